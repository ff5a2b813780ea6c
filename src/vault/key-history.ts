import { readMany, streamIds } from '../ledger/index.js';
import type { Ctx } from '../kit/ctx.js';
import type { AccountId } from '../kit/ids.js';
import type { Day } from '../kit/dates.js';

export type KeyHappening = {
  readonly kind: 'made' | 'confirmed' | 'ended';
  readonly on: Day;
  readonly place: number;
  /** Whose key. */
  readonly holder: AccountId;
  /** Of a key made: whether it waited for another custodian. */
  readonly awaits: boolean;
};

/** What happened to the custodians' keys, newest first: for the auditor (`audit.read`). */
export async function keyHistory(ctx: Ctx): Promise<KeyHappening[]> {
  ctx.mustHave('audit.read');
  const streams = await ctx.tx(async (tx) => readMany(ctx, tx, 'custodian', await streamIds(tx, 'custodian')));
  const all = [...streams.values()].flatMap((entries) => {
    const { account, awaits = false } = entries[0]!.skeleton as { account: AccountId; awaits?: boolean };
    return entries.map((entry): KeyHappening => {
      const { place } = entry.skeleton as { place: number };
      return { kind: entry.kind as KeyHappening['kind'], on: entry.on, place, holder: account, awaits };
    });
  });
  return all.reverse().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
