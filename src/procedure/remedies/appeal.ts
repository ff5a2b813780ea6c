import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { FileId, LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type AppealReplyData } from '../../letters/index.js';
import type { AppealOutcome } from '../after-decision.js';
import { holdersOf, type CaseState, type DecidedSanction } from '../case.js';
import { remedyArticles } from '../deciding/decision-words.js';
import { event, type NewEvent } from '../events.js';
import { keepUploads } from '../files.js';
import { startClock } from '../hearing/hearing-day.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { frameOf, refTo, signerOf } from '../papers/letter-words.js';
import { permit, viaOf, type By } from '../table/permit.js';
import { substituted } from '../deciding/sanction-range.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

export type FileAppeal = OnCase & {
  /** The day the copy reached the office on paper; by the respondent's own page it is the day they record it. */
  readonly filedOn: Day | null;
  readonly number: string;
  /** What the person wrote to the board, where they record the copy themselves. */
  readonly text: string;
  readonly files: readonly FileId[];
};

/**
 * The copy of an appeal to the board reached the appointing authority: effect waits, its reply has a period (PP 79/2021
 * Ps. 13). Refusals of `takeStep`, `procedure.bad-day`, `procedure.reason-needed`, `evidence.gone`.
 */
export async function fileAppeal(ctx: Ctx, law: Law, input: FileAppeal): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideFileAppeal(state, input, law, by);
    await keepUploads(ctx, tx, state.id, input.files);
    return events;
  });
}

export function decideFileAppeal(state: CaseState, { number, text, files, ...input }: FileAppeal, law: Law, by: By): NewEvent[] {
  permit(state, 'file-appeal', by);
  const via = viaOf(by);
  const filedOn = via === 'paper' ? (input.filedOn ?? by.today) : by.today;
  if (via === 'page' && text === '' && files.length === 0) throw new Refusal('procedure.reason-needed');
  mustFollow(filedOn, state.decision!.service!.receivedOn, by);
  const clocks = [startClock(law, 'appeal-reply', filedOn), startClock(law, 'appeal-decision', filedOn)];
  return [event('appeal-filed', by.today, { filedOn, via, files: [...new Set(files)], clocks }, { number, text })];
}

/** A day that is not in the future and not before what it follows. Refusal `procedure.bad-day`. */
function mustFollow(on: Day, earlier: Day, by: By): void {
  if (on > by.today || on < earlier) throw new Refusal('procedure.bad-day');
}

export type DraftAppealReply = OnCase & { readonly reply: string };

/** The appointing authority's reply to the board. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function draftAppealReply(ctx: Ctx, law: Law, input: DraftAppealReply): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-appeal-reply');
    if (input.reply === '') throw new Refusal('procedure.reason-needed');
    await withdrawReplaced(at, at.state.appeal?.reply?.letter);
    letter = await draft(at, law, input.reply);
    return [event('appeal-reply-drafted', at.by.today, { letter }, { reply: input.reply })];
  });
  return letter!;
}

/** Refusals of `takeStep`, `letters.*`. */
export async function issueAppealReply(ctx: Ctx, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    permit(at.state, 'issue-appeal-reply', at.by);
    const { letter } = at.state.appeal!.reply!;
    await issueCaseLetter(at, letter, input);
    return [event('appeal-reply-issued', at.by.today, { letter }, {})];
  });
}

export type RecordAppealDecision = OnCase & {
  readonly decidedOn: Day;
  readonly outcome: AppealOutcome | 'annul';
  /** What stands instead, for every outcome but `confirm` and `annul`: a sanction id of `law/`. */
  readonly sanction: string | null;
  readonly number: string;
  readonly reason: string;
};

/**
 * What the board decided (PP 79/2021 Ps. 16 (1)); it binds. Annulling restores the person: the case is shut to all eyes.
 * Refusals of `takeStep`, `procedure.bad-day`, `procedure.sanction-unknown`, `law.unknown-id`.
 */
export async function recordAppealDecision(ctx: Ctx, law: Law, input: RecordAppealDecision): Promise<void> {
  await takeStep(ctx, input, ({ state, by }) => decideAppealDecision(state, input, law, by));
}

export function decideAppealDecision(state: CaseState, input: RecordAppealDecision, law: Law, by: By): NewEvent[] {
  const { outcome, decidedOn, number, reason } = input;
  permit(state, outcome === 'annul' ? 'record-appeal-annulled' : 'record-appeal-decision', by);
  mustFollow(decidedOn, state.appeal!.filedOn, by);
  if (outcome === 'annul')
    return [
      event('appeal-annulled', by.today, { decidedOn, clocks: [startClock(law, 'clearing-hand-over', by.today)] }, { number, reason }),
    ];
  return [event('appeal-decided', by.today, { decidedOn, outcome, sanction: instead(state, input, law) }, { number, reason })];
}

function instead(state: CaseState, { outcome, sanction }: RecordAppealDecision, law: Law): DecidedSanction | null {
  if (outcome === 'confirm') return null;
  if (!sanction || sanction === state.decision!.sanction!.id) throw new Refusal('procedure.sanction-unknown');
  return substituted(law, state, sanction);
}

async function draft({ ctx, tx, state, entries }: AtCase, law: Law, reply: string): Promise<LetterId> {
  const [decider] = holdersOf(state, 'decider');
  const frame = frameOf(ctx, state, entries, await signerOf(ctx, tx, decider!.account, decider!.acting));
  const data: AppealReplyData = {
    ...frame,
    recipient: { name: '', post: 'Badan Pertimbangan Aparatur Sipil Negara (BPASN)', unit: 'Jakarta' },
    subject: frame.recipient,
    against: await refTo(ctx, tx, state.decision!.letter),
    filedOn: state.appeal!.filedOn,
    reply,
    basis: remedyArticles(law, state, 'appeal-reply'),
  };
  return draftLetter(ctx, tx, { kind: 'appeal-reply', about: { kind: 'case', id: state.id }, data });
}
