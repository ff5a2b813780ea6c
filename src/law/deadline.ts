import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Law, Where } from './law.js';

/** One reading of a period whose words allow two: the last day allowed, or the first day allowed. */
export type Reading = { readonly id: 'at-most' | 'at-least'; readonly text: Bilingual; readonly source: string };

/** A period: how long, in which days, from which event, whose it is, and what follows when it lapses. */
export type Deadline = {
  readonly id: string;
  readonly name: Bilingual;
  readonly length: number;
  readonly unit: 'working' | 'calendar';
  readonly dayZero: 'excluded' | 'included';
  readonly dayZeroNote: Bilingual | null;
  readonly nature: 'duty' | 'right' | 'effect';
  readonly owner: { readonly id: string; readonly name: Bilingual };
  readonly starts: Bilingual;
  readonly lapse: Bilingual;
  readonly articles: readonly string[];
  readonly officeStandard: boolean;
  readonly settled: boolean;
  readonly readings: readonly Reading[];
  readonly verified: boolean;
  readonly note: Bilingual;
  readonly where: Where;
};

/** The period by id. Refuses `law.unknown-id`. */
export function deadlineById(law: Law, id: string): Deadline {
  const found = law.deadlines.find((d) => d.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}
