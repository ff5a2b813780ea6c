import { plainDay, type Day } from '../kit/dates.js';
import { Refusal } from '../kit/refusal.js';
import type { Bilingual, Lang } from '../kit/text.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';
import type { Comparison } from './register.js';
import type { Citation } from './rule.js';

/** How well an article is known: its own words, somebody's account of it, memory only, or not seen at all. */
export type Seen = 'text' | 'secondary' | 'memory' | 'not-seen';

export type Article = {
  readonly id: string;
  readonly label: Bilingual;
  readonly gist: Bilingual;
  readonly seen: Seen;
  /** Compared with the official text, and the entry here unchanged since. */
  readonly verified: boolean;
  /** The latest comparison, also when a later change of the entry made it lapse. */
  readonly comparison: Comparison | null;
  /** SHA-256 over label and gist, as `comparison.entrySha256` records it. */
  readonly entrySha256: string;
  readonly note: Bilingual | null;
  readonly where: Where;
};

export type Instrument = {
  readonly id: string;
  readonly number: string;
  readonly title: Bilingual;
  readonly short: Bilingual;
  readonly inForceFrom: Day;
  readonly inForceUntil: Day | null;
  readonly dateNote: Bilingual | null;
  readonly replacedBy: string | null;
  readonly sources: readonly string[];
  /** False for an office's own standard and for a workflow by the press: no official text could ever be compared. */
  readonly isLaw: boolean;
  readonly verified: boolean;
  readonly note: Bilingual;
  readonly articles: readonly Article[];
  readonly where: Where;
};

/** The instrument by id. Refuses `law.unknown-id`. */
export function instrumentById(law: Pick<Law, 'instruments'>, id: string): Instrument {
  const found = law.instruments.find((i) => i.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}

/** The instrument an article id begins with: `pp-94-2021/ps5/n/5` → PP 94/2021. Refuses `law.unknown-id`. */
export function instrumentOf(law: Pick<Law, 'instruments'>, articleId: string): Instrument {
  return instrumentById(law, articleId.split('/', 1)[0] ?? '');
}

/** The article by its full id. Refuses `law.unknown-id`. */
export function articleById(law: Pick<Law, 'instruments'>, id: string): Article {
  const found = instrumentOf(law, id).articles.find((a) => a.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}

/** "PP 94/2021 Pasal 5 huruf n angka 5", as a letter or a page cites it. Refuses `law.unknown-id`. */
export function articleLabel(law: Pick<Law, 'instruments'>, id: string, lang: Lang): string {
  return articleById(law, id).label[lang];
}

const DATED = {
  from: { id: 'mulai', en: 'from' },
  until: { id: 'sampai', en: 'until' },
};

/** The label with the citation's own dates: "UU 5/2014 Pasal 9 ayat (2), sampai 30 Oktober 2023". Refuses `law.unknown-id`. */
export function citationLabel(law: Pick<Law, 'instruments'>, { id, from, until }: Citation, lang: Lang): string {
  const days = [from && `${DATED.from[lang]} ${plainDay(from, lang)}`, until && `${DATED.until[lang]} ${plainDay(until, lang)}`];
  return [articleLabel(law, id, lang), days.filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

const WORDS: readonly [RegExp, (n: string) => Bilingual][] = [
  [/^ps(\d+)$/, (n) => ({ id: `Pasal ${n}`, en: `Art. ${n}` })],
  [/^ayat(\d+)$/, (n) => ({ id: `ayat (${n})`, en: `para. (${n})` })],
  [/^([a-z])$/, (n) => ({ id: `huruf ${n}`, en: `letter ${n}` })],
  [/^(\d+)$/, (n) => ({ id: `angka ${n}`, en: `item ${n}` })],
];

/** The words of an article id's segments; null when a segment is not one of Pasal, ayat, huruf, angka. */
export function wordsOfPath(short: Bilingual, path: string): Bilingual | null {
  const parts = path.split('/').map(segmentWords);
  if (parts.some((p) => p === null)) return null;
  const join = (lang: Lang): string => [short[lang], ...parts.map((p) => p?.[lang] ?? '')].join(' ');
  return { id: join('id'), en: join('en') };
}

function segmentWords(segment: string): Bilingual | null {
  for (const [shape, words] of WORDS) {
    const found = shape.exec(segment);
    if (found?.[1]) return words(found[1]);
  }
  return null;
}
