import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { questionsFor, UNKNOWN, type Example, type Law, type Rule } from '../../../law/index.js';
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
            <Situation law={law} one={one} act={act} lang={lang} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const Situation: FC<{ law: Law; one: Example; act: string; lang: Lang }> = ({ law, one, act, lang }) => (
  <>
    <p>
      {one.title[lang]}. <strong>{`${t.exampleAnswer[lang]}: ${answerOf(one, lang)}.`}</strong>
    </p>
    <p class="quiet small">
      {longDay(one.actOn, lang)}. {statedIn(law, one, act, lang).join(' ')}
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

/** The stated facts, each behind its question, in the order in which they are asked; the page's own act is known. */
export function statedIn(law: Law, { facts }: Example, act: string, lang: Lang): string[] {
  return questionsFor(law).flatMap(({ id, ask, options }) => {
    const value = facts[id];
    if (value === undefined || value === UNKNOWN || (id === 'act' && value === act)) return [];
    return [`${ask[lang]} ${options.find((option) => option.id === value)?.label[lang] ?? value}.`];
  });
}
