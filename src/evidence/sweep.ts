import type { Ctx } from '../kit/ctx.js';
import type { FileId } from '../kit/ids.js';
import { UNTOUCHED_HOURS } from './admit.js';
import { removeBlobs } from './discard-files.js';
import { arrivedFiles, deleteStale, knownBlobs } from './store.js';

/** An upload may take an hour; what still "arrives" after two was cut off by a crash. */
const ARRIVING_HOURS = 2;
/** Drafts die after 48 hours and take their files along; this is the net under that. */
const UNSENT_HOURS = 72;
/** What was uploaded for a step of a case (`answer:`, `upload:`) and no step took. */
const UNTAKEN_HOURS = UNTOUCHED_HOURS;

export type Swept = { readonly rows: number; readonly blobs: number; readonly missing: readonly FileId[] };

/**
 * Clears what crashes leave behind: rows of uploads that never ended, files never sent or never taken by a step, blobs (and their `.part`
 * beginnings) without a row. A row is committed before its first byte is written, so a blob without one has no owner.
 * Rows whose blob is missing are reported, never deleted.
 */
export async function sweep(ctx: Ctx): Promise<Swept> {
  const before = (hours: number): string => ctx.now().subtract({ hours }).toString();
  const stale = await ctx.tx((tx) =>
    deleteStale(tx, { arriving: before(ARRIVING_HOURS), unsent: before(UNSENT_HOURS), untaken: before(UNTAKEN_HOURS) }),
  );
  await removeBlobs(ctx, stale);
  const blobs = await sweepBlobs(ctx);
  const missing: FileId[] = [];
  for (const row of await ctx.tx((tx) => arrivedFiles(tx))) if (!(await ctx.blobs.has(row.blob))) missing.push(row.id as FileId);
  return { rows: stale.length, blobs, missing };
}

async function sweepBlobs(ctx: Ctx): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  const clear = async (): Promise<void> => {
    const known = await ctx.tx((tx) => knownBlobs(tx, batch));
    const orphans = batch.filter((name) => !known.has(name));
    await removeBlobs(ctx, orphans);
    removed += orphans.length;
    batch = [];
  };
  for await (const name of ctx.blobs.list()) {
    if (!name.endsWith(`-${ctx.tenant.id}`)) continue;
    batch.push(name);
    if (batch.length === 500) await clear();
  }
  await clear();
  return removed;
}
