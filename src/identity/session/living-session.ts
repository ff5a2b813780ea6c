import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { markOf } from '../token.js';
import { isOver } from './limits.js';
import { dropSession, findSession, touchSession, type Session } from './store.js';

/** The session a token opens, used just now; `null` when there is none or it is over (then its row goes). */
export async function livingSession(ctx: Ctx, tx: Tx, token: string): Promise<Session | null> {
  const mark = markOf(token);
  const session = await findSession(tx, mark);
  if (!session) return null;
  if (isOver(session, ctx.now())) {
    await dropSession(tx, { mark });
    return null;
  }
  // Written once a minute at most: reading a page should not be a write.
  if (ctx.now().since(session.usedAt).total('seconds') >= 60) await touchSession(tx, mark, ctx.now());
  return session;
}
