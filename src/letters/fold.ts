import type { Entry } from '../ledger/index.js';
import type { Day } from '../kit/dates.js';
import type { FileId, LetterId } from '../kit/ids.js';
import type { LetterKind } from './kind.js';
import type { About, Letter, RegisterPlace } from './letter.js';

/** What the skeletons of a letter's events hold; the bodies hold words, names, hashes and who did it when. */
export type Skeletons = {
  drafted: { letter: LetterKind; about: About };
  numbered: { number: string; place: RegisterPlace | null; pages: number };
  issued: { signed: FileId; pages: number };
  withdrawn: Record<string, never>;
};

type Step<K extends keyof Skeletons> = (letter: Letter, skeleton: Skeletons[K], on: Day) => Letter;

const steps: { [K in Exclude<keyof Skeletons, 'drafted'>]: Step<K> } = {
  numbered: (letter, s, on) => ({ ...letter, state: 'numbered', number: s.number, place: s.place, pages: s.pages, datedOn: on }),
  issued: (letter, s) => ({ ...letter, state: 'issued', signed: s.signed, pages: s.pages }),
  withdrawn: (letter) => ({ ...letter, state: 'withdrawn' }),
};

/** A letter from its events, oldest first; `null` for a stream that does not begin as a letter. */
export function foldLetter(id: LetterId, entries: readonly Entry[]): Letter | null {
  const [first, ...rest] = entries;
  if (first?.kind !== 'drafted') return null;
  const { letter: kind, about } = first.skeleton as unknown as Skeletons['drafted'];
  let letter: Letter = {
    id,
    kind,
    about,
    state: 'draft',
    draftedOn: first.on,
    number: null,
    place: null,
    datedOn: null,
    signed: null,
    pages: null,
    version: first.version,
  };
  for (const entry of rest) {
    const step = steps[entry.kind as keyof typeof steps] as Step<never> | undefined;
    if (!step) return null;
    letter = { ...step(letter, entry.skeleton as never, entry.on), version: entry.version };
  }
  return letter;
}
