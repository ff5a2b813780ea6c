import type { Ctx } from '../../kit/ctx.js';
import type { CaseId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState } from '../case.js';
import { mustWorkOn } from '../desk/case-view.js';
import { event, type NewEvent } from '../events.js';
import { permit, type By } from '../table/permit.js';
import { loadCase, takeStep, type OnCase } from '../step.js';

export type LinkCase = OnCase & { readonly other: CaseId; readonly how: 'linked' | 'split-from' | 'split-into'; readonly reason: string };

/**
 * Notes that two cases belong together, or that one was split from another. Nothing is merged. Refusals of `takeStep`,
 * `procedure.not-found` (for a case the officer does not work on too), `procedure.reason-needed`.
 */
export async function linkCase(ctx: Ctx, input: LinkCase): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    mustWorkOn((await loadCase(ctx, tx, input.other)).state, by.actor);
    return decideLinkCase(state, input, by);
  });
}

export function decideLinkCase(state: CaseState, input: LinkCase, by: By): NewEvent[] {
  permit(state, 'link-case', by);
  if (input.other === state.id) throw new Refusal('procedure.not-found');
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  return [event('case-linked', by.today, { other: input.other, how: input.how }, { reason: input.reason })];
}
