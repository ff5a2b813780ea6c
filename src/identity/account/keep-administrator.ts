import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { holdersOf } from './store.js';

/**
 * Refusal `identity.last-administrator` when without this account nobody could administer the office today. The caller
 * holds `lockOffice`, or two administrators could shut each other out at once.
 */
export async function mustKeepAdministrator(ctx: Ctx, tx: Tx, leaving: AccountId): Promise<void> {
  const today = await holdersOf(tx, 'administrator', ctx.today());
  if (today.some((one) => one.id === leaving) && today.every((one) => one.id === leaving)) throw new Refusal('identity.last-administrator');
}
