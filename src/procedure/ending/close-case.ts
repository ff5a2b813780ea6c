import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { isServed, type CaseState, type CloseGround } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { startClock } from '../hearing/hearing-day.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';
import { mustBeMade, statementForm, type StatementMade } from './statement.js';
import { tellReporters } from './tell-reporters.js';

export type CloseCase = OnCase & {
  readonly ground: Extract<CloseGround, 'not-proven' | 'no-breach' | 'out-of-time' | 'other-body'>;
  readonly reason: string;
};

/**
 * Closes a case before any decision: nothing proven, no breach, out of time, or another body's. Needs only its reason.
 * Somebody who knows of the case hears how it ended. Refusals of `takeStep`, `procedure.reason-needed`.
 */
export async function closeCase(ctx: Ctx, law: Law, input: CloseCase): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideClose(state, input, law, by);
    await tellReporters(ctx, tx, state, 'closed');
    return events;
  });
}

export function decideClose(state: CaseState, { ground, reason }: CloseCase, law: Law, by: By): NewEvent[] {
  const isTold = isServed(state);
  permit(state, isTold ? 'close-with-notice' : 'close', by);
  if (reason === '') throw new Refusal('procedure.reason-needed');
  if (!isTold) return [event('closed', by.today, { ground }, { reason })];
  return [event('closed-with-notice', by.today, { ground, clocks: [startClock(law, 'clearing-hand-over', by.today)] }, { reason })];
}

/** No objection came and the day of effect is here (PerBKN 6/2022 Ps. 50 (1)): the decision is final. Refusals of `takeStep`. */
export async function finalise(ctx: Ctx, input: OnCase): Promise<void> {
  await takeStep(ctx, input, ({ state, by }) => decideFinalise(state, by));
}

export function decideFinalise(state: CaseState, by: By): NewEvent[] {
  permit(state, 'finalise', by);
  return [event('finalised', by.today, {}, {})];
}

export type RecordCarriedOut = OnCase & { readonly note: string; readonly statement?: StatementMade | null };

/**
 * The sanction was carried out and entered in the personnel record: the case is closed. A moral statement with its day,
 * place, reader and who was there. Refusals of `takeStep`, of `mustBeMade`.
 */
export async function recordCarriedOut(ctx: Ctx, law: Law, input: RecordCarriedOut): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideCarriedOut(state, input, law, by);
    await tellReporters(ctx, tx, state, 'closed');
    return events;
  });
}

export function decideCarriedOut(state: CaseState, input: RecordCarriedOut, law: Law, by: By): NewEvent[] {
  permit(state, 'record-carried-out', by);
  const form = statementForm(law, state);
  if (form === null) return [event('carried-out', by.today, {}, { note: input.note })];
  const { on, ...words } = mustBeMade(state, input.statement ?? null, by.today);
  return [event('carried-out', by.today, { statement: { form, on } }, { note: input.note, ...words })];
}
