import type { Ctx } from '../../kit/ctx.js';
import type { Day, Zone } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { activateAccess } from '../../identity/index.js';
import type { Law } from '../../law/index.js';
import { summonsOf, type CaseState, type Round, type ServiceWay } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { hearingClock, mustKeepGap } from './hearing-day.js';
import { mailRuleOf } from './mail-rule.js';
import { permit, type By } from '../table/permit.js';
import { placeOf, todayThere } from './served-where.js';
import { takeStep, type OnCase } from '../step.js';
import type { Command } from '../table/row.js';

export type RecordService = OnCase & {
  readonly round: Round;
  readonly way: ServiceWay;
  readonly receivedOn: Day;
  /** The signed receipt, the post's proof, or the office's record of the mail. */
  readonly receipt: FileId;
  readonly place: string;
  /** Of the place of receipt; the office's own unless said. */
  readonly zone?: Zone | undefined;
  /** Who took it, when not the person themselves. */
  readonly takenBy: string;
};

const COMMAND: Record<Round, Command> = { 1: 'record-service', 2: 'record-second-service' };

/**
 * Records that the summons reached the person, with its proof; the code in the envelope comes alive. A letter that came
 * too late for its hearing day is no lawful summons: the day must be set anew by a new summons. Refusals of `takeStep`,
 * `procedure.bad-day`, `procedure.hearing-too-soon`, `procedure.hearing-too-late`, `procedure.no-mail-rule`, `evidence.gone`.
 */
export async function recordService(ctx: Ctx, law: Law, input: RecordService): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const hasMailRule = (await mailRuleOf(ctx, tx)) !== null;
    const events = decideRecordService(state, { ...input, place: placeOf(ctx, input) }, law, by, hasMailRule, todayThere(ctx, input));
    await keepUploads(ctx, tx, state.id, [input.receipt]);
    if (state.access === 'issued') await activateAccess(ctx, tx, state.id);
    return events;
  });
}

export function decideRecordService(
  state: CaseState,
  input: RecordService,
  law: Law,
  by: By,
  hasMailRule: boolean,
  latest: Day = by.today,
): NewEvent[] {
  permit(state, COMMAND[input.round], by);
  const summons = summonsOf(state, input.round)!;
  if (input.receivedOn > latest || input.receivedOn < summons.issuedOn!) throw new Refusal('procedure.bad-day');
  if (input.way === 'official-mail' && !hasMailRule) throw new Refusal('procedure.no-mail-rule');
  mustKeepGap(law, summons.reading, input.receivedOn, summons.hearingOn);
  const { round, way, receivedOn, receipt, place, takenBy } = input;
  return [
    event(
      'service-recorded',
      by.today,
      { round, way, receivedOn, receipt, clocks: [hearingClock(receivedOn, summons.hearingOn)] },
      { place, takenBy },
    ),
  ];
}
