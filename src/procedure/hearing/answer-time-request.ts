import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { currentSummons, type CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { hearingClock } from './hearing-day.js';
import { permit, type By } from '../table/permit.js';
import { takePlainStep, type OnCase } from '../step.js';

export type AnswerTimeRequest = OnCase & {
  readonly granted: boolean;
  readonly hearingOn: Day | null;
  readonly hearingTime: string | null;
  readonly reason: string;
};

/**
 * Grants another hearing day, or refuses with its reason. The new day lies later than the old one and after today; a
 * refusal that comes on or after the hearing day still needs a day ahead. Refusals of `takeStep`, `procedure.reason-needed`, `procedure.bad-day`.
 */
export async function answerTimeRequest(ctx: Ctx, input: AnswerTimeRequest): Promise<void> {
  await takePlainStep(ctx, input, decideAnswerTimeRequest);
}

export function decideAnswerTimeRequest(state: CaseState, input: AnswerTimeRequest, by: By): NewEvent[] {
  permit(state, 'answer-time-request', by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  const summons = currentSummons(state)!;
  const hearingOn = newDay(input, summons.hearingOn, by.today);
  const { number } = state.timeRequests.find((request) => request.answer === null)!;
  const clocks = hearingOn ? [hearingClock(summons.service!.receivedOn, hearingOn)] : [];
  return [
    event(
      'time-answered',
      by.today,
      { number, granted: input.granted, hearingOn, hearingTime: hearingOn ? input.hearingTime : null, clocks },
      { reason: input.reason },
    ),
  ];
}

/** Whoever asked in time must not miss a day for having waited for the answer. */
function newDay(input: AnswerTimeRequest, before: Day, today: Day): Day | null {
  if (!input.granted && before > today) return null;
  if (!input.hearingOn || input.hearingOn <= today || input.hearingOn <= before) throw new Refusal('procedure.bad-day');
  return input.hearingOn;
}
