import { parseDay } from '../kit/dates.js';
import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';

export type Option = { readonly id: string; readonly label: Bilingual; readonly help: Bilingual | null };

/** One question of the closed vocabulary. `unknown` is always a lawful answer besides the options. */
export type Question = {
  readonly id: string;
  readonly kind: 'choice' | 'date';
  readonly ask: Bilingual;
  /** The same question put to "Anda" where the self-check asks it; null: `ask` does for both. */
  readonly self: Bilingual | null;
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
  const known = answersOf(law);
  for (const id in facts) {
    const value = facts[id];
    if (value === undefined) continue;
    const answers = known.get(id);
    if (answers === undefined) throw new Refusal('law.unknown-fact', { question: id.slice(0, 60) });
    if (!answers(value)) throw new Refusal('law.bad-fact', { question: id });
  }
}

type Answers = (value: string) => boolean;

const indexes = new WeakMap<readonly Question[], ReadonlyMap<string, Answers>>();

/** One index per vocabulary: facts are checked far more often than laws are loaded. */
function answersOf({ questions }: Vocabulary): ReadonlyMap<string, Answers> {
  const known = indexes.get(questions);
  if (known) return known;
  const made = new Map(questions.map((q) => [q.id, answersTo(q)]));
  indexes.set(questions, made);
  return made;
}

function answersTo({ kind, options }: Question): Answers {
  const lawful = new Set([UNKNOWN, ...options.map((o) => o.id)]);
  return (value) => lawful.has(value) || (kind === 'date' && parseDay(value) !== null);
}

/** Whether a value may answer a question; `unknown` always may. */
export function isAnswer(question: Question, value: string): boolean {
  return answersTo(question)(value);
}
