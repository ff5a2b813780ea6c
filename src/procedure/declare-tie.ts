import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import type { CaseState } from './case.js';
import { event, type NewEvent } from './events.js';
import { permit, type By } from './permit.js';
import { takePlainStep, type OnCase } from './step.js';

export type DeclareTie = OnCase & { readonly reason: string };

/** Somebody of the case declares an interest of their own: they are out, and never come back. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function declareTie(ctx: Ctx, input: DeclareTie): Promise<void> {
  await takePlainStep(ctx, input, decideDeclareTie);
}

export function decideDeclareTie(state: CaseState, input: DeclareTie, by: By): NewEvent[] {
  permit(state, 'declare-tie', by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  return [event('tie-declared', by.today, { account: by.account! }, { reason: input.reason })];
}
