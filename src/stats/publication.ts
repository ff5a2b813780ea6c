import { addDays, type Day } from '../kit/dates.js';
import type { Id } from '../kit/ids.js';
import { FEW, SMALL, tableOf, type Dimension, type Table } from './table.js';

export type PublicationId = Id<'publication'>;

/** What is counted. A case is counted once, when its outcome is final; a report when it came, and when it was screened. */
export const POPULATIONS = ['reports', 'screenings', 'cases', 'lapses'] as const;
export type Population = (typeof POPULATIONS)[number];

/** What one population is: of cases, those of one contest, or of none (`''`). */
export type Scope = { readonly population: Population; readonly contest: string };

/** One counted thing: its day, and its value in each dimension of its population. */
export type Line = { readonly on: Day; readonly values: Readonly<Partial<Record<Dimension, string>>> };

export type Period = { readonly from: Day; readonly until: Day };

/**
 * A frozen set of tables over one period, or (`pooled`) over several periods whose totals alone were published before. Within
 * a scope no two quarters share a thing, and a pool takes only what was shown in no table: so every thing stands in one table
 * of each dimension, and no sum or difference of published tables says more than one of them does.
 */
export type Publication = Scope & {
  readonly kind: 'quarter' | 'pooled';
  readonly periods: readonly Period[];
  readonly total: number;
  readonly tables: readonly Table[];
};

/** The values a dimension can take, in its fixed order. */
export type Orders = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** First day of the quarter a day lies in. */
export function quarterStart(on: Day): Day {
  const { year, month } = Temporal.PlainDate.from(on);
  return Temporal.PlainDate.from({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 }).toString() as Day;
}

const nextQuarter = (on: Day): Day => Temporal.PlainDate.from(quarterStart(on)).add({ months: 3 }).toString() as Day;

/**
 * What is to be published of a scope on `today` beside what is frozen already, oldest first. A quarter with fewer than five
 * things publishes nothing and goes on into the next. At the end of each year the periods that showed a total only are
 * pooled, as soon as they hold twenty together.
 */
export function duePublications(
  scope: Scope,
  lines: readonly Line[],
  orders: Orders,
  frozen: readonly Publication[],
  today: Day,
): Publication[] {
  const first = lines.map((line) => line.on).sort()[0];
  if (!first) return [];
  const all = [...frozen];
  const within = (periods: readonly Period[]) => lines.filter(({ on }) => periods.some(({ from, until }) => on >= from && on <= until));
  let from = startAfter(all) ?? quarterStart(first);
  for (let end = addDays(nextQuarter(from), -1); end < today; end = addDays(nextQuarter(addDays(end, 1)), -1)) {
    const period = { from, until: end };
    if (within([period]).length >= SMALL) {
      all.push(publicationOf(scope, 'quarter', [period], within([period]), orders));
      from = addDays(end, 1);
    }
    if (!end.endsWith('-12-31')) continue;
    const pool = unpooled(all);
    if (within(pool).length >= FEW) all.push(publicationOf(scope, 'pooled', pool, within(pool), orders));
  }
  return all.slice(frozen.length);
}

function startAfter(all: readonly Publication[]): Day | undefined {
  const last = all
    .filter((one) => one.kind === 'quarter')
    .at(-1)
    ?.periods.at(-1);
  return last && addDays(last.until, 1);
}

/** Periods published as a total only, and not pooled since. */
function unpooled(all: readonly Publication[]): Period[] {
  const pooled = new Set(all.filter((one) => one.kind === 'pooled').flatMap((one) => one.periods.map((period) => period.from)));
  return all
    .filter((one) => one.kind === 'quarter' && one.total < FEW)
    .flatMap((one) => one.periods)
    .filter((period) => !pooled.has(period.from));
}

function publicationOf(scope: Scope, kind: Publication['kind'], periods: Period[], lines: readonly Line[], orders: Orders): Publication {
  const tables = Object.entries(orders).map(([dimension, order]) => {
    const counts = order.map((value) => [value, lines.filter((line) => line.values[dimension as Dimension] === value).length] as const);
    return tableOf(dimension as Dimension, counts);
  });
  return { population: scope.population, contest: scope.contest, kind, periods, total: lines.length, tables };
}
