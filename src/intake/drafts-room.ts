import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { discardDraftFiles } from '../evidence/index.js';
import { draftOwner } from './draft.js';
import { dropDraft } from './drop-draft.js';
import { oldestOpenDrafts, openDraftBytes, type IdleDraft } from './store.js';

/** What one draft costs besides its words: row, indexes, page. Counted, so that a flood of empty ones meets the ceiling too. */
export const DRAFT_OVERHEAD = 1024;

/**
 * Holds all unfinished drafts of the office together under `ctx.draftLimit` bytes: the longest untouched go first, never the
 * one being written. Words need no other room, so a flood only pushes out itself and what lay idle. Returns those gone, whose
 * files are to be cleared after the transaction.
 */
export async function keepToRoom(ctx: Ctx, tx: Tx, own: string): Promise<IdleDraft[]> {
  let over = (await openDraftBytes(tx, DRAFT_OVERHEAD)) - ctx.draftLimit;
  if (over <= 0) return [];
  const gone: IdleDraft[] = [];
  for (const row of await oldestOpenDrafts(tx, own)) {
    if (over <= 0) break;
    await dropDraft(ctx, tx, row);
    over -= row.bytes + DRAFT_OVERHEAD;
    gone.push(row);
  }
  return gone;
}

export async function clearFilesOf(ctx: Ctx, gone: readonly IdleDraft[]): Promise<void> {
  for (const row of gone) await discardDraftFiles(ctx, draftOwner(row.id));
}
