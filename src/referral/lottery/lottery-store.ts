import { tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId, type ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Lot, LotId, Lottery, LotteryId } from './lottery.js';

type LotteryRow = { tenant: string; id: string; month: string; population: number; drawn_on: string | null; version: number };
type LotRow = {
  tenant: string;
  id: string;
  lottery: string;
  report: string;
  place: number;
  leaf: string;
  read_on: string | null;
  is_same: boolean | null;
};
type LotteryTables = { 'referral.lottery': LotteryRow; 'referral.lot': LotRow };

const db = (tx: Tx) => tables<LotteryTables>(tx);

const lotteryOf = (row: LotteryRow): Lottery => ({
  id: row.id as LotteryId,
  month: row.month,
  population: row.population,
  drawnOn: row.drawn_on as Day | null,
  version: row.version,
});

const lotOf = (row: LotRow): Lot => ({
  id: row.id as LotId,
  lottery: row.lottery as LotteryId,
  report: row.report as ReportId,
  place: row.place,
  leaf: row.leaf,
  readOn: row.read_on as Day | null,
  isSame: row.is_same,
});

/** A month is closed once: of two at once the second does nothing. */
export async function insertLottery(tx: Tx, tenant: string, { id, month, population, version }: Lottery): Promise<boolean> {
  const done = await db(tx)
    .insertInto('referral.lottery')
    .values({ tenant, id, month, population, drawn_on: null, version })
    .onConflict((c) => c.columns(['tenant', 'month']).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Newest month first. */
export async function allLotteries(tx: Tx): Promise<Lottery[]> {
  return (await db(tx).selectFrom('referral.lottery').selectAll().orderBy('month', 'desc').execute()).map(lotteryOf);
}

export async function lockLottery(tx: Tx, id: LotteryId): Promise<Lottery> {
  return lotteryOf(await db(tx).selectFrom('referral.lottery').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow());
}

export async function updateLottery(tx: Tx, id: LotteryId, change: Partial<Pick<LotteryRow, 'drawn_on' | 'version'>>): Promise<void> {
  await db(tx).updateTable('referral.lottery').set(change).where('id', '=', id).execute();
}

export async function insertLots(tx: Tx, tenant: string, lots: readonly Lot[]): Promise<void> {
  if (lots.length === 0) return;
  const rows = lots.map(({ id, lottery, report, place, leaf }) => ({
    tenant,
    id,
    lottery,
    report,
    place,
    leaf,
    read_on: null,
    is_same: null,
  }));
  await db(tx).insertInto('referral.lot').values(rows).execute();
}

/** In the order they were drawn. */
export async function allLots(tx: Tx): Promise<Lot[]> {
  return (await db(tx).selectFrom('referral.lot').selectAll().orderBy('lottery').orderBy('place').execute()).map(lotOf);
}

/** Refusal `kit.not-found`. */
export async function lotById(tx: Tx, id: string, lock = false): Promise<Lot> {
  if (!isId(id)) throw new Refusal('kit.not-found');
  const query = db(tx).selectFrom('referral.lot').selectAll().where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw new Refusal('kit.not-found');
  return lotOf(row);
}

export async function answerInRow(tx: Tx, id: LotId, on: Day, isSame: boolean): Promise<void> {
  await db(tx).updateTable('referral.lot').set({ read_on: on, is_same: isSame }).where('id', '=', id).execute();
}
