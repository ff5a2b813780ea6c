import { fieldOf } from '../judge/compiled.js';
import type { Candidate } from '../judge/compiled.js';
import type { Situation } from '../judge/condition.js';
import { contestVariable, determinedVariable } from './contest-variable.js';
import { Diagram, sideOf, silent, variableOf, waitsFor } from './diagram.js';
import type { Node, Said, State, Variable } from './diagram.js';
import type { Moment } from '../judge/judgement.js';
import type { JudgeLaw } from '../law.js';
import { checkFacts, UNKNOWN } from '../question.js';
import type { Facts, Question } from '../question.js';
import { isBreach } from '../rule.js';
import { situationOf, statedPhase } from '../judge/situation.js';
import { decide } from '../judge/survey.js';
import type { Sifted } from '../judge/survey.js';

/** What to ask next: a fact of the vocabulary, or which contest the act belongs to (that gives the phase). */
export type Asked = { readonly kind: 'fact'; readonly question: Question } | { readonly kind: 'contest' };

/** `contestAsked`: the person was asked for the contest; where none was named, the phase itself may be asked instead. */
export type AskedAt = Moment & { readonly contestAsked?: boolean };

/** Who and what: asked before all else, because they choose the rules. */
const FRAME = ['employment', 'act'] as const;

/**
 * The question that narrows most, or null once no question can change the answer: its category, its level, the set of
 * rules charged or deciding. Narrowing is the number of answers still possible, on average over the ways of answering,
 * "I do not know" among them; ties go by the order of the vocabulary. A question answered `unknown` is not asked again.
 * Refuses `law.unknown-fact`, `law.bad-fact`, `law.unknown-id`.
 */
export function nextQuestion(law: JudgeLaw, facts: Facts, at: AskedAt): Asked | null {
  checkFacts(law, facts);
  const walk: Walk = { law, diagram: diagramOf(law), facts, at };
  const frame = FRAME.find((id) => facts[id] === undefined && frameMatters(walk, id));
  return asked(law, frame ?? narrowest(walk));
}

type Walk = { readonly law: JudgeLaw; readonly diagram: Diagram; readonly facts: Facts; readonly at: AskedAt };

function asked(law: JudgeLaw, id: string | null): Asked | null {
  const question = law.questions.find((q) => q.id === id);
  if (question) return { kind: 'fact', question };
  return id === 'contest' ? { kind: 'contest' } : null;
}

/** Whether two answers about person or act can lead apart; the first pair that does is enough. */
function frameMatters(walk: Walk, id: (typeof FRAME)[number]): boolean {
  const others = FRAME.filter((f) => f !== id && walk.facts[f] === undefined);
  const withOther = others.flatMap((f) => optionsOf(walk.law, f).map((value) => ({ ...walk.facts, [f]: value })));
  return (withOther.length > 0 ? withOther : [walk.facts]).some((facts) => {
    let first: Node | null = null;
    return optionsOf(walk.law, id).some((value) => {
      const node = nodeOf({ ...walk, facts: { ...facts, [id]: value } });
      first ??= node;
      return node !== first;
    });
  });
}

function optionsOf(law: JudgeLaw, id: string): readonly string[] {
  return law.questions.find((q) => q.id === id)?.options.map((o) => o.id) ?? [];
}

function nodeOf(walk: Walk): Node {
  return walk.diagram.node(stateOf(walk), phaseVariable(walk));
}

/** The rules that person and act leave, with all that is stated put in. */
function stateOf(walk: Walk): State {
  const { law, diagram, facts, at } = walk;
  const { live } = fieldOf(law, facts['employment'] ?? UNKNOWN, facts['act'] ?? UNKNOWN, at.actOn);
  const { situation } = situationOf(law, facts, at);
  const said = law.questions.flatMap(({ id, kind }): Said => {
    const value = facts[id] ?? (id === 'employment' || id === 'act' ? UNKNOWN : undefined);
    if (value === undefined) return [];
    return [[id, kind === 'date' && value !== UNKNOWN ? sideOf(value, at.actOn) : value]];
  });
  return diagram.given(diagram.start(live), [...said, ...calendarOf(walk, situation)]);
}

/** What contest and calendar tell; nothing before the contest was asked for, since its calendar goes before any word. */
function calendarOf(walk: Walk, { facts }: Situation): Said {
  if (isContestOpen(walk)) return [];
  const phase = facts['phase'] ?? UNKNOWN;
  const isPhaseOpen = phase === UNKNOWN && walk.facts['determined'] === undefined;
  return [['contest-kind', facts['contest-kind'] ?? UNKNOWN], ...(isPhaseOpen ? [] : [['phase', phase] as const])];
}

