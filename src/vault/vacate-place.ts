import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import { accountsWithRole } from '../identity/index.js';
import { livingKeys, lockPlaces } from './store.js';
import { endWithEvent } from './register-custodian-key.js';

/**
 * Ends a key so that its place is free: a custodian's own, or that of somebody who no longer serves as one. Until three
 * keys live again, reports go without names. Refusals: `kit.not-allowed` (that of one who serves too), `vault.no-key`.
 */
export async function vacatePlace(ctx: Ctx, keyId: string): Promise<void> {
  const me = ctx.mustHave('custodian.key');
  await ctx.tx(async (tx) => {
    await lockPlaces(tx);
    const key = (await livingKeys(tx)).find((living) => living.id === keyId);
    if (!key) throw new Refusal('vault.no-key');
    const serving = await accountsWithRole(ctx, tx, 'custodian', ctx.today());
    if (key.accountId !== me.id && serving.some((person) => person.id === key.accountId)) throw new Refusal('kit.not-allowed');
    await endWithEvent(ctx, tx, key);
  });
}
