import type { Ctx } from '../../kit/ctx.js';
import type { LetterId } from '../../kit/ids.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type NoShowData } from '../../letters/index.js';
import { summonsOf, type CaseState, type ServiceWay } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { procedureArticles } from './hearing-rule.js';
import { issueCaseLetter, withdrawReplaced, type SignedLetter } from '../papers/issue-case-letter.js';
import { cite, examinerSigners, frameOf, refTo, superiorSigner, wordsOf } from '../papers/letter-words.js';
import { permit, type By } from '../table/permit.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';

/** Drafts the minutes that say that nobody came, twice (PP 94/2021 Ps. 26 (4)). Refusals of `takeStep`. */
export async function draftNoShow(ctx: Ctx, law: Law, input: OnCase): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, 'draft-no-show');
    await withdrawReplaced(at, at.state.noShow?.letter);
    letter = await draft(at, law);
    return decideDraftNoShow(at.state, at.by, letter);
  });
  return letter!;
}

export function decideDraftNoShow(state: CaseState, by: By, letter: LetterId): NewEvent[] {
  permit(state, 'draft-no-show', by);
  return [event('no-show-drafted', by.today, { letter }, {})];
}

/** The signed minutes of absence. Refusals of `takeStep`, `letters.*`. */
export async function issueNoShow(ctx: Ctx, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueNoShow(at.state, at.by);
    await issueCaseLetter(at, at.state.noShow!.letter, input);
    return events;
  });
}

export function decideIssueNoShow(state: CaseState, by: By): NewEvent[] {
  permit(state, 'issue-no-show', by);
  return [event('no-show-issued', by.today, { letter: state.noShow!.letter }, {})];
}

const HOW: Record<ServiceWay, string> = {
  'by-hand': 'diserahkan langsung',
  'registered-post': 'surat tercatat',
  'official-mail': 'surat elektronik dinas',
};

async function draft({ ctx, tx, state, entries }: AtCase, law: Law): Promise<LetterId> {
  const [first, second] = [summonsOf(state, 1)!, summonsOf(state, 2)!];
  const words = wordsOf(entries, 'summons-drafted');
  const missed = wordsOf(entries, 'missed');
  const summonses = await Promise.all(
    [first, second].map(async (one) => ({
      ...(await refTo(ctx, tx, one.letter)),
      servedOn: one.service!.receivedOn,
      how: HOW[one.service!.way],
      hearingOn: one.hearingOn,
    })),
  );
  const data: NoShowData = {
    ...frameOf(ctx, state, entries, await superiorSigner(ctx, tx, state)),
    hearing: {
      on: second.hearingOn,
      time: second.hearingTime,
      place: words?.place ?? '',
      before: words?.before ?? '',
      byVideo: words?.byVideo ?? false,
    },
    waitedUntil: missed?.waitedUntil ?? '',
    examiners: await examinerSigners(ctx, tx, state),
    summonses,
    ...(missed?.note && { excuse: missed.note }),
    basis: { absence: cite(law, procedureArticles(state, ['pp-94-2021/ps26/ayat4'])) },
  };
  return draftLetter(ctx, tx, { kind: 'no-show-minutes', about: { kind: 'case', id: state.id }, data });
}
