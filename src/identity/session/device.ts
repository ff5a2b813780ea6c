import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { hex } from '../../kit/seal.js';
import { markOf, newToken } from '../token.js';
import { findDevice, putDevice } from './store.js';

/** How long a browser stays known after the last sign-in from it. */
export const DEVICE_DAYS = 180;

/**
 * The name under which tries are counted. A browser that this person has signed in from counts for itself: whoever
 * hammers the name elsewhere, for ever if they like, does not make its owner wait there. A thief of the cookie still
 * faces a count of their own, and password and code.
 */
export async function countedAs(ctx: Ctx, username: string, device: string | null): Promise<string> {
  if (device === null) return username;
  const mark = markOf(device);
  const isKnown = await ctx.tx((tx) => findDevice(tx, mark, username, ctx.now().subtract({ hours: 24 * DEVICE_DAYS })));
  return isKnown ? `${username}:${hex(mark)}` : username;
}

/** Remembers the browser of a sign-in that succeeded; gives its token, a new one when it was nobody's or somebody else's. */
export async function rememberDevice(ctx: Ctx, tx: Tx, account: AccountId, isKnown: boolean, device: string | null): Promise<string> {
  const token = isKnown && device !== null ? device : newToken(ctx.chance);
  await putDevice(tx, ctx.tenant.id, {
    mark: markOf(token),
    account,
    at: ctx.now(),
    forget: ctx.now().subtract({ hours: 24 * DEVICE_DAYS }),
  });
  return token;
}
