import type { Day } from '../../kit/dates.js';
import type { AccountId, Id } from '../../kit/ids.js';
import type { Entry } from '../../ledger/index.js';

export type WordId = Id<'contest-word'>;
export const WORD_KINDS = ['slogan', 'tag', 'number'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A word of a contest's own list. It belongs to the contest, never to one side of it: there is no field for that. */
export type ContestWord = {
  readonly id: WordId;
  readonly contest: string;
  readonly kind: WordKind;
  readonly word: string;
  readonly source: string;
  readonly from: Day;
  /** Who proposed it, while it waits for a second person and finds nothing. */
  readonly awaits: AccountId | null;
  readonly until: Day | null;
};

export type WordSkeletons = {
  proposed: { word: WordId; contest: string; kind: WordKind; by: AccountId };
  confirmed: { word: WordId };
  ended: { word: WordId };
};

/** State = fold(events), in the order they came. */
export function foldWords(events: readonly Entry[]): ContestWord[] {
  const words = new Map<WordId, ContestWord>();
  for (const event of events) {
    const { word: id } = event.skeleton as { word: WordId };
    const known = words.get(id);
    if (event.kind === 'proposed') words.set(id, proposed(event));
    else if (known && event.kind === 'confirmed') words.set(id, { ...known, awaits: null, from: event.on });
    else if (known && event.kind === 'ended') words.set(id, { ...known, until: event.on });
  }
  return [...words.values()];
}

function proposed(event: Entry): ContestWord {
  const { word: id, contest, kind, by } = event.skeleton as WordSkeletons['proposed'];
  const { word = '', source = '' } = (event.body ?? {}) as { word?: string; source?: string };
  return { id, contest, kind, word, source, from: event.on, awaits: by, until: null };
}

/** Whether a word finds anything on a day: confirmed by a second person, and not ended. */
export const counts = (one: ContestWord, on: Day): boolean =>
  one.awaits === null && one.from <= on && (one.until === null || on < one.until);
