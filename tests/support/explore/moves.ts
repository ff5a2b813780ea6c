import { addDays, daysBetween, type Day } from '../../../src/kit/dates.js';
import type { Actor } from '../../../src/kit/ctx.js';
import type { AccountId } from '../../../src/kit/ids.js';
import { isRefusal } from '../../../src/kit/refusal.js';
import { holdersOf, type CaseState, type Part } from '../../../src/procedure/case.js';
import type { Skeletons } from '../../../src/procedure/events.js';
import { apply, type Step } from '../../../src/procedure/fold.js';
import { decideAssignPeople, type AssignPeople } from '../../../src/procedure/people/assign-people.js';
import { mustLeaveAnOfficer } from '../../../src/procedure/people/declare-tie.js';
import { guards, type GuardName } from '../../../src/procedure/table/guards.js';
import type { Row } from '../../../src/procedure/table/row.js';
import { BEFORE, variants } from '../case-walk.js';
import type { Spelled, Speller } from './canon.js';
import type { History } from './oracle.js';

/** A case on a day, with what its path shows (told by `oracle.ts`, from the events alone), and how often a part was handed on. */
export type Node = {
  readonly state: CaseState;
  readonly past: History;
  readonly today: Day;
  readonly handed: number;
  readonly spelled: Spelled;
};
export type Move = { readonly row: Row | null; readonly step: Step | null; readonly actor: string | null; readonly today: Day };

/** Everybody there is. Who is not named yet is alike, so that one of them stands for all. */
export type World = {
  readonly table: readonly Row[];
  readonly speller: Speller;
  readonly accounts: readonly string[];
  /** Who may be named on the way, besides whoever is there. */
  readonly teams: (node: Node, speller: Speller) => readonly Skeletons['people-assigned'][];
  /** How often somebody is named, replaced or leaves after everybody was named once. */
  readonly hands: number;
  /** How many matters beside the way may be open at once: a lost code, another body asked, a wish, evidence set aside. */
  readonly aside: number;
  /** Without it only the table holds who may be named; the use case itself asks more. */
  readonly isAsked: boolean;
};

/**
 * All that can happen next: each row with each input that matters and each unlike person; or a day passes. With `since`,
 * only what could not happen there.
 */
export function* movesFrom(world: World, node: Node, refused?: Set<GuardName>, since?: Node): Generator<Move> {
  const { state, today } = node;
  const holds = remembered(node, refused);
  const held = since && remembered(since);
  for (const row of world.table) {
    if (!row.from.includes(state.status)) continue;
    if (held && row.needs.every((name) => held(name, null))) continue;
    const actors = actorsOf(row, node).filter((actor) => row.needs.every((name) => holds(name, actor)));
    if (actors.length === 0 || isBeyond(world, row, node)) continue;
    for (const skeleton of inputsOf(world, row, node)) {
      for (const mine of withActors(row, skeleton, actors))
        if (isLet(world, node, row, mine.skeleton, mine.actor))
          yield { row, actor: mine.actor, today, step: { kind: row.event, on: today, version: 2, skeleton: mine.skeleton } };
    }
  }
  if (since) return;
  const next = laterThan(world, node);
  if (next !== null) yield { row: null, step: null, actor: null, today: next };
}

/** Each guard once a state; those few that look at the person, once a person. */
function remembered({ state, today }: Node, refused?: Set<GuardName>): (name: GuardName, actor: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (name, actor) => {
    const key = name === 'closer-did-not-screen' ? `${name}${actor}` : name;
    let holds = known.get(key);
    if (holds === undefined) {
      holds = guards[name](state, { today, account: actor as AccountId | null, isDeciderInOffice: true });
      known.set(key, holds);
      if (!holds) refused?.add(name);
    }
    return holds;
  };
}

/** Whoever may take this step here, one of each kind; `null` for the person themselves and for the clockwork. */
function actorsOf(row: Row, { state }: Node): (string | null)[] {
  const own = new Map<string, string | null>();
  for (const who of row.who) {
    if (typeof who === 'string') own.set('', null);
    else for (const { account } of holdersOf(state, who.part)) own.set(kindOf(state, account), account);
  }
  return [...own.values()];
}

const kindOf = ({ people, deeds }: CaseState, account: string): string =>
  [
    ...people.flatMap((one) => (one.account === account ? [one.part] : [])),
    ...deeds.flatMap((one) => (one.account === account ? [`${one.did}${one.asSuperior}`] : [])),
  ]
    .sort()
    .join();

/** The one who acts stands in the event as `by`; where nothing tells them, any one does. */
function* withActors(row: Row, skeleton: object, actors: readonly (string | null)[]) {
  const isOwn = row.event === 'tie-declared';
  for (const actor of 'by' in skeleton || isOwn ? actors : actors.slice(0, 1)) {
    if (isOwn) yield { actor, skeleton: { account: actor } };
    else yield { actor, skeleton: 'by' in skeleton ? { ...skeleton, by: actor } : skeleton };
  }
}

function inputsOf(world: World, row: Row, node: Node): readonly object[] {
  if (row.event === 'people-assigned') return world.teams(node, world.speller);
  return (variants[row.event](node.state, row) as readonly object[]).map((one) => onDay(one, since(node.today)) as object);
}

