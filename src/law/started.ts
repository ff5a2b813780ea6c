import type { JudgeLaw } from './law.js';
import type { Deadline } from './deadline.js';
import type { AppliedRule, StartedDeadline } from './judgement.js';
import { cited } from './told-rule.js';

const started = new WeakMap<Deadline, StartedDeadline>();

/** The periods that begin when an act of these kinds is learnt of or found. Refuses `law.unknown-id`. */
export function startedBy(law: JudgeLaw, applied: readonly AppliedRule[]): readonly StartedDeadline[] {
  if (applied.length === 0) return [];
  return law.deadlines.filter((d) => applied.some((r) => d.startsFor.includes(r.category))).map((d) => startedDeadline(law, d));
}

function startedDeadline(law: JudgeLaw, deadline: Deadline): StartedDeadline {
  const known = started.get(deadline);
  if (known) return known;
  const { id, name, length, unit, owner, starts, lapse, settled, officeStandard, verified } = deadline;
  const articles = deadline.articles.map((a) => cited(law, a, 'norm'));
  const made = { id, name, length, unit, owner, starts, lapse, articles, settled, officeStandard, verified };
  started.set(deadline, made);
  return made;
}
