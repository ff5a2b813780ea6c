import { conditionsOf, holds, type Rule } from '../../../law/index.js';

/** Whether a rule may still apply when only these facts are known: no condition is already false. Dates are not among them. */
export function reaches(rule: Rule, known: Readonly<Record<string, string>>): boolean {
  return conditionsOf(rule).every((condition) => holds(condition, { facts: known, actOn: rule.inForceFrom }) !== false);
}
