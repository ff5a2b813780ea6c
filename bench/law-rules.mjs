// The rules once more, for engines that know only true and false: a rule is met where its conditions surely hold. An
// unknown fact makes neither a condition nor its opposite hold, so that all engines mean the same by the same rule file.
import { conditionsOf } from '../dist/law/index.js';

/** A day as a number, as other engines compare numbers: 2026-10-05 → 20261005. */
export const dayNumber = (day) => Number(day.replaceAll('-', ''));

/** Each rule as a tree of plain tests: `in`, `not-in`, `from`, `until` (days by number), `all`, `any`. */
export function plainRules(law) {
  const options = new Map([...law.questions, ...law.derived].map((q) => [q.id, q.options.map((o) => o.id)]));
  const holdsAnyway = (c) =>
    c.kind === 'is' && (options.get(c.fact)?.length ?? 0) > 0 && options.get(c.fact).every((o) => c.values.includes(o));
  return law.rules.map((rule) => ({
    id: rule.id,
    test: all([
      ...inForce(rule),
      ...conditionsOf(rule)
        .filter((c) => !holdsAnyway(c))
        .map(surely),
      ...reached(rule, law),
    ]),
  }));
}

const all = (of) => ({ kind: 'all', of });
const any = (of) => ({ kind: 'any', of });

function inForce({ inForceFrom, inForceUntil }) {
  const from = { kind: 'from', fact: 'actOn', day: dayNumber(inForceFrom) };
  return inForceUntil === null ? [from] : [from, { kind: 'until', fact: 'actOn', day: dayNumber(inForceUntil) }];
}

/** The law reaches a class of employees only on its own days; a rule that had ended before waits for nothing. */
function reached(rule, law) {
  const waits = (c) =>
    c.inForceUntil !== null || (c.inForceFrom > rule.inForceFrom && !(rule.inForceUntil !== null && rule.inForceUntil < c.inForceFrom));
  const late = law.classes.filter((c) => rule.classes.includes(c.id) && waits(c));
  return late.map((c) => any([{ kind: 'not-in', fact: 'employment', values: [c.id] }, all(inForce(c))]));
}

function surely(condition) {
  switch (condition.kind) {
    case 'is':
      return { kind: 'in', fact: condition.fact, values: condition.values };
    case 'day':
      return { kind: condition.compare === 'on-or-before-act' ? 'by-act' : 'since-act', fact: condition.fact };
    case 'all':
      return all(condition.of.map(surely));
    case 'any':
      return any(condition.of.map(surely));
    case 'not':
      return surelyNot(condition.of);
  }
}

function surelyNot(condition) {
  switch (condition.kind) {
    case 'is':
      return { kind: 'not-in', fact: condition.fact, values: [...condition.values, 'unknown'] };
    case 'day':
      return { kind: condition.compare === 'on-or-before-act' ? 'after-act' : 'before-act', fact: condition.fact };
    case 'all':
      return any(condition.of.map(surelyNot));
    case 'any':
      return all(condition.of.map(surelyNot));
    case 'not':
      return surely(condition.of);
  }
}

/** Facts as other engines get them: every question answered, be it `unknown`; days as numbers, 0 where unknown. */
export function plainFacts(law, situation) {
  const { facts, actOn } = situation;
  const stated = [...law.questions, ...law.derived].map((q) => {
    const value = facts[q.id];
    if (q.kind === 'date') return [q.id, value === undefined || value === 'unknown' ? 0 : dayNumber(value)];
    return [q.id, value ?? 'unknown'];
  });
  return { ...Object.fromEntries(stated), actOn: dayNumber(actOn) };
}
