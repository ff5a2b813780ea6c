import type { Ctx } from '../../kit/ctx.js';
import { addDays, addMonths, day, type Day } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import type { ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { eventsBetween, firstHeadWith, read, type DatedEvent } from '../../ledger/index.js';
import { note } from '../bodies/note.js';
import { draw, seedOf } from './draw.js';
import type { LotId, Lottery, LotteryId } from './lottery.js';
import { allLotteries, insertLots, insertLottery, lockLottery, updateLottery } from './lottery-store.js';

/**
 * By the clock: closes each month's list once the month is over, and draws from it once a tree head holds that list. The list is
 * in the log before the head that draws exists, so neither side can choose: not who is on the list, nor who is drawn.
 * Refusal `kit.not-allowed`.
 */
export async function runLottery(ctx: Ctx): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Refusal('kit.not-allowed');
  for (const month of monthsToClose(await ctx.tx((tx) => allLotteries(tx)), ctx.today())) await ctx.tx((tx) => close(ctx, tx, month));
  for (const one of (await ctx.tx((tx) => allLotteries(tx))).filter((lottery) => lottery.drawnOn === null))
    await ctx.tx((tx) => drawOne(ctx, tx, one.id));
}

const firstOf = (month: string): Day => day(`${month}-01`);
const monthOf = (on: Day): string => on.slice(0, 7);

/** Pure: the month that has just ended, and those a stopped machine has missed since the last one closed. */
export function monthsToClose(known: readonly Lottery[], today: Day): string[] {
  const last = monthOf(addMonths(firstOf(monthOf(today)), -1));
  const newest = known[0]?.month;
  const months: string[] = [];
  let month = newest ? monthOf(addMonths(firstOf(newest), 1)) : last;
  for (; month <= last; month = monthOf(addMonths(firstOf(month), 1))) months.push(month);
  return months;
}

type Candidate = { readonly report: ReportId; readonly leaf: string };

async function close(ctx: Ctx, tx: Tx, month: string): Promise<void> {
  const leaves = (await candidates(tx, month)).map((one) => one.leaf);
  const id = ctx.chance.uuid() as LotteryId;
  if (!(await insertLottery(tx, ctx.tenant.id, { id, month, population: leaves.length, drawnOn: null, version: 1 }))) return;
  await note(ctx, tx, { kind: 'lottery', id }, 0, { kind: 'list-closed', skeleton: { month, leaves } });
}

/**
 * The reports whose last step in the month ended them: refused in screening, kept as information, or closed with their case. One event each, by its
 * leaf; the order is that of the leaves, which nobody chooses.
 */
export async function candidates(tx: Tx, month: string): Promise<Candidate[]> {
  const until = addDays(addMonths(firstOf(month), 1), -1);
  const last = new Map<string, DatedEvent>();
  for (const event of await eventsBetween(tx, 'report', ['screened', 'status'], firstOf(month), until)) last.set(event.streamId, event);
  return [...last.values()]
    .filter(ends)
    .map(({ streamId, leaf }) => ({ report: streamId as ReportId, leaf }))
    .sort((a, b) => (a.leaf < b.leaf ? -1 : 1));
}

function ends({ skeleton }: DatedEvent): boolean {
  const { outcome, status } = skeleton as { outcome?: string; status?: string };
  // Kept as information is an end as well: nothing may leave the list by another word.
  return outcome === 'refuse' || outcome === 'keep' || status === 'closed';
}

async function drawOne(ctx: Ctx, tx: Tx, id: LotteryId): Promise<void> {
  const lottery = await lockLottery(tx, id);
  const [closed] = await read(ctx, tx, { kind: 'lottery', id });
  if (lottery.drawnOn !== null || !closed || closed.index === null) return;
  const head = await firstHeadWith(tx, closed.index);
  if (!head) return;
  const { leaves } = closed.skeleton as { leaves: string[] };
  const seed = seedOf(head.note);
  const drawn = draw(seed, leaves);
  const reports = new Map((await candidates(tx, lottery.month)).map((one) => [one.leaf, one.report]));
  const lots = drawn.map((leaf, i) => ({
    id: ctx.chance.uuid() as LotId,
    lottery: id,
    report: reports.get(leaf)!,
    place: i + 1,
    leaf,
    readOn: null,
    isSame: null,
  }));
  const skeleton = { size: head.size, seed, lots: lots.map((one) => ({ id: one.id, leaf: one.leaf })) };
  const version = await note(ctx, tx, { kind: 'lottery', id }, lottery.version, { kind: 'drawn', skeleton });
  await insertLots(tx, ctx.tenant.id, lots);
  await updateLottery(tx, id, { drawn_on: ctx.today(), version });
}
