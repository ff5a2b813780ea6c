import type { Ctx } from '../../kit/ctx.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { partsOf, type CaseState } from '../case.js';
import { mustLeaveAnOfficer } from './declare-tie.js';
import { event, type NewEvent } from '../events.js';
import { permit, viaOf, type By } from '../table/permit.js';
import { takePlainStep, type OnCase } from '../step.js';

export type AskReplacement = OnCase & { readonly account: AccountId; readonly reason: string };
export type AnswerReplacement = OnCase & {
  /** Which wish, as `CaseState.replacements` counts them. */
  readonly number: number;
  /** Granted, the person is out of the case for good; refused, the respondent reads the reason. */
  readonly granted: boolean;
  readonly reason: string;
};

/**
 * The respondent says that somebody of the case has an interest in it; one wish a person at a time. Refusals of
 * `takeStep`, `procedure.reason-needed`, `procedure.not-of-case`, `procedure.no-replacement-waiting`.
 */
export async function askReplacement(ctx: Ctx, input: AskReplacement): Promise<void> {
  await takePlainStep(ctx, input, decideAskReplacement);
}

export function decideAskReplacement(state: CaseState, input: AskReplacement, by: By): NewEvent[] {
  permit(state, 'ask-replacement', by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  const parts = partsOf(state, input.account);
  if (parts.includes('out') || !parts.some((part) => part !== 'reporter')) throw new Refusal('procedure.not-of-case');
  if (state.replacements.some((one) => one.account === input.account && one.answer === null))
    throw new Refusal('procedure.no-replacement-waiting');
  return [event('replacement-asked', by.today, { via: viaOf(by), account: input.account }, { reason: input.reason })];
}

/**
 * Answers such a wish. Nobody refuses a wish about themselves. Refusals of `takeStep`, `procedure.reason-needed`,
 * `procedure.replacement-waiting`, `procedure.own-matter`, `procedure.last-officer`.
 */
export async function answerReplacement(ctx: Ctx, input: AnswerReplacement): Promise<void> {
  await takePlainStep(ctx, input, decideAnswerReplacement);
}

export function decideAnswerReplacement(state: CaseState, input: AnswerReplacement, by: By): NewEvent[] {
  permit(state, 'answer-replacement', by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  const asked = state.replacements.find((one) => one.number === input.number && one.answer === null);
  if (!asked) throw new Refusal('procedure.replacement-waiting');
  const { number, account } = asked;
  if (!input.granted && account === by.account) throw new Refusal('procedure.own-matter');
  if (input.granted) mustLeaveAnOfficer(state, account);
  return [event('replacement-answered', by.today, { number, account, granted: input.granted }, { reason: input.reason })];
}
