import type { Ctx } from '../../kit/ctx.js';
import type { AccountId } from '../../kit/ids.js';
import { accountNames, actorOf } from '../../identity/index.js';
import type { AssignedPart } from './assign-people.js';
import { openParts } from '../store.js';

/** How many open cases somebody has which part in: to share out work, and to hand it over. It measures nobody. */
export type Load = {
  readonly account: AccountId;
  readonly name: string;
  readonly post: string;
  /** Their account still works: without it their cases wait for a hand-over. */
  readonly isActive: boolean;
  readonly parts: Readonly<Partial<Record<AssignedPart, number>>>;
};

/** Everybody with a part in an open case, by name; who left stands first. Permission `case.assign`, else Refusal `kit.not-allowed`. */
export async function workload(ctx: Ctx): Promise<Load[]> {
  ctx.mustHave('case.assign');
  return ctx.tx(async (tx) => {
    const parts = await openParts(tx);
    const accounts = [...new Set(parts.map((one) => one.account))];
    const names = await accountNames(ctx, tx, accounts);
    const loads: Load[] = [];
    for (const account of accounts) {
      const isActive = (await actorOf(ctx, tx, account)) !== null;
      const own = parts.filter((one) => one.account === account);
      loads.push({ account, name: names.get(account)?.name ?? '', post: names.get(account)?.post ?? '', isActive, parts: counted(own) });
    }
    return loads.sort((a, b) => Number(a.isActive) - Number(b.isActive) || (a.name < b.name ? -1 : 1));
  });
}

function counted(parts: readonly { part: string }[]): Load['parts'] {
  const counts: Record<string, number> = {};
  for (const { part } of parts) counts[part] = (counts[part] ?? 0) + 1;
  return counts as Load['parts'];
}
