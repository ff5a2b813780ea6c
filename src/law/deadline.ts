import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';
import type { Category } from './rule.js';

/** One reading of a period whose words allow two: the last day allowed, or the first day allowed. */
export type Reading = { readonly id: 'at-most' | 'at-least'; readonly text: Bilingual; readonly source: string };

/** To whom a remedy goes, by the post that decided; `posts` are how its name begins, none means any other. */
export type Addressee = { readonly posts: readonly string[]; readonly to: Bilingual };

/** A period: how long, in which days, from which event, whose it is, and what follows when it lapses. */
export type Deadline = {
  readonly id: string;
  readonly name: Bilingual;
  readonly length: number;
  /** Working days, calendar days, or hours; hours run from the minute of the event (`due` shows the days they end on). */
  readonly unit: 'working' | 'calendar' | 'hours';
  readonly dayZero: 'excluded' | 'included';
  readonly dayZeroNote: Bilingual | null;
  readonly nature: 'duty' | 'right' | 'effect';
  readonly owner: { readonly id: string; readonly name: Bilingual };
  readonly starts: Bilingual;
  /** The categories of rule whose act starts this period once it is learnt of; none: another event starts it. */
  readonly startsFor: readonly Category[];
  /** Of which contests alone it speaks; null: of any. */
  readonly contestKind: 'pemilu' | 'pilkada' | null;
  /** Whether a calendar period that ends on a day off moves to the next working day; null: no source settles it. */
  readonly rollForward: boolean | null;
  readonly lapse: Bilingual;
  readonly articles: readonly string[];
  readonly addressees: readonly Addressee[];
  readonly officeStandard: boolean;
  readonly settled: boolean;
  readonly readings: readonly Reading[];
  readonly verified: boolean;
  readonly note: Bilingual;
  readonly where: Where;
};

/** The period by id. Refuses `law.unknown-id`. */
export function deadlineById(law: Pick<Law, 'deadlines'>, id: string): Deadline {
  const found = law.deadlines.find((d) => d.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}

/**
 * To whom the remedy of this period goes when `post` decided (PP 79/2021): against a PPK's decision to the PPK, against
 * another official's to that official's superior. Refuses `law.unknown-id` for a period that is no remedy.
 */
export function addresseeOf(law: Pick<Law, 'deadlines'>, id: string, post: string): Bilingual {
  const found = deadlineById(law, id).addressees.find(({ posts }) => posts.length === 0 || posts.some((begin) => isOf(post, begin)));
  if (!found) throw new Refusal('law.unknown-id', { id });
  return { id: found.to.id.replace('{post}', post), en: found.to.en.replace('{post}', post) };
}

function isOf(post: string, begin: string): boolean {
  return `${post.trim().toLowerCase()} `.startsWith(`${begin.toLowerCase()} `);
}
