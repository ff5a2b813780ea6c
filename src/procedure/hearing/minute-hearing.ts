import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type MinutesData } from '../../letters/index.js';
import { summonsOf, type CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { procedureArticles } from './hearing-rule.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { allegationOf, cite, citedRules, examinerSigners, frameOf, refTo, superiorSigner } from '../papers/letter-words.js';
import { permit, type By } from '../table/permit.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

export type MinuteHearing = OnCase & {
  readonly heldOn: Day;
  /** Local, "09.00" and "11.30". */
  readonly time: string;
  readonly until: string;
  readonly place: string;
  readonly how: 'in-person' | 'virtual';
  /** PP 94/2021 Ps. 27: the examination is closed. */
  readonly isClosed: boolean;
  /** Others in the room, besides the examiners and the person examined. */
  readonly present: readonly { readonly name: string; readonly role: string }[];
  readonly adviser: { readonly name: string; readonly role: string } | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly corrections: string;
  readonly respondentSigned: boolean;
  /** Why the person did not sign; it stops nothing, and is written down. */
  readonly refusedReason: string;
  /** Where it was held before the day named in the summons: the person's own written wish, in their words. */
  readonly earlyWish: string;
};

/**
 * Minutes the examination and drafts the BAP. Refusals of `takeStep`, `procedure.bad-day`, `procedure.hearing-early`,
 * `procedure.hearing-closed`, `procedure.answers-needed`, `procedure.reason-needed`.
 */
export async function minuteHearing(ctx: Ctx, law: Law, input: MinuteHearing): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'minute-hearing');
    await withdrawReplaced(at, at.state.hearing?.letter);
    letter = await draft(at, law, input);
    return decideMinuteHearing(at.state, input, at.by, letter);
  });
  return letter!;
}

export function decideMinuteHearing(state: CaseState, input: MinuteHearing, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'minute-hearing', by);
  mustBeRightDay(state, input, by.today);
  if (!input.isClosed) throw new Refusal('procedure.hearing-closed');
  if (!input.answers.some((one) => one.question !== '')) throw new Refusal('procedure.answers-needed');
  if (!input.respondentSigned && input.refusedReason === '') throw new Refusal('procedure.reason-needed');
  const { heldOn, how, respondentSigned, time, until, place, present, adviser, answers, corrections, refusedReason, earlyWish } = input;
  const words = { time, until, place, present: [...present], adviser, answers: [...answers], corrections, refusedReason, earlyWish };
  return [
    event('hearing-minuted', by.today, { by: by.account!, heldOn, how, respondentSigned, hadAdviser: adviser !== null, letter }, words),
  ];
}

/** Not before the day the person was last called for, unless they themselves wished it; a day missed binds as well. */
function mustBeRightDay(state: CaseState, { heldOn, earlyWish }: MinuteHearing, today: Day): void {
  const served = lastServed(state);
  if (heldOn > today || heldOn < served.service!.receivedOn) throw new Refusal('procedure.bad-day');
  if (heldOn < served.hearingOn && earlyWish === '') throw new Refusal('procedure.hearing-early');
}

/** The summons that binds: the second once it was served, else the first. */
const lastServed = (state: CaseState) => [summonsOf(state, 2), summonsOf(state, 1)].find((one) => one?.service != null)!;

async function draft({ ctx, tx, state, entries }: AtCase, law: Law, input: MinuteHearing): Promise<LetterId> {
  const calledFor = lastServed(state).hearingOn;
  const summons = await Promise.all(state.summonses.filter((one) => one.service !== null).map((one) => refTo(ctx, tx, one.letter)));
  const data: MinutesData = {
    ...frameOf(ctx, state, entries, await superiorSigner(ctx, tx, state)),
    summons,
    allegation: allegationOf(entries),
    rules: citedRules(law, state),
    hearing: {
      on: input.heldOn,
      time: input.time,
      until: input.until,
      place: input.place,
      before: 'tim pemeriksa',
      byVideo: input.how === 'virtual',
    },
    examiners: await examinerSigners(ctx, tx, state),
    others: input.present,
    adviser: input.adviser,
    answers: input.answers,
    corrections: input.corrections,
    basis: {
      minutes: cite(law, procedureArticles(state, ['pp-94-2021/ps27'])),
      copy: cite(law, procedureArticles(state, ['pp-94-2021/ps32'])),
    },
    ...(input.heldOn < calledFor && { early: { calledFor, wish: input.earlyWish } }),
    ...(!input.respondentSigned && { refusedToSign: { reason: input.refusedReason } }),
  };
  return draftLetter(ctx, tx, { kind: 'bap', about: { kind: 'case', id: state.id }, data });
}

/** The signed BAP: from here on the person counts as heard, and reads their copy. Refusals of `takeStep`, `letters.*`. */
export async function issueBap(ctx: Ctx, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueBap(at.state, at.by);
    await issueCaseLetter(at, at.state.hearing!.letter, input);
    return events;
  });
}

export function decideIssueBap(state: CaseState, by: By): NewEvent[] {
  permit(state, 'issue-bap', by);
  return [event('bap-issued', by.today, { letter: state.hearing!.letter }, {})];
}
