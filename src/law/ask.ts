import { evaluate, situationOf } from './evaluate.js';
import type { Moment } from './judgement.js';
import type { Law } from './law.js';
import { checkFacts, UNKNOWN } from './question.js';
import type { Facts, Question } from './question.js';

/** The phase is never asked for; whether candidates were determined is, and only where the calendar is silent. */
const ASKED_AS: Readonly<Record<string, string>> = { phase: 'determined' };

/**
 * The questions not yet answered that some rule, not yet ruled out by the facts so far, still looks at; in the order of
 * the vocabulary. Empty once no rule is open. Refuses `law.unknown-fact`, `law.bad-fact`, `law.unknown-id`.
 */
export function questionsLeft(law: Law, facts: Facts, at: Moment): readonly Question[] {
  checkFacts(law, facts);
  const { situation } = situationOf(law, facts, at);
  const open = law.rules.map((rule) => evaluate(law, rule, situation)).filter((e) => e.isInForce && e.truth === UNKNOWN);
  const wanted = new Set(open.flatMap((e) => e.unknown).map((fact) => ASKED_AS[fact] ?? fact));
  return law.questions.filter((q) => wanted.has(q.id));
}
