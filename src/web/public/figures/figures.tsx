import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import { Refusal } from '../../../kit/refusal.js';
import type { Lang } from '../../../kit/text.js';
import type { Law } from '../../../law/index.js';
import { printFigures, publishedFigures, quarterOf, sheets, type Published, type Sheet } from '../../../stats/index.js';
import { fill, page, publicNav, type Page } from '../../kit/index.js';
import { keptPage } from '../../kit/kept-page.js';
import { inLang, paths } from '../../paths.js';
import { csvOf, packageOf } from './figures-file.js';
import { figuresText as t } from './figures.text.js';
import { TableView } from './table-view.js';
import { printed } from './figures-print.js';
import { contestName, sheetName } from './value-words.js';

type Kind = 'triwulan' | 'tahun' | 'kontes';
/** One page of figures, or one file: which publications, and under what name. */
type View = { readonly kind: Kind; readonly name: string; readonly sheets: readonly Sheet[] };

/** What is out changes at most once a day; a minute is soon enough for it to show. */
const KEPT_SECONDS = 60;

/** `/transparansi`: the newest quarter, and the way to all others. */
export async function transparencyPage(c: Page): Promise<Response> {
  return kept(c, async () => {
    const all = await publishedFigures(c.var.ctx);
    const newest = all.filter((one) => one.kind === 'quarter').at(-1);
    return render(c, all, newest ? viewOf(all, 'triwulan', quarterOf(newest)) : null);
  });
}

/** `/transparansi/triwulan/2026-3` and its like for years and contests; with `.csv`, `.json` or `.pdf` behind it, the same as a file. */
export async function figuresPage(c: Page, kind: Kind, asked: string): Promise<Response> {
  const [, name = '', ending] = /^([\w-]{1,80}?)(\.csv|\.json|\.pdf|-poster\.pdf)?$/.exec(asked) ?? [];
  return kept(c, async () => {
    const all = await publishedFigures(c.var.ctx);
    const view = viewOf(all, kind, name);
    if (view.sheets.length === 0) throw new Refusal('kit.not-found');
    return ending ? file(c, view, ending) : render(c, all, view);
  });
}

const kept = (c: Page, show: () => Promise<Response>): Promise<Response> =>
  keptPage(c, [c.var.path, c.var.ctx.tenant.id, c.var.ctx.today()].join('\n'), show, KEPT_SECONDS);

function viewOf(all: readonly Published[], kind: Kind, name: string): View {
  const isIn: Record<Kind, (one: Published) => boolean> = {
    triwulan: (one) => one.kind === 'quarter' && quarterOf(one) === name,
    tahun: (one) => quarterOf(one).startsWith(`${name}-`),
    kontes: (one) => one.population === 'cases' && one.contest === name,
  };
  return { kind, name, sheets: sheets(all.filter(isIn[kind])) };
}

async function file(c: Page, view: View, ending: string): Promise<Response> {
  const { lang, ctx, site } = c.var;
  if (ending.endsWith('.pdf')) {
    const address = `${(site.publicUrl ?? `http://${ctx.tenant.host}`).replace(/\/$/, '')}${paths.figuresOf(view.kind, view.name)}`;
    const figures = printed(site.law, titleIn(site.law, view, 'id'), view.sheets, address);
    const pdf = await printFigures(ctx, figures, ending === '.pdf' ? 'report' : 'poster');
    return c.body(new Uint8Array(pdf), 200, { 'content-type': 'application/pdf' });
  }
  c.header('content-disposition', `attachment; filename="nirpihak-${view.name}${ending}"`);
  return ending === '.csv'
    ? c.body(csvOf(site.law, view.sheets, lang), 200, { 'content-type': 'text/csv; charset=utf-8' })
    : c.body(packageOf(site.law, view.sheets, lang, view.name, ctx.tenant.name), 200, {
        'content-type': 'application/json; charset=utf-8',
      });
}

