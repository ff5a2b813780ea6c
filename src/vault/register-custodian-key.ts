import { age } from './age.js';
import { record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { AccountId, Chance } from '../kit/ids.js';
import { PLACES, type CustodianKey } from './key.js';
import { passphraseRecipient } from './passphrase-recipient.js';
import { endKey, insertKey, livingKeys, lockPlaces } from './store.js';

/** Letters of a custodian's passphrase: five words of a sentence that only they know. */
export const LEAST_PASSPHRASE = 20;

/** `file` is an age file in text form, opened by the passphrase with any age program; inside stands the private key. */
export type NewKey = { readonly key: CustodianKey; readonly file: string };

/**
 * Makes the signed-in custodian's key (or a new one in place of the old). Only the public half is stored; the private
 * half is given back once, under the passphrase, and then forgotten. Contacts sealed earlier still need the earlier
 * key. Refusals: `kit.not-allowed` (permission `custodian.key`), `vault.weak-passphrase`, `vault.places-taken`.
 */
export async function registerCustodianKey(ctx: Ctx, input: { passphrase: string; isOutside: boolean }): Promise<NewKey> {
  const me = ctx.mustHave('custodian.key');
  const passphrase = input.passphrase.normalize('NFC');
  if ([...passphrase].length < LEAST_PASSPHRASE) throw new Refusal('vault.weak-passphrase', { least: LEAST_PASSPHRASE });
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const file = await protect(ctx.chance, identity, recipient, passphrase);
  const key = await ctx.tx((tx) => takePlace(ctx, tx, me.id, recipient, input.isOutside));
  return { key, file };
}

/** Gives the account its place, ending its earlier key if it has one. Refusal `vault.places-taken`. */
export async function takePlace(ctx: Ctx, tx: Tx, account: AccountId, recipient: string, isOutside: boolean): Promise<CustodianKey> {
  await lockPlaces(tx);
  const living = await livingKeys(tx);
  const mine = living.find((key) => key.accountId === account);
  const place = mine?.place ?? [1, 2, 3].find((n) => !living.some((key) => key.place === n));
  if (place === undefined || place > PLACES) throw new Refusal('vault.places-taken');
  if (mine) await endWithEvent(ctx, tx, mine);
  const key = { id: ctx.chance.uuid(), accountId: account, place, recipient, since: ctx.today(), isOutside };
  await insertKey(tx, { tenant: ctx.tenant.id, id: key.id, account, place, recipient, is_outside: isOutside, since: key.since });
  await record(ctx, tx, { kind: 'custodian', id: key.id }, 0, [
    { kind: 'made', on: ctx.today(), skeleton: { account, place }, body: { recipient, isOutside } },
  ]);
  return key;
}

/** Ends a key: nothing more is sealed to it. */
export async function endWithEvent(ctx: Ctx, tx: Tx, key: CustodianKey): Promise<void> {
  await endKey(tx, key.id, ctx.today());
  await record(ctx, tx, { kind: 'custodian', id: key.id }, 1, [
    {
      kind: 'ended',
      on: ctx.today(),
      skeleton: { place: key.place },
      body: { by: ctx.actor.kind === 'account' ? ctx.actor.id : ctx.actor.kind },
    },
  ]);
}

async function protect(chance: Chance, identity: string, recipient: string, passphrase: string): Promise<string> {
  const { armor, Encrypter } = await age();
  const file = new Encrypter();
  file.addRecipient(passphraseRecipient(chance, passphrase));
  return armor.encode(await file.encrypt(`# public key: ${recipient}\n${identity}\n`));
}
