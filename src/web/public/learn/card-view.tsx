import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import type { Card } from '../../../education/index.js';
import type { Law } from '../../../law/index.js';
import { statedIn } from '../rules/rules-examples.js';
import { articleHref } from '../rules/rules-links.js';
import { rulesText } from '../rules/rules.text.js';
import { cardsText as t } from './cards.text.js';

/** What is known of a situation: the day, and each stated fact behind its question. */
export const Known: FC<{ law: Law; lang: Lang; card: Card }> = ({ law, lang, card: { example, span } }) => (
  <p class="quiet small">
    {longDay(example.actOn, lang)}, {t.spans[span][lang]}. {statedIn(law, example, '', lang).join(' ')}
  </p>
);

/** The engine's answer in a few words, with the level it reaches. */
export function answerWords({ judgement, rule }: Card, lang: Lang): string {
  const level = rule.level && judgement.answer !== 'other-law' ? `, ${rulesText.level[rule.level][lang]}` : '';
  return `${rulesText.answers[judgement.answer][lang]}${level}`;
}

/** Why, by which articles, and what is allowed instead. */
export const Reasons: FC<{ lang: Lang; card: Card }> = ({ lang, card: { judgement, rule } }) => (
  <dl class="facts">
    <div>
      <dt>{t.why[lang]}</dt>
      <dd>{rule.text[lang]}</dd>
    </div>
    <div>
      <dt>{t.basis[lang]}</dt>
      <dd>
        {rule.articles.length === 0 && t.notSeen[lang]}
        <ul class="plain">
          {rule.articles.map((article) => (
            <li>
              <a href={articleHref(article.id, lang)}>{article.label[lang]}</a>
            </li>
          ))}
        </ul>
        {rule.articles.some((article) => !article.verified) && <p class="quiet small">{t.unverified[lang]}</p>}
      </dd>
    </div>
    {rule.neighbour && (
      <div>
        <dt>{t.instead[lang]}</dt>
        <dd>
          {rule.neighbour.text[lang]}
          {rule.neighbour.officeReading && <span class="quiet"> ({t.office[lang]})</span>}
        </dd>
      </div>
    )}
    {judgement.answer === 'unsettled' && judgement.whoCanSettle && (
      <div>
        <dt>{t.settle[lang]}</dt>
        <dd>{judgement.whoCanSettle[lang]}</dd>
      </div>
    )}
  </dl>
);
