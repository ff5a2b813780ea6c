import { sql, type ColumnType } from 'kysely';
import { tables, type Tx } from '../kit/db.js';
import type { LetterId } from '../kit/ids.js';
import type { Breach, BreachId } from './breach.js';
import type { Outcome, RequestId, RequestState, Right, RightsRequest } from './request.js';

type At = ColumnType<{ getTime(): number }, string, string>;
type MaybeAt = ColumnType<{ getTime(): number } | null, string | null, string | null>;
type RequestRow = {
  tenant: string;
  id: string;
  year: number;
  seq: number;
  kind: string;
  received_at: At;
  due_at: At;
  state: string;
  outcome: string | null;
  ground: string | null;
  letter: string | null;
  answered_at: MaybeAt;
  code_mark: Uint8Array;
  version: number;
};
type BreachRow = {
  tenant: string;
  id: string;
  year: number;
  seq: number;
  known_at: At;
  due_at: At;
  to_persons: string;
  to_authority: string;
  persons_told_at: MaybeAt;
  authority_told_at: MaybeAt;
  version: number;
};
type RightsTables = { 'rights.request': RequestRow; 'rights.breach': BreachRow };

const db = (tx: Tx) => tables<RightsTables>(tx);
const instantOf = (read: { getTime(): number }): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(read.getTime());
const maybe = (read: { getTime(): number } | null): Temporal.Instant | null => (read === null ? null : instantOf(read));

type Place = { readonly year: number; readonly seq: number };
/** "0001/2026": one row of numbers for requests, another for breaches. */
export const spelled = ({ year, seq }: Place): string => `${String(seq).padStart(4, '0')}/${year}`;
const placeOf = (number: string): Place => ({ seq: Number(number.slice(0, -5)), year: Number(number.slice(-4)) });

/** The next number of a year; the lock holds until it is committed. */
export async function nextNumber(tx: Tx, table: 'request' | 'breach', year: number): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.rights-number'), hashtext(kit.tenant()::text))`.execute(tx);
  const last = table === 'request' ? await lastRequest(tx, year) : await lastBreach(tx, year);
  return spelled({ year, seq: last + 1 });
}

async function lastRequest(tx: Tx, year: number): Promise<number> {
  const query = db(tx).selectFrom('rights.request').where('year', '=', year);
  return (await query.select((eb) => eb.fn.max('seq').as('last')).executeTakeFirst())?.last ?? 0;
}

async function lastBreach(tx: Tx, year: number): Promise<number> {
  const query = db(tx).selectFrom('rights.breach').where('year', '=', year);
  return (await query.select((eb) => eb.fn.max('seq').as('last')).executeTakeFirst())?.last ?? 0;
}

type ReadRow<T> = { [K in keyof T]: T[K] extends ColumnType<infer S, string | null, string | null> ? S : T[K] };

function requestOf(row: ReadRow<RequestRow>): RightsRequest {
  return {
    id: row.id as RequestId,
    number: spelled(row),
    kind: row.kind as Right,
    receivedAt: instantOf(row.received_at),
    dueAt: instantOf(row.due_at),
    state: row.state as RequestState,
    outcome: row.outcome as Outcome | null,
    ground: row.ground,
    letter: row.letter as LetterId | null,
    answeredAt: maybe(row.answered_at),
    version: row.version,
  };
}

export async function insertRequest(tx: Tx, tenant: string, request: RightsRequest, mark: Uint8Array): Promise<void> {
  const { id, kind, receivedAt, dueAt, number } = request;
  const fixed = { tenant, id, kind, received_at: receivedAt.toString(), due_at: dueAt.toString(), code_mark: mark, ...placeOf(number) };
  await db(tx)
    .insertInto('rights.request')
    .values({ ...fixed, ...changing(request) })
    .execute();
}

export async function saveRequest(tx: Tx, request: RightsRequest): Promise<void> {
  await db(tx).updateTable('rights.request').set(changing(request)).where('id', '=', request.id).execute();
}

const changing = ({ state, outcome, ground, letter, answeredAt, version }: RightsRequest) => {
  return { state, outcome, ground, letter, answered_at: answeredAt?.toString() ?? null, version };
};

export async function findRequest(tx: Tx, id: string): Promise<RightsRequest | null> {
  const row = await db(tx).selectFrom('rights.request').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? requestOf(row) : null;
}

export async function findByMark(tx: Tx, mark: Uint8Array): Promise<RightsRequest | null> {
  const row = await db(tx).selectFrom('rights.request').selectAll().where('code_mark', '=', mark).executeTakeFirst();
  return row ? requestOf(row) : null;
}

const ALL = 1_000_000_000;

/** Unanswered ones by hour, then the answered ones. `limit` for a page. */
export async function allRequests(tx: Tx, limit: number | null = null): Promise<RightsRequest[]> {
  const rows = await db(tx)
    .selectFrom('rights.request')
    .selectAll()
    .orderBy(sql`state = 'answered'`)
    .orderBy('due_at')
    .limit(limit ?? ALL)
    .execute();
  return rows.map(requestOf);
}

export async function openRequests(tx: Tx): Promise<RightsRequest[]> {
  const rows = await db(tx).selectFrom('rights.request').selectAll().where('state', '<>', 'answered').orderBy('due_at').execute();
  return rows.map(requestOf);
}

/** How many came in since an instant: a flood of them is refused. */
export async function countSince(tx: Tx, at: Temporal.Instant): Promise<number> {
  const row = await db(tx)
    .selectFrom('rights.request')
    .select((eb) => eb.fn.countAll().as('n'))
    .where(sql<boolean>`received_at > ${at.toString()}::timestamptz`)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

function breachOf(row: ReadRow<BreachRow>): Breach {
  return {
    id: row.id as BreachId,
    number: spelled(row),
    knownAt: instantOf(row.known_at),
    dueAt: instantOf(row.due_at),
    toPersons: row.to_persons as LetterId,
    toAuthority: row.to_authority as LetterId,
    personsToldAt: maybe(row.persons_told_at),
    authorityToldAt: maybe(row.authority_told_at),
    version: row.version,
  };
}

export async function insertBreach(tx: Tx, tenant: string, breach: Breach): Promise<void> {
  const { id, number, knownAt, dueAt, toPersons, toAuthority, version } = breach;
  const row = { tenant, id, known_at: knownAt.toString(), due_at: dueAt.toString(), to_persons: toPersons, to_authority: toAuthority };
  await db(tx)
    .insertInto('rights.breach')
    .values({ ...row, ...placeOf(number), persons_told_at: null, authority_told_at: null, version })
    .execute();
}

export async function saveBreach(tx: Tx, { id, personsToldAt, authorityToldAt, version }: Breach): Promise<void> {
  const told = { persons_told_at: personsToldAt?.toString() ?? null, authority_told_at: authorityToldAt?.toString() ?? null };
  await db(tx)
    .updateTable('rights.breach')
    .set({ ...told, version })
    .where('id', '=', id)
    .execute();
}

export async function findBreach(tx: Tx, id: string): Promise<Breach | null> {
  const row = await db(tx).selectFrom('rights.breach').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? breachOf(row) : null;
}

export async function allBreaches(tx: Tx): Promise<Breach[]> {
  return (await db(tx).selectFrom('rights.breach').selectAll().orderBy('due_at', 'desc').execute()).map(breachOf);
}
