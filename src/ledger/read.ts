import type { Json } from '../kit/json.js';
import { hex, text, unseal } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { asDay, entriesOf, entriesOfMany, type EntryRead } from './store.js';
import { placeOf } from './record.js';
import type { Entry, Stream } from './entry.js';

/** A stream's events, oldest first, opened. An erased body reads as `null`. */
export async function read(ctx: Ctx, tx: Tx, stream: Stream): Promise<Entry[]> {
  return (await entriesOf(tx, stream)).map((row) => openEntry(ctx, row));
}

/** The same for many streams of one kind; streams without events are left out. */
export async function readMany(ctx: Ctx, tx: Tx, kind: string, ids: readonly string[]): Promise<Map<string, Entry[]>> {
  const found = new Map<string, Entry[]>();
  for (const row of await entriesOfMany(tx, kind, ids)) {
    const list = found.get(row.stream_id) ?? [];
    list.push(openEntry(ctx, row));
    found.set(row.stream_id, list);
  }
  return found;
}

/** Throws when body, key or place do not fit: somebody changed a byte. */
export function openEntry(ctx: Ctx, row: EntryRead): Entry {
  const plain = plainOf(ctx, row);
  return {
    kind: row.kind,
    on: asDay(row.on_day),
    version: row.version,
    leaf: hex(row.commitment),
    index: row.index,
    skeleton: JSON.parse(row.skeleton) as Json,
    body: plain === null ? null : (JSON.parse(plain) as Json),
    isErased: plain === null,
  };
}

/** The body as it was committed to, or `null` once erased. */
export function plainOf(ctx: Ctx, row: EntryRead): string | null {
  if (!row.body || !row.body_key || !row.body_key_by) return null;
  const key = ctx.keys.monthly(ctx.tenant.id, ctx.today()).unwrap({ by: row.body_key_by, key: row.body_key });
  return text(unseal(key, row.body, placeOf({ kind: row.stream, id: row.stream_id }, row.version)));
}
