import { canonical, type Json } from '../kit/json.js';
import { hex, seal, utf8 } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { commitmentOf } from './commitment.js';
import { insertEntry } from './store.js';
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

async function recordOne(ctx: Ctx, tx: Tx, stream: Stream, version: number, entry: NewEntry): Promise<Entry> {
  const salt = ctx.chance.bytes(32);
  const key = ctx.chance.bytes(32);
  const skeleton = canonical(entry.skeleton);
  const plain = canonical(entry.body);
  const commitment = commitmentOf({
    type: typeOf(stream.kind, entry.kind),
    on: entry.on,
    content: contentOf(stream, version, skeleton, plain),
    salt,
  });
  const wrapped = ctx.keys.monthly(ctx.tenant.id, ctx.today()).wrap(key);
  await insertEntry(tx, {
    tenant: ctx.tenant.id,
    stream: stream.kind,
    stream_id: stream.id,
    version,
    kind: entry.kind,
    on_day: entry.on,
    skeleton,
    commitment,
    body: seal(ctx.chance, key, utf8(plain), placeOf(stream, version)),
    body_key: wrapped.key,
    body_key_by: wrapped.by,
    salt,
  });
  return { ...entry, version, leaf: hex(commitment), index: null, isErased: false };
}

export const typeOf = (stream: string, kind: string): string => `nirpihak/${stream}.${kind}/v1`;

/** The leaf binds the place too, so that an event cannot be moved to another case or order. */
export function contentOf(stream: Stream, version: number, skeleton: string, body: string): Uint8Array {
  return utf8(canonical([stream.kind, stream.id, version, skeleton, body] satisfies Json));
}

export const placeOf = (stream: Stream, version: number): string => `${stream.kind}/${stream.id}/${version}`;
