import { questionsLeft } from './ask.js';
import type { Moment } from './judgement.js';
import type { JudgeLaw } from './law.js';
import type { Facts, Question } from './question.js';

/** What to ask next: a fact of the vocabulary, or which contest the act belongs to (that gives the phase). */
export type Asked = { readonly kind: 'fact'; readonly question: Question } | { readonly kind: 'contest' };

/** `contestAsked`: the person has been asked for the contest and named none, so the phase itself is asked instead. */
export type AskedAt = Moment & { readonly contestAsked?: boolean };

/**
 * The question that narrows most, or null once no question can change the answer. A question answered `unknown` is not
 * asked again. Refuses `law.unknown-fact`, `law.bad-fact`, `law.unknown-id`.
 */
export function nextQuestion(law: JudgeLaw, facts: Facts, at: AskedAt): Asked | null {
  const left = questionsLeft(law, facts, at).filter((q) => facts[q.id] === undefined);
  const frame = left.find((q) => q.id === 'employment' || q.id === 'act');
  if (frame) return { kind: 'fact', question: frame };
  const [first] = left;
  if (!first) return null;
  const needsPhase = left.some((q) => q.id === 'determined');
  return needsPhase && at.contest === null && !at.contestAsked ? { kind: 'contest' } : { kind: 'fact', question: first };
}
