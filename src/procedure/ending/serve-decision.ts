import type { Ctx } from '../../kit/ctx.js';
import type { Day, Zone } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import type { CaseState, ServiceWay } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { startClock } from '../hearing/hearing-day.js';
import { mailRuleOf } from '../hearing/mail-rule.js';
import { permit, type By } from '../table/permit.js';
import { placeOf, todayThere } from '../hearing/served-where.js';
import { takeStep, type OnCase } from '../step.js';

export type ServeDecision = OnCase & {
  readonly way: ServiceWay;
  readonly receivedOn: Day;
  readonly receipt: FileId;
  /** The person did not come to receive it and it was sent (PerBKN 6/2022 Ps. 49 (8)). */
  readonly wasAbsent: boolean;
  readonly place: string;
  /** Of the place of receipt; the office's own unless said. */
  readonly zone?: Zone | undefined;
  readonly takenBy: string;
};

export type RecordHandOverMissed = OnCase & { readonly absentOn: Day; readonly note: string };

/** Nobody came to receive the decision: it is sent (PerBKN 6/2022 Ps. 49 (8)), and that has its own period. Refusals of `takeStep`, `procedure.bad-day`. */
export async function recordHandOverMissed(ctx: Ctx, law: Law, input: RecordHandOverMissed): Promise<void> {
  await takeStep(ctx, input, ({ state, by }) => decideHandOverMissed(state, input, law, by));
}

export function decideHandOverMissed(state: CaseState, input: RecordHandOverMissed, law: Law, by: By): NewEvent[] {
  permit(state, 'record-hand-over-missed', by);
  if (input.absentOn > by.today || input.absentOn < state.decision!.issuedOn!) throw new Refusal('procedure.bad-day');
  return [
    event(
      'hand-over-missed',
      by.today,
      { absentOn: input.absentOn, clocks: [startClock(law, 'hand-over-absent', input.absentOn)] },
      { note: input.note },
    ),
  ];
}

/**
 * Records that the decision reached the person: from that day run the effect (15th working day, receipt not counted)
 * and the objection. Refusals of `takeStep`, `procedure.bad-day`, `procedure.no-mail-rule`, `evidence.gone`.
 */
export async function serveDecision(ctx: Ctx, law: Law, input: ServeDecision): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const hasMailRule = (await mailRuleOf(ctx, tx)) !== null;
    const events = decideServeDecision(state, { ...input, place: placeOf(ctx, input) }, law, by, hasMailRule, todayThere(ctx, input));
    await keepUploads(ctx, tx, state.id, [input.receipt]);
    return events;
  });
}

export function decideServeDecision(
  state: CaseState,
  input: ServeDecision,
  law: Law,
  by: By,
  hasMailRule: boolean,
  latest: Day = by.today,
): NewEvent[] {
  permit(state, 'serve-decision', by);
  if (input.receivedOn > latest || input.receivedOn < state.decision!.issuedOn!) throw new Refusal('procedure.bad-day');
  if (input.way === 'official-mail' && !hasMailRule) throw new Refusal('procedure.no-mail-rule');
  const { way, receivedOn, receipt, wasAbsent, place, takenBy } = input;
  const remedy = state.decision!.sanction?.remedy ?? 'objection';
  const clocks = [startClock(law, 'effect', receivedOn), startClock(law, remedy, receivedOn)];
  return [event('decision-served', by.today, { way, receivedOn, receipt, wasAbsent, clocks }, { place, takenBy })];
}
