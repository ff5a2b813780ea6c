import type { Ctx } from '../../kit/ctx.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type NotProvenData } from '../../letters/index.js';
import { holdersOf, type CaseState } from '../case.js';
import { basisOf, elementTable, heardAs } from './decision-words.js';
import { event, type NewEvent } from '../events.js';
import { startClock } from '../hearing/hearing-day.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { allegationOf, citedRules, frameOf, signerOf } from '../papers/letter-words.js';
import { permit, type By } from '../table/permit.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';
import { tellReporters } from '../ending/tell-reporters.js';

export type DraftClearing = OnCase & { readonly outcome: 'not-proven' | 'no-breach'; readonly reasons: string };

/** The deciding official finds nothing proven, or no breach: needs only its reason. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function draftClearing(ctx: Ctx, law: Law, input: DraftClearing): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-clearing');
    await withdrawReplaced(at, at.state.decision?.letter);
    letter = await draft(at, law, input);
    return decideDraftClearing(at.state, input, law, at.by, letter);
  });
  return letter!;
}

export function decideDraftClearing(state: CaseState, input: DraftClearing, law: Law, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'draft-clearing', by);
  if (input.reasons === '') throw new Refusal('procedure.reason-needed');
  const skeleton = {
    letter,
    by: by.account!,
    acting: holdersOf(state, 'decider')[0]!.acting,
    outcome: input.outcome,
    lawVersion: law.version,
  };
  return [event('clearing-drafted', by.today, skeleton, { reasons: input.reasons })];
}

/** The signed letter goes out, and the case is closed to all eyes the same day. Refusals of `takeStep`, `letters.*`. */
export async function issueClearing(ctx: Ctx, law: Law, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueClearing(at.state, law, at.by);
    await issueCaseLetter(at, at.state.decision!.letter, input);
    await tellReporters(ctx, at.tx, at.state, 'decided');
    return events;
  });
}

export function decideIssueClearing(state: CaseState, law: Law, by: By): NewEvent[] {
  permit(state, 'issue-clearing', by);
  const clocks = [startClock(law, 'clearing-hand-over', by.today)];
  return [event('clearing-issued', by.today, { letter: state.decision!.letter, clocks }, {})];
}

async function draft(at: AtCase, law: Law, input: DraftClearing): Promise<LetterId> {
  const { ctx, tx, state, entries } = at;
  const [decider] = holdersOf(state, 'decider');
  const heard = await heardAs(at);
  const data: NotProvenData = {
    ...frameOf(ctx, state, entries, await signerOf(ctx, tx, decider!.account, decider!.acting)),
    allegation: allegationOf(entries),
    rules: citedRules(law, state),
    ...(heard && { heard }),
    elements: await elementTable(at, law),
    reasons: input.reasons,
    basis: basisOf(law, state),
  };
  return draftLetter(ctx, tx, { kind: 'decision-not-proven', about: { kind: 'case', id: state.id }, data });
}
