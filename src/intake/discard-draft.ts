import type { Ctx } from '../kit/ctx.js';
import { discardDraftFiles } from '../evidence/index.js';
import { draftOwner, finderOf, keyBytes } from './draft.js';
import { dropDraft } from './drop-draft.js';
import { deadDrafts, draftBy, dropSessionEnds } from './store.js';

/** "Keluar cepat": the draft, its files and its sealed contact are gone at once. No draft is no error. A report already sent stays. */
export async function discardDraft(ctx: Ctx, key: string | undefined): Promise<void> {
  const bytes = keyBytes(key);
  if (!bytes) return;
  const gone = await ctx.tx(async (tx) => {
    const row = await draftBy(tx, finderOf(ctx, bytes), ctx.now().toString(), true);
    if (row) await dropDraft(ctx, tx, row);
    return row;
  });
  if (gone?.state === 'open') await discardDraftFiles(ctx, draftOwner(gone.id));
}

/** Destroys all drafts whose time is over, files included, and marks of closed mailboxes; a job calls it. Returns how many. */
export async function expireDrafts(ctx: Ctx): Promise<number> {
  const gone = await ctx.tx(async (tx) => {
    const rows = await deadDrafts(tx, ctx.now().toString());
    for (const row of rows) await dropDraft(ctx, tx, row);
    await dropSessionEnds(tx, ctx.now().toString());
    return rows;
  });
  for (const row of gone) if (row.state === 'open') await discardDraftFiles(ctx, draftOwner(row.id));
  return gone.length;
}
