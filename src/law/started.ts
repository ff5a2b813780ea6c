import type { Deadline } from './deadline.js';
import type { AppliedRule, StartedDeadline } from './judgement.js';
import type { JudgeLaw } from './law.js';
import { memory } from './memory.js';
import type { Category } from './rule.js';
import { cited } from './told-rule.js';

const started = memory<readonly StartedDeadline[]>();

/** The periods that begin when an act of these kinds is learnt of or found. Refuses `law.unknown-id`. */
export function startedBy(law: JudgeLaw, applied: readonly AppliedRule[]): readonly StartedDeadline[] {
  const categories = applied.map((r) => r.category);
  return started(law, categories.join(), () => startedFor(law, categories));
}

function startedFor(law: JudgeLaw, categories: readonly Category[]): readonly StartedDeadline[] {
  return law.deadlines.filter((d) => d.startsFor.some((c) => categories.includes(c))).map((d) => startedDeadline(law, d));
}

function startedDeadline(law: JudgeLaw, deadline: Deadline): StartedDeadline {
  const { id, name, length, unit, owner, starts, lapse, settled, officeStandard, verified } = deadline;
  const articles = deadline.articles.map((a) => cited(law, a, 'norm'));
  return { id, name, length, unit, owner, starts, lapse, articles, settled, officeStandard, verified };
}
