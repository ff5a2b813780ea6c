import { sql } from 'kysely';
import { tables, type Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import type { Day } from '../kit/dates.js';
import { isId, type AccountId, type ReportId } from '../kit/ids.js';
import { numberParts, numberText, type Folded } from './fold.js';
import type { Act, InboxFilter, ReporterStatus, ReportRow, ScreeningState, Source, Via } from './report.js';

export type DraftRow = {
  tenant: string;
  id: string;
  finder: Uint8Array;
  state: 'open' | 'sent';
  sealed: Uint8Array;
  contact: string | null;
  dies_at: Date | string;
};
type StoredReport = {
  tenant: string;
  id: string;
  version: number;
  year: number;
  seq: number;
  received_on: string;
  via: string;
  source: string;
  acts: string[];
  act_on: string | null;
  contest: string | null;
  office: string | null;
  files: number;
  state: string;
  status: string;
  asked_until: string | null;
  linked_to: string | null;
  is_set_aside: boolean;
  has_news: boolean;
  reserved_for: string[] | null;
  is_sealed: boolean;
  tied: string[];
  contact: string | null;
};
export type ReceiptRow = { tenant: string; derivation: Uint8Array; report: string; proof: Uint8Array };
type NameRow = { tenant: string; report: string; part_hmac: Uint8Array };
type SessionEndRow = { tenant: string; mark: Uint8Array; dies_at: Date | string };
type IntakeTables = {
  'intake.mailbox_session_end': SessionEndRow;
  'intake.draft': DraftRow;
  'intake.report': StoredReport;
  'intake.receipt': ReceiptRow;
  'intake.name_index': NameRow;
};

export const intakeTables = (tx: Tx) => tables<IntakeTables>(tx);

// Drafts

export async function insertDraft(tx: Tx, row: DraftRow): Promise<void> {
  await intakeTables(tx).insertInto('intake.draft').values(row).execute();
}

/** The draft that dies after `now`; with `lock` its writers wait for one another (two tabs, double submit). */
export async function draftBy(tx: Tx, finder: Uint8Array, now: string, lock: boolean): Promise<DraftRow | undefined> {
  const query = intakeTables(tx).selectFrom('intake.draft').selectAll().where('finder', '=', finder).where('dies_at', '>', now);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

export async function updateDraft(tx: Tx, id: string, change: Partial<Omit<DraftRow, 'tenant' | 'id' | 'finder'>>): Promise<void> {
  await intakeTables(tx).updateTable('intake.draft').set(change).where('id', '=', id).execute();
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await intakeTables(tx).deleteFrom('intake.draft').where('id', '=', id).execute();
}

export async function deadDrafts(tx: Tx, now: string): Promise<DraftRow[]> {
  return intakeTables(tx).selectFrom('intake.draft').selectAll().where('dies_at', '<=', now).forUpdate().skipLocked().execute();
}

/** Bytes of all unfinished drafts, `overhead` a draft included. Reads lengths alone: the words lie apart from the rows (see the migration). */
export async function openDraftBytes(tx: Tx, overhead: number): Promise<number> {
  const row = await intakeTables(tx)
    .selectFrom('intake.draft')
    .select(sql<string>`coalesce(sum(octet_length(sealed) + ${overhead}::int), 0)`.as('bytes'))
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return Number(row.bytes);
}

export type IdleDraft = Pick<DraftRow, 'id' | 'contact'> & { readonly bytes: number };
const AT_ONCE = 200;

/** Unfinished drafts but one, longest untouched first; those somebody writes this moment are passed over. */
export async function oldestOpenDrafts(tx: Tx, except: string): Promise<IdleDraft[]> {
  return intakeTables(tx)
    .selectFrom('intake.draft')
    .select(['id', 'contact', sql<number>`octet_length(sealed)`.as('bytes')])
    .where('state', '=', 'open')
    .where('id', '<>', except)
    .orderBy('dies_at')
    .orderBy('id')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute();
}

// Reports

/** One number at a time for an office: the lock holds until the report is committed, so no number is lost or given twice. */
export async function nextSeq(tx: Tx, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.report-number'), hashtext(kit.tenant()::text))`.execute(tx);
  const last = await intakeTables(tx)
    .selectFrom('intake.report')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('year', '=', year)
    .executeTakeFirst();
  return (last?.seq ?? 0) + 1;
}

export async function insertReport(tx: Tx, tenant: string, folded: Folded): Promise<void> {
  await intakeTables(tx)
    .insertInto('intake.report')
    .values({ tenant, ...columnsOf(folded) })
    .execute();
}

export async function updateReport(tx: Tx, folded: Folded): Promise<void> {
  const { id, ...columns } = columnsOf(folded);
  await intakeTables(tx).updateTable('intake.report').set(columns).where('id', '=', id).execute();
}

/** The projection as columns: what `verifyReports` compares with the row, one by one. */
export function columnsOf({ row, contact }: Folded): Omit<StoredReport, 'tenant'> {
  const { seq, year } = numberParts(row.number)!;
  return {
    id: row.id,
    version: row.version,
    year,
    seq,
    received_on: row.receivedOn,
    via: row.via,
    source: row.source,
    acts: [...row.acts],
    act_on: row.actOn,
    contest: row.contest,
    office: row.office,
    files: row.fileCount,
    state: row.state,
    status: row.status,
    asked_until: row.askedUntil,
    linked_to: row.linkedTo,
    is_set_aside: row.isSetAside,
    has_news: row.hasNews,
    reserved_for: row.reservedFor && [...row.reservedFor],
    is_sealed: row.isSealed,
    tied: [...row.tied],
    contact,
  };
}

/** Refusal `intake.not-found`, for another office's report too. */
export async function reportRow(tx: Tx, id: string, lock = false): Promise<ReportRow> {
  if (!isId(id)) throw new Refusal('intake.not-found');
  const query = intakeTables(tx).selectFrom('intake.report').selectAll().where('id', '=', id);
  const found = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!found) throw new Refusal('intake.not-found');
  return rowOf(found);
}

/** The whole line of a report: its first one and all linked to that. */
export async function lineOf(tx: Tx, head: ReportId): Promise<ReportRow[]> {
  const rows = await intakeTables(tx)
    .selectFrom('intake.report')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', head), eb('linked_to', '=', head)]))
    .orderBy('year')
    .orderBy('seq')
    .execute();
  return rows.map(rowOf);
}

export async function allReports(tx: Tx): Promise<StoredReport[]> {
  return intakeTables(tx).selectFrom('intake.report').selectAll().orderBy('year').orderBy('seq').execute();
}

export function rowOf(r: StoredReport): ReportRow {
  return {
    id: r.id as ReportId,
    version: r.version,
    number: numberText(r.seq, r.year),
    receivedOn: r.received_on as Day,
    via: r.via as Via,
    source: r.source as Source,
    acts: r.acts as Act[],
    actOn: r.act_on,
    contest: r.contest,
    office: r.office,
    fileCount: r.files,
    state: r.state as ScreeningState,
    status: r.status as ReporterStatus,
    askedUntil: r.asked_until as Day | null,
    linkedTo: r.linked_to as ReportId | null,
    isSetAside: r.is_set_aside,
    hasNews: r.has_news,
    hasContact: r.contact !== null,
    reservedFor: r.reserved_for as AccountId[] | null,
    isSealed: r.is_sealed,
    tied: r.tied as AccountId[],
  };
}

// The desk's list

/** The reports a filter finds: the first of each line, or the one asked for by number, linked or not. */
function matching(tx: Tx, filter: InboxFilter) {
  let query = intakeTables(tx).selectFrom('intake.report as r');
  if (filter.number === undefined) query = query.where('r.linked_to', 'is', null);
  else {
    const parts = numberParts(filter.number);
    query = parts ? query.where('r.seq', '=', parts.seq).where('r.year', '=', parts.year) : query.where(sql<boolean>`false`);
  }
  if (filter.state) query = query.where('r.state', '=', filter.state);
  if (filter.from) query = query.where('r.received_on', '>=', filter.from);
  if (filter.until) query = query.where('r.received_on', '<=', filter.until);
  if (filter.act) query = query.where(sql<boolean>`${filter.act} = any(r.acts)`);
  if (filter.office) query = query.where('r.office', '=', filter.office);
  if (filter.contest) query = query.where('r.contest', '=', filter.contest);
  return query;
}

export async function countReports(tx: Tx, filter: InboxFilter): Promise<number> {
  return Number(
    (
      await matching(tx, filter)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
}

const linkedCount = sql<number>`(select count(*) from intake.report f where f.tenant = r.tenant and f.linked_to = r.id)`.as('linked');

export async function findReports(
  tx: Tx,
  filter: InboxFilter,
  slice: { limit: number; offset: number },
): Promise<(ReportRow & { linkedCount: number })[]> {
  const way = filter.sort === 'oldest' ? ('asc' as const) : ('desc' as const);
  const rows = await matching(tx, filter)
    .selectAll('r')
    .select(linkedCount)
    .orderBy('r.year', way)
    .orderBy('r.seq', way)
    .limit(slice.limit)
    .offset(slice.offset)
    .execute();
  return rows.map((row) => ({ ...rowOf(row), linkedCount: Number(row.linked) }));
}

/** Waiting for screening, the first of each line, oldest first. */
export async function unscreened(tx: Tx): Promise<ReportRow[]> {
  const rows = await intakeTables(tx)
    .selectFrom('intake.report')
    .selectAll()
    .where('state', '=', 'received')
    .where('linked_to', 'is', null)
    .orderBy('year')
    .orderBy('seq')
    .execute();
  return rows.map(rowOf);
}

/** The reporter wrote since the office last answered, and no screening of its own will show it. Oldest first. */
export async function unanswered(tx: Tx): Promise<ReportRow[]> {
  const rows = await intakeTables(tx)
    .selectFrom('intake.report')
    .selectAll()
    .where('has_news', '=', true)
    .where((eb) => eb.or([eb('state', '!=', 'received'), eb('linked_to', 'is not', null)]))
    .orderBy('year')
    .orderBy('seq')
    .execute();
  return rows.map(rowOf);
}

// Mailbox sessions closed by hand

export async function endMailboxSession(tx: Tx, row: SessionEndRow): Promise<void> {
  await intakeTables(tx)
    .insertInto('intake.mailbox_session_end')
    .values(row)
    .onConflict((c) => c.doNothing())
    .execute();
}

export async function isMailboxSessionEnded(tx: Tx, mark: Uint8Array): Promise<boolean> {
  const row = await intakeTables(tx).selectFrom('intake.mailbox_session_end').select('dies_at').where('mark', '=', mark).executeTakeFirst();
  return row !== undefined;
}

/** Marks of sessions that are over by themselves. */
export async function dropSessionEnds(tx: Tx, now: string): Promise<void> {
  await intakeTables(tx).deleteFrom('intake.mailbox_session_end').where('dies_at', '<=', now).execute();
}

// Receipts and names

export async function insertReceipt(tx: Tx, row: ReceiptRow): Promise<void> {
  await intakeTables(tx).insertInto('intake.receipt').values(row).execute();
}

export async function findReceipt(tx: Tx, derivation: Uint8Array): Promise<ReceiptRow | undefined> {
  return intakeTables(tx).selectFrom('intake.receipt').selectAll().where('derivation', '=', derivation).executeTakeFirst();
}

export async function allReceipts(tx: Tx): Promise<ReceiptRow[]> {
  return intakeTables(tx).selectFrom('intake.receipt').selectAll().execute();
}

export async function insertNameParts(tx: Tx, rows: readonly NameRow[]): Promise<void> {
  if (rows.length > 0)
    await intakeTables(tx)
      .insertInto('intake.name_index')
      .values([...rows])
      .onConflict((c) => c.doNothing())
      .execute();
}

/** Among `reports`, those whose named person has every one of these parts. */
export async function reportsWithParts(tx: Tx, parts: readonly Uint8Array[], reports: readonly string[]): Promise<ReportId[]> {
  if (parts.length === 0 || reports.length === 0) return [];
  const rows = await intakeTables(tx)
    .selectFrom('intake.name_index')
    .select('report')
    .where('part_hmac', 'in', [...parts])
    .where('report', 'in', [...reports])
    .groupBy('report')
    .having((eb) => eb.fn.count('part_hmac'), '=', parts.length)
    .execute();
  return rows.map((row) => row.report as ReportId);
}
