/** A number somebody may read: which unknown cells it is the sum of. */
export type Equation = { readonly of: readonly string[]; readonly n: number };

/** Any prime whose square fits a double: elimination over it finds what elimination over fractions finds, but for accidents. */
const P = 67_108_859;

/**
 * What an attacker learns by adding and subtracting published numbers, all of them, in every combination: Gaussian elimination
 * of the whole system. Answers each unknown cell that has only one value left.
 */
export function revealed(equations: readonly Equation[]): Map<string, number> {
  const pivots = new Map<string, Map<string, number>>();
  for (const { of, n } of equations) {
    const row = new Map<string, number>(of.map((cell) => [cell, 1]));
    row.set(VALUE, n % P);
    for (const [cell, pivot] of pivots) cancel(row, pivot, cell);
    const lead = [...row.keys()].find((cell) => cell !== VALUE);
    if (lead === undefined) continue;
    scale(row, inverse(row.get(lead)!));
    for (const other of pivots.values()) cancel(other, row, lead);
    pivots.set(lead, row);
  }
  const found = [...pivots].filter(([, row]) => [...row.keys()].filter((cell) => cell !== VALUE).length === 1);
  return new Map(found.map(([cell, row]) => [cell, signed(row.get(VALUE) ?? 0)]));
}

const VALUE = '=';
const signed = (n: number): number => (n > P / 2 ? n - P : n);

function cancel(row: Map<string, number>, pivot: ReadonlyMap<string, number>, cell: string): void {
  const times = row.get(cell);
  if (times === undefined || row === pivot) return;
  for (const [other, n] of pivot) {
    const left = ((((row.get(other) ?? 0) - ((times * n) % P)) % P) + P) % P;
    if (left === 0 && other !== VALUE) row.delete(other);
    else row.set(other, left);
  }
}

function scale(row: Map<string, number>, by: number): void {
  for (const [cell, n] of row) row.set(cell, (n * by) % P);
}

/** Fermat: the inverse modulo a prime. */
function inverse(n: number): number {
  let [result, base, power] = [1, n, P - 2];
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % P;
    base = (base * base) % P;
    power = Math.floor(power / 2);
  }
  return result;
}
