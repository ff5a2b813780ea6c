import type { Rule } from '../../law/index.js';

type Condition = Rule['when'][number];
type Known = Readonly<Record<string, string>>;

/** Whether a rule may still apply when only these facts are known: no condition is already false. Days are not looked at. */
export function reaches(rule: Rule, known: Known): boolean {
  const { employment } = known;
  if (employment !== undefined && !rule.classes.includes(employment)) return false;
  return rule.when.every((condition) => mayBe(condition, true, known));
}

/** Whether a condition may come out as `wanted`. */
function mayBe(condition: Condition, wanted: boolean, known: Known): boolean {
  switch (condition.kind) {
    case 'is': {
      const value = known[condition.fact];
      return value === undefined || condition.values.includes(value) === wanted;
    }
    case 'day':
      return true;
    case 'not':
      return mayBe(condition.of, !wanted, known);
    case 'all':
    case 'any': {
      const one = (part: Condition): boolean => mayBe(part, wanted, known);
      return (condition.kind === 'all') === wanted ? condition.of.every(one) : condition.of.some(one);
    }
  }
}
