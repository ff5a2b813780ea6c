import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { readBack, readMany } from '../../ledger/index.js';
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

/** What happened to one account, newest first: for the auditor (`audit.read`) and the administrator. */
export async function accountHistory(ctx: Ctx, account: string): Promise<AccountHappening[]> {
  mustSee(ctx);
  return ctx.tx(async (tx) => newestFirst(await happenings(ctx, tx, [account])));
}

/** What happened to all accounts, newest first, whole days of it; `older` goes on. */
export async function accountsHistory(ctx: Ctx, before: Day | null = null): Promise<{ list: AccountHappening[]; older: Day | null }> {
  mustSee(ctx);
  return ctx.tx(async (tx) => {
    const { entries, older } = await readBack(ctx, tx, 'account', before, AT_ONCE);
    const leaves = new Set(entries.map((entry) => entry.leaf));
    const all = await happenings(ctx, tx, [...new Set(entries.map((entry) => entry.id))]);
    return { list: newestFirst(all.filter((one) => leaves.has(one.leaf))), older };
  });
}
const AT_ONCE = 50;
const newestFirst = (all: AccountHappening[]): AccountHappening[] => all.sort((a, b) => (a.at < b.at ? 1 : -1));

function mustSee(ctx: Ctx): void {
  if (ctx.actor.kind !== 'account' || !(ctx.actor.may.has('audit.read') || ctx.actor.may.has('admin.accounts')))
    throw new Refusal('kit.not-allowed');
}

/** A role taken back or confirmed is told by the event that gave it, so that whole streams are read: those of few accounts. */
async function happenings(ctx: Ctx, tx: Tx, wanted: readonly string[]): Promise<AccountHappening[]> {
  const names = new Map<string, string>((await allAccounts(tx)).map((account) => [account.id, account.name]));
  const streams = await readMany(ctx, tx, 'account', wanted);
  return [...streams].flatMap(([id, entries]) => {
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
}
