import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import { draftLetter, type SummonsData } from '../../letters/index.js';
import { summonsOf, type CaseState, type Round, type SummonsReading } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { mustKeepGap } from './hearing-day.js';
import { procedureArticles } from './hearing-rule.js';
import { withdrawReplaced } from '../papers/issue-case-letter.js';
import { allegationOf, cite, citedRules, frameOf, refTo, superiorSigner } from '../papers/letter-words.js';
import { permit, type By } from '../table/permit.js';
import { mustBePermitted, takeStep, type AtCase, type OnCase } from '../step.js';
import type { Command } from '../table/row.js';
import { rowOf } from '../table/transitions.js';

export type DraftSummons = OnCase & {
  readonly round: Round;
  readonly reading: SummonsReading;
  readonly hearingOn: Day;
  /** Local, "09.00". */
  readonly hearingTime: string;
  readonly place: string;
  readonly before: string;
  readonly byVideo: boolean;
  /** Where to say that one cannot come. */
  readonly contact: string;
};

/** What follows when nobody comes: after the first summons a second one, after the second a decision on the file. */
const AFTER_ABSENCE: Record<Round, string> = { 1: 'pp-94-2021/ps26/ayat3', 2: 'pp-94-2021/ps26/ayat4' };

const COMMAND: Record<Round, Command> = { 1: 'draft-summons', 2: 'draft-second-summons' };

/**
 * Drafts the first or second summons; a draft before it is taken back. The hearing day keeps the gap even if the letter
 * is handed over today; the second keeps the reading of the first. Refusals of `takeStep`, `procedure.one-reading`,
 * `procedure.hearing-too-soon`, `procedure.hearing-too-late`.
 */
export async function draftSummons(ctx: Ctx, law: Law, input: DraftSummons): Promise<LetterId> {
  let letter: LetterId | undefined;
  await takeStep(ctx, input, async (at) => {
    mustBePermitted(at, COMMAND[input.round]);
    await withdrawReplaced(at, summonsOf(at.state, input.round)?.letter);
    letter = await draft(at, law, input);
    return decideDraftSummons(at.state, input, law, at.by, letter);
  });
  return letter!;
}

export function decideDraftSummons(state: CaseState, input: DraftSummons, law: Law, by: By, letter: LetterId): NewEvent[] {
  permit(state, COMMAND[input.round], by);
  const first = summonsOf(state, 1);
  if (input.round === 2 && first?.reading !== input.reading) throw new Refusal('procedure.one-reading');
  mustKeepGap(law, input.reading, by.today, input.hearingOn);
  if (input.place === '' || input.before === '') throw new Refusal('procedure.reason-needed');
  const { round, reading, hearingOn, hearingTime, place, before, byVideo, contact } = input;
  return [event('summons-drafted', by.today, { round, letter, reading, hearingOn, hearingTime }, { place, before, byVideo, contact })];
}

/** What the summons stands on; no article where the rule is only the office's own. */
export function summonsBasis(law: Law, state: CaseState, round: Round): SummonsData['basis'] {
  const citing = (ids: readonly string[]) => cite(law, procedureArticles(state, ids));
  return {
    summons: citing(rowOf(COMMAND[round]).articles),
    closed: citing(['pp-94-2021/ps27']),
    absence: citing([AFTER_ABSENCE[round]]),
  };
}

async function draft({ ctx, tx, state, entries }: AtCase, law: Law, input: DraftSummons): Promise<LetterId> {
  const about = { kind: 'case', id: state.id } as const;
  const signer = await superiorSigner(ctx, tx, state);
  const data: SummonsData = {
    ...frameOf(ctx, state, entries, signer),
    allegation: allegationOf(entries),
    rules: citedRules(law, state),
    contact: input.contact,
    hasAccessSheet: input.round === 1 && state.access === 'none',
    hearing: { on: input.hearingOn, time: input.hearingTime, place: input.place, before: input.before, byVideo: input.byVideo },
    basis: summonsBasis(law, state, input.round),
  };
  const first = summonsOf(state, 1);
  if (input.round === 1 || !first) return draftLetter(ctx, tx, { kind: 'summons-1', about, data });
  return draftLetter(ctx, tx, {
    kind: 'summons-2',
    about,
    data: { ...data, first: { ...(await refTo(ctx, tx, first.letter)), missedOn: first.hearingOn } },
  });
}
