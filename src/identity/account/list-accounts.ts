import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { inForce } from '../role.js';
import type { Account } from './account.js';
import { allAccounts, findAccount, type AccountFull } from './store.js';

export type AccountOrder = 'name' | 'username' | 'post' | 'unit' | 'state';

/** The office's accounts; `search` looks in name, user name, post and unit. For administrators (who see no case). */
export async function listAccounts(ctx: Ctx, filter: { search?: string; order?: AccountOrder } = {}): Promise<Account[]> {
  ctx.mustHave('admin.accounts');
  const words = (filter.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const order = filter.order ?? 'name';
  const all = (await ctx.tx(allAccounts)).map(shown);
  const hits = all.filter((a) => words.every((word) => `${a.name} ${a.username} ${a.post} ${a.unit}`.toLowerCase().includes(word)));
  return hits.sort((a, b) => a[order].localeCompare(b[order], 'id') || a.username.localeCompare(b.username));
}

/** One account. Refusal `kit.not-found`. */
export async function readAccount(ctx: Ctx, id: string): Promise<Account> {
  ctx.mustHave('admin.accounts');
  const account = await ctx.tx((tx) => findAccount(tx, { id }));
  if (!account) throw new Refusal('kit.not-found');
  return shown(account);
}

/** Whether any grant is in force on the day. */
export function grantsOn(account: Account, on: Parameters<typeof inForce>[1]): Account['grants'] {
  return account.grants.filter((grant) => inForce(grant, on));
}

/** What leaves this module: no hash, no secret. */
function shown({ id, username, name, post, unit, mail, state, version, awaits, grants }: AccountFull): Account {
  return { id, username, name, post, unit, mail, state, version, awaits, grants };
}
