import type { Ctx } from '../../kit/ctx.js';
import { isId } from '../../kit/ids.js';
import { markOf } from '../token.js';
import { isOver } from './limits.js';
import { dropSession, findSession, sessionsOf, type SessionId } from './store.js';

export type MySession = {
  readonly id: SessionId;
  readonly startedAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant;
  readonly isThis: boolean;
};

/** The signed-in person's living sessions, the last used first; `token` tells which is this one. */
export async function mySessions(ctx: Ctx, token: string): Promise<MySession[]> {
  const me = ctx.mustHave('mine');
  return ctx.tx(async (tx) => {
    const here = await findSession(tx, markOf(token));
    const living = (await sessionsOf(tx, me.id)).filter((session) => !isOver(session, ctx.now()));
    return living.map(({ id, startedAt, usedAt }) => ({ id, startedAt, usedAt, isThis: id === here?.id }));
  });
}

/** Ends one of the signed-in person's own sessions. Somebody else's, or an unknown one, is left alone in silence. */
export async function endSession(ctx: Ctx, sessionId: string): Promise<void> {
  const me = ctx.mustHave('mine');
  if (isId(sessionId)) await ctx.tx((tx) => dropSession(tx, { id: sessionId, account: me.id }));
}
