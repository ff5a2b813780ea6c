import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { isSound } from './fold-key.js';
import { PLACES, type CustodianKey } from './key.js';
import { endedKeysInUse, livingKeys, sealedToKey } from './store.js';

/** The living keys, at most three, by place. */
export async function custodianKeys(ctx: Ctx, tx: Tx): Promise<CustodianKey[]> {
  void ctx;
  return livingKeys(tx);
}

/** Whether contact details can be taken at all: three living keys, confirmed, and as the journal has them. */
export async function takesContacts(ctx: Ctx, tx: Tx): Promise<boolean> {
  const keys = (await livingKeys(tx)).filter((key) => !key.awaits);
  if (keys.length < PLACES) return false;
  for (const key of keys) if (!(await isSound(ctx, tx, key))) return false;
  return true;
}

export type OwnKeys = {
  readonly contacts: number;
  readonly ended: readonly { readonly id: string; readonly since: string; readonly until: string; readonly contacts: number }[];
};

/** For the signed-in custodian: how many contacts hang on the living key, and which earlier key files are still needed. */
export async function ownKeys(ctx: Ctx, tx: Tx): Promise<OwnKeys> {
  const me = ctx.mustHave('custodian.key');
  const mine = (await livingKeys(tx)).find((key) => key.accountId === me.id);
  const ended = await endedKeysInUse(tx, me.id);
  return {
    contacts: mine ? await sealedToKey(tx, mine.id) : 0,
    ended: await Promise.all(ended.map(async (key) => ({ ...key, contacts: await sealedToKey(tx, key.id) }))),
  };
}
