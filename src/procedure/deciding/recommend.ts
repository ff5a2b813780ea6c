import type { Ctx } from '../../kit/ctx.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { sanctionById, type Law } from '../../law/index.js';
import { draftLetter, type RecommendationData } from '../../letters/index.js';
import type { CaseState } from '../case.js';
import { elementTable } from './decision-words.js';
import { event, type NewEvent } from '../events.js';
import { isEveryElementProven } from '../table/proof.js';
import { procedureArticles } from '../hearing/hearing-rule.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { allegationOf, cite, citedRules, examinerSigners, frameOf } from '../papers/letter-words.js';
import { permit, type By } from '../table/permit.js';
import { ladderOf } from './sanction-range.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

export type Recommend = OnCase & {
  readonly outcome: 'breach' | 'no-breach';
  /** A sanction id of `law/`; `null` where none is recommended. */
  readonly sanction: string | null;
  /** PP 42/2004 Ps. 16: an administrative action beside the moral statement; only the ethics board recommends it. */
  readonly isAdministrative: boolean;
  readonly reasons: string;
};

/**
 * The board's recommendation in ethics, elsewhere the team's report. Refusals of `takeStep`, `procedure.reason-needed`,
 * `procedure.every-element-proven`, `procedure.sanction-above`, `procedure.board-only`.
 */
export async function draftRecommendation(ctx: Ctx, law: Law, input: Recommend): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-recommendation');
    await withdrawReplaced(at, at.state.recommendation?.letter);
    letter = await draft(at, law, input);
    return decideRecommend(at.state, input, law, at.by, letter);
  });
  return letter!;
}

export function decideRecommend(state: CaseState, input: Recommend, law: Law, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'draft-recommendation', by);
  const { outcome, sanction, isAdministrative, reasons } = input;
  if (reasons === '') throw new Refusal('procedure.reason-needed');
  if (outcome === 'breach' && !isEveryElementProven(state)) throw new Refusal('procedure.every-element-proven');
  if (sanction !== null && !ladderOf(law, state).some((one) => one.id === sanction)) throw new Refusal('procedure.sanction-above');
  if (isAdministrative && (state.track !== 'ethics' || outcome !== 'breach')) throw new Refusal('procedure.board-only');
  const skeleton = { letter, by: by.account!, outcome, sanction: outcome === 'breach' ? sanction : null, isAdministrative };
  return [event('recommendation-drafted', by.today, skeleton, { reasons })];
}

/** Signed by its members. Refusals of `takeStep`, `letters.*`. */
export async function issueRecommendation(ctx: Ctx, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueRecommendation(at.state, at.by);
    await issueCaseLetter(at, at.state.recommendation!.letter, input);
    return events;
  });
}

export function decideIssueRecommendation(state: CaseState, by: By): NewEvent[] {
  permit(state, 'issue-recommendation', by);
  return [event('recommendation-issued', by.today, { letter: state.recommendation!.letter }, {})];
}

async function draft(at: AtCase, law: Law, input: Recommend): Promise<LetterId> {
  const { ctx, tx, state, entries } = at;
  const examiners = await examinerSigners(ctx, tx, state);
  const isBoard = state.track === 'ethics';
  const data: RecommendationData = {
    ...frameOf(ctx, state, entries, examiners[0]!),
    isBoard,
    allegation: allegationOf(entries),
    rules: citedRules(law, state),
    elements: await elementTable(at, law),
    outcome: input.outcome,
    sanction: input.outcome === 'breach' && input.sanction ? sanctionById(law, input.sanction).name.id : '',
    isAdministrative: input.isAdministrative,
    reasons: input.reasons,
    examiners,
    basis: cite(law, isBoard ? ['pp-42-2004/ps17'] : procedureArticles(state, ['pp-94-2021/ps27'])),
  };
  return draftLetter(ctx, tx, { kind: 'recommendation', about: { kind: 'case', id: state.id }, data });
}
