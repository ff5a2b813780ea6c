import type { FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import { questionsFor, UNKNOWN, type Example, type Law, type Rule } from '../../law/index.js';
import { examplesOf } from './rules-by-act.js';
import { rulesText as t } from './rules.text.js';

/** Situations that show a rule, each with what is known of it and the answer the engine gives. */
export const RuleExamples: FC<{ law: Law; rule: Rule; act: string; lang: Lang }> = ({ law, rule, act, lang }) => {
  const examples = examplesOf(law, rule, act);
  if (examples.length === 0) return <></>;
  return (
    <details class="why">
      <summary>
        {t.examples[lang]} ({examples.length})<span class="hide">: {rule.title[lang]}</span>
      </summary>
      <ul class="lined">
        {examples.map((one) => (
          <li>
            <Situation law={law} one={one} lang={lang} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const Situation: FC<{ law: Law; one: Example; lang: Lang }> = ({ law, one, lang }) => (
  <>
    <p>
      {one.title[lang]}. <strong>{`${t.exampleAnswer[lang]}: ${answerOf(one, lang)}.`}</strong>
    </p>
    <p class="quiet small">
      {t.exampleStated[lang]}: {[longDay(one.actOn, lang), ...statedIn(law, one, lang)].join('; ')}.
      {one.published !== null && ` ${t.published[lang]}`}
    </p>
    {one.differs && (
      <p class="quiet small">
        {t.differs[lang]}: {one.differs[lang]}
      </p>
    )}
    {one.note && <p class="quiet small">{one.note[lang]}</p>}
  </>
);

function answerOf({ expect }: Example, lang: Lang): string {
  return t.answers[(expect.answer ?? 'not-covered') as keyof typeof t.answers][lang];
}

/** The stated facts in the words of the vocabulary, in the order in which they are asked. */
function statedIn(law: Law, { facts }: Example, lang: Lang): string[] {
  return questionsFor(law).flatMap(({ id, options }) => {
    const value = facts[id];
    if (value === undefined || value === UNKNOWN) return [];
    return [options.find((option) => option.id === value)?.label[lang] ?? value];
  });
}
