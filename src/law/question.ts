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

type Vocabulary = Pick<Law, 'questions'>;

/** The whole vocabulary in the order in which it is asked. */
export function questionsFor(law: Vocabulary): readonly Question[] {
  return law.questions;
}

/** Holds facts against the vocabulary. Refuses `law.unknown-fact`, `law.bad-fact`. */
export function checkFacts(law: Vocabulary, facts: Facts): void {
  const known = byId(law);
  for (const id in facts) {
    const value = facts[id];
    if (value === undefined) continue;
    const question = known.get(id);
    if (!question) throw new Refusal('law.unknown-fact', { question: id.slice(0, 60) });
    if (!isAnswer(question, value)) throw new Refusal('law.bad-fact', { question: id });
  }
}

const indexes = new WeakMap<readonly Question[], ReadonlyMap<string, Question>>();

/** One index per vocabulary: facts are checked far more often than laws are loaded. */
function byId({ questions }: Vocabulary): ReadonlyMap<string, Question> {
  const index = indexes.get(questions) ?? new Map(questions.map((q) => [q.id, q]));
  indexes.set(questions, index);
  return index;
}

export function isAnswer(question: Question, value: string): boolean {
  if (value === UNKNOWN) return true;
  if (question.kind === 'date') return parseDay(value) !== null;
  return question.options.some((o) => o.id === value);
}