function titleIn(law: Law, { kind, name }: Pick<View, 'kind' | 'name'>, lang: Lang): string {
  const [year = '', n = ''] = name.split('-');
  if (kind === 'kontes') return contestName(law, name, lang);
  return fill(kind === 'triwulan' ? t.quarterTitle : t.yearTitle, lang, { year, n });
}

function render(c: Page, all: readonly Published[], view: View | null): Promise<Response> | Response {
  const { lang } = c.var;
  const title = view && c.var.path !== paths.transparency ? titleIn(c.var.site.law, view, lang) : t.title[lang];
  return page(
    c,
    { title, nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{title}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {view ? view.sheets.map((sheet, at) => <SheetView c={c} sheet={sheet} id={`b${at}`} />) : <p>{t.empty[lang]}</p>}
      {view && <Take c={c} view={view} />}
      {all.length > 0 && <Everything c={c} all={all} />}
      {(
        [
          ['sembunyi', t.rule, t.ruleSay],
          ['beku', t.frozen, t.frozenSay],
          ['cocok', t.log, t.logSay],
        ] as const
      ).map(([id, head, say]) => (
        <section class="section" aria-labelledby={id}>
          <h2 id={id}>{head[lang]}</h2>
          <div class="body">
            <p>{say[lang]}</p>
          </div>
        </section>
      ))}
    </div>,
  );
}

const SheetView: FC<{ c: Page; sheet: Sheet; id: string }> = ({ c, sheet, id }) => {
  const { lang, site } = c.var;
  const shown = sheet.tables.filter((table) => table.shown.length > 0);
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{sheetName(site.law, sheet, lang)}</h2>
      <div class="body">
        <p>
          {fill(t.kicker, lang, { from: plainDay(sheet.from, lang), until: plainDay(sheet.until, lang) })}.{' '}
          <strong>{fill(t.counted, lang, { n: sheet.total })}</strong>
        </p>
        {shown.length === 0 && sheet.tables.length > 0 && <p class="quiet">{t.totalOnly[lang]}</p>}
        {shown.map((table, at) => (
          <TableView law={site.law} lang={lang} table={table} id={`${id}-${at}`} />
        ))}
      </div>
    </section>
  );
};

const Take: FC<{ c: Page; view: View }> = ({ c, view }) => {
  const { lang } = c.var;
  const address = inLang(lang, paths.figuresOf(view.kind, view.name));
  return (
    <section class="section" aria-labelledby="bawa">
      <h2 id="bawa">{t.take[lang]}</h2>
      <ul class="body plain">
        {(
          [
            ['.csv', t.csv],
            ['.json', t.json],
            ['.pdf', t.report],
            ['-poster.pdf', t.poster],
          ] as const
        ).map(([ending, words]) => (
          <li>
            <a href={`${address}${ending}`}>{words[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Everything: FC<{ c: Page; all: readonly Published[] }> = ({ c, all }) => {
  const { lang, site } = c.var;
  const quarters = unique(all.filter((one) => one.kind === 'quarter').map(quarterOf)).reverse();
  const contests = unique(all.map((one) => one.contest).filter((id) => id !== ''));
  const lists: readonly [Kind, string, readonly string[]][] = [
    ['triwulan', t.quarters[lang], quarters],
    ['kontes', t.contests[lang], contests],
    ['tahun', t.years[lang], unique(quarters.map((quarter) => quarter.slice(0, 4)))],
  ];
  return (
    <section class="section" aria-labelledby="semua">
      <h2 id="semua">{t.all[lang]}</h2>
      <div class="body">
        {lists
          .filter(([, , names]) => names.length > 0)
          .map(([kind, heading, names]) => (
            <>
              <h3>{heading}</h3>
              <ul class="plain">
                {names.map((name) => (
                  <li>
                    <a href={inLang(lang, paths.figuresOf(kind, name))}>{titleIn(site.law, { kind, name }, lang)}</a>
                  </li>
                ))}
              </ul>
            </>
          ))}
      </div>
    </section>
  );
};

const unique = (names: readonly string[]): string[] => [...new Set(names)];
