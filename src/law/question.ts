import { parseDay } from '../kit/dates.js';
import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Law, Where } from './law.js';

export type Option = { readonly id: string; readonly label: Bilingual; readonly help: Bilingual | null };

/** One question of the closed vocabulary. `unknown` is always a lawful answer besides the options. */
export type Question = {
  readonly id: string;
  readonly kind: 'choice' | 'date';
  readonly ask: Bilingual;
  readonly help: Bilingual;
  readonly options: readonly Option[];
  readonly where: Where;
};

/** Facts as stated: question id → option id, ISO day, or `unknown`; left out means unknown. */
export type Facts = { readonly [question: string]: string | undefined };

export const UNKNOWN = 'unknown';

/** The whole vocabulary in the order in which it is asked. */
export function questionsFor(law: Law): readonly Question[] {
  return law.questions;
}

/** Holds facts against the vocabulary. Refuses `law.unknown-fact`, `law.bad-fact`. */
export function checkFacts(law: Law, facts: Facts): void {
  for (const [id, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const question = law.questions.find((q) => q.id === id);
    if (!question) throw new Refusal('law.unknown-fact', { question: id.slice(0, 60) });
    if (!isAnswer(question, value)) throw new Refusal('law.bad-fact', { question: id });
  }
}

export function isAnswer(question: Question, value: string): boolean {
  if (value === UNKNOWN) return true;
  if (question.kind === 'date') return parseDay(value) !== null;
  return question.options.some((o) => o.id === value);
}
