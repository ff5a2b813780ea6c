import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import { lastAccess, type AccessState } from './store.js';

/** Where the respondent's way into a case stands, for the desk; `null` when no code was ever made. */
export async function accessOf(
  ctx: Ctx,
  tx: Tx,
  caseId: CaseId,
): Promise<{ state: AccessState; issuedOn: Day; activeOn: Day | null } | null> {
  const access = await lastAccess(tx, caseId);
  return access && { state: access.state, issuedOn: access.issuedOn, activeOn: access.activeOn };
}
