import type { Day } from '../kit/dates.js';
import { UNKNOWN } from './question.js';

/** True, false, or not known: Kleene's strong logic. Unknown is neither true nor false. */
export type Truth = true | false | 'unknown';

export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'day'; readonly fact: string; readonly compare: 'on-or-before-act' | 'on-or-after-act' }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** What a condition is held against: the stated facts, what the calendar adds (`phase`, `contest-kind`), and the act's day. */
export type Situation = { readonly facts: { readonly [fact: string]: string | undefined }; readonly actOn: Day };

export function holds(condition: Condition, at: Situation): Truth {
  switch (condition.kind) {
    case 'is':
      return isOneOf(at.facts[condition.fact], condition.values);
    case 'day':
      return liesRight(at.facts[condition.fact], condition.compare, at.actOn);
    case 'all':
      return both(condition.of.map((c) => holds(c, at)));
    case 'any':
      return either(condition.of.map((c) => holds(c, at)));
    case 'not':
      return opposite(holds(condition.of, at));
  }
}

function isOneOf(value: string | undefined, values: readonly string[]): Truth {
  if (value === undefined || value === UNKNOWN) return UNKNOWN;
  return values.includes(value);
}

function liesRight(value: string | undefined, compare: string, actOn: Day): Truth {
  if (value === undefined || value === UNKNOWN) return UNKNOWN;
  return compare === 'on-or-before-act' ? value <= actOn : value >= actOn;
}

function opposite(truth: Truth): Truth {
  return truth === UNKNOWN ? UNKNOWN : !truth;
}

export function either(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(UNKNOWN) ? UNKNOWN : false;
}

export function both(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(UNKNOWN) ? UNKNOWN : true;
}

/** Every fact a condition looks at. */
export function factsIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'is':
    case 'day':
      return [condition.fact];
    case 'all':
    case 'any':
      return condition.of.flatMap(factsIn);
    case 'not':
      return factsIn(condition.of);
  }
}

/** The facts that keep a condition unknown: nothing of a branch that is already decided. */
export function unknownIn(condition: Condition, at: Situation): string[] {
  if (holds(condition, at) !== UNKNOWN) return [];
  switch (condition.kind) {
    case 'is':
    case 'day':
      return [condition.fact];
    case 'all':
    case 'any':
      return condition.of.flatMap((c) => unknownIn(c, at));
    case 'not':
      return unknownIn(condition.of, at);
  }
}
