import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { readMany } from '../../ledger/index.js';
import type { Acting, Role } from '../role.js';
import { allAccounts } from './store.js';

export type AccountHappening = {
  readonly account: AccountId;
  readonly name: string;
  readonly kind: string;
  readonly on: Day;
  readonly at: string;
  readonly leaf: string;
  readonly index: number | null;
  /** Name of who did it; `null` when the program or the person at the door did. */
  readonly by: string | null;
  readonly role?: Role | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | null | undefined;
  readonly acting?: Acting | null | undefined;
  /** Of a role given: who gave it while it waited for a second person; `null` when it took effect without one. */
  readonly awaits?: AccountId | null | undefined;
  readonly words?: string | undefined;
};

/** What happened to accounts, newest first: for the auditor (`audit.read`) and the administrator. */
export async function accountHistory(ctx: Ctx, filter: { account?: string } = {}): Promise<AccountHappening[]> {
  if (ctx.actor.kind !== 'account' || !(ctx.actor.may.has('audit.read') || ctx.actor.may.has('admin.accounts')))
    throw new Refusal('kit.not-allowed');
  return ctx.tx(async (tx) => {
    const accounts = await allAccounts(tx);
    const names = new Map<string, string>(accounts.map((account) => [account.id, account.name]));
    const wanted = accounts.filter((account) => !filter.account || account.id === filter.account);
    const streams = await readMany(
      ctx,
      tx,
      'account',
      wanted.map((account) => account.id),
    );
    const all = [...streams].flatMap(([id, entries]) => {
      const grants = new Map<string, Partial<AccountHappening>>();
      return entries.map((entry): AccountHappening => {
        const body = (entry.body ?? {}) as { by?: string; at?: string; decree?: string; reason?: string };
        const { grant, ...given } = entry.skeleton as { grant?: string } & Partial<AccountHappening>;
        if (grant && entry.kind === 'granted') grants.set(grant, given);
        const about = entry.kind === 'revoked' || entry.kind === 'grant-confirmed' ? (grants.get(grant ?? '') ?? {}) : given;
        const { kind, on, leaf, index } = entry;
        return {
          ...about,
          account: id as AccountId,
          name: names.get(id) ?? '',
          kind,
          on,
          leaf,
          index,
          at: body.at ?? '',
          by: names.get(body.by ?? '') ?? null,
          words: body.decree ?? body.reason,
        };
      });
    });
    return all.sort((a, b) => (a.at < b.at ? 1 : -1));
  });
}
