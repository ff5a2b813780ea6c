import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import { record } from '../ledger/index.js';
import { isSound, readKey } from './fold-key.js';
import { livingKeys, lockPlaces, saveKeyConfirmed } from './store.js';

/**
 * Another custodian's word on a new key, once its holder has told them its public half: only now it is sealed to. By a
 * custodian whose own key is confirmed. Refusals: `kit.not-allowed`, `vault.no-key`, `vault.confirm-by-another`,
 * `vault.key-changed`. Twice is once.
 */
export async function confirmKey(ctx: Ctx, keyId: string): Promise<void> {
  const me = ctx.mustHave('custodian.key');
  await ctx.tx(async (tx) => {
    await lockPlaces(tx);
    const keys = await livingKeys(tx);
    const key = keys.find((one) => one.id === keyId);
    if (!key) throw new Refusal('vault.no-key');
    const mayConfirm = key.accountId !== me.id && keys.some((one) => one.accountId === me.id && !one.awaits);
    if (!mayConfirm) throw new Refusal('vault.confirm-by-another');
    if (!key.awaits) return;
    const known = await readKey(ctx, tx, key.id);
    if (!known || !(await isSound(ctx, tx, key))) throw new Refusal('vault.key-changed');
    await saveKeyConfirmed(tx, key.id);
    await record(ctx, tx, { kind: 'custodian', id: key.id }, known.version, [
      { kind: 'confirmed', on: ctx.today(), skeleton: { place: key.place }, body: { by: me.id } },
    ]);
  });
}
