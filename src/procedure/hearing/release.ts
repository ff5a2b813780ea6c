import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type ReleaseData } from '../../letters/index.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { allegationOf, cite, frameOf, superiorSigner } from '../papers/letter-words.js';
import { permit, type By } from '../table/permit.js';
import { rowOf } from '../table/transitions.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

export type DraftRelease = OnCase & {
  readonly from: Day;
  readonly reason: string;
  /** Who does the daily work meanwhile, as the letter names them. */
  readonly standIn: string;
};

/**
 * Temporary release from duty while a likely severe matter is examined (PP 94/2021 Ps. 31): it ends with the decision,
 * takes no right away and says nothing of guilt. Refusals of `takeStep`, `procedure.reason-needed`, `procedure.bad-day`.
 */
export async function draftRelease(ctx: Ctx, law: Law, input: DraftRelease): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-release');
    await withdrawReplaced(at, at.state.release?.letter);
    letter = await draft(at, law, input);
    return decideDraftRelease(at.state, input, at.by, letter);
  });
  return letter!;
}

export function decideDraftRelease(state: CaseState, { from, reason, standIn }: DraftRelease, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'draft-release', by);
  if (reason === '' || standIn === '') throw new Refusal('procedure.reason-needed');
  if (from < by.today) throw new Refusal('procedure.bad-day');
  return [event('release-drafted', by.today, { letter, from }, { reason, standIn })];
}

/** Refusals of `takeStep`, `letters.*`. */
export async function issueRelease(ctx: Ctx, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueRelease(at.state, at.by);
    await issueCaseLetter(at, at.state.release!.letter, input);
    return events;
  });
}

export function decideIssueRelease(state: CaseState, by: By): NewEvent[] {
  permit(state, 'issue-release', by);
  return [event('release-issued', by.today, { letter: state.release!.letter }, {})];
}

async function draft({ ctx, tx, state, entries }: AtCase, law: Law, { from, reason, standIn }: DraftRelease): Promise<LetterId> {
  const data: ReleaseData = {
    ...frameOf(ctx, state, entries, await superiorSigner(ctx, tx, state)),
    allegation: allegationOf(entries),
    from,
    standIn,
    reasons: reason,
    basis: cite(law, rowOf('draft-release').articles),
  };
  return draftLetter(ctx, tx, { kind: 'temporary-release', about: { kind: 'case', id: state.id }, data });
}
