import type { Ctx } from '../kit/ctx.js';
import { discardDraftFiles } from '../evidence/index.js';
import { removeContact } from '../vault/index.js';
import { draftOwner, finderOf, keyBytes } from './draft.js';
import { deadDrafts, deleteDraft, draftBy, dropSessionEnds, type DraftRow } from './store.js';
import type { ContactId } from './report.js';
import type { Tx } from '../kit/db.js';

/** "Keluar cepat": the draft, its files and its sealed contact are gone at once. No draft is no error. A report already sent stays. */
export async function discardDraft(ctx: Ctx, key: string | undefined): Promise<void> {
  const bytes = keyBytes(key);
  if (!bytes) return;
  const gone = await ctx.tx(async (tx) => {
    const row = await draftBy(tx, finderOf(ctx, bytes), ctx.now().toString(), true);
    if (row) await drop(ctx, tx, row);
    return row;
  });
  if (gone?.state === 'open') await discardDraftFiles(ctx, draftOwner(gone.id));
}

/** Destroys all drafts whose time is over, files included, and marks of closed mailboxes; a job calls it. Returns how many. */
export async function expireDrafts(ctx: Ctx): Promise<number> {
  const gone = await ctx.tx(async (tx) => {
    const rows = await deadDrafts(tx, ctx.now().toString());
    for (const row of rows) await drop(ctx, tx, row);
    await dropSessionEnds(tx, ctx.now().toString());
    return rows;
  });
  for (const row of gone) if (row.state === 'open') await discardDraftFiles(ctx, draftOwner(row.id));
  return gone.length;
}

async function drop(ctx: Ctx, tx: Tx, row: DraftRow): Promise<void> {
  if (row.contact) await removeContact(ctx, tx, row.contact as ContactId);
  await deleteDraft(tx, row.id);
}
