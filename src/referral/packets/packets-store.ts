import { sql } from 'kysely';
import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId, type CaseId, type LetterId, type ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { BodyId } from '../bodies/body.js';
import type { PacketId, PacketIn, PacketOut } from './packet.js';

type OutRow = {
  tenant: string;
  id: string;
  body: string;
  year: number;
  seq: number;
  case_id: string;
  letter: string;
  made_on: string;
  answer_by: string | null;
  blob: string;
  size: number;
  sha256: string;
  mark: Uint8Array;
  fetched_on: string | null;
  received_on: string | null;
  version: number;
};
type InRow = {
  tenant: string;
  id: string;
  body: string;
  number: string;
  content: Uint8Array;
  received_on: string;
  blob: string;
  size: number;
  report: string | null;
  version: number;
};
type CodeRow = { tenant: string; mark: Uint8Array; body: string; until_on: string };
type PacketTables = { 'referral.packet_out': OutRow; 'referral.packet_in': InRow; 'referral.entry_code': CodeRow };

const db = (tx: Tx) => tables<PacketTables>(tx);

/** "R-0001/2026". */
export const numberOf = (seq: number, year: number): string => `R-${String(seq).padStart(4, '0')}/${year}`;

const outOf = (row: OutRow): PacketOut => ({
  id: row.id as PacketId,
  body: row.body as BodyId,
  number: numberOf(row.seq, row.year),
  caseId: row.case_id as CaseId,
  letter: row.letter as LetterId,
  madeOn: row.made_on as Day,
  answerBy: row.answer_by as Day | null,
  blob: row.blob,
  size: row.size,
  sha256: row.sha256,
  fetchedOn: row.fetched_on as Day | null,
  receivedOn: row.received_on as Day | null,
  version: row.version,
});

/** The next number of a year. Two at once: the second one's row is refused, and nothing of it stays. */
export async function nextSeq(tx: Tx, year: number): Promise<number> {
  const last = await db(tx)
    .selectFrom('referral.packet_out')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('year', '=', year)
    .executeTakeFirst();
  return (last?.seq ?? 0) + 1;
}

/** Refusal `ledger.changed-meanwhile` when somebody else took the number. */
export async function insertOut(tx: Tx, row: OutRow): Promise<void> {
  try {
    await db(tx).insertInto('referral.packet_out').values(row).execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('ledger.changed-meanwhile') : error;
  }
}

export async function allOut(tx: Tx, body: string | null = null): Promise<PacketOut[]> {
  let query = db(tx).selectFrom('referral.packet_out').selectAll();
  if (body) query = query.where('body', '=', body);
  return (await query.orderBy('year', 'desc').orderBy('seq', 'desc').execute()).map(outOf);
}

/** Refusal `kit.not-found`. */
export async function outById(tx: Tx, id: string, lock = false): Promise<PacketOut> {
  const query = db(tx)
    .selectFrom('referral.packet_out')
    .selectAll()
    .where('id', '=', isId(id) ? id : '00000000-0000-0000-0000-000000000000');
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw new Refusal('kit.not-found');
  return outOf(row);
}

export async function outByMark(tx: Tx, mark: Uint8Array): Promise<PacketOut | null> {
  const row = await db(tx).selectFrom('referral.packet_out').selectAll().where('mark', '=', mark).executeTakeFirst();
  return row ? outOf(row) : null;
}

export async function updateOut(
  tx: Tx,
  id: PacketId,
  change: Partial<Pick<OutRow, 'mark' | 'fetched_on' | 'received_on' | 'version'>>,
): Promise<void> {
  await db(tx).updateTable('referral.packet_out').set(change).where('id', '=', id).execute();
}

const inOf = (row: InRow): PacketIn => ({
  id: row.id as PacketId,
  body: row.body as BodyId,
  number: row.number,
  receivedOn: row.received_on as Day,
  blob: row.blob,
  size: row.size,
  report: row.report as ReportId | null,
  version: row.version,
});

/** One number of one body at a time, so that the same packet sent twice at once is one packet. */
export async function lockNumber(tx: Tx, body: string, number: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`nirpihak.packet.${body}`}), hashtext(${number}))`.execute(tx);
}

export async function insertIn(tx: Tx, row: InRow): Promise<void> {
  await db(tx).insertInto('referral.packet_in').values(row).execute();
}

export async function inByNumber(tx: Tx, body: string, number: string): Promise<(PacketIn & { content: Uint8Array }) | null> {
  const row = await db(tx)
    .selectFrom('referral.packet_in')
    .selectAll()
    .where('body', '=', body)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? { ...inOf(row), content: row.content } : null;
}

/** Refusal `kit.not-found`. */
export async function lockIn(tx: Tx, id: string): Promise<PacketIn> {
  const row = await db(tx).selectFrom('referral.packet_in').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new Refusal('kit.not-found');
  return inOf(row);
}

export async function updateIn(tx: Tx, id: PacketId, change: Partial<Pick<InRow, 'report' | 'version'>>): Promise<void> {
  await db(tx).updateTable('referral.packet_in').set(change).where('id', '=', id).execute();
}

export async function allIn(tx: Tx, body: string | null = null): Promise<PacketIn[]> {
  let query = db(tx).selectFrom('referral.packet_in').selectAll();
  if (body) query = query.where('body', '=', body);
  return (await query.orderBy('received_on', 'desc').orderBy('id').execute()).map(inOf);
}

/** Kept, and not yet a report: the disk or the database stood in the way. */
export async function untaken(tx: Tx): Promise<PacketIn[]> {
  return (await db(tx).selectFrom('referral.packet_in').selectAll().where('report', 'is', null).execute()).map(inOf);
}

export async function insertCode(tx: Tx, row: CodeRow): Promise<void> {
  await db(tx).insertInto('referral.entry_code').values(row).execute();
}

export async function bodyOfCode(tx: Tx, mark: Uint8Array, today: Day): Promise<string | null> {
  const row = await db(tx)
    .selectFrom('referral.entry_code')
    .select('body')
    .where('mark', '=', mark)
    .where('until_on', '>=', today)
    .executeTakeFirst();
  return row?.body ?? null;
}

export async function dropOldCodes(tx: Tx, today: Day): Promise<void> {
  await db(tx).deleteFrom('referral.entry_code').where('until_on', '<', today).execute();
}
