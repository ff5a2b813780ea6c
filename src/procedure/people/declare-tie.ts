import type { Ctx } from '../../kit/ctx.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { holdersOf, type CandidateTie, type CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { permit, type By } from '../table/permit.js';
import { takePlainStep, type OnCase } from '../step.js';

export type DeclareTie = OnCase & {
  readonly reason: string;
  /** Whoever withdraws is, or is married to, a candidate. */
  readonly kind?: CandidateTie | null;
};

/** Somebody of the case declares an interest of their own: they are out, and never come back. Refusals of `takeStep`, `procedure.reason-needed`, `procedure.last-officer`. */
export async function declareTie(ctx: Ctx, input: DeclareTie): Promise<void> {
  await takePlainStep(ctx, input, decideDeclareTie);
}

export function decideDeclareTie(state: CaseState, input: DeclareTie, by: By): NewEvent[] {
  permit(state, 'declare-tie', by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  mustLeaveAnOfficer(state, by.account!);
  return [event('tie-declared', by.today, { account: by.account!, ...(input.kind && { kind: input.kind }) }, { reason: input.reason })];
}

/** Only an officer names people: a case without one could never go on. Refusal `procedure.last-officer`. */
export function mustLeaveAnOfficer(state: CaseState, leaving: AccountId): void {
  const officers = holdersOf(state, 'officer');
  if (officers.length > 0 && officers.every((officer) => officer.account === leaving)) throw new Refusal('procedure.last-officer');
}
