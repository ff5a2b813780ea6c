import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { activateAccess, cancelAccess, issueAccessCode } from '../../identity/index.js';
import type { Law } from '../../law/index.js';
import { currentSummons, doesEffectWait, type CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { resumed } from './hearing-day.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type ReportAccessLost = OnCase & { readonly note: string };
export type ReplaceAccess = OnCase & { readonly receipt: FileId; readonly receivedOn: Day; readonly note: string };

/**
 * The respondent (one button) or the counter says that the code was lost or opened by somebody else: code, passphrase
 * and sessions die at once, and the respondent's periods wait. Refusals of `takeStep`.
 */
export async function reportAccessLost(ctx: Ctx, input: ReportAccessLost): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideAccessLost(state, input, by);
    await cancelAccess(ctx, tx, state.id);
    return events;
  });
}

export function decideAccessLost(state: CaseState, input: ReportAccessLost, by: By): NewEvent[] {
  permit(state, 'report-access-lost', by);
  return [event('access-lost', by.today, { via: by.actor.kind === 'respondent' ? 'page' : 'counter' }, { note: input.note })];
}

/** Makes a new code, returned once; dead until its receipt is recorded. A code made before and not handed over is cancelled. Refusals of `takeStep`. */
export async function reissueAccess(ctx: Ctx, input: OnCase): Promise<{ code: string }> {
  let code = '';
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    permit(state, 'reissue-access', by);
    await cancelAccess(ctx, tx, state.id);
    code = await issueAccessCode(ctx, tx, state.id, state.number);
    return [event('access-reissued', by.today, {}, {})];
  });
  return { code };
}

/** The new code was handed over against a receipt: periods go on with the days they had left. Refusals of `takeStep`, `procedure.bad-day`, `evidence.gone`. */
export async function replaceAccess(ctx: Ctx, law: Law, input: ReplaceAccess): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, entries, by }) => {
    const lostOn = entries.findLast((entry) => entry.kind === 'access-lost')?.on ?? by.today;
    const events = decideReplaceAccess(state, input, law, by, lostOn);
    await keepUploads(ctx, tx, state.id, [input.receipt]);
    await activateAccess(ctx, tx, state.id);
    return events;
  });
}

export function decideReplaceAccess(state: CaseState, input: ReplaceAccess, law: Law, by: By, lostOn: Day): NewEvent[] {
  permit(state, 'replace-access', by);
  if (input.receivedOn > by.today || input.receivedOn < lostOn) throw new Refusal('procedure.bad-day');
  const clocks = state.clocks
    .filter((clock) => clock.state === 'suspended' && !(clock.deadline === 'effect' && doesEffectWait(state)))
    .map(({ deadline, from, dueOn }) => ({ deadline, from, dueOn: resumed(law, dueOn, lostOn, input.receivedOn) }));
  const hearing = clocks.find((clock) => clock.deadline === 'summons-1-gap');
  const hearingOn = hearing && currentSummons(state) ? hearing.dueOn : null;
  return [event('access-replaced', by.today, { receipt: input.receipt, hearingOn, clocks }, { note: input.note })];
}
