import type { Ctx } from '../../kit/ctx.js';
import { markOf } from '../token.js';
import { dropSession } from './store.js';

/** Ends the session of a token, an official's or a respondent's. An unknown token is no fault. */
export async function signOut(ctx: Ctx, token: string): Promise<void> {
  await ctx.tx((tx) => dropSession(tx, { mark: markOf(token) }));
}
