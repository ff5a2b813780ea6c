import { describe, expect, it } from 'vitest';
import { revealed, type Equation } from '../../tests/support/attack.js';
import { addDays, day, type Day } from '../kit/dates.js';
import { duePublications, type Line, type Publication } from './publication.js';
import { SMALL, tableOf, type Counts, type Table } from './table.js';

const VALUES = ['like', 'comment', 'share', 'post', 'photo', 'attend', 'join', 'other'];
const DIMENSION = 'act' as const;

/** A generator with a seed: the same ten years each time a test fails. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ten years of a small office: most quarters quiet, some in election years not; some acts common, some rare. */
function tenYears(seed: number): Line[] {
  const next = chance(seed);
  return Array.from({ length: 40 }, (_, quarter) => {
    const busy = quarter % 20 >= 12 && quarter % 20 <= 16 ? 90 : 14;
    const from = Temporal.PlainDate.from('2017-01-01')
      .add({ months: 3 * quarter })
      .toString() as Day;
    return Array.from({ length: Math.floor(next() * busy) }, (): Line => {
      const value = VALUES[Math.min(VALUES.length - 1, Math.floor(VALUES.length * next() ** 2))]!;
      return { on: addDays(from, Math.floor(next() * 85)), values: { [DIMENSION]: value } };
    });
  }).flat();
}

const SCOPE = { population: 'cases', contest: '' } as const;
const TODAY = day('2027-01-05');
const published = (lines: readonly Line[]): Publication[] => duePublications(SCOPE, lines, { [DIMENSION]: VALUES }, [], TODAY);

/** Every number of these publications, over the cells "period × value" that nobody is told. */
function numbersOf(publications: readonly Publication[]): Equation[] {
  return publications.flatMap(({ periods, tables, total }) => {
    const cells = (values: readonly string[]): string[] => periods.flatMap(({ from }) => values.map((value) => `${from} ${value}`));
    return [
      { of: cells(VALUES), n: total },
      ...tables.flatMap(({ shown, rest }) => [
        ...shown.map(({ value, n }) => ({ of: cells([value]), n })),
        ...(rest ? [{ of: cells(rest.values), n: rest.n }] : []),
      ]),
    ];
  });
}

/** How many small cells an attacker finds, by what really happened. */
function smallOnesFound(publications: readonly Publication[]): number {
  return [...revealed(numbersOf(publications)).values()].filter((n) => n < SMALL).length;
}

describe('what is published of ten years', () => {
  const seeds = Array.from({ length: 25 }, (_, n) => n + 1);

  it.each(seeds)('reveals no cell under five by any sum or difference of all its tables (years of seed %i)', (seed) => {
    const all = published(tenYears(seed));
    expect(all.some((one) => one.kind === 'pooled')).toBe(true);
    expect(all.filter((one) => one.tables.some((table) => table.shown.length > 0)).length).toBeGreaterThan(5);
    expect(smallOnesFound(all)).toBe(0);
    expect(numbersOf(all).every(({ n }) => n >= SMALL)).toBe(true);
  });

  it('counts every thing in one table only, whatever is pooled later', () => {
    const lines = tenYears(3);
    const valued = published(lines).filter((one) => one.tables.some((table) => table.shown.length > 0));
    const times = lines.map(
      ({ on }) => valued.filter(({ periods }) => periods.some(({ from, until }) => on >= from && on <= until)).length,
    );
    expect(Math.max(...times)).toBe(1);
  });

  it('is the same whether published quarter by quarter or all at once: what is out is never changed', () => {
    const lines = tenYears(5);
    let frozen: Publication[] = [];
    const days = Array.from({ length: 210 }, (_, n) => addDays(day('2017-04-01'), 17 * n)).filter((on) => on < TODAY);
    for (const today of [...days, TODAY]) {
      const known = lines.filter(({ on }) => on <= today);
      frozen = [...frozen, ...duePublications(SCOPE, known, { [DIMENSION]: VALUES }, frozen, today)];
    }
    expect(frozen).toEqual(published(lines));
  });

  it('finds small cells where only the small ones stand together, so that this attack is one that can succeed', () => {
    const naive = (table: Table, counts: Counts): Table => {
      const small = counts.filter(([, n]) => n < SMALL);
      const rest = small.length === 0 ? null : { values: small.map(([value]) => value), n: small.reduce((all, [, n]) => all + n, 0) };
      return { ...table, shown: counts.filter(([, n]) => n >= SMALL).map(([value, n]) => ({ value, n })), rest };
    };
    const found = seeds.map((seed) => {
      const lines = tenYears(seed);
      return smallOnesFound(
        published(lines).map((one) => ({ ...one, tables: one.tables.map((table) => naive(table, countsIn(lines, one))) })),
      );
    });
    expect(Math.max(...found)).toBeGreaterThan(0);
  });

  it('finds small cells where a year is added up beside its quarters', () => {
    const lines = tenYears(1);
    const year = lines.filter(({ on }) => on.startsWith('2020'));
    const quarters = published(lines).filter(({ periods }) => periods[0]!.from.startsWith('2020'));
    const sums = countsIn(year, { periods: [{ from: day('2020-01-01'), until: day('2020-12-31') }] });
    const beside: Equation[] = sums.map(([value, n]) => ({
      of: quarters.flatMap(({ periods }) => periods.map(({ from }) => `${from} ${value}`)),
      n,
    }));
    expect([...revealed([...numbersOf(quarters), ...beside]).values()].filter((n) => n < SMALL).length).toBeGreaterThan(0);
  });
});

function countsIn(lines: readonly Line[], { periods }: Pick<Publication, 'periods'>): Counts {
  const within = lines.filter(({ on }) => periods.some(({ from, until }) => on >= from && on <= until));
  return VALUES.map((value) => [value, within.filter((line) => line.values[DIMENSION] === value).length]);
}

describe('one table', () => {
  it('leaves every hidden small cell at four values or more, even to whoever knows the rule and tries all that could be', () => {
    const byTable = new Map<string, number[][]>();
    for (const total of [20, 23, 27, 31])
      for (const counts of partsOf(total, 4)) push(byTable, JSON.stringify(tableOf(DIMENSION, named(counts))), counts);
    expect(byTable.size).toBeGreaterThan(100);
    for (const alike of byTable.values())
      for (const place of [0, 1, 2, 3]) {
        const could = new Set(alike.map((counts) => counts[place]!));
        if ([...could].some((n) => n < SMALL)) expect(could.size).toBeGreaterThanOrEqual(4);
      }
  });

  it('of fewer than twenty shows its total only', () => {
    expect(tableOf(DIMENSION, named([10, 9]))).toEqual({ dimension: DIMENSION, total: 19, shown: [], rest: null });
    expect(tableOf(DIMENSION, named([10, 10])).shown).toHaveLength(2);
  });

  it('hides a nought as it hides a one', () => {
    const { shown, rest } = tableOf(DIMENSION, named([20, 9, 0]));
    expect(shown).toEqual([{ value: 'a', n: 20 }]);
    expect(rest).toEqual({ values: ['b', 'c'], n: 9 });
  });
});

/** Every way to share out a total among so many values. */
function partsOf(total: number, values: number): number[][] {
  if (values === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => partsOf(total - first, values - 1).map((rest) => [first, ...rest])).flat();
}

const named = (counts: readonly number[]): Counts => counts.map((n, at) => ['abcdefgh'[at]!, n]);

function push(map: Map<string, number[][]>, key: string, value: number[]): void {
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
}
