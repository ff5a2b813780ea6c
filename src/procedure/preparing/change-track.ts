import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState, Track } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { withdrawReplaced } from '../papers/issue-case-letter.js';
import { lettersIn } from '../letters-in.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type AtCase, type OnCase } from '../step.js';

export type ChangeTrack = OnCase & { readonly to: Track; readonly reason: string };

/**
 * The case goes on by another law: facts and rules are stated anew, and the person is called and heard for what is then
 * alleged. Whatever was done stays: evidence, answers, letters, and who had a hand in it. Drafts are taken back. Refusals
 * of `takeStep`, `procedure.reason-needed`, `procedure.same-track`.
 */
export async function changeTrack(ctx: Ctx, input: ChangeTrack): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideChangeTrack(at.state, input, at.by);
    await withdrawDrafts(at);
    return events;
  });
}

export function decideChangeTrack(state: CaseState, { to, reason }: ChangeTrack, by: By): NewEvent[] {
  permit(state, 'change-track', by);
  if (reason === '') throw new Refusal('procedure.reason-needed');
  if (to === state.track) throw new Refusal('procedure.same-track');
  return [event('track-changed', by.today, { by: by.account!, to }, { reason })];
}

async function withdrawDrafts(at: AtCase): Promise<void> {
  for (const one of lettersIn(at.state)) if (one.issuedOn === null && one.role !== 'release') await withdrawReplaced(at, one.letter);
}
