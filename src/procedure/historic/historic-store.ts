import { sql } from 'kysely';
import { tables, type Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';

export type HistoricRow = {
  id: string;
  number: string;
  opened_on: string;
  closed_on: string;
  act_on: string;
  act: string;
  employment_class: string;
  outcome: string;
  sanction: string | null;
  sanction_from: string | null;
  sanction_until: string | null;
  imported_on: string;
};
type RunRow = { tenant: string; id: string; account: string; total: number; done: number; state: string; moved_at: string };
type HistoricTables = { 'procedure.historic_case': HistoricRow & { tenant: string }; 'procedure.import_run': RunRow };
const historic = (tx: Tx) => tables<HistoricTables>(tx);

const COLUMNS = [
  'id',
  'number',
  'opened_on',
  'closed_on',
  'act_on',
  'act',
  'employment_class',
  'outcome',
  'sanction',
  'sanction_from',
  'sanction_until',
  'imported_on',
] as const;

export async function insertHistoric(tx: Tx, tenant: string, row: HistoricRow): Promise<void> {
  await historic(tx)
    .insertInto('procedure.historic_case')
    .values({ tenant, ...row })
    .execute();
}

export async function historicNumbers(tx: Tx): Promise<string[]> {
  return (await historic(tx).selectFrom('procedure.historic_case').select('number').execute()).map((row) => row.number);
}

export async function historicByNumber(tx: Tx, number: string): Promise<HistoricRow[]> {
  return historic(tx).selectFrom('procedure.historic_case').select(COLUMNS).where('number', '=', number).execute();
}

/** Those found in breach, the last closed first, from a place on. */
export async function historicFrom(tx: Tx, place: { closedOn: string; id: string } | null, limit: number): Promise<HistoricRow[]> {
  const listed = historic(tx).selectFrom('procedure.historic_case').select(COLUMNS).where('outcome', '=', 'breach');
  const rest = place ? listed.where(sql<boolean>`(closed_on, id) < (${place.closedOn}::date, ${place.id}::uuid)`) : listed;
  return rest.orderBy('closed_on', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

export async function allHistoric(tx: Tx): Promise<HistoricRow[]> {
  return historic(tx).selectFrom('procedure.historic_case').select(COLUMNS).execute();
}

export async function insertRun(tx: Tx, row: RunRow): Promise<void> {
  await historic(tx).insertInto('procedure.import_run').values(row).execute();
}

export async function moveRun(tx: Tx, id: string, to: Partial<Pick<RunRow, 'done' | 'state'>> & Pick<RunRow, 'moved_at'>): Promise<void> {
  await historic(tx).updateTable('procedure.import_run').set(to).where('id', '=', id).execute();
}

/** `movedAt` as an instant's text. */
export async function runOf(
  tx: Tx,
  account: AccountId,
  id: string,
): Promise<{ total: number; done: number; state: string; movedAt: string } | null> {
  const own = historic(tx).selectFrom('procedure.import_run').selectAll().where('id', '=', id).where('account', '=', account);
  const found = await own.executeTakeFirst();
  if (!found) return null;
  return { total: found.total, done: found.done, state: found.state, movedAt: (found.moved_at as unknown as Date).toISOString() };
}
