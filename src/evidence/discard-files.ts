import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { isId, type FileId } from '../kit/ids.js';
import { deleteUnkeptOf, touch, usageOf } from './store.js';

/** Erases every unsent file of an owner; kept ones stay. */
export async function discardDraftFiles(ctx: Ctx, owner: string): Promise<void> {
  await removeBlobs(ctx, await ctx.tx((tx) => deleteUnkeptOf(tx, owner)));
}

/** Erases one unsent file, if it is this owner's. */
export async function discardFile(ctx: Ctx, owner: string, id: FileId): Promise<void> {
  if (isId(id)) await removeBlobs(ctx, await ctx.tx((tx) => deleteUnkeptOf(tx, owner, id)));
}

/** Says that somebody is still at work on a draft: its files are then not the first to go when room is short. */
export async function touchDraftFiles(ctx: Ctx, tx: Tx, owner: string): Promise<void> {
  await touch(tx, owner, ctx.now().toString());
}

/** How many files, and bytes, all unsent drafts of the office hold. */
export async function draftUsage(ctx: Ctx): Promise<{ files: number; bytes: number }> {
  return ctx.tx((tx) => usageOf(tx, null));
}

/** After the rows are gone for good; a blob left behind by a crash in between is found by `sweep`. */
export async function removeBlobs(ctx: Ctx, names: readonly string[]): Promise<void> {
  for (const name of names) await ctx.blobs.remove(name);
}
