import type { Actor, Ctx } from '../../kit/ctx.js';
import { livingSession } from '../session/living-session.js';

/** Who a respondent's cookie stands for; `null` when the session is over, cancelled or unknown. */
export async function respondentSession(ctx: Ctx, token: string): Promise<Extract<Actor, { kind: 'respondent' }> | null> {
  const session = await ctx.tx((tx) => livingSession(ctx, tx, token));
  return session?.caseId ? { kind: 'respondent', caseId: session.caseId } : null;
}
