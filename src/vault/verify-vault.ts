import { read, streamIds, type Entry } from '../ledger/index.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { digestOf } from './seal-contact.js';
import { isSound } from './fold-key.js';
import { allKeys, contactIds, envelopesOf, findContact } from './store.js';

export type VaultProblem = { readonly what: string; readonly id: string };

/** Compares each custodian's key, and each sealed contact, without opening it, with its last event: changed, missing and unrecorded ones are named. */
export async function* verifyVault(ctx: Ctx): AsyncGenerator<VaultProblem> {
  yield* keyFaults(ctx);
  const { recorded, held } = await ctx.tx(async (tx) => ({ recorded: await streamIds(tx, 'contact'), held: await contactIds(tx) }));
  for (const id of new Set([...recorded, ...held])) {
    const what = await ctx.tx((tx) => faultOf(ctx, tx, id)).catch(() => 'its events cannot be opened');
    if (what) yield { id, what };
  }
}

async function* keyFaults(ctx: Ctx): AsyncGenerator<VaultProblem> {
  const { recorded, rows } = await ctx.tx(async (tx) => ({ recorded: await streamIds(tx, 'custodian'), rows: await allKeys(tx) }));
  for (const row of rows) {
    if (!(await ctx.tx((tx) => isSound(ctx, tx, row)))) yield { id: row.id, what: 'a custodian’s key is not the one that was made' };
  }
  const held = new Set(rows.map((row) => row.id));
  for (const id of recorded) if (!held.has(id)) yield { id, what: 'a custodian’s key is gone' };
}

async function faultOf(ctx: Ctx, tx: Tx, id: string): Promise<string | null> {
  const last: Entry | undefined = (await read(ctx, tx, { kind: 'contact', id })).at(-1);
  const row = await findContact(tx, id);
  if (!last) return 'a sealed contact has no event in the journal';
  if (last.kind === 'removed' || last.isErased) return row ? 'a removed contact is still there' : null;
  if (!row) return 'a sealed contact is gone';
  const { sha256 } = last.body as { sha256: string };
  const isSame = row.version === last.version && digestOf(row.sealed, await envelopesOf(tx, id)) === sha256;
  return isSame ? null : 'a sealed contact was changed';
}
