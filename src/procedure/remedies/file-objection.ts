import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { startClock } from '../hearing/hearing-day.js';
import { permit, viaOf, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type FileObjection = OnCase & {
  readonly text: string;
  readonly files: readonly FileId[];
  /** The day it reached the office, when it came on paper; the page's own day otherwise. */
  readonly receivedOn: Day | null;
};

/**
 * The respondent objects (PP 79/2021). A late one is kept and marked: another official says whether it is accepted.
 * Refusals of `takeStep`, `procedure.reason-needed`, `procedure.bad-day`, `evidence.gone`.
 */
export async function fileObjection(ctx: Ctx, law: Law, input: FileObjection): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideFileObjection(state, input, law, by);
    await keepUploads(ctx, tx, state.id, input.files);
    return events;
  });
}

export function decideFileObjection(state: CaseState, input: FileObjection, law: Law, by: By): NewEvent[] {
  permit(state, 'file-objection', by);
  if (input.text === '' && input.files.length === 0) throw new Refusal('procedure.reason-needed');
  const via = viaOf(by);
  const filedOn = via === 'paper' ? (input.receivedOn ?? by.today) : by.today;
  if (filedOn > by.today || filedOn < state.decision!.service!.receivedOn) throw new Refusal('procedure.bad-day');
  const clock = state.clocks.find((one) => one.deadline === 'objection');
  const isLate = clock !== undefined && clock.state === 'running' && clock.dueOn < filedOn;
  return [
    event(
      'objection-filed',
      filedOn,
      { via, isLate, files: [...new Set(input.files)], clocks: [startClock(law, 'objection-decision', filedOn)] },
      { text: input.text },
    ),
  ];
}
