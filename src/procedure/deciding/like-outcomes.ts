import type { Ctx } from '../../kit/ctx.js';
import { principleById, type Law } from '../../law/index.js';
import { mustWorkOn } from '../desk/case-view.js';
import { loadCase } from '../step.js';
import { outcomesLike } from '../store.js';
import { provenRules } from '../table/proof.js';

/** How often a sanction was the outcome; `isLenient`: below the ladder, and marked so. */
export type LikeOutcome = { readonly sanction: string; readonly isLenient: boolean; readonly n: number };

/**
 * Final outcomes of the office on the same rules and the same employment class: reasons to weigh, never a rule, and without
 * names, days or numbers of cases. `null` below the threshold of `law/deciding.yaml`, so that nobody is recognised.
 * Refusals `kit.not-allowed`, `procedure.not-found`.
 */
export async function likeOutcomes(ctx: Ctx, law: Law, caseId: string): Promise<readonly LikeOutcome[] | null> {
  ctx.mustHave('case.read');
  return ctx.tx(async (tx) => {
    const { state } = await loadCase(ctx, tx, caseId);
    mustWorkOn(state, ctx.actor);
    const rules = provenRules(state).map((one) => one.rule);
    if (rules.length === 0) return null;
    const found = await outcomesLike(tx, { rules: rules.sort(), employmentClass: state.employmentClass, but: state.id });
    const n = found.reduce((sum, one) => sum + one.n, 0);
    return n >= (principleById(law, 'precedents').number ?? Infinity) ? found : null;
  });
}
