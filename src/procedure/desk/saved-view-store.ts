import { tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';

export type ViewRow = {
  tenant: string;
  id: string;
  account: string;
  name: string;
  filter: string;
  made_on: string;
  removed_on: string | null;
};
const views = (tx: Tx) => tables<{ 'procedure.saved_view': ViewRow }>(tx);

/** Those not removed, by name. */
export async function viewsOf(tx: Tx, account: AccountId): Promise<{ id: string; name: string; filter: string }[]> {
  const own = views(tx).selectFrom('procedure.saved_view').select(['id', 'name', 'filter']).where('account', '=', account);
  return own.where('removed_on', 'is', null).orderBy('name').execute();
}

/** Removed ones of today among them. */
export async function countViews(tx: Tx, account: AccountId): Promise<number> {
  return (await views(tx).selectFrom('procedure.saved_view').select('id').where('account', '=', account).execute()).length;
}

export async function insertView(tx: Tx, row: ViewRow): Promise<void> {
  await views(tx).insertInto('procedure.saved_view').values(row).execute();
}

/** Whether this account has such a view. */
export async function updateView(
  tx: Tx,
  account: AccountId,
  id: string,
  to: Partial<Pick<ViewRow, 'name' | 'removed_on'>>,
): Promise<boolean> {
  const own = views(tx).updateTable('procedure.saved_view').set(to).where('id', '=', id).where('account', '=', account);
  return (await own.executeTakeFirst()).numUpdatedRows > 0n;
}

export async function forgetRemoved(tx: Tx, account: AccountId, today: Day): Promise<void> {
  await views(tx).deleteFrom('procedure.saved_view').where('account', '=', account).where('removed_on', '<', today).execute();
}
