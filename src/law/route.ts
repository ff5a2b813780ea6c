import type { Day } from '../kit/dates.js';
import type { Law, Route } from './law.js';

/** Who does a duty on a day; null when the sources name nobody for that day. `settled: false` means: ask, do not assume. */
export function routeOn(law: Pick<Law, 'routes'>, duty: string, on: Day): Route | null {
  return law.routes.find((r) => r.duty === duty && r.from <= on && (r.until === null || on <= r.until)) ?? null;
}
