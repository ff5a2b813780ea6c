import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { startClock } from '../hearing/hearing-day.js';
import { permit, type By } from '../table/permit.js';
import { takePlainStep, takeStep, type OnCase } from '../step.js';

export type NoteCourt = OnCase & { readonly court: string; readonly number: string };

/** The person has gone to the administrative court; noted, no more. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function noteCourt(ctx: Ctx, input: NoteCourt): Promise<void> {
  await takePlainStep(ctx, input, decideNoteCourt);
}

export function decideNoteCourt(state: CaseState, { court, number }: NoteCourt, by: By): NewEvent[] {
  permit(state, 'note-court', by);
  if (court === '') throw new Refusal('procedure.reason-needed');
  return [event('court-noted', by.today, {}, { court, number })];
}

export type RecordCourtOutcome = OnCase & { readonly isAnnulled: boolean; readonly decidedOn: Day; readonly reason: string };

/** What a final judgment says. Annulling restores the person and shuts the case to all eyes. Refusals of `takeStep`, `procedure.bad-day`, `procedure.reason-needed`. */
export async function recordCourtOutcome(ctx: Ctx, law: Law, input: RecordCourtOutcome): Promise<void> {
  await takeStep(ctx, input, ({ state, by }) => decideCourtOutcome(state, input, law, by));
}

export function decideCourtOutcome(state: CaseState, { isAnnulled, decidedOn, reason }: RecordCourtOutcome, law: Law, by: By): NewEvent[] {
  permit(state, isAnnulled ? 'record-court-annulled' : 'record-court-stands', by);
  if (reason === '') throw new Refusal('procedure.reason-needed');
  if (decidedOn > by.today || decidedOn < state.decision!.issuedOn!) throw new Refusal('procedure.bad-day');
  if (!isAnnulled) return [event('court-decided', by.today, { decidedOn }, { reason })];
  return [event('court-annulled', by.today, { decidedOn, clocks: [startClock(law, 'clearing-hand-over', by.today)] }, { reason })];
}
