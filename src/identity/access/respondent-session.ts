import type { Actor, Ctx } from '../../kit/ctx.js';
import { livingAccess } from './store.js';
import { livingSession } from '../session/living-session.js';

/** Who a respondent's cookie stands for; `null` when the session is over, cancelled or unknown. */
export async function respondentSession(ctx: Ctx, token: string): Promise<Extract<Actor, { kind: 'respondent' }> | null> {
  return ctx.tx(async (tx) => {
    const session = await livingSession(ctx, tx, token);
    const access = session?.caseId ? await livingAccess(ctx, tx, session.caseId) : null;
    return access && { kind: 'respondent', caseId: access.caseId };
  });
}
