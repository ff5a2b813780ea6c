import type { Child, FC } from 'hono/jsx';
import type { Bilingual, Lang } from '../../../kit/text.js';
import { isBreach, type NearMiss } from '../../../law/index.js';
import { fill } from '../../kit/index.js';
import { Milder, StartedDeadlines } from './advice-days.js';
import type { Desk } from './advice-lines.js';
import { AppliedAdvice, PossibleAdvice } from './advice-rule.js';
import { citations, citationWords } from '../parts.js';
import { adviceText as t } from './advice.text.js';

/** What the law says of the recorded facts beside the evidence, and what would change it. It advises; a person decides. */
export const Advice: FC<{ desk: Desk }> = ({ desk }) => {
  const { lang, said } = desk;
  return (
    <>
      <p>
        {t.answers[said.answer][lang]} {said.because && t.because[said.because][lang]}
      </p>
      {said.whoCanSettle && <p>{fill(t.whoSettles, lang, { who: said.whoCanSettle[lang] })}</p>}
      <p class="quiet">{t.note[lang]}</p>
      <Changed desk={desk} />
      <Gaps desk={desk} />
      {said.rules.map((rule) => (
        <AppliedAdvice desk={desk} rule={rule} />
      ))}
      <Items title={t.flags} note={t.flagsNote} lang={lang}>
        {said.flags.map((rule) => `${rule.title[lang]}: ${citationWords(rule.articles, lang)}`)}
      </Items>
      <Possible desk={desk} />
      <Items title={t.nearMisses} lang={lang}>
        {said.nearMisses.filter((one) => isBreach(one.category)).map((miss) => missWords(miss, lang))}
      </Items>
      <Milder lang={lang} notes={said.milder} />
      <Range desk={desk} />
      <StartedDeadlines lang={lang} deadlines={said.deadlines} />
      <p class="quiet small">
        {t.version[lang]}: <span class="nums">{said.version}</span>
      </p>
    </>
  );
};

/** Once the rule base is another one than the recorded advice was given by. */
const Changed: FC<{ desk: Desk }> = ({ desk: { lang, view, said } }) => {
  const advice = view.state.facts?.advice;
  if (!advice || advice.version === said.version) return <></>;
  const then = t.answers[advice.answer as keyof typeof t.answers]?.[lang] ?? advice.answer;
  return <p>{fill(t.changed, lang, { then, version: advice.version.slice(0, 12) })}</p>;
};

/** What is not known and could change the answer; each leads to the field that records it. */
const Gaps: FC<{ desk: Desk }> = ({ desk: { lang, said, mayRecord } }) => (
  <Items title={t.gaps} lang={lang}>
    {said.gaps.map((gap) => {
      const field = gap.question === 'contest' ? 'pemilihan' : `f-${gap.question}`;
      return mayRecord ? <a href={`#${field}`}>{gap.ask[lang]}</a> : gap.ask[lang];
    })}
  </Items>
);

const Possible: FC<{ desk: Desk }> = ({ desk }) => {
  if (desk.said.possible.length === 0) return <></>;
  return (
    <>
      <h3>{t.possible[desk.lang]}</h3>
      <p>{t.possibleNote[desk.lang]}</p>
      {desk.said.possible.map((rule) => (
        <PossibleAdvice desk={desk} rule={rule} />
      ))}
    </>
  );
};

/** What could be imposed if proven, and by whom. */
const Range: FC<{ desk: Desk }> = ({ desk: { law, lang, said } }) => (
  <>
    <Items title={t.sanctions} lang={lang}>
      {said.sanctions.map((one) => (
        <>
          {one.name[lang]} <span class="quiet">{citations(law, one.articles, lang)}</span>
        </>
      ))}
    </Items>
    <Items title={t.competent} lang={lang}>
      {said.competent.map((one) => (
        <>
          {one.official[lang]} <span class="quiet">{citations(law, one.articles, lang)}</span>
        </>
      ))}
    </Items>
  </>
);

/** A heading with its list; nothing where the list is empty. */
const Items: FC<{ title: Bilingual; note?: Bilingual; lang: Lang; children: readonly Child[] }> = ({ title, note, lang, children }) => {
  const list = [children].flat();
  if (list.length === 0) return <></>;
  return (
    <>
      <h3>{title[lang]}</h3>
      {note && <p>{note[lang]}</p>}
      <ul>
        {list.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </>
  );
};

function missWords(miss: NearMiss, lang: Lang): string {
  const would = miss.wouldBe.map((one) => `“${one[lang]}”`).join(' / ');
  return fill(t.nearMiss, lang, { title: miss.title[lang], is: miss.is[lang], would });
}
