import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { CaseId } from '../../kit/ids.js';
import { dropSessionsOf } from '../session/store.js';
import { lockToCancel, saveCancelled } from './store.js';

/** Ends a case's code, passphrase and sessions at once: lost, or opened by somebody else. A case without one is no fault. */
export async function cancelAccess(ctx: Ctx, tx: Tx, caseId: CaseId): Promise<void> {
  const access = await lockToCancel(tx, caseId);
  if (!access) return;
  await saveCancelled(ctx, tx, access);
  await dropSessionsOf(tx, { access });
}
