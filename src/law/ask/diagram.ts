import type { Candidate } from '../judge/compiled.js';
import { UNKNOWN } from '../question.js';
import type { Question } from '../question.js';
import type { Residual } from './residual.js';
import { canHold, Residuals, SIDES } from './residual.js';
import { sift } from '../judge/survey.js';
import type { Sifted } from '../judge/survey.js';

/** A rule still standing, with what is left of its conditions. */
export type Standing = { readonly candidate: Candidate; readonly left: Residual };

/** What is left of the law once some facts are known. */
export type State = readonly Standing[];

/** One way of answering a question: what it says of the facts that rules look at. */
export type Said = readonly (readonly [fact: string, value: string])[];

/** Something that can be asked: every way of answering it but "I do not know". */
export type Variable = { readonly id: string; readonly facts: readonly string[]; readonly answers: readonly Said[] };

/** All that can still become of a state. Two states with the same node answer alike whatever is learnt. */
export type Node = {
  readonly id: number;
  readonly outcomes: ReadonlySet<string>;
  /** What divides the outcomes first, with a node for each answer; null where only one outcome is left. */
  readonly by: Variable | null;
  readonly branches: readonly Node[];
};

/**
 * The law as a reduced, ordered decision diagram: questions in one fixed order, equal parts made once, a question whose
 * answers all lead to the same part left out. So two parts are equal exactly when they are the same node, and whether a
 * question can still change the answer is known, not tried.
 */
export class Diagram {
  readonly #residuals = new Residuals();
  readonly #nodes = new Map<string, Node>();
  readonly #ofState = new Map<string, Node>();
  readonly #starts = new Map<readonly Candidate[], State>();
  readonly #answered = new Map<string, Node>();
  readonly #variables: readonly Variable[];
  readonly #outcomeOf: (sifted: Sifted) => string;

  /** `order`: the questions in the order in which they divide; a fact none of them tells can only stay open. */
  constructor(order: readonly Variable[], outcomeOf: (sifted: Sifted) => string) {
    this.#variables = order;
    this.#outcomeOf = outcomeOf;
  }

  /** How much has been worked out and kept. */
  get size(): number {
    return this.#ofState.size;
  }

  variable(id: string): Variable | undefined {
    return this.#variables.find((v) => v.id === id);
  }

  /** The rules before anything is known; worked out once for each list of rules. */
  start(candidates: readonly Candidate[]): State {
    const known = this.#starts.get(candidates);
    if (known) return known;
    const made = this.#begin(candidates);
    this.#starts.set(candidates, made);
    return made;
  }

  #begin(candidates: readonly Candidate[]): State {
    const left = (c: Candidate): Residual =>
      this.#residuals.joined(
        'all',
        c.tests.map((t) => this.#residuals.of(t.condition)),
      );
    return standing(candidates.map((candidate) => ({ candidate, left: left(candidate) })));
  }

  given(state: State, said: Said): State {
    const learn = (left: Residual): Residual => said.reduce((r, [fact, value]) => this.#residuals.given(r, fact, value), left);
    const learnt = state.map((s): Standing => {
      const left = learn(s.left);
      return left === s.left ? s : { candidate: s.candidate, left };
    });
    return learnt.every((s, i) => s === state[i]) ? state : standing(learnt);
  }

  /** What can become of a state; `first` is asked before the questions of the vocabulary (the contest, for its phase). */
  node(state: State, first: Variable | null = null): Node {
    if (first !== null && waitsFor(state, first))
      return this.#divide(
        first,
        first.answers.map((said) => this.node(this.given(state, said))),
      );
    const key = state.map(({ candidate, left }) => `${candidate.index}${candidate.category}${nameOf(left)}`).join();
    const known = this.#ofState.get(key);
    if (known) return known;
    const made = this.#make(state);
    this.#ofState.set(key, made);
    return made;
  }

  /** What can still become of it once one question is answered: the same node as from the state with that answer. */
  answered(node: Node, by: Variable, answer: number): Node {
    if (node.by === null) return node;
    if (node.by.id === by.id) return node.branches[answer] ?? node;
    const key = `${node.id}/${by.id}/${answer}`;
    const known = this.#answered.get(key);
    if (known) return known;
    const made = this.#divide(
      node.by,
      node.branches.map((branch) => this.answered(branch, by, answer)),
    );
    this.#answered.set(key, made);
    return made;
  }

  #make(state: State): Node {
    const next = isStuck(state) ? undefined : this.#variables.find((v) => waitsFor(state, v));
    if (next)
      return this.#divide(
        next,
        next.answers.map((said) => this.node(this.given(state, said))),
      );
    const [met, maybe] = [state.filter((s) => s.left === true), state.filter((s) => s.left !== true)];
    return this.#end(this.#outcomeOf(sift({ met: met.map((s) => s.candidate), maybe: maybe.map((s) => s.candidate) })));
  }

  #divide(by: Variable, branches: readonly Node[]): Node {
    const [first] = branches;
    if (first && branches.every((b) => b === first)) return first;
    const key = `${by.id}:${branches.map((b) => b.id).join()}`;
    return this.#keep(key, () => ({ outcomes: new Set(branches.flatMap((b) => [...b.outcomes])), by, branches }));
  }

  #end(outcome: string): Node {
    return this.#keep(`=${outcome}`, () => ({ outcomes: new Set([outcome]), by: null, branches: [] }));
  }

  #keep(key: string, make: () => Omit<Node, 'id'>): Node {
    const known = this.#nodes.get(key);
    if (known) return known;
    const made = { id: this.#nodes.size, ...make() };
    this.#nodes.set(key, made);
    return made;
  }
}

