import type { Ctx } from '../../kit/ctx.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter } from '../../letters/index.js';
import { holdersOf, type CaseState } from '../case.js';
import { basisOf, effectOf, elementTable, heardAs, remedyOf } from './decision-words.js';
import { event, type NewEvent } from '../events.js';
import { isCited } from './lacks.js';
import { isTeamWhole } from '../table/bodies.js';
import { withdrawReplaced } from '../papers/issue-case-letter.js';
import { allegationOf, citedRules, frameOf, letterSanction, principle, signerOf } from '../papers/letter-words.js';
import { provenRules } from '../table/proof.js';
import { permit, type By } from '../table/permit.js';
import { choose } from './sanction-range.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

export type DraftDecision = OnCase & {
  /** A sanction id of `law/`. */
  readonly sanction: string;
  readonly reasons: string;
  /** Needed when the sanction lies outside the range for class and level. */
  readonly outsideReason: string;
};

/**
 * The deciding official finds a breach and drafts the decision. Passes only through the gate: heard in issued minutes,
 * or two served and missed summonses; every element proven. Refusals of `takeStep`, of `choose`, `procedure.reason-needed`.
 */
export async function draftDecision(ctx: Ctx, law: Law, input: DraftDecision): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-decision');
    await withdrawReplaced(at, at.state.decision?.letter);
    letter = await draft(at, law, input);
    return decideDraftDecision(at.state, input, law, at.by, letter);
  });
  return letter!;
}

export function decideDraftDecision(state: CaseState, input: DraftDecision, law: Law, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'draft-decision', by);
  if (!isCited(law, state)) throw new Refusal('procedure.citation-missing');
  if (input.reasons === '') throw new Refusal('procedure.reason-needed');
  const sanction = choose(law, state, input.sanction, input.outsideReason);
  if (sanction.level === 'berat' && !isTeamWhole(state)) throw new Refusal('procedure.team-where-required');
  const [decider] = holdersOf(state, 'decider');
  const skeleton = {
    letter,
    by: by.account!,
    acting: decider!.acting,
    sanction,
    rules: provenRules(state).map((rule) => rule.rule),
    lawVersion: law.version,
  };
  return [event('decision-drafted', by.today, skeleton, { reasons: input.reasons, outsideReason: input.outsideReason })];
}

async function draft(at: AtCase, law: Law, input: DraftDecision): Promise<LetterId> {
  const { ctx, tx, state, entries } = at;
  const [decider] = holdersOf(state, 'decider');
  const proven = provenRules(state);
  const signer = await signerOf(ctx, tx, decider!.account, decider!.acting);
  const sanction = letterSanction(law, choose(law, state, input.sanction, input.outsideReason), input.outsideReason);
  const data = {
    ...frameOf(ctx, state, entries, signer),
    allegation: allegationOf(entries),
    rules: citedRules(law, state, proven),
    unproven: citedRules(
      law,
      state,
      state.alleged.filter((one) => !proven.includes(one)),
    ),
    principles: proven.length > 1 ? [principle(law, 'heaviest')] : [],
    proof: principle(law, 'proof'),
    heard: (await heardAs(at))!,
    elements: await elementTable(at, law),
    reasons: input.reasons,
    sanction,
    basis: basisOf(law, state),
    effect: effectOf(law, state),
    remedy: remedyOf(law, state, sanction.id, signer.post),
  };
  return draftLetter(ctx, tx, { kind: 'decision-breach', about: { kind: 'case', id: state.id }, data });
}
