import type { Tx } from '../../kit/db.js';
import type { Entry } from '../../ledger/index.js';
import { draw } from './draw.js';
import { allLots, allLotteries } from './lottery-store.js';
import type { Lot, Lottery } from './lottery.js';
import { candidates } from './run-lottery.js';

type Row = { readonly id: string; readonly version: number; differs(events: readonly Entry[]): boolean };

/**
 * Each lottery against the journal: the list holds every report that ended in the month and no other, the lots are those that
 * seed and list draw, each lot is the report its leaf belongs to, and each answer is the one given.
 */
export async function lotteryRows(tx: Tx): Promise<Row[]> {
  const lots = await allLots(tx);
  const rows: Row[] = [];
  for (const lottery of await allLotteries(tx)) {
    const all = await candidates(tx, lottery.month);
    const reports = new Map(all.map((one) => [one.leaf, one.report as string]));
    const own = lots.filter((one) => one.lottery === lottery.id);
    rows.push({ id: lottery.id, version: lottery.version, differs: (events) => !holds(lottery, own, reports, events) });
  }
  return rows;
}

function holds(lottery: Lottery, lots: readonly Lot[], reports: ReadonlyMap<string, string>, events: readonly Entry[]): boolean {
  const closed = events[0]?.skeleton as { month?: string; leaves?: string[] } | undefined;
  const drawn = events.find((one) => one.kind === 'drawn');
  const { seed, lots: said } = (drawn?.skeleton ?? { lots: [] }) as { seed?: string; lots: { id: string; leaf: string }[] };
  const leaves = closed?.leaves ?? [];
  const answers = new Map(
    events.filter((one) => one.kind === 'read').map((one) => [(one.skeleton as { lot: string }).lot, one.skeleton as { isSame: boolean }]),
  );
  return (
    closed?.month === lottery.month &&
    leaves.join() === [...reports.keys()].join() &&
    lottery.population === leaves.length &&
    (drawn?.on ?? null) === lottery.drawnOn &&
    said.map((one) => one.leaf).join() === (seed === undefined ? '' : draw(seed, leaves).join()) &&
    lots.map((one) => one.id + one.leaf).join() === said.map((one) => one.id + one.leaf).join() &&
    lots.every((one) => reports.get(one.leaf) === one.report && (answers.get(one.id)?.isSame ?? null) === one.isSame)
  );
}
