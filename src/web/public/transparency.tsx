import { publicFigures, type Figure, type Figures } from '../../stats/index.js';
import { page, publicNav, type Page } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { keptPage } from '../kit/kept-page.js';
import { transparencyText as t } from './transparency.text.js';

const COLUMNS = Object.keys(t.figures) as Figure[];

/** Completed quarters change by corrections alone; a minute is soon enough for one to show. */
const KEPT_SECONDS = 60;

/** `/transparansi`: counts by completed quarter, small ones hidden. */
export async function transparencyPage(c: Page): Promise<Response> {
  const { tenant } = c.var.ctx;
  return keptPage(c, [paths.transparency, tenant.id, c.var.ctx.today()].join('\n'), () => render(c), KEPT_SECONDS);
}

async function render(c: Page): Promise<Response> {
  const lang = c.var.lang;
  const figures = await publicFigures(c.var.ctx);
  const cell = (n: number | null) => <td class="n">{n ?? <span class="quiet">{t.hidden[lang]}</span>}</td>;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>{t.rule[lang]}</p>
      </div>
      {figures.rows.length === 0 ? (
        <section class="section" aria-labelledby="triwulan">
          <h2 id="triwulan">{t.caption[lang]}</h2>
          <div class="body">
            <p>{t.empty[lang]}</p>
          </div>
        </section>
      ) : (
        <>
          <div class="scroll" tabindex={0} role="region" aria-label={t.caption[lang]}>
            <table>
              <caption>{t.caption[lang]}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.quarter[lang]}</th>
                  {COLUMNS.map((f) => (
                    <th scope="col" class="n">
                      {t.figures[f][lang]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.rows.map((row) => (
                  <tr>
                    <th scope="row">{quarterName(row.quarter)}</th>
                    {COLUMNS.map((f) => cell(row.cells[f]))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            <a href={inLang(lang, `${paths.transparency}.csv`)}>{t.csv[lang]}</a>
          </p>
        </>
      )}
      <section class="section" aria-labelledby="buku">
        <h2 id="buku">{t.log[lang]}</h2>
        <div class="body">
          <p>{t.logSay[lang]}</p>
        </div>
      </section>
    </div>,
  );
}

/** The same table as CSV (RFC 4180); a hidden cell is an empty one with the word in its place. */
export async function transparencyCsv(c: Page): Promise<Response> {
  const lang = c.var.lang;
  const csv = toCsv(await publicFigures(c.var.ctx), lang);
  return c.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="nirpihak.csv"' });
}

function toCsv(figures: Figures, lang: 'id' | 'en'): string {
  const head = [t.quarter[lang], ...COLUMNS.map((f) => t.figures[f][lang])];
  const rows = figures.rows.map((row) => [row.quarter, ...COLUMNS.map((f) => row.cells[f] ?? t.hidden[lang])]);
  return [head, ...rows].map((line) => line.map((v) => `"${String(v).replaceAll('"', '""')}"`).join(',')).join('\r\n') + '\r\n';
}

const quarterName = (quarter: string): string => `${quarter.slice(0, 4)} / ${quarter.slice(5)}`;
