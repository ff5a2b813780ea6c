import type { Ctx } from '../../kit/ctx.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter } from '../../letters/index.js';
import { holdersOf, type CaseState, type DecidedSanction } from '../case.js';
import { countable, type CountableEarlier } from '../earlier.js';
import { administrativeWords, basisOf, earlierWords, effectOf, elementTable, heardAs, remedyOf } from './decision-words.js';
import { mustBeOnce } from './find-earlier.js';
import { event, type NewEvent } from '../events.js';
import { isCited } from './lacks.js';
import { isTeamWhole } from '../table/bodies.js';
import { withdrawReplaced } from '../papers/issue-case-letter.js';
import { allegationOf, citedRules, frameOf, letterSanction, principle, signerOf } from '../papers/letter-words.js';
import { provenRules } from '../table/proof.js';
import { permit, type By } from '../table/permit.js';
import { administrativeRange, choose } from './sanction-range.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

export type DraftDecision = OnCase & {
  /** A sanction id of `law/`. */
  readonly sanction: string;
  readonly reasons: string;
  /** Needed when the sanction lies outside the range for class and level. */
  readonly outsideReason: string;
  /** Keys of earlier sanctions that count as repetition, and why they do or do not; a word is needed once there is one. */
  readonly counted?: readonly string[];
  readonly repetitionReason?: string;
  /** PP 42/2004 Ps. 16: an administrative action beside the moral statement, only as the board recommended. */
  readonly administrative?: string | null;
};

/**
 * The deciding official finds a breach and drafts the decision. Passes only through the gate: heard in issued minutes,
 * or two served and missed summonses; one allegation with every element proven; the same act sanctioned nowhere else.
 * Refusals of `takeStep`, of `choose`, of `mustBeOnce`, `procedure.reason-needed`, `procedure.repetition-reason`,
 * `procedure.administrative-unadvised`, `procedure.citation-missing`.
 */
export async function draftDecision(ctx: Ctx, law: Law, input: DraftDecision): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-decision');
    await mustBeOnce(at);
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
  const counted = countedIn(state, input);
  const sanction = choose(law, state, input.sanction, { outsideReason: input.outsideReason, counted });
  if (sanction.level === 'berat' && !isTeamWhole(state)) throw new Refusal('procedure.team-where-required');
  const [decider] = holdersOf(state, 'decider');
  const skeleton = {
    letter,
    by: by.account!,
    acting: decider!.acting,
    sanction,
    counted: counted.map((one) => one.key),
    administrative: administrativeIn(law, state, sanction, input.administrative ?? null),
    rules: provenRules(state).map((rule) => rule.rule),
    lawVersion: law.version,
  };
  const { reasons, outsideReason, repetitionReason = '' } = input;
  return [event('decision-drafted', by.today, skeleton, { reasons, outsideReason, repetitionReason })];
}

/** Which earlier sanctions count; with any at hand the decision says why. */
function countedIn(state: CaseState, { counted = [], repetitionReason = '' }: DraftDecision): CountableEarlier[] {
  const known = countable(state.earlier);
  if (known.some((one) => one.isSure) && repetitionReason === '') throw new Refusal('procedure.repetition-reason');
  return known.filter((one) => counted.includes(one.key));
}

function administrativeIn(law: Law, state: CaseState, { level }: DecidedSanction, id: string | null): string | null {
  if (id === null) return null;
  const isAdvised = state.track === 'ethics' && state.recommendation?.issuedOn != null && state.recommendation.isAdministrative;
  if (!isAdvised || level !== 'moral') throw new Refusal('procedure.administrative-unadvised');
  if (!administrativeRange(law, state).some((one) => one.id === id)) throw new Refusal('procedure.sanction-unknown');
  return id;
}

async function draft(at: AtCase, law: Law, input: DraftDecision): Promise<LetterId> {
  const { ctx, tx, state, entries } = at;
  const [decider] = holdersOf(state, 'decider');
  const proven = provenRules(state);
  const signer = await signerOf(ctx, tx, decider!.account, decider!.acting);
  const { outsideReason } = input;
  const counted = countedIn(state, input);
  const sanction = letterSanction(law, choose(law, state, input.sanction, { outsideReason, counted }), outsideReason);
  const earlier = earlierWords(law, state, counted, input.repetitionReason ?? '');
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
    ...(earlier && { earlier }),
    ...(input.administrative && { administrative: await administrativeWords(at, law, input.administrative) }),
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
