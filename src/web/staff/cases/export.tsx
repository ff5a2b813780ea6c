import type { Child, FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { allCases, recordExport, type ExportFormat, type ListKind, type MakersMark } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { chosenIn, queryText, wordsOfChoices } from './cases-filter.js';
import { deskPage } from '../desk.js';
import { fileOf, mediaOf, type Sheet } from './export-sheet.js';
import { caseHeads, caseRow, reportHeads, reportRow } from './export-rows.js';
import { allReports, inboxChoices } from './inbox-export.js';
import { exportText as t } from './export.text.js';

type Rows = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
/** One list that can be taken along: where it stands, which filters the address holds, and its lines. */
type Source = {
  readonly kind: ListKind;
  readonly title: string;
  readonly from: string;
  readonly action: string;
  readonly filter: string;
  rows(): Promise<Rows>;
};

function casesSource(c: Page): Source {
  const { lang, ctx, site } = c.var;
  const { chosen, filter } = chosenIn(c, site.law);
  const query = queryText(chosen);
  return {
    kind: 'cases',
    title: t.cases[lang],
    from: `${paths.cases}?${query}`,
    action: `${paths.exportCases}?${query}`,
    filter: wordsOfChoices(site.law, chosen, lang),
    rows: async () => ({ heads: caseHeads(lang), rows: (await allCases(ctx, filter)).map((line) => caseRow(site.law, line, lang)) }),
  };
}

function reportsSource(c: Page): Source {
  const { lang, ctx, site } = c.var;
  ctx.mustHave('report.read');
  const { query, filter, words } = inboxChoices(c);
  return {
    kind: 'reports',
    title: t.reports[lang],
    from: `${paths.inbox}?${query}`,
    action: `${paths.exportReports}?${query}`,
    filter: words || t.all[lang],
    rows: async () => ({ heads: reportHeads(lang), rows: (await allReports(ctx, filter)).map((line) => reportRow(site.law, line, lang)) }),
  };
}

export const exportCasesPage = (c: Page) => exportPage(c, casesSource(c));
export const exportReportsPage = (c: Page) => exportPage(c, reportsSource(c));
export const exportCasesPost = (c: Page) => exportPost(c, casesSource(c));
export const exportReportsPost = (c: Page) => exportPost(c, reportsSource(c));

async function exportPage(c: Page, source: Source, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('case.read');
  return deskPage(
    c,
    source.title,
    <>
      <Errors lang={lang} faults={shown.faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, source.from)}>{t.back[lang]}</a>
        </p>
        <h1>{source.title}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <p>{fill(t.filter, lang, { filter: source.filter })}</p>
      <Form lang={lang} action={source.action} shown={shown}>
        {t.note[lang]}
      </Form>
    </>,
    shown.status,
  );
}

const Form: FC<{ lang: Lang; action: string; shown: Shown; children?: Child }> = ({ lang, action, shown, children }) => (
  <form method="post" action={inLang(lang, action)}>
    <Field name="alasan" label={t.reason[lang]} hint={t.reasonHint[lang]} value={shown.typed['alasan']} faults={shown.faults} />
    <Choices
      name="bentuk"
      label={t.format[lang]}
      value={shown.typed['bentuk'] ?? 'xlsx'}
      options={[
        { value: 'xlsx', label: t.xlsx[lang] },
        { value: 'csv', label: t.csv[lang] },
      ]}
    />
    <p class="quiet">{children}</p>
    <p class="actions">
      <Button>{t.go[lang]}</Button>
    </p>
  </form>
);

/** The event first, then the file: none leaves without its record. */
async function exportPost(c: Page, source: Source): Promise<Response> {
  const typed = await readForm(c);
  let answer: Response | null = null;
  const work = async (): Promise<Outcome> => {
    answer = await download(c, source, typed);
    return { next: source.from };
  };
  const response = await attempt(c, typed, work, (shown) => exportPage(c, source, shown), { 'procedure.reason-needed': 'alasan' });
  return answer ?? response;
}

async function download(c: Page, source: Source, typed: Typed): Promise<Response> {
  const { lang, ctx } = c.var;
  const format: ExportFormat = typed['bentuk'] === 'csv' ? 'csv' : 'xlsx';
  const { heads, rows } = await source.rows();
  const { kind: list, filter } = source;
  const mark = await recordExport(ctx, { list, format, rows: rows.length, reason: typed['alasan'] ?? '', filter });
  const sheet: Sheet = { name: t.sheets[list][lang], mark: markWords(c, source, mark, typed['alasan'] ?? ''), heads, rows };
  const name = `nirpihak-${t.files[list]}-${ctx.today()}.${format}`;
  return c.body(Buffer.from(await fileOf(sheet, format)), 200, {
    'content-type': mediaOf[format],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}

function markWords(c: Page, { filter }: Source, { by, at, leaf }: MakersMark, reason: string): string {
  const { lang, ctx } = c.var;
  const local = at.toZonedDateTimeISO(ctx.tenant.zone);
  const time = `${String(local.hour).padStart(2, '0')}.${String(local.minute).padStart(2, '0')}`;
  return fill(t.mark, lang, { by, day: longDay(ctx.today(), lang), time, reason, filter, leaf: leaf.slice(0, 12) });
}
