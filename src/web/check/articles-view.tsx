import type { FC } from 'hono/jsx';
import type { CitedArticle, Judgement } from '../../law/index.js';
import type { Lang } from '../../kit/text.js';
import { Proof } from '../kit/parts.js';
import { articlesOf } from './result.js';
import { resultText as t } from './result.text.js';
import type { Setting } from './setting.js';

/** Each article with plain words, and how far anybody has compared it with the official text. */
export const Articles: FC<{ setting: Setting; result: Judgement }> = ({ setting: { lang }, result }) => {
  const articles = articlesOf(result);
  const isSilent = articles.length === 0 && result.rules.length === 0;
  return isSilent ? (
    <></>
  ) : (
    <section class="section" aria-labelledby="pasal">
      <h2 id="pasal">{t.articles[lang]}</h2>
      <div class="body">
        {articles.length === 0 && <p>{t.noArticles[lang]}</p>}
        <ul class="lined">
          {articles.map((article) => (
            <li>
              <h3>{article.label[lang]}</h3>
              <p>{article.gist[lang]}</p>
              <p class="by">
                <Proof recorded={article.seen !== 'not-seen'} witnessed={article.verified} />
                {stateOf(article, lang)}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** The state of verification in one sentence. */
export function stateOf({ verified, seen }: CitedArticle, lang: Lang): string {
  return (verified ? t.verified : t.unverified[seen])[lang];
}
