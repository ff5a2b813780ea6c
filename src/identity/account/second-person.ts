import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { holdersOf } from './store.js';

/** Who could look over an administrator's shoulder today: auditors and administrators, without the people named. */
async function seconds(ctx: Ctx, tx: Tx, without: readonly string[]): Promise<AccountId[]> {
  const today = ctx.today();
  const all = [...(await holdersOf(tx, 'auditor', today)), ...(await holdersOf(tx, 'administrator', today))];
  return all.map((one) => one.id).filter((id) => !without.includes(id));
}

const idOf = (ctx: Ctx): string => (ctx.actor.kind === 'account' ? ctx.actor.id : '');

/**
 * Whose act waits for somebody else's word: the actor's id while the office has an auditor or another administrator;
 * `null` at the first set-up, when there is nobody to ask yet. The caller holds `lockOffice`.
 */
export async function awaitsSecond(ctx: Ctx, tx: Tx): Promise<AccountId | null> {
  if (ctx.actor.kind !== 'account') return null;
  return (await seconds(ctx, tx, [ctx.actor.id])).length > 0 ? ctx.actor.id : null;
}

/**
 * Refusal `identity.last-second-person` when without this account nobody but the actor could confirm anything: an
 * administrator who may send the only auditor away is alone again. The caller holds `lockOffice`.
 */
export async function mustKeepSecond(ctx: Ctx, tx: Tx, leaving: AccountId): Promise<void> {
  const others = await seconds(ctx, tx, [idOf(ctx)]);
  if (others.includes(leaving) && others.every((id) => id === leaving)) throw new Refusal('identity.last-second-person');
}

/** Refusals `kit.not-allowed` (neither auditor nor administrator), `identity.same-person`: whoever asked, and whom it is about. */
export function mustBeAnother(ctx: Ctx, asked: AccountId, about: AccountId): void {
  const { actor } = ctx;
  if (actor.kind !== 'account' || !(actor.may.has('audit.read') || actor.may.has('admin.accounts'))) throw new Refusal('kit.not-allowed');
  if (actor.id === asked || actor.id === about) throw new Refusal('identity.same-person');
}
