/** A figure below this could point to a person: it is never published by itself, zero among them. */
export const SMALL = 5;
/** A table of fewer things than this shows its total only. */
export const FEW = 20;

/** What a table is ordered by. One table has one dimension; no two of them are ever crossed. */
export const DIMENSIONS = [
  'via',
  'result',
  'wait',
  'act',
  'phase',
  'class',
  'outcome',
  'stage',
  'ladder',
  'to-hearing',
  'to-decision',
  'whole',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How many of each value, in the fixed order of the dimension; a value that did not occur stands with 0. */
export type Counts = readonly (readonly [value: string, n: number])[];

/** A table as it is published: what is not shown alone stands together in `rest`. A total alone has neither. */
export type Table = {
  readonly dimension: Dimension;
  readonly total: number;
  readonly shown: readonly { readonly value: string; readonly n: number }[];
  readonly rest: { readonly values: readonly string[]; readonly n: number } | null;
};

/**
 * What may be published of these counts. Cells under five go into one rest. So that neither the total nor the rule itself
 * gives one of them away, the rest takes in cells that could have been shown, from the end of the fixed order and never by
 * their size, until whoever knows this rule still finds every hidden small cell at four values or more. Where nothing would be left to show,
 * the total stands alone.
 */
export function tableOf(dimension: Dimension, counts: Counts): Table {
  const total = sum(counts);
  const small = counts.filter(([, n]) => n < SMALL);
  const large = counts.filter(([, n]) => n >= SMALL);
  if (total < FEW) return alone(dimension, total);
  if (small.length === 0) return { dimension, total, shown: large.map(cell), rest: null };
  for (let pulled = 1; pulled < large.length; pulled += 1) {
    const added = large.slice(-pulled);
    if (!hides(small, added)) continue;
    const rest = counts.filter((one) => small.includes(one) || added.includes(one));
    return { dimension, total, shown: large.slice(0, -pulled).map(cell), rest: { values: rest.map(([value]) => value), n: sum(rest) } };
  }
  return alone(dimension, total);
}

/** Whoever knows the rule knows that each cell taken in is five at least: four more must be left over for any small one. */
function hides(small: Counts, added: Counts): boolean {
  return sum(small) + sum(added) - SMALL * added.length >= SMALL - 1;
}

const alone = (dimension: Dimension, total: number): Table => ({ dimension, total, shown: [], rest: null });
const sum = (counts: Counts): number => counts.reduce((all, [, n]) => all + n, 0);
const cell = ([value, n]: Counts[number]) => ({ value, n });
