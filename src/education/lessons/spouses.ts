import { conditionsOf, factsIn, holds, isBreach, type Law, type Rule } from '../../law/index.js';

/** What a spouse of a candidate may do, and on which leave it hangs. Addressed to nobody: nobody is asked whose spouse they are. */
export type SpouseRules = {
  readonly onLeave: readonly Rule[];
  readonly withoutLeave: readonly Rule[];
  readonly not: readonly Rule[];
  readonly unsettled: readonly Rule[];
};

/** The rules in force on a day that speak of accompanying a spouse or of CLTN, sorted by what they say of either. */
export function spouseRules(law: Pick<Law, 'rules'>, on: string): SpouseRules {
  const rules = law.rules.filter((rule) => speaksOfSpouse(rule) && rule.inForceFrom <= on && (rule.inForceUntil ?? on) >= on);
  const allowed = rules.filter(({ category }) => category === 'permitted' || category === 'permitted-with-conditions');
  return {
    onLeave: allowed.filter(needsLeave),
    withoutLeave: allowed.filter((rule) => !needsLeave(rule)),
    not: rules.filter((rule) => isBreach(rule.category)),
    unsettled: rules.filter((rule) => rule.category === 'unsettled'),
  };
}

/** It names the leave, or may reach somebody who accompanies a spouse without reaching every other act too. */
function speaksOfSpouse(rule: Rule): boolean {
  if (conditionsOf(rule).some((one) => factsIn(one).includes('cltn'))) return true;
  return mayHold(rule, { act: 'accompany-spouse' }) && !mayHold(rule, { act: 'vote' });
}

const needsLeave = (rule: Rule): boolean => mayHold(rule, { cltn: 'yes' }) && !mayHold(rule, { cltn: 'no' });

const mayHold = (rule: Rule, facts: Readonly<Record<string, string>>): boolean =>
  conditionsOf(rule).every((condition) => holds(condition, { facts, actOn: rule.inForceFrom }) !== false);
