import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { removeContact } from '../vault/index.js';
import type { ContactId } from './report.js';
import { deleteDraft, type DraftRow } from './store.js';

/** Erases a draft's row and its sealed contact; its files are cleared after the transaction. */
export async function dropDraft(ctx: Ctx, tx: Tx, row: Pick<DraftRow, 'id' | 'contact'>): Promise<void> {
  if (row.contact) await removeContact(ctx, tx, row.contact as ContactId);
  await deleteDraft(tx, row.id);
}
