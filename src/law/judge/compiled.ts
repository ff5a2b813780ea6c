import type { Day } from '../../kit/dates.js';
import { factsIn, testOf } from './condition.js';
import type { Condition, Situation, Test } from './condition.js';
import type { AppliedRule } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { UNKNOWN } from '../question.js';
import { inForce } from '../rule.js';
import type { Category, Level, Rule } from '../rule.js';
import { classById } from '../sanction.js';
import { toldRule } from './told-rule.js';
import { stretchOf, turningDays } from './turning-days.js';

/** Heaviest first: what stands further left decides the answer when several rules apply. */
export const WEIGHT: readonly Category[] = [
  'discipline',
  'ethics',
  'contract',
  'unsettled',
  'other-law',
  'crime',
  'permitted-with-conditions',
  'permitted',
  'not-covered',
];

export type Tested = { readonly condition: Condition; readonly test: Test };

/** What an applied rule says whatever the remaining facts: all but the facts that met it. */
export type ToldRule = Omit<AppliedRule, 'metBy'>;

/** A rule as it stands for one class and one act: category already the class's own, conditions met by these left out. */
export type Candidate = {
  readonly rule: Rule;
  readonly index: number;
  readonly category: Category;
  readonly weight: number;
  /** Category and level in one word: what another rule may say already. */
  readonly saying: string;
  readonly level: Level | null;
  readonly tests: readonly Tested[];
  readonly facts: readonly string[];
  readonly told: () => ToldRule;
};

/** The rules that class and act leave possible on a day, and those they would on another day. */
export type Field = { readonly live: readonly Candidate[]; readonly elsewhere: readonly Candidate[] };

/** What is the same of a rule for every class, act and day. */
type Ready = { readonly rule: Rule; readonly index: number; readonly tests: readonly Tested[]; readonly facts: readonly string[] };

type Compiled = { readonly turning: readonly Day[]; readonly rules: readonly Ready[]; readonly fields: Map<string, Field> };

const compiled = new WeakMap<JudgeLaw, Compiled>();

function compiledOf(law: JudgeLaw): Compiled {
  const known = compiled.get(law);
  if (known) return known;
  const rules = law.rules.map((rule, index) => ready(law, rule, index));
  const made = { turning: turningDays(law), rules, fields: new Map<string, Field>() };
  compiled.set(law, made);
  return made;
}

function ready(law: JudgeLaw, rule: Rule, index: number): Ready {
  const conditions = conditionsOf(rule);
  const tests = conditions.filter((one) => !holdsAnyway(law, one)).map((condition) => ({ condition, test: testOf(condition) }));
  return { rule, index, tests, facts: [...new Set(conditions.flatMap(factsIn))] };
}

/** A condition that names every answer there is holds even while nobody knows the answer. */
function holdsAnyway({ questions }: JudgeLaw, condition: Condition): boolean {
  if (condition.kind !== 'is') return false;
  const options = questions.find((q) => q.id === condition.fact)?.options ?? [];
  return options.length > 0 && options.every((o) => condition.values.includes(o.id));
}

/** The conditions of a rule, its employment classes first. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  return [{ kind: 'is', fact: 'employment', values: rule.classes }, ...rule.when];
}

/** Which stretch of unchanged law a day lies in. */
export function stretchOn(law: JudgeLaw, on: Day): number {
  return stretchOf(compiledOf(law).turning, on);
}

/** The rules worth holding against a situation: by class, act and day, worked out once. Refuses `law.unknown-id`. */
export function fieldOf(law: JudgeLaw, employment: string, act: string, on: Day): Field {
  const { turning, fields } = compiledOf(law);
  const key = `${stretchOf(turning, on)}/${employment}/${act}`;
  const known = fields.get(key);
  if (known) return known;
  const made = makeField(law, { facts: { employment, act }, actOn: on });
  fields.set(key, made);
  return made;
}

function makeField(law: JudgeLaw, at: Situation): Field {
  const found: { live: Candidate[]; elsewhere: Candidate[] } = { live: [], elsewhere: [] };
  for (const ready of compiledOf(law).rules) {
    const tests = leftOf(ready.tests, at);
    if (tests === null) continue;
    (isInForceFor(law, ready.rule, at) ? found.live : found.elsewhere).push(candidate(law, ready, tests, at));
  }
  return found;
}

/** What class and act leave to be tested; null where they rule it out. */
function leftOf(tests: readonly Tested[], at: Situation): Tested[] | null {
  const left: Tested[] = [];
  for (const one of tests) {
    const truth = one.test(at);
    if (truth === false) return null;
    if (truth !== true) left.push(one);
  }
  return left;
}

function candidate(law: JudgeLaw, { rule, index, facts }: Ready, tests: readonly Tested[], at: Situation): Candidate {
  const employment = at.facts['employment'] ?? UNKNOWN;
  const category = categoryFor(law, rule, employment);
  const level = category === 'contract' ? 'kontrak' : rule.level;
  const told = once(() => toldRule(law, { rule, category, level }, employment, at.actOn));
  return { rule, index, category, weight: WEIGHT.indexOf(category), saying: `${category}/${rule.level}`, level, tests, facts, told };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Contract staff answer under their contract, not under ethics or discipline (SE MenPANRB 1/2023). */
function categoryFor(law: JudgeLaw, rule: Rule, employment: string): Category {
  if (rule.category !== 'ethics' && rule.category !== 'discipline') return rule.category;
  if (employment === UNKNOWN) return rule.category;
  return classById(law, employment).ladder === 'kontrak' ? 'contract' : rule.category;
}

/**
 * A rule reaches a person only while both the rule and what carries it to that class are in force; a rule that had ended
 * before the class was reached speaks of the days before, so it waits for nothing.
 */
function isInForceFor(law: JudgeLaw, rule: Rule, at: Situation): boolean {
  const employment = at.facts['employment'] ?? UNKNOWN;
  if (!inForce(rule, at.actOn)) return false;
  if (employment === UNKNOWN) return true;
  const reached = classById(law, employment);
  return inForce(reached, at.actOn) || (rule.inForceUntil !== null && rule.inForceUntil < reached.inForceFrom);
}
