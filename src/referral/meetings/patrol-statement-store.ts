import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';

/** That a month of patrols was stated, with its letter. */
export type PatrolStatement = {
  readonly id: string;
  readonly month: string;
  readonly statedOn: Day;
  readonly letter: LetterId;
  readonly version: number;
};

type Row = { tenant: string; id: string; month: string; stated_on: string; letter: string; version: number };

const db = (tx: Tx) => tables<{ 'referral.patrol_statement': Row }>(tx);

/** Refusal `referral.stated` when the same month was stated before. */
export async function insertPatrolStatement(
  tx: Tx,
  tenant: string,
  { id, month, statedOn, letter, version }: PatrolStatement,
): Promise<void> {
  try {
    await db(tx).insertInto('referral.patrol_statement').values({ tenant, id, month, stated_on: statedOn, letter, version }).execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('referral.stated') : error;
  }
}

export async function allPatrolStatements(tx: Tx): Promise<PatrolStatement[]> {
  const rows = await db(tx).selectFrom('referral.patrol_statement').selectAll().orderBy('month', 'desc').execute();
  return rows.map(({ id, month, stated_on, letter, version }) => ({
    id,
    month,
    statedOn: stated_on as Day,
    letter: letter as LetterId,
    version,
  }));
}
