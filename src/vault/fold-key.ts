import { read, type Entry } from '../ledger/index.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { AccountId } from '../kit/ids.js';
import type { Day } from '../kit/dates.js';
import type { CustodianKey } from './key.js';

/** What the journal says of a key; `version` counts its events. */
export type FoldedKey = CustodianKey & { readonly until: Day | null; readonly version: number };

/** `null` when the journal knows no such key. */
export async function readKey(ctx: Ctx, tx: Tx, id: string): Promise<FoldedKey | null> {
  return foldKey(id, await read(ctx, tx, { kind: 'custodian', id }));
}

function foldKey(id: string, entries: readonly Entry[]): FoldedKey | null {
  const [made] = entries;
  if (made?.kind !== 'made') return null;
  const { account, place, awaits } = made.skeleton as { account: AccountId; place: number; awaits: boolean };
  const { recipient, isOutside } = made.body as { recipient: string; isOutside: boolean };
  const isConfirmed = entries.some((entry) => entry.kind === 'confirmed');
  const until = entries.find((entry) => entry.kind === 'ended')?.on ?? null;
  return {
    id,
    accountId: account,
    place,
    recipient,
    isOutside,
    since: made.on,
    awaits: awaits && !isConfirmed,
    until,
    version: entries.length,
  };
}

/** Whether a row says exactly what the journal says. A journal that cannot be opened says nothing. */
export async function isSound(ctx: Ctx, tx: Tx, row: CustodianKey & { readonly until?: Day | null }): Promise<boolean> {
  const folded = await readKey(ctx, tx, row.id).catch(() => null);
  if (!folded) return false;
  const { accountId, place, recipient, isOutside, since, awaits } = folded;
  const isSame = row.accountId === accountId && row.place === place && row.recipient === recipient && row.isOutside === isOutside;
  return isSame && row.since === since && row.awaits === awaits && (row.until ?? null) === folded.until;
}
