import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { keyedMark } from '../token.js';
import { clearAttempts, countAttempt, lockAttempts } from './store.js';

/** Failures that cost nothing: people mistype. */
const FREE = 5;
const FIRST_WAIT_SECONDS = 30;
/** The ceiling. Whoever hammers somebody else's name can delay them on a new browser, and never on one they use (`device.ts`). */
const LONGEST_WAIT_SECONDS = 15 * 60;
const FORGET_HOURS = 24;

/**
 * Counts one attempt under a name *before* its secret is looked at, so that many at once cannot slip through; success
 * takes it back (`forgive`). Names nobody has are counted alike: the wait tells nothing. Refusal `identity.wait`.
 */
export async function countBefore(
  ctx: Ctx,
  what: 'sign-in' | 'passphrase' | 'password' | 'employee-link',
  name: string,
): Promise<Uint8Array> {
  const mark = keyedMark(ctx, 'attempt', `${what}:${name}`);
  await ctx.tx(async (tx) => {
    await clearAttempts(tx, { before: ctx.now().subtract({ hours: FORGET_HOURS }) });
    const tried = await lockAttempts(tx, mark);
    const wait = tried ? waitAfter(tried.failures) - Math.floor(ctx.now().since(tried.lastAt).total('seconds')) : 0;
    if (wait > 0) throw new Refusal('identity.wait', { minutes: Math.ceil(wait / 60) });
    await countAttempt(tx, ctx.tenant.id, mark, ctx.now());
  });
  return mark;
}

/** Seconds to wait after so many failures: none for the first five, then 30, 60, 120 … up to 900. */
export function waitAfter(failures: number): number {
  return failures < FREE ? 0 : Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE), LONGEST_WAIT_SECONDS);
}
