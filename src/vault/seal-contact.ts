import { createHash } from 'node:crypto';
import { age } from './age.js';
import { record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import { seal, utf8 } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Contact, ContactId } from './contact.js';
import { isSound } from './fold-key.js';
import { PLACES, type CustodianKey } from './key.js';
import { deleteContact, findContact, livingKeys, putContact, type EnvelopeRow } from './store.js';

/**
 * Seals a reporter's contact details at once, in the caller's transaction: from here on no key of ours opens them, only
 * two custodians together. Refusals: `vault.no-custodians` until three confirmed keys exist, `vault.key-changed` (a
 * key is not the one its custodian made), `vault.empty-contact`.
 */
export async function sealContact(ctx: Ctx, tx: Tx, contact: Contact): Promise<ContactId> {
  const id = ctx.chance.uuid() as ContactId;
  await put(ctx, tx, id, 1, contact, 'sealed');
  return id;
}

/** Puts new details under the same id; the old ones are gone. Refusals as above and `kit.not-found`. */
export async function replaceContact(ctx: Ctx, tx: Tx, id: ContactId, contact: Contact): Promise<void> {
  const old = await findContact(tx, id);
  if (!old) throw new Refusal('kit.not-found');
  await put(ctx, tx, id, old.version + 1, contact, 'replaced');
}

/** Removes a sealed contact for good; its events stay and tell nothing. Does nothing when there is none. */
export async function removeContact(ctx: Ctx, tx: Tx, id: ContactId): Promise<void> {
  const old = await findContact(tx, id);
  if (!old) return;
  await deleteContact(tx, id);
  await record(ctx, tx, { kind: 'contact', id }, old.version, [{ kind: 'removed', on: ctx.today(), skeleton: {}, body: {} }]);
}

async function put(ctx: Ctx, tx: Tx, id: ContactId, version: number, contact: Contact, kind: 'sealed' | 'replaced'): Promise<void> {
  const plain = plainOf(contact);
  const keys = (await livingKeys(tx)).filter((key) => !key.awaits);
  if (keys.length < PLACES) throw new Refusal('vault.no-custodians');
  for (const key of keys) if (!(await isSound(ctx, tx, key))) throw new Refusal('vault.key-changed');
  const contentKey = ctx.chance.bytes(32);
  const sealed = seal(ctx.chance, contentKey, plain, placeOf(id, version));
  const envelopes = await envelopesFor(ctx, id, contentKey, keys);
  await putContact(tx, { tenant: ctx.tenant.id, id, version, sealed }, envelopes);
  // Nothing personal, and nothing of the contact itself: only what lets a changed byte be found later.
  const event = { kind, on: ctx.today(), skeleton: { keys: keys.map((key) => key.id) }, body: { sha256: digestOf(sealed, envelopes) } };
  await record(ctx, tx, { kind: 'contact', id }, version - 1, [event]);
}

export const placeOf = (id: string, version: number): string => `vault.contact/${id}/${version}`;

/** Length tells who wrote: everything is filled up to whole blocks. */
const BLOCK = 512;

function plainOf(contact: Contact): Uint8Array {
  const given = Object.fromEntries(Object.entries(contact).filter(([, value]) => typeof value === 'string' && value.trim() !== ''));
  if (Object.keys(given).length === 0) throw new Refusal('vault.empty-contact');
  const words = utf8(JSON.stringify(given));
  return Buffer.concat([words, Buffer.alloc(BLOCK - (words.length % BLOCK), ' ')]);
}

/** age(A, age(B, key)) a pair: several recipients of one age file would mean *any* of them, never two. */
async function envelopesFor(ctx: Ctx, contact: ContactId, contentKey: Uint8Array, keys: readonly CustodianKey[]): Promise<EnvelopeRow[]> {
  const month = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const rows: EnvelopeRow[] = [];
  for (const [outer, inner] of pairsOf(keys)) {
    const wrapped = month.wrap(await ageTo(outer.recipient, await ageTo(inner.recipient, contentKey)));
    rows.push({ tenant: ctx.tenant.id, contact, outer_key: outer.id, inner_key: inner.id, sealed: wrapped.key, sealed_by: wrapped.by });
  }
  return rows;
}

const pairsOf = (keys: readonly CustodianKey[]): [CustodianKey, CustodianKey][] =>
  keys.flatMap((outer, i) => keys.slice(i + 1).map((inner): [CustodianKey, CustodianKey] => [outer, inner]));

async function ageTo(recipient: string, plain: Uint8Array): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const to = new Encrypter();
  to.addRecipient(recipient);
  return to.encrypt(plain);
}

/** Over content and envelopes in the order of their keys. */
export function digestOf(sealed: Uint8Array, envelopes: readonly EnvelopeRow[]): string {
  const hash = createHash('sha256').update(sealed);
  const ordered = [...envelopes].sort((a, b) => (a.outer_key + a.inner_key < b.outer_key + b.inner_key ? -1 : 1));
  for (const row of ordered) hash.update(`${row.outer_key}${row.inner_key}${row.sealed_by}`).update(row.sealed);
  return hash.digest('hex');
}
