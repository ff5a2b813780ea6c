import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import { POPULATIONS, type Scope } from './publication.js';
import { allPublished, lastDay, type Published } from './store.js';
import type { Dimension, Table } from './table.js';

/** The name a publication's quarter has in an address: the one its last day lies in, `2026-3`. */
export function quarterOf(publication: Published): string {
  const { year, month } = Temporal.PlainDate.from(lastDay(publication));
  return `${year}-${Math.ceil(month / 3)}`;
}

/** All that was ever published by this office, oldest first. Anybody may read it. */
export async function publishedFigures(ctx: Ctx): Promise<readonly Published[]> {
  return ctx.tx(allPublished);
}

/** The tables of one scope over a stretch of time, as a page shows them. */
export type Sheet = Scope & { readonly from: Day; readonly until: Day; readonly total: number; readonly tables: readonly Table[] };

/**
 * What published tables say together, scope by scope: sums of cells that were shown, and nothing that was not. `rest` is what
 * stands in some rest or in a total alone. One publication says of itself what it says.
 */
export function sheets(publications: readonly Published[]): Sheet[] {
  const scopes = new Map<string, Published[]>();
  for (const one of publications) {
    const key = `${one.population} ${one.contest}`;
    scopes.set(key, [...(scopes.get(key) ?? []), one]);
  }
  return [...scopes.values()].map(sheetOf).sort((a, b) => rank(a) - rank(b));
}

const rank = ({ population }: Scope): number => POPULATIONS.indexOf(population);

function sheetOf(all: readonly Published[]): Sheet {
  const counted = withoutPooled(all);
  const periods = counted.flatMap((one) => one.periods);
  const dimensions = [...new Set(counted.flatMap((one) => one.tables.map((table) => table.dimension)))];
  const { population, contest } = all[0]!;
  return {
    population,
    contest,
    from: periods.map((period) => period.from).sort()[0]!,
    until: periods
      .map((period) => period.until)
      .sort()
      .at(-1)!,
    total: counted.reduce((sum, one) => sum + one.total, 0),
    tables: dimensions.map((dimension) => sumOf(dimension, counted)),
  };
}

/** A period that a pool takes in is counted in the pool, which says more of it. */
function withoutPooled(all: readonly Published[]): readonly Published[] {
  const pooled = new Set(all.filter((one) => one.kind === 'pooled').flatMap((one) => one.periods.map(({ from }) => from)));
  return all.filter((one) => one.kind === 'pooled' || !one.periods.some(({ from }) => pooled.has(from)));
}

function sumOf(dimension: Dimension, publications: readonly Published[]): Table {
  const tables = publications.flatMap((one) => one.tables.filter((table) => table.dimension === dimension));
  const cells = new Map<string, number>();
  for (const { value, n } of tables.flatMap((table) => table.shown)) cells.set(value, (cells.get(value) ?? 0) + n);
  const total = tables.reduce((all, table) => all + table.total, 0);
  const left = total - [...cells.values()].reduce((all, n) => all + n, 0);
  const values = [...new Set(tables.flatMap((table) => table.rest?.values ?? []))];
  const rest = left === 0 || cells.size === 0 ? null : { values, n: left };
  return { dimension, total, shown: [...cells].map(([value, n]) => ({ value, n })), rest };
}
