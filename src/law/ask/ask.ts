import { fieldOf } from '../judge/compiled.js';
import { missingOf } from '../judge/explain.js';
import type { Moment } from '../judge/judgement.js';
import type { JudgeLaw } from '../law.js';
import { checkFacts, UNKNOWN } from '../question.js';
import type { Facts, Question } from '../question.js';
import { situationOf } from '../judge/situation.js';
import { survey } from '../judge/survey.js';

/**
 * The questions not yet answered that some rule, not yet ruled out by the facts so far, still looks at; in the order of
 * the vocabulary. Empty once no rule is open. Refuses `law.unknown-fact`, `law.bad-fact`, `law.unknown-id`.
 */
export function questionsLeft(law: JudgeLaw, facts: Facts, at: Moment): readonly Question[] {
  checkFacts(law, facts);
  const { situation } = situationOf(law, facts, at);
  const { live } = fieldOf(law, facts['employment'] ?? UNKNOWN, facts['act'] ?? UNKNOWN, at.actOn);
  const wanted = new Set(survey(live, situation).maybe.flatMap((candidate) => missingOf(candidate, situation)));
  return law.questions.filter((q) => wanted.has(q.id));
}
