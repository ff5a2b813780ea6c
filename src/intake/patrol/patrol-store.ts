import { sql } from 'kysely';
import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId, type AccountId, type ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { FindingId, FindingRow, FindingState, PlaceKind, SheetId, SheetRow } from './sheet.js';

type StoredSheet = { tenant: string; id: string; officer: string; walked_on: string; kinds: string[]; result: string; version: number };
type StoredFinding = {
  tenant: string;
  id: string;
  sheet: string;
  finder: string;
  found_on: string;
  is_about_person: boolean;
  state: string;
  report: string | null;
  continues: string | null;
  handed_by: string | null;
  seen_by: string | null;
};
type MarkRow = { tenant: string; mark: Uint8Array; finding: string };
type PatrolTables = { 'intake.patrol_sheet': StoredSheet; 'intake.patrol_finding': StoredFinding; 'intake.patrol_mark': MarkRow };

const db = (tx: Tx) => tables<PatrolTables>(tx);

const sheetOf = (row: StoredSheet): SheetRow => ({
  id: row.id as SheetId,
  officer: row.officer as AccountId,
  walkedOn: row.walked_on as Day,
  kinds: row.kinds as PlaceKind[],
  result: row.result as SheetRow['result'],
  version: row.version,
});

const findingOf = (row: StoredFinding): FindingRow => ({
  id: row.id as FindingId,
  sheet: row.sheet as SheetId,
  finder: row.finder as AccountId,
  foundOn: row.found_on as Day,
  isAboutPerson: row.is_about_person,
  state: row.state as FindingState,
  report: row.report as ReportId | null,
  continues: row.continues as FindingId | null,
  handedBy: row.handed_by as AccountId | null,
  seenBy: row.seen_by as AccountId | null,
});

export async function insertSheet(tx: Tx, tenant: string, { id, officer, walkedOn, kinds, result, version }: SheetRow): Promise<void> {
  await db(tx)
    .insertInto('intake.patrol_sheet')
    .values({ tenant, id, officer, walked_on: walkedOn, kinds: [...kinds], result, version })
    .execute();
}

/** The sheet, locked until the end of the transaction where something is to be added. Refusal `kit.not-found`. */
export async function findSheet(tx: Tx, id: string, lock: boolean): Promise<SheetRow> {
  let query = db(tx)
    .selectFrom('intake.patrol_sheet')
    .selectAll()
    .where('id', '=', isId(id) ? id : '00000000-0000-0000-0000-000000000000');
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw new Refusal('kit.not-found');
  return sheetOf(row);
}

export async function setSheetVersion(tx: Tx, id: SheetId, version: number): Promise<void> {
  await db(tx).updateTable('intake.patrol_sheet').set({ version }).where('id', '=', id).execute();
}

/** Newest first; of a month ("2026-10") or all. */
export async function sheetsOf(tx: Tx, month: string | null, limit = 200): Promise<SheetRow[]> {
  let query = db(tx).selectFrom('intake.patrol_sheet').selectAll();
  if (month) query = query.where(sql<string>`to_char(walked_on, 'YYYY-MM')`, '=', month);
  return (await query.orderBy('walked_on', 'desc').orderBy('id').limit(limit).execute()).map(sheetOf);
}

/** Refusal `intake.patrol-taken` when another officer continued the same finding first. */
export async function insertFinding(tx: Tx, tenant: string, finding: FindingRow): Promise<void> {
  const { id, sheet, finder, foundOn, isAboutPerson, state, report, continues, handedBy, seenBy } = finding;
  const row: StoredFinding = {
    tenant,
    id,
    sheet,
    finder,
    found_on: foundOn,
    is_about_person: isAboutPerson,
    state,
    report,
    continues,
    handed_by: handedBy,
    seen_by: seenBy,
  };
  try {
    await db(tx).insertInto('intake.patrol_finding').values(row).execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('intake.patrol-taken') : error;
  }
}

/** Refusal `kit.not-found`. */
export async function findFinding(tx: Tx, id: string, lock: boolean): Promise<FindingRow> {
  let query = db(tx)
    .selectFrom('intake.patrol_finding')
    .selectAll()
    .where('id', '=', isId(id) ? id : '00000000-0000-0000-0000-000000000000');
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw new Refusal('kit.not-found');
  return findingOf(row);
}

export async function findingOfReport(tx: Tx, report: ReportId): Promise<FindingRow | null> {
  const row = await db(tx).selectFrom('intake.patrol_finding').selectAll().where('report', '=', report).executeTakeFirst();
  return row ? findingOf(row) : null;
}

export async function findingsOf(tx: Tx, sheet: SheetId): Promise<FindingRow[]> {
  const rows = await db(tx).selectFrom('intake.patrol_finding').selectAll().where('sheet', '=', sheet).orderBy('id').execute();
  return rows.map(findingOf);
}

export async function findingsIn(tx: Tx, states: readonly FindingState[]): Promise<FindingRow[]> {
  const rows = await db(tx)
    .selectFrom('intake.patrol_finding')
    .selectAll()
    .where('state', 'in', [...states])
    .orderBy('found_on')
    .orderBy('id')
    .execute();
  return rows.map(findingOf);
}

export async function setFindingState(tx: Tx, id: FindingId, change: { state: FindingState; seenBy?: AccountId }): Promise<void> {
  const { state, seenBy } = change;
  await db(tx)
    .updateTable('intake.patrol_finding')
    .set({ state, ...(seenBy && { seen_by: seenBy }) })
    .where('id', '=', id)
    .execute();
}

export async function insertMarks(tx: Tx, tenant: string, finding: FindingId, marks: readonly Uint8Array[]): Promise<void> {
  if (marks.length === 0) return;
  await db(tx)
    .insertInto('intake.patrol_mark')
    .values(marks.map((mark) => ({ tenant, mark, finding })))
    .execute();
}

/** For each finding that bears any of the marks, how many of them. */
export async function findingsWithMarks(tx: Tx, marks: readonly Uint8Array[]): Promise<number[]> {
  if (marks.length === 0) return [];
  const rows = await db(tx)
    .selectFrom('intake.patrol_mark')
    .select((eb) => eb.fn.countAll<string>().as('shared'))
    .where('mark', 'in', [...marks])
    .groupBy('finding')
    .execute();
  return rows.map((row) => Number(row.shared));
}
