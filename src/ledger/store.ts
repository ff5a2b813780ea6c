import { sql } from 'kysely';
import { isUniqueViolation, tables, type Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import type { Day } from '../kit/dates.js';
import type { Json } from '../kit/json.js';
import type { Entry, Stream } from './entry.js';

type LeafRow = { tenant: string; commitment: Uint8Array; index: number | null };
export type EntryRow = {
  tenant: string;
  stream: string;
  stream_id: string;
  version: number;
  kind: string;
  on_day: string;
  skeleton: string;
  commitment: Uint8Array;
  salt: Uint8Array;
  body_commitment: Uint8Array;
  body: Uint8Array | null;
  body_key: Uint8Array | null;
  body_key_by: string | null;
  body_salt: Uint8Array | null;
};
type CheckpointRow = { tenant: string; size: number; root: Uint8Array; peaks: Uint8Array; note: string };
type LedgerTables = { 'ledger.leaf': LeafRow; 'ledger.entry': EntryRow; 'ledger.checkpoint': CheckpointRow };

export const ledgerTables = (tx: Tx) => tables<LedgerTables>(tx);

/** Inserts leaf and entry. Refusal `ledger.changed-meanwhile` when that version of the stream exists already. */
export async function insertEntry(tx: Tx, row: EntryRow): Promise<void> {
  const db = ledgerTables(tx);
  await db.insertInto('ledger.leaf').values({ tenant: row.tenant, commitment: row.commitment, index: null }).execute();
  try {
    await db.insertInto('ledger.entry').values(row).execute();
  } catch (error) {
    throw isUniqueViolation(error, 'entry_pkey') ? new Refusal('ledger.changed-meanwhile') : error;
  }
}

/** The same for many new streams, in one statement: the foreign key from entry to leaf is looked at when both are in. */
export async function insertEntries(tx: Tx, rows: readonly EntryRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <K extends keyof EntryRow>(name: K): EntryRow[K][] => rows.map((row) => row[name]);
  await sql`with given as (
      select * from unnest(${column('tenant')}::uuid[], ${column('stream')}::text[], ${column('stream_id')}::uuid[], ${column('version')}::int[],
        ${column('kind')}::text[], ${column('on_day')}::date[], ${column('skeleton')}::text[], ${column('commitment')}::bytea[],
        ${column('salt')}::bytea[], ${column('body_commitment')}::bytea[], ${column('body')}::bytea[], ${column('body_key')}::bytea[],
        ${column('body_key_by')}::text[], ${column('body_salt')}::bytea[])
      as g (tenant, stream, stream_id, version, kind, on_day, skeleton, commitment, salt, body_commitment, body, body_key, body_key_by, body_salt)
    ), leaves as (
      insert into ledger.leaf (tenant, commitment) select tenant, commitment from given
    )
    insert into ledger.entry (tenant, stream, stream_id, version, kind, on_day, skeleton, commitment, salt, body_commitment, body, body_key, body_key_by, body_salt)
    select * from given`.execute(tx);
}

export type EntryRead = EntryRow & { index: number | null };

const withIndex = (tx: Tx) =>
  ledgerTables(tx)
    .selectFrom('ledger.entry as e')
    .innerJoin('ledger.leaf as l', (join) => join.onRef('l.tenant', '=', 'e.tenant').onRef('l.commitment', '=', 'e.commitment'))
    .selectAll('e')
    .select('l.index');

/** A stream's entries in the order of their versions. */
export async function entriesOf(tx: Tx, stream: Stream): Promise<EntryRead[]> {
  return withIndex(tx).where('e.stream', '=', stream.kind).where('e.stream_id', '=', stream.id).orderBy('e.version').execute();
}

/** Entries of many streams of one kind, grouped by the caller. */
export async function entriesOfMany(tx: Tx, kind: string, ids: readonly string[]): Promise<EntryRead[]> {
  if (ids.length === 0) return [];
  return withIndex(tx).where('e.stream', '=', kind).where('e.stream_id', 'in', ids).orderBy('e.stream_id').orderBy('e.version').execute();
}

export type BareRead = Pick<EntryRow, 'stream_id' | 'version' | 'kind' | 'on_day' | 'skeleton'>;

/** The same without bodies, leaves and keys: what `fold` reads, and nothing else leaves the database. */
export async function bareEntriesOf(tx: Tx, kind: string, ids: readonly string[]): Promise<BareRead[]> {
  if (ids.length === 0) return [];
  return ledgerTables(tx)
    .selectFrom('ledger.entry')
    .select(['stream_id', 'version', 'kind', 'on_day', 'skeleton'])
    .where('stream', '=', kind)
    .where('stream_id', 'in', ids)
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
}

/** The last day of a kind's entries, before a day, by which so many of them are told. */
export async function dayBack(tx: Tx, kind: string, before: Day | null, atLeast: number): Promise<Day | null> {
  let query = ledgerTables(tx).selectFrom('ledger.entry').select('on_day').where('stream', '=', kind);
  if (before) query = query.where('on_day', '<', before);
  const row = await query.orderBy('on_day', 'desc').offset(atLeast).limit(1).executeTakeFirst();
  return row ? asDay(row.on_day) : null;
}

/** Entries of a kind on the days from one (itself among them) to before another. */
export async function entriesOfDays(tx: Tx, kind: string, from: Day | null, before: Day | null): Promise<EntryRead[]> {
  let query = withIndex(tx).where('e.stream', '=', kind);
  if (from) query = query.where('e.on_day', '>=', from);
  if (before) query = query.where('e.on_day', '<', before);
  return query.orderBy('e.stream_id').orderBy('e.version').execute();
}

/** The ids of all streams of a kind, for verification. */
export async function streamIds(tx: Tx, kind: string): Promise<string[]> {
  const rows = await ledgerTables(tx)
    .selectFrom('ledger.entry')
    .select('stream_id')
    .where('stream', '=', kind)
    .where('version', '=', 1)
    .orderBy('stream_id')
    .execute();
  return rows.map((row) => row.stream_id);
}

/** Drops body, key and salt of a stream's entries up to a version; commitment, skeleton and their salt stay. */
export async function dropBodies(tx: Tx, stream: Stream, upTo: number): Promise<void> {
  await ledgerTables(tx)
    .updateTable('ledger.entry')
    .set({ body: null, body_key: null, body_key_by: null, body_salt: null })
    .where('stream', '=', stream.kind)
    .where('stream_id', '=', stream.id)
    .where('version', '<=', upTo)
    .execute();
}

/** Serialises writers of one stream until the transaction ends (two officers at once). */
export async function lockStream(tx: Tx, stream: Stream): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`nirpihak.${stream.kind}`}), hashtext(${stream.id}))`.execute(tx);
}

/** One numbering at a time for a tenant, across processes. */
export async function lockNumbering(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.numbering'), hashtext(kit.tenant()::text))`.execute(tx);
}

