import type { Ctx } from '../../kit/ctx.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { remedyArticles } from '../deciding/decision-words.js';
import { allegationOf, frameOf, letterSanction, refTo, signerOf, wordsOf } from '../papers/letter-words.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type ObjectionDecisionData } from '../../letters/index.js';
import { holdersOf, type CaseState, type DecidedSanction, type ObjectionOutcome } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { startClock } from '../hearing/hearing-day.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { permit, type By } from '../table/permit.js';
import { choose, lighterThan } from '../deciding/sanction-range.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';
import { tellReporters } from '../ending/tell-reporters.js';

export type DraftObjectionDecision = OnCase & {
  readonly outcome: ObjectionOutcome;
  /** Only for `lighten`. */
  readonly sanction: string | null;
  readonly reasons: string;
};

/**
 * Another official weighs the objection: uphold, lighten, quash, or not accept one that is late. Aggravating is not
 * offered: whether it is lawful is unsettled. Refusals of `takeStep`, `procedure.reason-needed`, `procedure.not-late`,
 * `procedure.not-lighter`.
 */
export async function draftObjectionDecision(ctx: Ctx, law: Law, input: DraftObjectionDecision): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-objection-decision');
    await withdrawReplaced(at, at.state.objection?.decision?.letter);
    letter = await draft(at, law, input);
    return decideDraftObjection(at.state, input, law, at.by, letter);
  });
  return letter!;
}

export function decideDraftObjection(state: CaseState, input: DraftObjectionDecision, law: Law, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'draft-objection-decision', by);
  if (input.reasons === '') throw new Refusal('procedure.reason-needed');
  if (input.outcome === 'not-accepted' && !state.objection!.isLate) throw new Refusal('procedure.not-late');
  const skeleton = { letter, by: by.account!, outcome: input.outcome, sanction: lighter(law, state, input) };
  return [event('objection-decision-drafted', by.today, skeleton, { reasons: input.reasons })];
}

function lighter(law: Law, state: CaseState, input: DraftObjectionDecision): DecidedSanction | null {
  if (input.outcome !== 'lighten') return null;
  const standing = state.decision!.sanction!;
  const found = lighterThan(law, state, standing).some((one) => one.id === input.sanction);
  if (!found || !input.sanction) throw new Refusal('procedure.not-lighter');
  return choose(law, state, input.sanction, { outsideReason: input.reasons, counted: [] });
}

/** The signed decision on the objection; quashing closes the case to all eyes. Refusals of `takeStep`, `letters.*`. */
export async function issueObjectionDecision(ctx: Ctx, law: Law, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueObjection(at.state, law, at.by);
    await issueCaseLetter(at, at.state.objection!.decision!.letter, input);
    if (at.state.objection!.decision!.outcome === 'quash') await tellReporters(ctx, at.tx, at.state, 'closed');
    return events;
  });
}

export function decideIssueObjection(state: CaseState, law: Law, by: By): NewEvent[] {
  const isQuashed = state.objection?.decision?.outcome === 'quash';
  permit(state, isQuashed ? 'quash-decision' : 'uphold-objection', by);
  const { letter } = state.objection!.decision!;
  if (!isQuashed) return [event('objection-upheld', by.today, { letter }, {})];
  return [event('objection-quashed', by.today, { letter, clocks: [startClock(law, 'clearing-hand-over', by.today)] }, {})];
}

const WORDS: Record<ObjectionOutcome, ObjectionDecisionData['outcome']> = {
  uphold: 'upheld',
  'not-accepted': 'upheld',
  lighten: 'lightened',
  quash: 'quashed',
};

async function draft({ ctx, tx, state, entries }: AtCase, law: Law, input: DraftObjectionDecision): Promise<LetterId> {
  const [official] = holdersOf(state, 'objection-decider');
  const sanction = lighter(law, state, input);
  const data: ObjectionDecisionData = {
    ...frameOf(ctx, state, entries, await signerOf(ctx, tx, official!.account, official!.acting)),
    against: await refTo(ctx, tx, state.decision!.letter),
    filedOn: state.objection!.filedOn,
    grounds: wordsOf(entries, 'objection-filed')?.text ?? allegationOf(entries),
    outcome: WORDS[input.outcome],
    reasons: input.reasons,
    ...(sanction && { sanction: letterSanction(law, sanction, input.reasons) }),
    basis: remedyArticles(law, state, 'objection-decision'),
  };
  return draftLetter(ctx, tx, { kind: 'objection-decision', about: { kind: 'case', id: state.id }, data });
}
