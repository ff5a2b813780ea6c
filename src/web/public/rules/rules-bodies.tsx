import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import type { Law, Route } from '../../../law/index.js';
import { paths } from '../../paths.js';
import { fill, page, publicNav, type Page } from '../../kit/index.js';
import { rulesBodiesText as t } from './rules-bodies.text.js';
import { keptPage } from '../../kit/kept-page.js';
import { ArticleList, WayBack } from './rules-parts.js';

/** `/aturan/badan`: which body does what from when until when, and where that is not settled. */
export function rulesBodiesPage(c: Page): Response | Promise<Response> {
  return keptPage(c, paths.rulesBodies, () => {
    const { lang, site } = c.var;
    return page(
      c,
      { title: t.title[lang], nav: publicNav(c) },
      <div class="page">
        <div class="top">
          <WayBack lang={lang} />
          <h1>{t.title[lang]}</h1>
          <p class="lead">{t.lead[lang]}</p>
        </div>
        {[...new Set(site.law.routes.map((one) => one.duty))].map((duty) => (
          <section class="section" aria-labelledby={`tugas-${duty}`}>
            <h2 id={`tugas-${duty}`}>{dutyWords(duty)[lang]}</h2>
            <div class="body">
              <ul class="lined">
                {site.law.routes
                  .filter((one) => one.duty === duty)
                  .map((one) => (
                    <Body law={site.law} one={one} lang={lang} />
                  ))}
              </ul>
            </div>
          </section>
        ))}
      </div>,
    );
  });
}

function dutyWords(duty: string): Bilingual {
  return t.duties[duty as keyof typeof t.duties] ?? t.other;
}

const Body: FC<{ law: Law; one: Route; lang: Lang }> = ({ law, one, lang }) => {
  const until = one.until && ` ${fill(t.until, lang, { day: plainDay(one.until, lang) })}`;
  return (
    <li id={one.id}>
      <p>
        <strong>{one.body[lang]}</strong>
      </p>
      <p>
        {fill(t.from, lang, { day: plainDay(one.from, lang) })}
        {until}. {!one.settled && t.unsettled[lang]}
      </p>
      <p class="quiet">{one.note[lang]}</p>
      <ArticleList law={law} ids={one.articles} lang={lang} />
    </li>
  );
};