/** Numbers the committed leaves without a number, from `first` on; returns their commitments in order. */
export async function numberLeaves(tx: Tx, first: number): Promise<Uint8Array[]> {
  const rows = await sql<{ commitment: Uint8Array }>`
    with fresh as (
      select commitment, ${first}::bigint + row_number() over (order by commitment) - 1 as place from ledger.leaf where index is null
    ), numbered as (
      update ledger.leaf l set index = fresh.place from fresh where l.commitment = fresh.commitment returning l.commitment, l.index
    )
    select commitment from numbered order by index`.execute(tx);
  return rows.rows.map((row) => row.commitment);
}

export async function lastCheckpoint(tx: Tx): Promise<CheckpointRow | undefined> {
  return ledgerTables(tx).selectFrom('ledger.checkpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
}

export async function allCheckpoints(tx: Tx): Promise<CheckpointRow[]> {
  return ledgerTables(tx).selectFrom('ledger.checkpoint').selectAll().orderBy('size').execute();
}

export async function insertCheckpoint(tx: Tx, row: CheckpointRow): Promise<void> {
  await ledgerTables(tx).insertInto('ledger.checkpoint').values(row).execute();
}

export async function indexOf(tx: Tx, commitment: Uint8Array): Promise<number | null> {
  const row = await ledgerTables(tx).selectFrom('ledger.leaf').select('index').where('commitment', '=', commitment).executeTakeFirst();
  return row?.index ?? null;
}

/** Every leaf, numbered ones first in order; with the count of entries that point at it. */
export async function allLeaves(tx: Tx): Promise<{ commitment: Uint8Array; index: number | null; entries: number }[]> {
  return ledgerTables(tx)
    .selectFrom('ledger.leaf as l')
    .leftJoin('ledger.entry as e', (join) => join.onRef('e.tenant', '=', 'l.tenant').onRef('e.commitment', '=', 'l.commitment'))
    .select(['l.commitment', 'l.index'])
    .select((eb) => eb.fn.count<number>('e.version').as('entries'))
    .groupBy(['l.commitment', 'l.index'])
    .orderBy(sql`l.index nulls last`)
    .execute();
}

/** All entries, stream by stream, a thousand at a time, so that verification needs no great memory. */
export async function* everyEntry(tx: Tx): AsyncGenerator<EntryRead> {
  let after: EntryRead | undefined;
  for (;;) {
    let query = withIndex(tx).orderBy('e.stream').orderBy('e.stream_id').orderBy('e.version').limit(1000);
    if (after)
      query = query.where(
        sql<boolean>`(e.stream, e.stream_id, e.version) > (${after.stream}, ${after.stream_id}::uuid, ${after.version}::int)`,
      );
    const rows = await query.execute();
    yield* rows;
    if (rows.length < 1000) return;
    after = rows.at(-1);
  }
}

/** The streams of a kind in which anything happened from one day to another, both counted. */
export async function streamsBetween(tx: Tx, kind: string, from: Day, until: Day): Promise<string[]> {
  const rows = await ledgerTables(tx)
    .selectFrom('ledger.entry')
    .select('stream_id')
    .distinct()
    .where('stream', '=', kind)
    .where('on_day', '>=', from)
    .where('on_day', '<=', until)
    .orderBy('stream_id')
    .execute();
  return rows.map((row) => row.stream_id);
}

/** An event without its body: what `fold` reads. */
export type Bare = Pick<Entry, 'kind' | 'on' | 'version' | 'skeleton'>;

/** The skeletons of many streams of one kind, in the order of their versions; no body is opened. */
export async function skeletonsOf(tx: Tx, kind: string, ids: readonly string[]): Promise<Map<string, Bare[]>> {
  const found = new Map<string, Bare[]>(ids.map((id) => [id, []]));
  for (let at = 0; at < ids.length; at += 1000) {
    const rows = await ledgerTables(tx)
      .selectFrom('ledger.entry')
      .select(['stream_id', 'version', 'kind', 'on_day', 'skeleton'])
      .where('stream', '=', kind)
      .where('stream_id', 'in', ids.slice(at, at + 1000))
      .orderBy('stream_id')
      .orderBy('version')
      .execute();
    for (const { stream_id, version, kind: what, on_day, skeleton } of rows)
      found.get(stream_id)!.push({ kind: what, on: asDay(on_day), version, skeleton: JSON.parse(skeleton) as Json });
  }
  return found;
}

/** How many events of one kind happened from one day to another, both counted. */
export async function countBetween(tx: Tx, of: { stream: string; kind: string }, from: Day, until: Day): Promise<number> {
  const rows = await sql<{ n: number }>`
    select count(*) as n from ledger.entry
    where stream = ${of.stream} and kind = ${of.kind} and on_day between ${from} and ${until}`.execute(tx);
  return rows.rows[0]?.n ?? 0;
}

export const asDay = (text: string): Day => text as Day;

/** An event as others may know it: its stream, its place there and in the log, and what its skeleton says. */
export type DatedEvent = {
  readonly streamId: string;
  readonly version: number;
  readonly leaf: string;
  readonly skeleton: Readonly<Record<string, unknown>>;
};

/** Events of some kinds in all streams of one, from one day to another, both counted, each stream in its own order. */
export async function eventsBetween(tx: Tx, stream: string, kinds: readonly string[], from: Day, until: Day): Promise<DatedEvent[]> {
  const rows = await ledgerTables(tx)
    .selectFrom('ledger.entry')
    .select(['stream_id', 'version', 'commitment', 'skeleton'])
    .where('stream', '=', stream)
    .where('kind', 'in', kinds)
    .where('on_day', '>=', from)
    .where('on_day', '<=', until)
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    streamId: row.stream_id,
    version: row.version,
    leaf: Buffer.from(row.commitment).toString('hex'),
    skeleton: JSON.parse(row.skeleton) as Readonly<Record<string, unknown>>,
  }));
}

/** The first signed tree head whose tree holds the leaf of this number; `null` while there is none. */
export async function firstHeadWith(tx: Tx, index: number): Promise<{ size: number; note: string } | null> {
  const row = await ledgerTables(tx)
    .selectFrom('ledger.checkpoint')
    .select(['size', 'note'])
    .where('size', '>', index)
    .orderBy('size')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