/** Rules that fail are out of it, and rules that a met exception beats, unless they beat others themselves. */
function standing(state: State): State {
  const beaten = state.flatMap((s) => (s.left === true ? s.candidate.rule.overrides : []));
  return withoutShadows(
    state.filter((s) => s.left !== false && !(beaten.includes(s.candidate.rule.id) && s.candidate.rule.overrides.length === 0)),
  );
}

/**
 * A rule clouded by an unknown can at most stay open. Where another stays open for good and weighs as much, or nothing
 * that could be met weighs as much as that other, the clouded one changes no answer and falls away.
 */
function withoutShadows(state: State): State {
  const hopeful = state.filter(({ left }) => canHold(left));
  if (hopeful.length === state.length) return state;
  const touches = (a: Standing, b: Standing): boolean => a.candidate.rule.overrides.includes(b.candidate.rule.id);
  const fixed = state.filter((s) => s.left === UNKNOWN && !hopeful.some((h) => touches(h, s)));
  const [first] = fixed.sort((a, b) => a.candidate.weight - b.candidate.weight);
  if (!first) return state;
  const rest = Math.min(...hopeful.map((h) => h.candidate.weight));
  const isShadowed = (s: Standing): boolean => first.candidate.weight <= s.candidate.weight || rest > first.candidate.weight;
  return state.filter((s) => s === first || hopeful.includes(s) || hopeful.some((h) => touches(s, h)) || !isShadowed(s));
}

/** One rule stays open for good and none can ever be met: nothing that is still learnt will give an answer. */
function isStuck(state: State): boolean {
  return state.some(({ left }) => left === UNKNOWN) && !state.some(({ left }) => canHold(left));
}

export function waitsFor(state: State, { facts }: Variable): boolean {
  return state.some(({ left }) => typeof left === 'object' && left.facts.some((f) => facts.includes(f)));
}

function nameOf(left: Residual): string {
  return typeof left === 'object' ? `${left.id}` : left === true ? '+' : '?';
}

/** A question with every way of answering it; a date by the side of the act's day on which it lies. */
export function variableOf({ id, kind, options }: Question): Variable {
  const values = kind === 'date' ? SIDES : options.map((o) => o.id);
  return { id, facts: [id], answers: values.map((value) => [[id, value]]) };
}

/** What nobody can be asked any more and no calendar tells. */
export function silent({ id }: Question): Variable {
  return { id, facts: [id], answers: [[[id, UNKNOWN]]] };
}

/** On which side of the act's day a stated date lies. */
export function sideOf(date: string, actOn: string): string {
  if (date === actOn) return 'on-act';
  return date < actOn ? 'before-act' : 'after-act';
}
