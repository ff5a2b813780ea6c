import type { Unit, UnitId } from './employee.js';

type Named = { readonly unit: string; readonly parentUnit: string | null };

const fold = (name: string): string => name.toLowerCase();

/**
 * The tree that a file's rows speak of, laid over the one that is known. A parent is a unit of that name anywhere in the
 * tree, so that three levels need no more than two columns; one nobody places stands on top. Pure.
 */
export function planUnits(
  known: readonly Unit[],
  rows: Iterable<Named>,
  newId: () => UnitId,
): { readonly fresh: readonly Unit[]; unitOf(row: Named): UnitId } {
  const tree = new Tree(known, newId);
  const pairs = new Map<string, Named>();
  for (const row of rows) pairs.set(pairKey(row), row);
  const children = new Set([...pairs.values()].filter((pair) => pair.parentUnit !== null).map((pair) => fold(pair.unit)));
  // From the top down; what waits for itself in a circle begins at the top.
  for (const { parentUnit } of pairs.values()) if (parentUnit !== null && !children.has(fold(parentUnit))) tree.anywhere(parentUnit);
  let waiting = [...pairs.values()].filter((pair) => pair.parentUnit !== null);
  while (waiting.length > 0) {
    const next = waiting.filter((pair) => !tree.has(pair.parentUnit!));
    const ready = next.length === waiting.length ? waiting.slice(0, 1) : waiting.filter((pair) => tree.has(pair.parentUnit!));
    for (const pair of ready) tree.under(tree.anywhere(pair.parentUnit!), pair.unit);
    waiting = next.length === waiting.length ? waiting.slice(1) : next;
  }
  return {
    fresh: tree.fresh,
    unitOf: ({ unit, parentUnit }) => (parentUnit === null ? tree.anywhere(unit) : tree.under(tree.anywhere(parentUnit), unit)).id,
  };
}

const pairKey = ({ unit, parentUnit }: Named): string => `${fold(parentUnit ?? '')}\n${fold(unit)}`;

class Tree {
  readonly fresh: Unit[] = [];
  readonly #byName = new Map<string, Unit>();
  readonly #byPlace = new Map<string, Unit>();
  readonly #newId: () => UnitId;

  constructor(known: readonly Unit[], newId: () => UnitId) {
    this.#newId = newId;
    for (const unit of known) this.#keep(unit);
  }

  has(name: string): boolean {
    return this.#byName.has(fold(name));
  }

  /** The first unit of a name, made on top when there is none. */
  anywhere(name: string): Unit {
    return this.#byName.get(fold(name)) ?? this.#make(null, name);
  }

  under(parent: Unit, name: string): Unit {
    if (fold(parent.name) === fold(name)) return parent;
    return this.#byPlace.get(`${parent.id}/${fold(name)}`) ?? this.#make(parent.id, name);
  }

  #make(parent: UnitId | null, name: string): Unit {
    const unit = { id: this.#newId(), parent, name };
    this.fresh.push(unit);
    this.#keep(unit);
    return unit;
  }

  #keep(unit: Unit): void {
    const name = fold(unit.name);
    if (!this.#byName.has(name)) this.#byName.set(name, unit);
    this.#byPlace.set(`${unit.parent ?? ''}/${name}`, unit);
  }
}
