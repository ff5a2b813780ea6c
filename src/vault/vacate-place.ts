import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import { livingKeys, lockPlaces } from './store.js';
import { endWithEvent } from './register-custodian-key.js';

/**
 * Ends a key so that its place is free: a custodian's own, or (the page offers this only then) that of somebody who no
 * longer serves. Until three keys live again, reports go without names. Refusals: `kit.not-allowed`, `vault.no-key`.
 */
export async function vacatePlace(ctx: Ctx, keyId: string): Promise<void> {
  ctx.mustHave('custodian.key');
  await ctx.tx(async (tx) => {
    await lockPlaces(tx);
    const key = (await livingKeys(tx)).find((living) => living.id === keyId);
    if (!key) throw new Refusal('vault.no-key');
    await endWithEvent(ctx, tx, key);
  });
}
