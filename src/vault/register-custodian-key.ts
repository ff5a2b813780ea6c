import { age } from './age.js';
import { record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { AccountId, Chance } from '../kit/ids.js';
import { accountsWithRole } from '../identity/index.js';
import { readKey } from './fold-key.js';
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
 * key. While another custodian serves, the key waits for their word (`confirmKey`): whoever can become one custodian
 * does not become two. Refusals: `kit.not-allowed` (permission `custodian.key`), `vault.weak-passphrase`, `vault.places-taken`.
 */
export async function registerCustodianKey(ctx: Ctx, input: { passphrase: string; isOutside: boolean }): Promise<NewKey> {
  const me = ctx.mustHave('custodian.key');
  const passphrase = input.passphrase.normalize('NFC');
  if ([...passphrase].length < LEAST_PASSPHRASE) throw new Refusal('vault.weak-passphrase', { least: LEAST_PASSPHRASE });
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const file = await protect(ctx.chance, identity, recipient, passphrase);
  const key = await ctx.tx(async (tx) =>
    takePlace(ctx, tx, { account: me.id, recipient, isOutside: input.isOutside, awaits: await hasPeers(ctx, tx, me.id) }),
  );
  return { key, file };
}

type Taken = { account: AccountId; recipient: string; isOutside: boolean; awaits: boolean };

/** Whether somebody else serves today whose key is confirmed. One change of places at a time. */
async function hasPeers(ctx: Ctx, tx: Tx, me: AccountId): Promise<boolean> {
  await lockPlaces(tx);
  const serving = new Set((await accountsWithRole(ctx, tx, 'custodian', ctx.today())).map((person) => person.id));
  return (await livingKeys(tx)).some((key) => key.accountId !== me && !key.awaits && serving.has(key.accountId));
}

/** Gives the account its place, ending its earlier key if it has one. Refusal `vault.places-taken`. */
export async function takePlace(ctx: Ctx, tx: Tx, taken: Taken): Promise<CustodianKey> {
  const { account, recipient, isOutside, awaits } = taken;
  await lockPlaces(tx);
  const living = await livingKeys(tx);
  const mine = living.find((key) => key.accountId === account);
  const place = mine?.place ?? [1, 2, 3].find((n) => !living.some((key) => key.place === n));
  if (place === undefined || place > PLACES) throw new Refusal('vault.places-taken');
  if (mine) await endWithEvent(ctx, tx, mine);
  const key = { id: ctx.chance.uuid(), accountId: account, place, recipient, since: ctx.today(), isOutside, awaits };
  await insertKey(tx, { tenant: ctx.tenant.id, id: key.id, account, place, recipient, is_outside: isOutside, since: key.since, awaits });
  await record(ctx, tx, { kind: 'custodian', id: key.id }, 0, [
    { kind: 'made', on: ctx.today(), skeleton: { account, place, awaits }, body: { recipient, isOutside } },
  ]);
  return key;
}

/** Ends a key: nothing more is sealed to it. */
export async function endWithEvent(ctx: Ctx, tx: Tx, key: CustodianKey): Promise<void> {
  const known = await readKey(ctx, tx, key.id);
  await endKey(tx, key.id, ctx.today());
  await record(ctx, tx, { kind: 'custodian', id: key.id }, known?.version ?? 0, [
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
