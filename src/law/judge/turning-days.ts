import type { Day } from '../../kit/dates.js';
import { addDays } from '../../kit/dates.js';
import type { JudgeLaw } from '../law.js';

const LAST = '9999-12-31';

type Dated = { readonly from: Day | null; readonly until: Day | null };

/**
 * The days from which anything in the law is different from the day before, in order. Between two of them the law stands
 * still, so that whatever depends only on the day need be worked out once for all days between.
 */
export function turningDays(law: JudgeLaw): readonly Day[] {
  const dated: Dated[] = [
    ...[...law.rules, ...law.classes, ...law.sanctions].map((x) => ({ from: x.inForceFrom, until: x.inForceUntil })),
    ...law.rules.flatMap((r) => r.articles),
    ...law.routes,
  ];
  return [
    ...new Set(dated.flatMap(({ from, until }) => [...(from ? [from] : []), ...(until && until !== LAST ? [addDays(until, 1)] : [])])),
  ].sort();
}

/** Which stretch between turning days a day lies in: the number of turning days up to it. */
export function stretchOf(turning: readonly Day[], on: Day): number {
  let [low, high] = [0, turning.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turning[middle] ?? on) <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}
