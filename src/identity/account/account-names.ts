import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import type { Acting, Role } from '../role.js';
import { accountsOf, holdersOf } from './store.js';

/** Names, posts and units by account id, closed accounts too: what they did keeps their name. */
export async function accountNames(
  ctx: Ctx,
  tx: Tx,
  ids: readonly AccountId[],
): Promise<Map<AccountId, { name: string; post: string; unit: string }>> {
  return new Map(
    (await accountsOf(tx, [...new Set(ids)])).map((row) => [row.id as AccountId, { name: row.name, post: row.post, unit: row.unit }]),
  );
}

/** Mail addresses by account id, of those who gave one. For reminders only. */
export async function mailAddresses(ctx: Ctx, tx: Tx, ids: readonly AccountId[]): Promise<Map<AccountId, string>> {
  const rows = await accountsOf(tx, [...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row.mail === null ? [] : [[row.id as AccountId, row.mail] as const])));
}

/** Active people who hold a role on a day, by name; `acting` says in which way they hold the post. */
export async function accountsWithRole(
  ctx: Ctx,
  tx: Tx,
  role: Role,
  on: Day,
): Promise<{ id: AccountId; name: string; post: string; acting: Acting | null }[]> {
  return holdersOf(tx, role, on);
}
