import { canonical, type Json } from '../kit/json.js';
import { hex, seal, utf8 } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { commitmentOf } from './commitment.js';
import { insertEntries, insertEntry, type EntryRow } from './store.js';
import type { Day } from '../kit/dates.js';
import type { Entry, NewEntry, Stream } from './entry.js';

/**
 * Appends events to a stream, each with its leaf, in the caller's transaction. `after` is the version the caller
 * decided upon (0 for a new stream). Refusal `ledger.changed-meanwhile` when somebody wrote in between.
 */
export async function record(ctx: Ctx, tx: Tx, stream: Stream, after: number, entries: readonly NewEntry[]): Promise<Entry[]> {
  const kept: Entry[] = [];
  for (const [offset, entry] of entries.entries()) kept.push(await recordOne(ctx, tx, stream, after + offset + 1, entry));
  return kept;
}

/** A stream of one event, such as one acknowledgement among thousands. */
export type First = { readonly id: string; readonly entry: NewEntry };

/** Begins many streams of one kind with their first event, each with its leaf: one statement, however many there are. */
export async function recordFirsts(ctx: Ctx, tx: Tx, kind: string, firsts: readonly First[]): Promise<Entry[]> {
  const kept = firsts.map(({ id, entry }) => ({ entry, row: rowOf(ctx, { kind, id }, 1, entry) }));
  await insertEntries(
    tx,
    kept.map(({ row }) => row),
  );
  return kept.map(({ entry, row }) => ({ ...entry, version: 1, leaf: hex(row.commitment), index: null, isErased: false }));
}

async function recordOne(ctx: Ctx, tx: Tx, stream: Stream, version: number, entry: NewEntry): Promise<Entry> {
  const row = rowOf(ctx, stream, version, entry);
  await insertEntry(tx, row);
  return { ...entry, version, leaf: hex(row.commitment), index: null, isErased: false };
}

function rowOf(ctx: Ctx, stream: Stream, version: number, entry: NewEntry): EntryRow {
  const [salt, bodySalt, key] = [ctx.chance.bytes(32), ctx.chance.bytes(32), ctx.chance.bytes(32)];
  const skeleton = canonical(entry.skeleton);
  const plain = canonical(entry.body);
  const place = placeOf(stream, version);
  const bodyCommitment = bodyCommitmentOf(entry.on, place, plain, bodySalt);
  const commitment = entryCommitmentOf({ stream, version, kind: entry.kind, on: entry.on, skeleton, bodyCommitment, salt });
  const wrapped = ctx.keys.monthly(ctx.tenant.id, ctx.today()).wrap(key);
  return {
    tenant: ctx.tenant.id,
    stream: stream.kind,
    stream_id: stream.id,
    version,
    kind: entry.kind,
    on_day: entry.on,
    skeleton,
    commitment,
    salt,
    body_commitment: bodyCommitment,
    body: seal(ctx.chance, key, utf8(plain), place),
    body_key: wrapped.key,
    body_key_by: wrapped.by,
    body_salt: bodySalt,
  };
}

/** What an entry's leaf commits to. */
export type EntryFacts = {
  readonly stream: Stream;
  readonly version: number;
  readonly kind: string;
  readonly on: Day;
  readonly skeleton: string;
  readonly bodyCommitment: Uint8Array;
  readonly salt: Uint8Array;
};

/**
 * The leaf: versioned type, day, place, skeleton, and the body's own commitment. The body enters by its commitment
 * only, so that the leaf can still be recomputed when the body and its salt are gone.
 */
export function entryCommitmentOf({ stream, version, kind, on, skeleton, bodyCommitment, salt }: EntryFacts): Uint8Array {
  const content = canonical([placeOf(stream, version), skeleton, hex(bodyCommitment)] satisfies Json);
  return commitmentOf({ type: `nirpihak/${stream.kind}.${kind}/v1`, on, content: utf8(content), salt });
}

/** The commitment to a body alone: once its salt is destroyed, nobody can test a guess of the body against it. */
export function bodyCommitmentOf(on: Day, place: string, plain: string, salt: Uint8Array): Uint8Array {
  return commitmentOf({ type: 'nirpihak/body/v1', on, content: utf8(canonical([place, plain] satisfies Json)), salt });
}

export const placeOf = (stream: Stream, version: number): string => `${stream.kind}/${stream.id}/${version}`;
