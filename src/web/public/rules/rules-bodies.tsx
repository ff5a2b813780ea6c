import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import type { Law, Route } from '../../../law/index.js';
import { paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { rulesBodiesText as t } from './rules-bodies.text.js';
import { keptPage } from '../../kit/kept-page.js';
import { rulesListPage, Section } from './rules-list.js';
import { ArticleList } from './rules-parts.js';

/** `/aturan/badan`: which body does what from when until when, and where that is not settled. */
export function rulesBodiesPage(c: Page): Response | Promise<Response> {
  const { lang, site } = c.var;
  return keptPage(c, paths.rulesBodies, () =>
    rulesListPage(
      c,
      t,
      <>
        {[...new Set(site.law.routes.map((one) => one.duty))].map((duty) => (
          <Section id={`tugas-${duty}`} title={dutyWords(duty)[lang]}>
            <ul class="lined">
              {site.law.routes
                .filter((one) => one.duty === duty)
                .map((one) => (
                  <Body law={site.law} one={one} lang={lang} />
                ))}
            </ul>
          </Section>
        ))}
      </>,
    ),
  );
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
