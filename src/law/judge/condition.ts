import type { Day } from '../../kit/dates.js';
import { UNKNOWN } from '../question.js';

/** True, false, or not known: Kleene's strong logic. Unknown is neither true nor false. */
export type Truth = true | false | 'unknown';

export type Compare = 'on-or-before-act' | 'on-or-after-act';

export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'day'; readonly fact: string; readonly compare: Compare }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** What a condition is held against: the stated facts, what the calendar adds (`phase`, `contest-kind`), and the act's day. */
export type Situation = { readonly facts: { readonly [fact: string]: string | undefined }; readonly actOn: Day };

/** A condition made ready to be held against many situations. */
export type Test = (at: Situation) => Truth;

/** Built once for a rule and run many times: the shape of a condition is not looked at again. */
export function testOf(condition: Condition): Test {
  switch (condition.kind) {
    case 'is':
      return isOneOf(condition.fact, condition.values);
    case 'day':
      return liesRight(condition.fact, condition.compare);
    case 'all':
      return all(condition.of.map(testOf));
    case 'any':
      return any(condition.of.map(testOf));
    case 'not':
      return opposite(testOf(condition.of));
  }
}

/** A condition held against one situation. */
export function holds(condition: Condition, at: Situation): Truth {
  return testOf(condition)(at);
}

function isOneOf(fact: string, values: readonly string[]): Test {
  return ({ facts }) => {
    const value = facts[fact];
    return value === undefined || value === UNKNOWN ? UNKNOWN : values.includes(value);
  };
}

function liesRight(fact: string, compare: Compare): Test {
  return ({ facts, actOn }) => {
    const value = facts[fact];
    if (value === undefined || value === UNKNOWN) return UNKNOWN;
    return compare === 'on-or-before-act' ? value <= actOn : value >= actOn;
  };
}

function opposite(test: Test): Test {
  return (at) => {
    const truth = test(at);
    return truth === UNKNOWN ? UNKNOWN : !truth;
  };
}

/** One failure fails all, whatever else is unknown. */
export function all(tests: readonly Test[]): Test {
  return (at) => {
    let truth: Truth = true;
    for (const test of tests) {
      const one = test(at);
      if (one === false) return false;
      if (one === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

/** One success is enough, whatever else is unknown. */
export function any(tests: readonly Test[]): Test {
  return (at) => {
    let truth: Truth = false;
    for (const test of tests) {
      const one = test(at);
      if (one === true) return true;
      if (one === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
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
