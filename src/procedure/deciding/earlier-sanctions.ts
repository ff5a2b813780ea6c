import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId, FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { sanctionById, type Law } from '../../law/index.js';
import type { CaseState } from '../case.js';
import type { FoundEarlier } from '../earlier.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { permit, type By } from '../table/permit.js';
import { mustBePermitted, takePlainStep, takeStep, type OnCase } from '../step.js';
import { findEarlier } from './find-earlier.js';
import { wholeLadder } from './sanction-range.js';

/**
 * Shows the deciding official of this case the decided breaches of the same person in other cases of the office: an event
 * of the case, found or not. Never a case that ended without a breach, and nothing but the sanction, its days and its rules.
 * Refusals of `takeStep`.
 */
export async function lookUpEarlier(ctx: Ctx, input: OnCase): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'look-up-earlier');
    return decideLookUp(at.state, await findEarlier(at), at.by);
  });
}

export function decideLookUp(state: CaseState, found: readonly FoundEarlier[], by: By): NewEvent[] {
  permit(state, 'look-up-earlier', by);
  return [event('earlier-looked-up', by.today, { by: by.account!, found: [...found] }, {})];
}

export type EnterEarlier = OnCase & {
  readonly sanction: string;
  readonly decidedOn: Day;
  readonly until: Day | null;
  /** Number of the decree, and the scan of it from the personnel file. */
  readonly number: string;
  readonly decree: FileId;
  readonly note: string;
};

/**
 * An earlier sanction from the personnel file, with its decree as the source. Refusals of `takeStep`,
 * `procedure.reason-needed`, `procedure.bad-day`, `procedure.sanction-unknown`, `evidence.gone`.
 */
export async function enterEarlier(ctx: Ctx, law: Law, input: EnterEarlier): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideEnterEarlier(state, input, law, by);
    await keepUploads(ctx, tx, state.id, [input.decree]);
    return events;
  });
}

export function decideEnterEarlier(state: CaseState, input: EnterEarlier, law: Law, by: By): NewEvent[] {
  permit(state, 'enter-earlier', by);
  const { decidedOn, until, decree, number, note } = input;
  if (number === '') throw new Refusal('procedure.reason-needed');
  if (decidedOn >= by.today || (until !== null && until <= decidedOn)) throw new Refusal('procedure.bad-day');
  const { id: sanction, level } = sanctionById(law, input.sanction);
  if (!wholeLadder(law, { ...state, actOn: decidedOn }).some((one) => one.id === sanction)) throw new Refusal('procedure.sanction-unknown');
  return [event('earlier-entered', by.today, { by: by.account!, sanction, level, decidedOn, until, decree }, { number, note })];
}

export type TellApart = OnCase & { readonly other: CaseId; readonly reason: string };

/**
 * One found by its name alone is somebody else: said by the deciding official, with the reason. Refusals of `takeStep`,
 * `procedure.reason-needed`, `procedure.not-doubtful` where the NIP agrees.
 */
export async function tellApart(ctx: Ctx, input: TellApart): Promise<void> {
  await takePlainStep(ctx, input, decideTellApart);
}

export function decideTellApart(state: CaseState, { other, reason }: TellApart, by: By): NewEvent[] {
  permit(state, 'tell-apart', by);
  if (reason === '') throw new Refusal('procedure.reason-needed');
  if (!state.earlier.found.some((one) => one.other === other && !one.isSure)) throw new Refusal('procedure.not-doubtful');
  return [event('earlier-told-apart', by.today, { other }, { reason })];
}
