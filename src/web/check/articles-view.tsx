import type { FC } from 'hono/jsx';
import { plainDay } from '../../kit/dates.js';
import { articleById, instrumentOf, type CitedArticle, type Judgement } from '../../law/index.js';
import { Proof } from '../kit/parts.js';
import { inLang, paths } from '../paths.js';
import { articlesOf } from './result.js';
import { resultText as t } from './result.text.js';
import type { Setting } from './setting.js';

/** Each article with plain words, and how far anybody has compared it with the official text. */
export const Articles: FC<{ setting: Setting; result: Judgement }> = ({ setting, result }) => {
  const { lang } = setting;
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
              <h3>
                <Label setting={setting} article={article} />
              </h3>
              <p>{article.gist[lang]}</p>
              <p class="by">
                <Proof recorded={article.seen !== 'not-seen'} witnessed={article.verified} />
                {stateOf(setting, article)}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** Leads to the instrument's page; not from a page that promised to open no connection. */
const Label: FC<{ setting: Setting; article: CitedArticle }> = ({ setting: { lang, place }, article: { id, label } }) => {
  const [instrument = '', ...rest] = id.split('/');
  const href = inLang(lang, `${paths.instrument(instrument)}#${['pasal', ...rest].join('-')}`);
  return place === 'server' ? <a href={href}>{label[lang]}</a> : <>{label[lang]}</>;
};

/** The state of verification in one sentence: who compared it and when, else how it is known. */
function stateOf({ law, lang }: Setting, article: CitedArticle): string {
  if (!instrumentOf(law, article.id).isLaw) return t.notLaw[lang];
  const { comparison } = articleById(law, article.id);
  if (!article.verified || !comparison) return t.unverified[article.seen][lang];
  return t.verified[lang].replace('{by}', comparison.by).replace('{day}', plainDay(comparison.on, lang));
}

/** The label for the slip, with what a reader must know of it. */
export function basisOf({ law, lang }: Setting, article: CitedArticle): string {
  const note = !instrumentOf(law, article.id).isLaw ? t.notLawShort[lang] : article.verified ? null : t.notCompared[lang];
  return note === null ? article.label[lang] : `${article.label[lang]} (${note})`;
}