function isContestOpen({ at }: Walk): boolean {
  return at.contest === null && at.contestAsked !== true;
}

function phaseVariable(walk: Walk): Variable {
  return isContestOpen(walk) ? contestVariable(walk.law, walk.at.actOn, walk.facts['determined']) : determinedVariable();
}

function narrowest(walk: Walk): string | null {
  const state = stateOf(walk);
  const phase = phaseVariable(walk);
  const asks = walk.law.questions.filter((q) => walk.facts[q.id] === undefined).flatMap((q) => walk.diagram.variable(q.id) ?? []);
  const open = [phase, ...asks].filter((v) => waitsFor(state, v));
  const whole = walk.diagram.node(state, phase);
  if (whole.outcomes.size === 1) return unsaid(walk, state, open, whole);
  return best(
    walk,
    open.flatMap((v) => weigh(walk, state, whole, phase, v)),
  );
}

/** A question that divides, with the outcomes its answers leave in all, and a way to hear what "I do not know" leaves. */
type Weighed = { readonly id: string; readonly known: number; readonly ways: number; readonly unknown: () => number };

/** Whether candidates were determined is the other half of asking for the contest, so it follows at once. */
function best({ at }: Walk, weighed: readonly Weighed[]): string | null {
  const half = weighed.find((w) => w.id === 'determined' && at.contestAsked === true);
  return (half ?? lightest(weighed))?.id ?? null;
}

/**
 * The question that leaves fewest outcomes on average. What "I do not know" leaves is dear to work out and never less
 * than one: a question that loses even so is not asked for it.
 */
function lightest(weighed: readonly Weighed[]): Weighed | null {
  const atLeast = ({ known, ways }: Weighed): number => (known + 1) / ways;
  const hopeful = weighed.map((w, place) => ({ w, place })).sort((a, b) => atLeast(a.w) - atLeast(b.w) || a.place - b.place);
  let found: { readonly w: Weighed; readonly place: number; readonly left: number } | null = null;
  for (const { w, place } of hopeful) {
    if (found !== null && atLeast(w) > found.left) break;
    const left = (w.known + w.unknown()) / w.ways;
    if (found === null || left < found.left || (left === found.left && place < found.place)) found = { w, place, left };
  }
  return found?.w ?? null;
}

/** Every answer leads to one outcome, yet a rule may be unable to say so until it has heard one: then it is heard. */
function unsaid({ diagram, facts: said }: Walk, state: State, open: readonly Variable[], whole: Node): string | null {
  const asIs = (fact: string): string => (fact === 'phase' ? statedPhase(said['determined']) : UNKNOWN);
  const nobodyKnows = open.flatMap((v) => v.facts.map((fact) => [fact, asIs(fact)] as const));
  const isSaid = diagram.node(diagram.given(state, nobodyKnows)) === whole;
  return isSaid ? null : (open[0]?.id ?? null);
}

/** Nothing for a question whose answers all lead to the same part. */
function weigh({ diagram }: Walk, state: State, whole: Node, phase: Variable, by: Variable): Weighed[] {
  const nodes = by.answers.map((_, i) => diagram.answered(whole, by, i));
  if (new Set(nodes).size === 1) return [];
  const nobodyKnows = by.facts.map((fact) => [fact, UNKNOWN] as const);
  return [
    {
      id: by.id,
      known: nodes.reduce((sum, node) => sum + node.outcomes.size, 0),
      ways: nodes.length + 1,
      unknown: () => diagram.node(diagram.given(state, nobodyKnows), phase).outcomes.size,
    },
  ];
}

/** What a person is told: the answer, and which rules charge or decide. */
function outcomeOf(sifted: Sifted): string {
  const { answer, because } = decide(sifted);
  const best = Math.min(...sifted.certain.map((c) => c.weight));
  const telling = sifted.certain.filter((c) => isBreach(c.category) || (because !== 'facts' && c.weight === best));
  return [answer, because ?? '', ...new Set(telling.map(tellingOf))].join('/');
}

/** Which rule leaves the law open is no other answer unless somebody else can settle it. */
function tellingOf({ category, rule }: Candidate): string {
  return `${category} ${category === 'unsettled' ? JSON.stringify(rule.whoCanSettle) : rule.id}`;
}

/** Enough for every walk a public server sees; past it, what was worked out is let go and begun afresh. */
const KEPT = 50_000;

const diagrams = new WeakMap<JudgeLaw, Diagram>();

function diagramOf(law: JudgeLaw): Diagram {
  const known = diagrams.get(law);
  if (known && known.size < KEPT) return known;
  const made = new Diagram([...law.derived.map(silent), ...law.questions.map(variableOf)], outcomeOf);
  diagrams.set(law, made);
  return made;
}
