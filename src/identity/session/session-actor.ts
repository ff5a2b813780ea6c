import type { Actor, Ctx } from '../../kit/ctx.js';
import { actorOf } from '../account/actor-of.js';
import { livingSession } from './living-session.js';

/**
 * Who a cookie's token stands for, with the roles of today and what they allow; `null` when the session is over or
 * unknown. Rests at most 30 minutes, lasts at most 10 hours.
 */
export async function sessionActor(ctx: Ctx, token: string): Promise<Actor | null> {
  return ctx.tx(async (tx) => {
    const session = await livingSession(ctx, tx, token);
    return session?.account ? actorOf(ctx, tx, session.account) : null;
  });
}