/** The inputs are written for one day; here it is another one. A day the case itself holds stays. */
export function onDay(value: unknown, by: number): unknown {
  if (typeof value === 'string') return value.startsWith('2026-') ? moved(value as Day, by) : value;
  if (Array.isArray(value)) return value.map((one) => onDay(one, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, onDay(one, by)]));
}

const shifted = new Map<string, Day>();
function moved(on: Day, by: number): Day {
  const key = `${on}${by}`;
  const found = shifted.get(key) ?? addDays(on, by);
  shifted.set(key, found);
  return found;
}
const spans = new Map<Day, number>();
function since(today: Day): number {
  const found = spans.get(today) ?? daysBetween(BEFORE, today);
  spans.set(today, found);
  return found;
}

/** Steps that open a matter beside the way, which another step shuts. */
const ASIDE: ReadonlySet<string> = new Set(['access-lost', 'time-asked', 'transfer-issued', 'evidence-set-aside']);
/** Steps that change for good who does what, or by which law. */
const CHANGING: ReadonlySet<string> = new Set(['people-assigned', 'tie-declared', 'replacement-asked', 'track-changed']);

/** Matters that are open beside the way: a lost code, another body asked, a wish unanswered, evidence set aside. */
function openAside({ state }: Node): number {
  const isWaiting = (list: readonly { readonly answer: unknown }[]): boolean => list.some((one) => one.answer === null);
  return [
    state.access === 'lost' || state.access === 'reissued',
    state.transfers.some((one) => one.issuedOn !== null && one.answer === null),
    isWaiting(state.timeRequests),
    isWaiting(state.replacements),
    state.evidence.some((one) => one.isSetAside),
  ].filter(Boolean).length;
}

function isBeyond({ hands, aside }: World, { event }: Row, node: Node): boolean {
  if (event === 'people-assigned' && isNaming(node.state)) return false;
  if (CHANGING.has(event)) return node.handed >= hands || openAside(node) > 0;
  return ASIDE.has(event) && openAside(node) + node.handed >= aside;
}

const NEEDED: readonly Part[] = ['superior', 'examiner', 'decider'];
/** Parts that must have somebody before the case can go on: naming them is no change of people. */
export const vacant = (state: CaseState): readonly Part[] =>
  [...NEEDED, ...(state.objection === null ? [] : (['objection-decider'] as const))].filter((part) => holdersOf(state, part).length === 0);
const isNaming = (state: CaseState): boolean => vacant(state).length > 0;

const SYSTEM: Actor = { kind: 'system' };
/** What the use cases ask of a change of people beyond the table. */
function isLet({ isAsked, accounts }: World, { state, today }: Node, row: Row, skeleton: object, actor: string | null): boolean {
  if (!isAsked) return true;
  try {
    if (row.event === 'people-assigned') {
      const holders = new Map(accounts.map((one) => [one as AccountId, EVERY_ROLE]));
      const asked = { caseId: state.id, version: null, order: '', ...(skeleton as Pick<AssignPeople, 'people'>) };
      decideAssignPeople(state, asked, { today, account: null, isDeciderInOffice: true, actor: SYSTEM }, holders);
    }
    if (row.event === 'tie-declared') mustLeaveAnOfficer(state, (skeleton as { account: AccountId }).account);
    const answer = skeleton as { account: AccountId; granted: boolean };
    if (row.event === 'replacement-answered' && answer.granted) mustLeaveAnOfficer(state, answer.account);
    return !(row.event === 'replacement-answered' && !answer.granted && answer.account === actor);
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
const EVERY_ROLE = { roles: ['officer', 'superior', 'examiner', 'decider'] as const, acting: null };

/** On the day itself, then after it: the nearest that lies ahead. */
function laterThan({ speller }: World, { spelled, today }: Node): Day | null {
  const [first] = speller.daysAhead(spelled, today);
  if (first === undefined) return null;
  return first === today ? addDays(today, 1) : first;
}

/** What is left of a step in the case; what only grows and is asked by nobody is cut, so that the states are finite. */
export function after({ table, speller }: World, node: Node, { row, step, today }: Move, planted: Planted): Node {
  if (!row || !step) return { ...node, today };
  const state = planted.forget(cut(apply(node.state, step, table)));
  const past = planted.remember(node.past, node.state, row, step);
  const isHand = CHANGING.has(row.event) && (row.event !== 'people-assigned' || !isNaming(node.state));
  return { state, past, today, handed: node.handed + (isHand ? 1 : 0), spelled: speller.spell(state, past, node.spelled) };
}
export type Planted = { readonly forget: (state: CaseState) => CaseState; readonly remember: Remember };
type Remember = (past: History, before: CaseState, row: Row, step: Step) => History;

function cut(state: CaseState): CaseState {
  return {
    ...state,
    transfers: waiting(state.transfers),
    timeRequests: waiting(state.timeRequests),
    replacements: waiting(state.replacements),
  };
}

function waiting<T extends { readonly answer: unknown }>(list: readonly T[]): readonly T[] {
  return list.some((one) => one.answer !== null) ? list.filter((one) => one.answer === null) : list;
}
