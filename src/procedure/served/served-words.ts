import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId, FileId } from '../../kit/ids.js';
import { accountNames } from '../../identity/index.js';
import type { Entry } from '../../ledger/index.js';
import type { CaseState } from '../case.js';
import type { Bodies, EventKind, Respondent, Skeletons } from '../events.js';
import { wordsOf } from '../papers/letter-words.js';

export type ServedReply = Bodies['replied'] & {
  readonly number: number;
  readonly on: Day;
  readonly via: 'page' | 'paper';
  readonly files: readonly FileId[];
};

export type ServedTimeRequest = {
  readonly on: Day;
  readonly reason: string;
  readonly wishedOn: Day | null;
  readonly granted: boolean | null;
  readonly answer: string;
};

/** A wish that somebody be replaced; `answer` stays empty when the person left of their own accord. */
export type ServedReplacement = {
  readonly on: Day;
  readonly account: AccountId;
  readonly name: string;
  readonly reason: string;
  readonly granted: boolean | null;
  readonly answer: string;
};

export type ServedWords = {
  readonly respondent: Respondent | null;
  readonly allegation: string | null;
  readonly hearing: {
    readonly on: Day;
    readonly time: string;
    readonly place: string;
    readonly before: string;
    readonly byVideo: boolean;
    readonly round: 1 | 2;
  } | null;
  readonly replies: readonly ServedReply[];
  readonly adviser: Bodies['adviser-named'] | null;
  readonly timeRequests: readonly ServedTimeRequest[];
};

const entriesOf = (entries: readonly Entry[], kind: EventKind): Entry[] => entries.filter((entry) => entry.kind === kind);

/** The words of each event of a kind, in order; `null` for erased ones. */
function bodiesOf<K extends EventKind>(entries: readonly Entry[], kind: K): (Bodies[K] | null)[] {
  return entriesOf(entries, kind).map((entry) => entry.body as unknown as Bodies[K] | null);
}

/** The words that were served on the respondent, and their own. */
export function servedWords(state: CaseState, entries: readonly Entry[]): ServedWords {
  const summons = state.summonses.filter((one) => one.service !== null).at(-1);
  const words = entriesOf(entries, 'summons-drafted').findLast((entry) => (entry.skeleton as { letter: string }).letter === summons?.letter)
    ?.body as unknown as Bodies['summons-drafted'] | null | undefined;
  const replied = bodiesOf(entries, 'replied');
  return {
    respondent: wordsOf(entries, 'opened')?.respondent ?? null,
    // What is alleged anew on another track is theirs to read once they are called for it.
    allegation: summons ? (wordsOf(entries, 'rules-chosen')?.allegation ?? null) : null,
    adviser: wordsOf(entries, 'adviser-named'),
    hearing:
      (summons && {
        on: summons.hearingOn,
        time: summons.hearingTime,
        round: summons.round,
        place: words?.place ?? '',
        before: words?.before ?? '',
        byVideo: words?.byVideo ?? false,
      }) ||
      null,
    replies: state.replies.map((one, place) => ({ ...one, ...(replied[place] ?? { stance: '', text: '' }) })),
    timeRequests: timeRequestsOf(state, entries),
  };
}

function timeRequestsOf(state: CaseState, entries: readonly Entry[]): ServedTimeRequest[] {
  const [asked, answered] = [bodiesOf(entries, 'time-asked'), bodiesOf(entries, 'time-answered')];
  return state.timeRequests.map(({ on, answer }, place) => ({
    on,
    reason: asked[place]?.reason ?? '',
    wishedOn: asked[place]?.wishedOn ?? null,
    granted: answer?.granted ?? null,
    answer: answered[place]?.reason ?? '',
  }));
}

export async function servedReplacements(ctx: Ctx, tx: Tx, state: CaseState, entries: readonly Entry[]): Promise<ServedReplacement[]> {
  const asked = bodiesOf(entries, 'replacement-asked');
  const answers = entriesOf(entries, 'replacement-answered');
  const names = await accountNames(
    ctx,
    tx,
    state.replacements.map((one) => one.account),
  );
  return state.replacements.map(({ number, on, account, answer }, place) => ({
    on,
    account,
    name: names.get(account)?.name ?? '',
    reason: asked[place]?.reason ?? '',
    granted: answer?.granted ?? null,
    answer: reasonOf(answers.find((entry) => (entry.skeleton as Skeletons['replacement-answered']).number === number)),
  }));
}

const reasonOf = (entry: Entry | undefined): string => (entry?.body as Bodies['replacement-answered'] | null | undefined)?.reason ?? '';
