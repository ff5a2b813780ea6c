import type { CaseState } from '../../../src/procedure/case.js';
import type { GuardName } from '../../../src/procedure/table/guards.js';
import type { Speller } from './canon.js';
import { after, movesFrom, type Move, type Node, type World } from './moves.js';
import { isBreach, isTiedReply, remember, type IsFault } from './oracle.js';

export type Explored = {
  readonly states: number;
  readonly transitions: number;
  readonly breaches: number;
  readonly ends: number;
  /** The first fault, by the steps that lead to it. */
  readonly fault: readonly string[] | null;
  /** Ways to states from which no sequence of steps ends the case; ten at most. */
  readonly stuck: readonly string[];
  readonly taken: ReadonlySet<string>;
  readonly refused: ReadonlySet<GuardName>;
};

export type Asked = {
  readonly world: World;
  readonly start: Node;
  readonly faults: readonly IsFault[];
  /** A fault planted in what a case remembers. */
  readonly forget?: (state: CaseState) => CaseState;
  /** A machine that never stops growing is a fault of its own. */
  readonly most?: number;
  /** Shown each state once, and each other case that was taken for one. */
  readonly look?: (node: Node) => void;
  readonly merged?: (node: Node) => void;
};

/** One step, or a step that changes nothing told with what it alone makes possible: a draft, and its issuing. */
type Reached = {
  readonly node: Node;
  readonly key: string;
  readonly by: readonly string[];
  readonly move: Move;
  readonly before: Node;
};

const MOST_UNTOLD = 3;

function* reachedFrom(asked: Asked, node: Node, refused?: Set<GuardName>, by: readonly string[] = [], since?: Node): Generator<Reached> {
  const { world, forget = (state) => state } = asked;
  for (const move of movesFrom(world, node, refused, since)) {
    const next = after(world, node, move, { forget, remember });
    const way = [...by, move.row?.command ?? 'a day passes'];
    const isSame = next.spelled.fields === node.spelled.fields && next.today === node.today && next.handed === node.handed;
    const key = isSame ? '' : nodeKey(world.speller, next);
    yield { node: next, key, by: way, move, before: node };
    if (isSame && way.length < MOST_UNTOLD) yield* reachedFrom(asked, next, refused, way, node);
  }
}

/** Where each state was reached from and by which steps: its path, without keeping a path a state. */
type Way = { readonly from: number; readonly by: readonly string[] };

/** Breadth first over everything that can happen; stops at the first fault. An empty key is the state one stands in. */
export function explore(asked: Asked): Explored {
  const { world, start, most = 2_000_000 } = asked;
  const [taken, refused] = [new Set<string>(), new Set<GuardName>()];
  const known = new Map<string, number>([[nodeKey(world.speller, start), 0]]);
  const ways: Way[] = [{ from: -1, by: [] }];
  const [froms, tos, ends]: [number[], number[], number[]] = [[], [], []];
  const queue: (Node | null)[] = [start];
  let breaches = 0;
  const result = (fault: readonly string[] | null, stuck: readonly string[]): Explored => ({
    ...{ states: known.size, transitions: froms.length, breaches, ends: ends.length, fault, stuck, taken, refused },
  });
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at]!;
    queue[at] = null;
    asked.look?.(node);
    if (node.state.status === 'closed') ends.push(at);
    for (const one of reachedFrom(asked, node, refused)) {
      const { row } = one.move;
      if (row) taken.add(row.command);
      if (row && isBreach(row)) breaches += 1;
      if (isFaulty(asked, one)) return result([...pathTo(ways, at), ...one.by], []);
      const found = one.key === '' ? at : (known.get(one.key) ?? known.size);
      if (found === known.size) {
        if (found >= most) throw new Error(`more than ${most} states: something grows without end; ${one.key}`);
        known.set(one.key, found);
        ways.push({ from: at, by: one.by });
        queue.push(one.node);
      } else asked.merged?.(one.node);
      froms.push(at);
      tos.push(found);
    }
  }
  return result(null, stuckOnes(ways, froms, tos, ends));
}

const isFaulty = ({ faults }: Asked, { move, node, before }: Reached): boolean =>
  move.row !== null && [...faults, isTiedReply(move.actor)].some((isFault) => isFault(move.row!, node, before));

const nodeKey = ({ keyOf }: Speller, { spelled, today, handed }: Node): string => `${keyOf(spelled, today)}~${handed}`;

function pathTo(ways: readonly Way[], at: number): string[] {
  const path: string[] = [];
  for (let here = at; here > 0; here = ways[here]!.from) path.unshift(...ways[here]!.by);
  return path;
}

/** States from which no sequence of steps ends the case: walked back from the ends, along every step that was taken. */
function stuckOnes(ways: readonly Way[], froms: readonly number[], tos: readonly number[], ends: readonly number[]): string[] {
  const into = Array.from({ length: ways.length }, (): number[] => []);
  tos.forEach((to, i) => into[to]!.push(froms[i]!));
  const canEnd = new Uint8Array(ways.length);
  const found = [...ends];
  for (const one of found) canEnd[one] = 1;
  for (const one of found) {
    for (const before of into[one]!) {
      if (canEnd[before]) continue;
      canEnd[before] = 1;
      found.push(before);
    }
  }
  const stuck: string[] = [];
  for (let at = 0; at < ways.length && stuck.length < 10; at += 1) if (!canEnd[at]) stuck.push(pathTo(ways, at).join(' → '));
  return stuck;
}
