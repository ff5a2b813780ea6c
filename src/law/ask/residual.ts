import type { Compare, Condition } from '../judge/condition.js';
import { UNKNOWN } from '../question.js';

/** What is left of a condition once some facts are known: an answer, or something that still waits for facts. */
export type Residual = true | false | 'unknown' | Waiting;

/** Two conditions that wait for the same are the same object, so that equal states meet. */
export type Waiting = { readonly id: number; readonly facts: readonly string[]; readonly shape: Shape };

type Shape =
  | { readonly kind: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'day'; readonly fact: string; readonly compare: Compare }
  | { readonly kind: 'all' | 'any'; readonly of: readonly (Waiting | typeof UNKNOWN)[] }
  | { readonly kind: 'not'; readonly of: Waiting };

/** A date matters only by where it lies from the day of the act. */
export const SIDES = ['before-act', 'on-act', 'after-act'] as const;

/** Makes and keeps residuals. `unknown` as a fact's value means: asked, and nobody knows. */
export class Residuals {
  readonly #ofCondition = new Map<Condition, Residual>();
  readonly #made = new Map<string, Waiting>();
  readonly #settled = new Map<string, Residual>();

  of(condition: Condition): Residual {
    const known = this.#ofCondition.get(condition);
    if (known !== undefined) return known;
    const made = this.#of(condition);
    this.#ofCondition.set(condition, made);
    return made;
  }

  #of(condition: Condition): Residual {
    switch (condition.kind) {
      case 'is':
        return this.#make(`${condition.fact}=${condition.values.join()}`, condition, [condition.fact]);
      case 'day':
        return this.#make(`${condition.fact}:${condition.compare}`, condition, [condition.fact]);
      case 'not':
        return this.#not(this.of(condition.of));
      default:
        return this.joined(
          condition.kind,
          condition.of.map((c) => this.of(c)),
        );
    }
  }

  /** The residual once a fact is known. */
  given(residual: Residual, fact: string, value: string): Residual {
    if (!isWaiting(residual) || !residual.facts.includes(fact)) return residual;
    const key = `${residual.id}/${fact}=${value}`;
    const known = this.#settled.get(key);
    if (known !== undefined) return known;
    const found = this.#given(residual.shape, fact, value);
    this.#settled.set(key, found);
    return found;
  }

  #given(shape: Shape, fact: string, value: string): Residual {
    switch (shape.kind) {
      case 'is':
        return value === UNKNOWN ? UNKNOWN : shape.values.includes(value);
      case 'day':
        return value === UNKNOWN ? UNKNOWN : liesRight(value, shape.compare);
      case 'not':
        return this.#not(this.given(shape.of, fact, value));
      default:
        return this.joined(
          shape.kind,
          shape.of.map((r) => this.given(r, fact, value)),
        );
    }
  }

  #not(of: Residual): Residual {
    if (isWaiting(of)) return this.#make(`not(${of.id})`, { kind: 'not', of }, of.facts);
    return of === UNKNOWN ? UNKNOWN : !of;
  }

  /** `all` fails by one failure, `any` holds by one success; what decides nothing falls away. */
  joined(kind: 'all' | 'any', of: readonly Residual[]): Residual {
    const decisive = kind === 'any';
    if (of.includes(decisive)) return decisive;
    const waiting = [...new Set(of.filter(isWaiting))].sort((a, b) => a.id - b.id);
    const isClouded = of.includes(UNKNOWN);
    const [first] = waiting;
    if (first === undefined) return isClouded ? UNKNOWN : !decisive;
    if (waiting.length === 1 && !isClouded) return first;
    const parts: readonly (Waiting | typeof UNKNOWN)[] = isClouded ? [...waiting, UNKNOWN] : waiting;
    const facts = [...new Set(waiting.flatMap((r) => r.facts))];
    return this.#make(`${kind}(${waiting.map((r) => r.id).join()}${isClouded ? ',?' : ''})`, { kind, of: parts }, facts);
  }

  #make(key: string, shape: Shape, facts: readonly string[]): Waiting {
    const known = this.#made.get(key);
    if (known) return known;
    const made = { id: this.#made.size, facts, shape };
    this.#made.set(key, made);
    return made;
  }
}

function isWaiting(residual: Residual): residual is Waiting {
  return typeof residual === 'object';
}

/** Whether more facts could still make it hold; what is clouded by an unknown can only fail or stay unknown. */
export function canHold(residual: Residual): boolean {
  if (!isWaiting(residual)) return residual === true;
  return residual.shape.kind !== 'all' || residual.shape.of.every(canHold);
}

function liesRight(side: string, compare: Compare): boolean {
  return side === 'on-act' || (side === 'before-act') === (compare === 'on-or-before-act');
}
