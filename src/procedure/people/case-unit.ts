import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { CaseId } from '../../kit/ids.js';
import { officeLaw, type OfficeLaw } from '../../calendar/index.js';
import { accountNames } from '../../identity/index.js';
import type { Law } from '../../law/index.js';
import { holdersOf, type CaseState } from '../case.js';
import { superiorOf } from '../store.js';

/**
 * Whose working week counts in a case: the unit of the direct superior, which is that of the employee. `null` while no
 * superior is assigned: then the office's own week counts.
 */
export async function unitOfCase(ctx: Ctx, tx: Tx, caseId: CaseId): Promise<string | null> {
  const superior = await superiorOf(tx, caseId);
  return superior ? ((await accountNames(ctx, tx, [superior])).get(superior)?.unit ?? null) : null;
}

/** The law as the unit of this case counts its days, in today's edition of the calendar or an earlier one. */
export async function lawOfCase(ctx: Ctx, tx: Tx, law: Law, state: CaseState, edition?: number): Promise<OfficeLaw> {
  const [superior] = holdersOf(state, 'superior');
  const unit = superior ? ((await accountNames(ctx, tx, [superior.account])).get(superior.account)?.unit ?? null) : null;
  return officeLaw(ctx, tx, law, { unit, edition });
}
