import type { Ctx } from '../../kit/ctx.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type TransferData, type TransferPurpose } from '../../letters/index.js';
import type { TransferAnswer } from '../away.js';
import { holdersOf, type CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { startClock } from '../hearing/hearing-day.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { allegationOf, citedRules, frameOf, signerOf } from '../papers/letter-words.js';
import { permit, type By } from '../table/permit.js';
import { mustBePermitted, takePlainStep, takeStep, type AtCase, type OnCase } from '../step.js';

export type DraftTransfer = OnCase & {
  readonly purpose: TransferPurpose;
  /** The body or official, as the letter addresses it, and where. */
  readonly to: string;
  readonly place: string;
  readonly reason: string;
  /** Only beside a possible criminal side may the case go on here; everything else waits for the answer. */
  readonly waits: boolean;
};

/**
 * Drafts the letter with which a matter goes to Bawaslu, to the authority of somebody outside this ladder, to the criminal
 * route, or upwards when nobody eligible is left. Refusals of `takeStep`, `procedure.reason-needed`.
 */
export async function draftTransfer(ctx: Ctx, law: Law, input: DraftTransfer): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-transfer');
    await withdrawReplaced(at, at.state.transfers.find((one) => one.issuedOn === null)?.letter);
    letter = await draft(at, law, input);
    return decideDraftTransfer(at.state, input, at.by, letter);
  });
  return letter!;
}

export function decideDraftTransfer(state: CaseState, input: DraftTransfer, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'draft-transfer', by);
  const { purpose, to, reason } = input;
  if (to === '' || reason === '') throw new Refusal('procedure.reason-needed');
  return [event('transfer-drafted', by.today, { letter, purpose, waits: isWaiting(input) }, { to, reason })];
}

const isWaiting = ({ purpose, waits }: DraftTransfer): boolean => purpose !== 'criminal' || waits;

/** Refusals of `takeStep`, `letters.*`. */
export async function issueTransfer(ctx: Ctx, law: Law, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    permit(at.state, 'issue-transfer', at.by);
    const { letter } = at.state.transfers.find((one) => one.issuedOn === null)!;
    await issueCaseLetter(at, letter, input);
    return [event('transfer-issued', at.by.today, { letter, clocks: [startClock(law, 'transfer-answer', at.by.today)] }, {})];
  });
}

export type AnswerTransfer = OnCase & { readonly what: TransferAnswer; readonly reason: string };

/** The other body has answered: it takes the matter (close the case as its), returns it, or only takes note. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function answerTransfer(ctx: Ctx, input: AnswerTransfer): Promise<void> {
  await takePlainStep(ctx, input, decideAnswerTransfer);
}

export function decideAnswerTransfer(state: CaseState, { what, reason }: AnswerTransfer, by: By): NewEvent[] {
  permit(state, 'answer-transfer', by);
  if (reason === '') throw new Refusal('procedure.reason-needed');
  return [event('transfer-answered', by.today, { what }, { reason })];
}

export type RemindTransfer = OnCase & { readonly note: string };

/** The other body has not answered in the office's own time: it was reminded, and the time runs anew. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function remindTransfer(ctx: Ctx, law: Law, input: RemindTransfer): Promise<void> {
  await takeStep(ctx, input, ({ state, by }) => decideRemindTransfer(state, input, law, by));
}

export function decideRemindTransfer(state: CaseState, { note }: RemindTransfer, law: Law, by: By): NewEvent[] {
  permit(state, 'remind-transfer', by);
  if (note === '') throw new Refusal('procedure.reason-needed');
  return [event('transfer-reminded', by.today, { clocks: [startClock(law, 'transfer-answer', by.today)] }, { note })];
}

export type NoteWithdrawal = OnCase & { readonly reason: string };

/** The reporter takes the report back; noted, and the duty to act goes on. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function noteWithdrawal(ctx: Ctx, input: NoteWithdrawal): Promise<void> {
  await takePlainStep(ctx, input, (state, { reason }, by) => {
    permit(state, 'note-withdrawal', by);
    if (reason === '') throw new Refusal('procedure.reason-needed');
    return [event('withdrawal-noted', by.today, {}, { reason })];
  });
}

/** Whoever stands highest in the case signs; before anybody is named, its officer. */
function signerIn(state: CaseState) {
  return [...holdersOf(state, 'decider'), ...holdersOf(state, 'superior'), ...holdersOf(state, 'officer')][0]!;
}

async function draft({ ctx, tx, state, entries }: AtCase, law: Law, input: DraftTransfer): Promise<LetterId> {
  const signer = signerIn(state);
  const frame = frameOf(ctx, state, entries, await signerOf(ctx, tx, signer.account, signer.acting));
  const data: TransferData = {
    ...frame,
    recipient: { name: '', post: input.to, unit: input.place },
    subject: frame.recipient,
    purpose: input.purpose,
    allegation: allegationOf(entries),
    rules: citedRules(law, state),
    reasons: input.reason,
    isWaiting: isWaiting(input),
    basis: [],
  };
  return draftLetter(ctx, tx, { kind: 'transfer', about: { kind: 'case', id: state.id }, data });
}
