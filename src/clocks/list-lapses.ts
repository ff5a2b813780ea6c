import type { Ctx } from '../kit/ctx.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import type { Lapse } from './lapse.js';
import { findLapse, openLapses } from './store.js';

/**
 * The institution's lapsed duties that are still not done, oldest first: by office, with number and period only. For who
 * leads the work (`case.assign`: oversight team and deciding officials), else Refusal `kit.not-allowed`.
 */
export async function listLapses(ctx: Ctx): Promise<Lapse[]> {
  ctx.mustHave('case.assign');
  return ctx.tx((tx) => openLapses(tx));
}

/** One lapse, for the letter about it. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function readLapse(ctx: Ctx, id: string): Promise<Lapse> {
  ctx.mustHave('case.assign');
  const lapse = isId(id) ? await ctx.tx((tx) => findLapse(tx, id)) : null;
  if (!lapse) throw new Refusal('kit.not-found');
  return lapse;
}
