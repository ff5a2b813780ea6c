import type { FC } from 'hono/jsx';
import type { Lang } from '../../kit/text.js';
import { isBreach, type AppliedRule, type Judgement, type Law } from '../../law/index.js';
import { fill } from '../kit/index.js';
import { citations, citationWords } from './parts.js';
import { factsText as t } from './facts.text.js';

/** What the law says of the recorded facts, with its articles, what it rests on, and what would change it. Advice only. */
export const Advice: FC<{ law: Law; lang: Lang; said: Judgement }> = ({ law, lang, said }) => {
  const near = said.nearMisses.filter((one) => isBreach(one.category));
  return (
    <>
      <p>
        {t.answers[said.answer][lang]} {said.because && t.because[said.because][lang]}
      </p>
      {said.whoCanSettle && <p>{fill(t.whoSettles, lang, { who: said.whoCanSettle[lang] })}</p>}
      <p class="quiet">{fill(t.adviceNote, lang, { version: said.version.slice(0, 12) })}</p>
      {said.rules.map((rule) => (
        <RuleAdvice lang={lang} rule={rule} />
      ))}
      {said.flags.length > 0 && (
        <>
          <h3>{t.flags[lang]}</h3>
          <p>{t.flagsNote[lang]}</p>
          <ul>
            {said.flags.map((rule) => (
              <li>
                {rule.title[lang]}: {articlesOf(rule, lang)}
              </li>
            ))}
          </ul>
        </>
      )}
      {said.gaps.length > 0 && (
        <>
          <h3>{t.gaps[lang]}</h3>
          <ul>
            {said.gaps.map((gap) => (
              <li>{gap.ask[lang]}</li>
            ))}
          </ul>
        </>
      )}
      {near.length > 0 && (
        <>
          <h3>{t.nearMisses[lang]}</h3>
          <ul>
            {near.map((miss) => (
              <li>
                {fill(t.nearMiss, lang, {
                  title: miss.title[lang],
                  is: miss.is[lang],
                  would: miss.wouldBe.map((one) => `“${one[lang]}”`).join(' / '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {said.sanctions.length > 0 && (
        <>
          <h3>{t.sanctions[lang]}</h3>
          <ul>
            {said.sanctions.map((one) => (
              <li>
                {one.name[lang]} <span class="quiet">{citations(law, one.articles, lang)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {said.competent.length > 0 && (
        <>
          <h3>{t.competent[lang]}</h3>
          <ul>
            {said.competent.map((one) => (
              <li>
                {one.official[lang]} <span class="quiet">{citations(law, one.articles, lang)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const articlesOf = (rule: AppliedRule, lang: Lang): string => citationWords(rule.articles, lang);

const RuleAdvice: FC<{ lang: Lang; rule: AppliedRule }> = ({ lang, rule }) => (
  <>
    <h3>{rule.title[lang]}</h3>
    <p>{rule.text[lang]}</p>
    <p class="by">{articlesOf(rule, lang)}</p>
    {!rule.verified && <p class="by">{t.unverified[lang]}</p>}
    <dl class="facts">
      <div>
        <dt>{t.metBy[lang]}</dt>
        <dd>
          <ul class="plain">
            {rule.metBy.map((fact) => (
              <li>
                {fact.ask[lang]} <strong>{fact.label[lang]}</strong>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t.elements[lang]}</dt>
        <dd>
          <ul class="plain">
            {rule.elements.map((element) => (
              <li>{element.text[lang]}</li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
    {rule.notes.map((note) => (
      <p class="quiet">{note[lang]}</p>
    ))}
  </>
);
