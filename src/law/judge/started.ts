import type { Deadline } from '../deadline.js';
import type { AppliedRule, StartedDeadline } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { memory } from './memory.js';
import { UNKNOWN } from '../question.js';
import type { Category } from '../rule.js';
import { cited } from './told-rule.js';

const started = memory<readonly StartedDeadline[]>();

/** The periods that begin when an act of these kinds is learnt of or found; those of another kind of contest left out. Refuses `law.unknown-id`. */
export function startedBy(law: JudgeLaw, applied: readonly AppliedRule[], contestKind: string): readonly StartedDeadline[] {
  const categories = applied.map((r) => r.category);
  return started(law, `${categories.join()}/${contestKind}`, () => startedFor(law, categories, contestKind));
}

function startedFor(law: JudgeLaw, categories: readonly Category[], contestKind: string): readonly StartedDeadline[] {
  const fits = (d: Deadline): boolean => d.contestKind === null || contestKind === UNKNOWN || d.contestKind === contestKind;
  return law.deadlines.filter((d) => fits(d) && d.startsFor.some((c) => categories.includes(c))).map((d) => startedDeadline(law, d));
}

function startedDeadline(law: JudgeLaw, deadline: Deadline): StartedDeadline {
  const { id, name, length, unit, owner, starts, lapse, settled, officeStandard, verified } = deadline;
  const articles = deadline.articles.map((a) => cited(law, a, 'norm'));
  return { id, name, length, unit, owner, starts, lapse, articles, settled, officeStandard, verified };
}
