import { sql } from 'kysely';
import { tables, type Tx } from '../../kit/db.js';
import { hex } from '../../kit/seal.js';
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
type NameRow = { tenant: string; historic_id: string; part_hmac: Uint8Array };
type HistoricTables = {
  'procedure.historic_case': HistoricRow & { tenant: string };
  'procedure.historic_name_part': NameRow;
  'procedure.import_run': RunRow;
};
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

export async function insertHistoricNames(tx: Tx, tenant: string, id: string, parts: readonly Uint8Array[]): Promise<void> {
  if (parts.length > 0)
    await historic(tx)
      .insertInto('procedure.historic_name_part')
      .values(parts.map((part) => ({ tenant, historic_id: id, part_hmac: part })))
      .execute();
}

/** Old cases holding every part of the name, only while their sanction is in force on the day. */
export async function historicByName(tx: Tx, parts: readonly Uint8Array[], on: string): Promise<HistoricRow[]> {
  if (parts.length === 0) return [];
  const named = historic(tx)
    .selectFrom('procedure.historic_name_part')
    .select('historic_id')
    .where('part_hmac', 'in', [...parts])
    .groupBy('historic_id')
    .having((eb) => eb(eb.fn.countAll(), '=', parts.length));
  return historic(tx)
    .selectFrom('procedure.historic_case')
    .select(COLUMNS)
    .where('id', 'in', named)
    .where('sanction_from', '<=', on)
    .where((eb) => eb.or([eb('sanction_until', 'is', null), eb('sanction_until', '>', on)]))
    .orderBy('number')
    .limit(50)
    .execute();
}

/** The keyed parts of every old case, as text, for verification. */
export async function allHistoricNames(tx: Tx): Promise<Map<string, string[]>> {
  const rows = await historic(tx).selectFrom('procedure.historic_name_part').select(['historic_id', 'part_hmac']).execute();
  const found = new Map<string, string[]>();
  for (const row of rows) found.set(row.historic_id, [...(found.get(row.historic_id) ?? []), hex(row.part_hmac)]);
  return found;
}

/** Name parts of sanctions that have ended: they find nobody any more, and go. */
export async function dropEndedNames(tx: Tx, today: string): Promise<number> {
  const ended = historic(tx).selectFrom('procedure.historic_case').select('id').where('sanction_until', '<=', today);
  const gone = await historic(tx).deleteFrom('procedure.historic_name_part').where('historic_id', 'in', ended).executeTakeFirst();
  return Number(gone.numDeletedRows);
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
