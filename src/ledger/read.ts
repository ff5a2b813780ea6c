import type { Json } from '../kit/json.js';
import { hex, text, unseal } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { addDays, type Day } from '../kit/dates.js';
import { asDay, bareEntriesOf, dayBack, entriesOf, entriesOfDays, entriesOfMany, type EntryRead } from './store.js';
import { placeOf } from './record.js';
import type { BareEntry, Entry, Stream } from './entry.js';

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

export type ByDay = { readonly entries: readonly (Entry & { readonly id: string })[]; readonly older: Day | null };

/**
 * The last entries of all streams of a kind, whole days of them until there are `atLeast`; `older` goes on from there
 * (`before`), and is `null` at the end.
 */
export async function readBack(ctx: Ctx, tx: Tx, kind: string, before: Day | null, atLeast: number): Promise<ByDay> {
  const older = await dayBack(tx, kind, before, atLeast);
  const from = older && addDays(older, 1);
  const rows = await entriesOfDays(tx, kind, from, before);
  if (rows.length > 0 || older === null)
    return { entries: rows.map((row) => ({ ...openEntry(ctx, row), id: row.stream_id })), older: from };
  // One day alone holds more than so many: it is told whole.
  const day = await entriesOfDays(tx, kind, older, before);
  const isMore = (await dayBack(tx, kind, older, 0)) !== null;
  return { entries: day.map((row) => ({ ...openEntry(ctx, row), id: row.stream_id })), older: isMore ? older : null };
}

/** What happened in many streams of one kind, without a word of it: no body leaves the database and no key is opened. */
export async function readSkeletons(tx: Tx, kind: string, ids: readonly string[]): Promise<Map<string, BareEntry[]>> {
  const found = new Map<string, BareEntry[]>();
  for (const { stream_id: id, on_day: on, skeleton, ...row } of await bareEntriesOf(tx, kind, ids)) {
    const list = found.get(id) ?? [];
    list.push({ kind: row.kind, version: row.version, on: asDay(on), skeleton: JSON.parse(skeleton) as Json });
    found.set(id, list);
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
