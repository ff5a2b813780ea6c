import { sql } from 'kysely';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import type { Bilingual } from '../kit/text.js';
import { numberParts } from './fold.js';
import { intakeTables, rowOf } from './store.js';
import type { Act, ReportRow, ScreeningState } from './report.js';

export type InboxFilter = {
  readonly state?: ScreeningState;
  readonly from?: Day;
  readonly until?: Day;
  readonly act?: Act;
  /** The office voted on (`wali-kota`), never a person's. */
  readonly office?: string;
  readonly contest?: string;
  /** "0001/2026" or "1/2026"; anything else finds nothing. */
  readonly number?: string;
  /** Newest first unless said otherwise. */
  readonly sort?: 'newest' | 'oldest';
  /** From 1. */
  readonly page?: number;
};

/** One line of the desk: a report and how many others are linked to it. Many reports of one act are one line, and their number proves nothing. */
export type InboxLine = ReportRow & { readonly linkedCount: number };
export type InboxPage = { readonly lines: readonly InboxLine[]; readonly total: number; readonly page: number; readonly pages: number };

const PER_PAGE = 25;

/** The reports of the office, one line an act; found by number, also when linked. Nothing in it names anybody. Refusal `kit.not-allowed`. */
export async function inbox(ctx: Ctx, filter: InboxFilter): Promise<InboxPage> {
  ctx.mustHave('report.read');
  return ctx.tx(async (tx) => {
    const page = Math.min(Math.max(1, Math.trunc(filter.page ?? 1)), 100_000);
    const found = matching(tx, filter);
    const total = Number((await found.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
    const way = filter.sort === 'oldest' ? ('asc' as const) : ('desc' as const);
    const rows = await found.selectAll('r').select(linked).orderBy('r.year', way).orderBy('r.seq', way).limit(PER_PAGE).offset((page - 1) * PER_PAGE).execute();
    return { lines: rows.map((r) => ({ ...rowOf(r), linkedCount: Number(r.linked) })), total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
  });
}

const linked = sql<number>`(select count(*) from intake.report f where f.tenant = r.tenant and f.linked_to = r.id)`.as('linked');

function matching(tx: Tx, filter: InboxFilter) {
  let query = intakeTables(tx).selectFrom('intake.report as r');
  if (filter.number !== undefined) {
    const parts = numberParts(filter.number);
    query = parts ? query.where('r.seq', '=', parts.seq).where('r.year', '=', parts.year) : query.where(sql<boolean>`false`);
  } else query = query.where('r.linked_to', 'is', null);
  if (filter.state) query = query.where('r.state', '=', filter.state);
  if (filter.from) query = query.where('r.received_on', '>=', filter.from);
  if (filter.until) query = query.where('r.received_on', '<=', filter.until);
  if (filter.act) query = query.where(sql<boolean>`${filter.act} = any(r.acts)`);
  if (filter.office) query = query.where('r.office', '=', filter.office);
  if (filter.contest) query = query.where('r.contest', '=', filter.contest);
  return query;
}

/** What waits for screening. `dueOf` counts the office's own period; intake itself knows no law. */
export type ScreeningTask<Due> = { readonly reportId: ReportRow['id']; readonly number: string; readonly hasNews: boolean } & Due;
export type ScreeningDue = { readonly dueOn: Day; readonly days: readonly unknown[]; readonly what?: Bilingual };

/** The reports not yet screened, oldest first, each with the day its screening is due, as `dueOf(receivedOn)` counts it. Linked ones follow their line. */
export async function screeningWork<Due extends ScreeningDue>(ctx: Ctx, tx: Tx, dueOf: (receivedOn: Day) => Due): Promise<ScreeningTask<Due>[]> {
  ctx.mustHave('report.read');
  const rows = await intakeTables(tx).selectFrom('intake.report').selectAll().where('state', '=', 'received').where('linked_to', 'is', null).orderBy('year').orderBy('seq').limit(500).execute();
  return rows.map(rowOf).map((row) => ({ reportId: row.id, number: row.number, hasNews: row.hasNews, ...dueOf(row.receivedOn) }));
}
