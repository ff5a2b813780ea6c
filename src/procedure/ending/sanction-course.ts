import type { Ctx } from '../../kit/ctx.js';
import { addMonths, type Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { permit, type By } from '../table/permit.js';
import { project } from '../project.js';
import { sanctionOf } from '../sanction-of.js';
import { takePlainStep, takeStep, type OnCase } from '../step.js';
import { tellReporters } from './tell-reporters.js';

export type StartSanction = OnCase & { readonly from: Day; readonly note: string };

/**
 * A sanction with a length begins: rise and promotion wait until its last day (PerBKN 6/2022 Ps. 55 (1)). It never begins
 * before it takes effect. Refusals of `takeStep`, `procedure.bad-day`.
 */
export async function startSanction(ctx: Ctx, input: StartSanction): Promise<void> {
  await takePlainStep(ctx, input, decideStartSanction);
}

export function decideStartSanction(state: CaseState, { from, note }: StartSanction, by: By): NewEvent[] {
  permit(state, 'start-sanction', by);
  const earliest = project(state).row.sanction_from;
  if (from > by.today || (earliest !== null && from < earliest)) throw new Refusal('procedure.bad-day');
  return [event('sanction-started', by.today, { from, until: addMonths(from, sanctionOf(state)!.months!) }, { note })];
}

export type CompleteSanction = OnCase & { readonly note: string };

/** The sanction has run its course: what it held back is free again, and the case is closed. Refusals of `takeStep`. */
export async function completeSanction(ctx: Ctx, input: CompleteSanction): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    permit(state, 'complete-sanction', by);
    await tellReporters(ctx, tx, state, 'closed');
    return [event('carried-out', by.today, {}, { note: input.note })];
  });
}
