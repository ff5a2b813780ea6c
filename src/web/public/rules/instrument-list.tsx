import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import type { Instrument } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { instrumentText as t } from './instrument.text.js';
import { keptPage } from '../../kit/kept-page.js';
import { rulesListPage, Section } from './rules-list.js';

/** `/aturan/peraturan`: every instrument, what still holds first. */
export function instrumentsPage(c: Page): Response | Promise<Response> {
  const { lang, site } = c.var;
  return keptPage(c, paths.instruments, () =>
    rulesListPage(
      c,
      t,
      <Section id="peraturan" title={t.title[lang]}>
        <ul class="lined">
          {site.law.instruments.toSorted(heldLongest).map((one) => (
            <li>
              <Line one={one} lang={lang} />
            </li>
          ))}
        </ul>
      </Section>,
    ),
  );
}

const heldLongest = (a: Instrument, b: Instrument): number =>
  Number(a.inForceUntil !== null) - Number(b.inForceUntil !== null) || b.inForceFrom.localeCompare(a.inForceFrom);

const Line: FC<{ one: Instrument; lang: Lang }> = ({ one, lang }) => (
  <>
    <p>
      <a href={inLang(lang, paths.instrument(one.id))}>{one.short[lang]}</a> {one.title[lang]}
    </p>
    <p class="quiet small">
      {t.from[lang]} {plainDay(one.inForceFrom, lang)}
      {one.inForceUntil && `; ${t.until[lang].toLowerCase()} ${plainDay(one.inForceUntil, lang)}`}. {comparedWords(one, lang)}.
    </p>
  </>
);

/** "0 dari 21 pasal sudah dicocokkan …". */
export function comparedWords({ isLaw, articles }: Instrument, lang: Lang): string {
  if (!isLaw) return t.notLaw[lang];
  if (articles.length === 0) return t.noArticles[lang].replace(/\.$/, '');
  const n = articles.filter((one) => one.verified).length;
  return n === articles.length ? t.allCompared[lang] : fill(t.compared, lang, { n, all: articles.length });
}
