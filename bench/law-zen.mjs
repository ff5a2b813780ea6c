// The plain rules as one decision table of @gorules/zen-engine: a column for each fact that a rule simply lists values
// of, and one column of expressions for the rest.
import { ZenEngine } from '@gorules/zen-engine';

const OF_ACT = { 'by-act': '<=', 'since-act': '>=', 'after-act': '>', 'before-act': '<' };
const REST = 'rest';

/** @returns {(facts: object) => Promise<string[]>} the ids of the rules that are met */
export function zenRules(rules) {
  const columns = [...new Set(rules.flatMap(({ test }) => test.of.flatMap((t) => (t.kind === 'in' ? [t.fact] : []))))];
  // What decides most often stands first, so that a row is left early.
  columns.sort((a, b) => rank(a) - rank(b));
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph(rules, columns))));
  return async (facts) => (await decision.evaluate(named(facts))).result.map((row) => row.rule);
}

const rank = (fact) => ['act', 'employment', 'object'].indexOf(fact) >>> 0;
/** Its names are words without hyphens. */
const word = (fact) => fact.replaceAll('-', '_');
const named = (facts) => Object.fromEntries(Object.entries(facts).map(([fact, value]) => [word(fact), value]));

function graph(rules, columns) {
  const content = {
    hitPolicy: 'collect',
    inputs: [...columns.map((fact) => ({ id: word(fact), name: fact, field: word(fact) })), { id: REST, name: REST }],
    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
    rules: rules.map((rule, i) => row(rule, i, columns)),
  };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
}

function row({ id, test }, i, columns) {
  const listed = new Map();
  const rest = [];
  for (const part of test.of) {
    if (part.kind === 'in' && !listed.has(part.fact)) listed.set(part.fact, part);
    else rest.push(part);
  }
  const cells = columns.map((fact) => [word(fact), listed.has(fact) ? quoted(listed.get(fact).values) : '']);
  return { _id: `row${i}`, ...Object.fromEntries(cells), [REST]: rest.map(expression).join(' and '), rule: JSON.stringify(id) };
}

const quoted = (values) => values.map((v) => JSON.stringify(v)).join(', ');

function expression(test) {
  const { kind, fact } = test;
  if (kind === 'all') return `(${test.of.map(expression).join(' and ')})`;
  if (kind === 'any') return `(${test.of.map(expression).join(' or ')})`;
  if (kind === 'in') return `(${word(fact)} in [${quoted(test.values)}])`;
  if (kind === 'not-in') return `(${word(fact)} not in [${quoted(test.values)}])`;
  if (kind === 'from') return `(${fact} >= ${test.day})`;
  if (kind === 'until') return `(${fact} <= ${test.day})`;
  return `(${word(fact)} > 0 and ${word(fact)} ${OF_ACT[kind]} actOn)`;
}
