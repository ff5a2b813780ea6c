import { questionsLeft, type Facts, type Law, type Moment, type Question } from '../../law/index.js';

export type NextAsked = { readonly kind: 'fact'; readonly question: Question } | { readonly kind: 'contest' };

/** The next question, or null. Whether candidates were determined is asked only where the election does not tell. */
export function nextAsked(law: Law, facts: Facts, at: Moment, isContestSaid: boolean): NextAsked | null {
  const question = questionsLeft(law, facts, at).find(({ id }) => facts[id] === undefined);
  if (!question) return null;
  return question.id === 'determined' && !isContestSaid ? { kind: 'contest' } : { kind: 'fact', question };
}
