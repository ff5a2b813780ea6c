import type { Condition, Situation, Truth } from './condition.js';
import { both, holds, unknownIn } from './condition.js';
import { contestById, phaseOn } from './contest.js';
import type { Phase } from './contest.js';
import type { Moment } from './judgement.js';
import type { Law } from './law.js';
import type { Facts } from './question.js';
import { UNKNOWN } from './question.js';
import { inForce } from './rule.js';
import type { Category, Rule } from './rule.js';
import { classById } from './sanction.js';

/** A rule held against a situation. `category` is already the one of the person's class. */
export type Evaluated = {
  readonly rule: Rule;
  readonly category: Category;
  readonly truth: Truth;
  readonly isInForce: boolean;
  readonly failed: readonly Condition[];
  readonly unknown: readonly string[];
};

/** The conditions of a rule, its employment classes first. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  return [{ kind: 'is', fact: 'employment', values: rule.classes }, ...rule.when];
}

/** The stated facts with what the calendar adds. The calendar's phase goes before the stated `determined`. */
export function situationOf(law: Law, facts: Facts, at: Moment): { situation: Situation; phase: Phase } {
  const fromCalendar = phaseOn(law, at.contest, at.office, at.actOn);
  const phase = fromCalendar === 'unknown' ? statedPhase(facts['determined']) : fromCalendar;
  const kind = at.contest === null ? UNKNOWN : contestById(law, at.contest).kind;
  return { situation: { facts: { ...facts, phase, 'contest-kind': kind }, actOn: at.actOn }, phase };
}

function statedPhase(determined: string | undefined): Phase {
  if (determined === 'yes') return 'after-determination';
  return determined === 'no' ? 'before-determination' : 'unknown';
}

export function evaluate(law: Law, rule: Rule, at: Situation): Evaluated {
  const conditions = conditionsOf(rule);
  const truths = conditions.map((c) => holds(c, at));
  return {
    rule,
    category: categoryFor(law, rule, at.facts['employment']),
    truth: both(truths),
    isInForce: isInForceFor(law, rule, at),
    failed: conditions.filter((_, i) => truths[i] === false),
    unknown: [...new Set(conditions.flatMap((c) => unknownIn(c, at)))],
  };
}

/** Contract staff answer under their contract, not under ethics or discipline (SE MenPANRB 1/2023). */
function categoryFor(law: Law, rule: Rule, employment: string | undefined): Category {
  if (rule.category !== 'ethics' && rule.category !== 'discipline') return rule.category;
  if (employment === undefined || employment === UNKNOWN) return rule.category;
  return classById(law, employment).ladder === 'kontrak' ? 'contract' : rule.category;
}

/** A rule reaches a person only while both the rule and what carries it to that class are in force. */
function isInForceFor(law: Law, rule: Rule, at: Situation): boolean {
  const employment = at.facts['employment'];
  const stated = employment !== undefined && employment !== UNKNOWN;
  return inForce(rule, at.actOn) && (!stated || inForce(classById(law, employment), at.actOn));
}
