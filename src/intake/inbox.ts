import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import { Refusal } from '../kit/refusal.js';
import { isOpenTo } from './open-to.js';
import { askedInVain } from './asked-store.js';
import { countReports, findReports, unanswered, unscreened } from './store.js';
import type { InboxFilter, ReportRow } from './report.js';

/** One line of the desk: a report and how many others are linked to it. Many reports of one act are one line, and their number proves nothing. */
export type InboxLine = ReportRow & { readonly linkedCount: number };
export type InboxPage = { readonly lines: readonly InboxLine[]; readonly total: number; readonly page: number; readonly pages: number };

const PER_PAGE = 25;
const LAST_PAGE = 100_000;

/** The reports of the office, one line an act; found by number, also when linked. Nothing in it names anybody. Refusal `kit.not-allowed`. */
export async function inbox(ctx: Ctx, filter: InboxFilter): Promise<InboxPage> {
  ctx.mustHave('report.read');
  return ctx.tx(async (tx) => {
    const total = await countReports(tx, filter);
    const pages = Math.max(1, Math.ceil(total / PER_PAGE));
    const page = Math.min(Math.max(1, Math.trunc(filter.page ?? 1) || 1), LAST_PAGE);
    return { lines: await findReports(tx, filter, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }), total, page, pages };
  });
}

export type ScreeningDue = { readonly dueOn: Day; readonly days: readonly unknown[] };

/** A report that waits for screening, with the day it is due. */
export type ScreeningTask<D extends ScreeningDue> = {
  readonly reportId: ReportRow['id'];
  readonly number: string;
  readonly hasNews: boolean;
} & D;

/**
 * The reports not yet screened, oldest first, each with the day its screening is due as `dueOf(receivedOn)` counts it:
 * intake itself knows no law. Linked ones follow their line. Refusal `kit.not-allowed`.
 */
export async function screeningWork<D extends ScreeningDue>(ctx: Ctx, tx: Tx, dueOf: (receivedOn: Day) => D): Promise<ScreeningTask<D>[]> {
  const officer = ctx.mustHave('report.read');
  const open = (await unscreened(tx)).filter((row) => isOpenTo(row, officer));
  return open.map((row) => ({ reportId: row.id, number: row.number, hasNews: row.hasNews, ...dueOf(row.receivedOn) }));
}

/** Reports already screened, or linked ones, whose reporter waits for an answer. No period runs for it. Refusal `kit.not-allowed`. */
export async function messagesWaiting(ctx: Ctx, tx: Tx): Promise<Pick<ReportRow, 'id' | 'number'>[]> {
  const officer = ctx.mustHave('report.read');
  const open = (await unanswered(tx)).filter((row) => isOpenTo(row, officer));
  return open.map(({ id, number }) => ({ id, number }));
}

/** Reports whose reporter was asked for what is missing and did not answer in the period: somebody has to decide. Refusal `kit.not-allowed`. */
export async function answersOverdue(ctx: Ctx, tx: Tx): Promise<{ id: ReportRow['id']; number: string; askedUntil: Day }[]> {
  const officer = ctx.mustHave('report.read');
  const open = (await askedInVain(tx, ctx.today())).filter((row) => isOpenTo(row, officer));
  return open.map(({ id, number, askedUntil }) => ({ id, number, askedUntil: askedUntil! }));
}

/** Every report not yet screened, for the clock's own job, which tells of the office and of nobody. Refusal `kit.not-allowed`. */
export async function unscreenedReports(ctx: Ctx, tx: Tx): Promise<Pick<ReportRow, 'id' | 'number' | 'receivedOn'>[]> {
  if (ctx.actor.kind !== 'system') throw new Refusal('kit.not-allowed');
  return (await unscreened(tx)).map(({ id, number, receivedOn }) => ({ id, number, receivedOn }));
}
