import type { Child, FC } from 'hono/jsx';
import { longDay, plainDay } from '../../../kit/dates.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import { Refusal } from '../../../kit/refusal.js';
import type { Article, Instrument, Law } from '../../../law/index.js';
import { paths } from '../../paths.js';
import { fill, page, publicNav, type Page } from '../../kit/index.js';
import { citing } from './instrument-cited.js';
import { comparedWords } from './instrument-list.js';
import { instrumentText as t } from './instrument.text.js';
import { keptPage } from '../../kit/kept-page.js';
import { articleAnchor } from './rules-links.js';
import { InstrumentLink, verificationWords, WayBack } from './rules-parts.js';

/** `/aturan/peraturan/<id>`: one instrument with the articles we cite and everything that rests on them. Refusal `kit.not-found`. */
export function instrumentPage(c: Page): Response | Promise<Response> {
  const { lang, site } = c.var;
  const found = site.law.instruments.find((one) => one.id === c.req.param('id'));
  if (!found) throw new Refusal('kit.not-found');
  return keptPage(c, paths.instrument(found.id), () =>
    page(
      c,
      { title: found.short[lang], nav: publicNav(c) },
      <div class="page">
        <div class="top">
          <WayBack lang={lang} to={paths.instruments} label={t.back[lang]} />
          <h1>{found.short[lang]}</h1>
          <p class="lead">{found.title[lang]}</p>
          <InstrumentFacts law={site.law} one={found} lang={lang} />
        </div>
        <section class="section" aria-labelledby="pasal">
          <h2 id="pasal">{t.articles[lang]}</h2>
          <div class="body">
            {found.articles.length === 0 && <p class="empty">{t.noArticles[lang]}</p>}
            {found.articles.map((article) => (
              <ArticleEntry law={site.law} article={article} lang={lang} />
            ))}
          </div>
        </section>
      </div>,
    ),
  );
}

const InstrumentFacts: FC<{ law: Law; one: Instrument; lang: Lang }> = ({ law, one, lang }) => {
  const replaced = law.instruments.filter((other) => other.replacedBy === one.id);
  return (
    <dl class="facts">
      <Row label={t.number} lang={lang}>
        <span lang="id">{one.number}</span>
      </Row>
      <Row label={t.from} lang={lang}>
        {longDay(one.inForceFrom, lang)}
        {one.dateNote && <span class="quiet"> ({one.dateNote[lang]})</span>}
      </Row>
      <Row label={t.until} lang={lang}>
        {one.inForceUntil ? longDay(one.inForceUntil, lang) : t.open[lang]}
      </Row>
      {one.replacedBy && (
        <Row label={t.replacedBy} lang={lang}>
          <InstrumentLink law={law} id={one.replacedBy} lang={lang} />
        </Row>
      )}
      {replaced.length > 0 && (
        <Row label={t.replaces} lang={lang}>
          {replaced.map((other, i) => (
            <>
              {i > 0 && '; '}
              <InstrumentLink law={law} id={other.id} lang={lang} />
            </>
          ))}
        </Row>
      )}
      <Row label={t.sources} lang={lang}>
        <span lang="id">{one.sources.join('; ')}</span>
      </Row>
      <Row label={t.note} lang={lang}>
        {one.note[lang]}
      </Row>
      <Row label={t.state} lang={lang}>
        {comparedWords(one, lang)}
      </Row>
    </dl>
  );
};

const Row: FC<{ label: Bilingual; lang: Lang; children?: Child }> = ({ label, lang, children }) => (
  <div>
    <dt>{label[lang]}</dt>
    <dd>{children}</dd>
  </div>
);

const ArticleEntry: FC<{ law: Law; article: Article; lang: Lang }> = ({ law, article, lang }) => {
  const { seen, verified, comparison, note } = article;
  return (
    <>
      <h3 id={articleAnchor(article.id)}>{article.label[lang]}</h3>
      <p>{article.gist[lang]}.</p>
      <p class="quiet">
        {t.seen[seen][lang]}
        {seen !== 'not-seen' && `; ${verificationWords(law, article.id, lang)}`}. {note?.[lang]}
      </p>
      {comparison && !verified && <p class="quiet">{fill(t.lapsed, lang, { by: comparison.by, day: plainDay(comparison.on, lang) })}</p>}
      <CitedBy law={law} article={article} lang={lang} />
    </>
  );
};

const CitedBy: FC<{ law: Law; article: Article; lang: Lang }> = ({ law, article, lang }) => {
  const list = citing(law, article.id, lang);
  if (list.length === 0) return <p class="quiet">{t.uncited[lang]}</p>;
  return (
    <details class="why">
      <summary>
        {t.citedBy[lang]} ({list.length})<span class="hide">: {article.label[lang]}</span>
      </summary>
      <ul>
        {list.map((one) => (
          <li>
            <a href={one.href}>{one.title}</a> <span class="quiet">({t.kinds[one.kind][lang]})</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
