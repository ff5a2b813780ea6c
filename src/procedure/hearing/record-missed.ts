import type { Ctx } from '../../kit/ctx.js';
import { currentSummons, type CaseState } from '../case.js';
import type { Law } from '../../law/index.js';
import { event, type NewEvent } from '../events.js';
import { startClock } from './hearing-day.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type RecordMissed = OnCase & { readonly waitedUntil: string; readonly note: string };

/**
 * Nobody came on the hearing day: only once that day is over, the summons served, and no request unanswered. After the
 * first a second summons is due (PP 94/2021 Ps. 26 (3)); after the second the file decides (Ps. 26 (4)). Refusals of `takeStep`.
 */
export async function recordMissed(ctx: Ctx, law: Law, input: RecordMissed): Promise<void> {
  await takeStep(ctx, input, ({ state, by }) => decideRecordMissed(state, input, law, by));
}

export function decideRecordMissed(state: CaseState, input: RecordMissed, law: Law, by: By): NewEvent[] {
  const isFirst = state.status === 'awaiting';
  permit(state, isFirst ? 'record-missed' : 'record-second-missed', by);
  const { hearingOn, round } = currentSummons(state)!;
  const clocks = isFirst ? [startClock(law, 'summons-2', hearingOn)] : [];
  return [event('missed', by.today, { round, hearingOn, clocks }, { waitedUntil: input.waitedUntil, note: input.note })];
}
