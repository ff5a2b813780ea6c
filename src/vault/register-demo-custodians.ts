import { age } from './age.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { AccountId } from '../kit/ids.js';
import { livingKeys } from './store.js';
import { takePlace } from './register-custodian-key.js';

export type DemoIdentity = { readonly accountId: AccountId; readonly identity: string };

/**
 * Gives the example office its three keys. Accounts that have one keep it. The new private identities are handed back
 * for the caller to keep in the example's own folder; they are worth nothing outside it. Refusal `vault.not-demo`.
 */
export async function registerDemoCustodians(
  ctx: Ctx,
  accounts: readonly { id: AccountId; isOutside: boolean }[],
): Promise<DemoIdentity[]> {
  if (!ctx.tenant.isDemo) throw new Refusal('vault.not-demo');
  const { generateX25519Identity, identityToRecipient } = await age();
  return ctx.tx(async (tx) => {
    const known = new Set((await livingKeys(tx)).map((key) => key.accountId));
    const made: DemoIdentity[] = [];
    for (const { id, isOutside } of accounts) {
      if (known.has(id)) continue;
      const identity = await generateX25519Identity();
      await takePlace(ctx, tx, { account: id, recipient: await identityToRecipient(identity), isOutside, awaits: false });
      made.push({ accountId: id, identity });
    }
    return made;
  });
}
