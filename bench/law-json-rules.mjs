// The plain rules as conditions of json-rules-engine.
import { Engine } from 'json-rules-engine';

const OF_ACT = { 'by-act': 'lessThanInclusive', 'since-act': 'greaterThanInclusive', 'after-act': 'greaterThan', 'before-act': 'lessThan' };

/** @returns {(facts: object) => Promise<string[]>} the ids of the rules that are met */
export function jsonRules(rules) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, test } of rules) engine.addRule({ conditions: conditionsOf(test), event: { type: id } });
  return async (facts) => (await engine.run(facts)).events.map((event) => event.type);
}

/** Its conditions must be a group at the top. */
function conditionsOf(test) {
  const read = conditionOf(test);
  return read.all || read.any ? read : { all: [read] };
}

function conditionOf(test) {
  const { kind, fact } = test;
  if (kind === 'all' || kind === 'any') return { [kind]: test.of.map(conditionOf) };
  if (kind === 'in') return { fact, operator: 'in', value: test.values };
  if (kind === 'not-in') return { fact, operator: 'notIn', value: test.values };
  if (kind === 'from') return { fact, operator: 'greaterThanInclusive', value: test.day };
  if (kind === 'until') return { fact, operator: 'lessThanInclusive', value: test.day };
  const known = { fact, operator: 'greaterThan', value: 0 };
  return { all: [known, { fact, operator: OF_ACT[kind], value: { fact: 'actOn' } }] };
}
