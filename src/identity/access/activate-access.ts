import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { CaseId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { lockAccess, saveActive } from './store.js';

/** Lets the code of a case open, from the recorded handing-over on. Refusal `identity.no-code-issued`. Twice is once. */
export async function activateAccess(ctx: Ctx, tx: Tx, caseId: CaseId): Promise<void> {
  const access = await lockAccess(ctx, tx, { caseId });
  if (!access) throw new Refusal('identity.no-code-issued');
  if (access.state === 'issued') await saveActive(ctx, tx, access.id, ctx.today());
}
