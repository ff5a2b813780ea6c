import type { Day } from '../../kit/dates.js';
import { fieldOf } from '../judge/compiled.js';
import { Diagram, variableOf } from '../ask/diagram.js';
import type { Node, Said } from '../ask/diagram.js';
import type { Law } from '../law.js';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';
import { isBreach, ruleById } from '../rule.js';
import type { Category } from '../rule.js';
import type { Sifted } from '../judge/survey.js';
import { turningDays } from '../judge/turning-days.js';

/**
 * Every combination of answers, for every class, act and phase, on both sides of every day on which the law changes (a
 * date inside the facts on both sides of the act's day): each has a rule that answers, and no two rules that answer
 * contradict each other undeclared. All of them, not a sample: equal parts are only looked at once.
 */
export function checkReachable(law: Law): Problem[] {
  const found = new Map<string, Found>();
  const diagram = new Diagram([...law.derived, ...law.questions].map(variableOf), (sifted) => faultsOf(sifted).join('; '));
  for (const at of places(law)) {
    const node = diagram.node(diagram.given(diagram.start(fieldOf(law, at.employment, at.act, at.on).live), saidOf(at)));
    for (const faults of node.outcomes) for (const fault of faults.split('; ')) gather(found, { fault, at, path: pathTo(node, faults) });
  }
  return [...found.values()].map((f) => problemOf(law, f));
}

type Place = { readonly employment: string; readonly act: string; readonly on: Day };
type Seen = { readonly fault: string; readonly at: Place; readonly path: Said };
type Found = Seen & { readonly classes: Set<string> };

/**
 * The law stands still between turning days, so the first day of each stretch speaks for all of it. Before the first day
 * that the questions cover (else of the first rule) nothing is promised.
 */
function places(law: Law): Place[] {
  const options = (id: string): readonly string[] => law.questions.find((q) => q.id === id)?.options.map((o) => o.id) ?? [];
  const covered = law.coversFrom ?? law.rules.map((r) => r.inForceFrom).sort()[0];
  const days = covered === undefined ? [] : [...new Set([covered, ...turningDays(law)])].filter((on) => on >= covered);
  return days.flatMap((on) => options('employment').flatMap((employment) => options('act').map((act) => ({ employment, act, on }))));
}

function saidOf({ employment, act }: Place): Said {
  return [
    ['employment', employment],
    ['act', act],
  ];
}

const NONE = 'none';

function faultsOf({ certain }: Sifted): string[] {
  const speaking = certain.filter((c) => c.category !== 'crime');
  if (speaking.length === 0) return [NONE];
  const pairs = speaking.flatMap((a, i) => speaking.slice(i + 1).map((b) => [a, b] as const));
  const clashes = pairs.filter(([a, b]) => clash(a, b) && !a.rule.alongside.includes(b.rule.id) && !b.rule.alongside.includes(a.rule.id));
  return clashes.map(([a, b]) => `${a.rule.id} ${b.rule.id}`);
}

type Charge = { readonly category: Category; readonly level: string | null };

/** Two charges of different weight, or a charge and a permission. */
function clash(a: Charge, b: Charge): boolean {
  if (isBreach(a.category) && isBreach(b.category)) return a.category !== b.category || a.level !== b.level;
  return (isBreach(a.category) && permits(b.category)) || (isBreach(b.category) && permits(a.category));
}

function permits(category: Category): boolean {
  return category === 'permitted' || category === 'permitted-with-conditions';
}

/** One problem for each pair of rules and for each way of going unanswered, with the first day on which it happens. */
function gather(found: Map<string, Found>, seen: Seen): void {
  const { fault, at, path } = seen;
  if (fault === '') return;
  const key = fault === NONE ? `${fault} ${at.act} ${JSON.stringify(path)}` : fault;
  const known = found.get(key);
  if (known) known.classes.add(at.employment);
  else found.set(key, { ...seen, classes: new Set([at.employment]) });
}

/** The answers that lead to an outcome, as an example for whoever mends it. */
function pathTo(node: Node, outcome: string): Said {
  const next = node.branches.findIndex((b) => b.outcomes.has(outcome));
  const [branch, said] = [node.branches[next], node.by?.answers[next]];
  return branch && said ? [...said, ...pathTo(branch, outcome)] : [];
}

function problemOf(law: Law, { fault, at, path, classes }: Found): Problem {
  const when = [...saidOf(at).slice(1), ...path].map(([fact, value]) => `${fact} = ${value}`).join(', ');
  const who = [...classes].join(', ');
  const [first = '', second = ''] = fault.split(' ');
  if (fault === NONE) {
    const where = law.questions.find((q) => q.id === 'act')?.where ?? { file: 'law/questions.yaml', line: 1 };
    return problem(where, `no rule answers on ${at.on} for ${who}: ${when}`, {
      id: 'tambahkan aturan untuk itu; kalau hukumnya terbuka, aturan unsettled',
      en: 'add a rule for it; where the law is open, an unsettled one',
    });
  }
  const what = `rules ${first} and ${second} are both met on ${at.on} for ${who} and say different things: ${when}`;
  return problem(ruleById(law, first).where, what, {
    id: 'sebut yang kalah di overrides, atau nyatakan keduanya di alongside',
    en: 'name the weaker one in overrides, or declare both in alongside',
  });
}
