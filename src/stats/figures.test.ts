import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { happened, received, settled } from '../../tests/support/figures.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { day } from '../kit/dates.js';
import { loadLaw } from '../law/index.js';
import { publishedFigures, publishFigures, quarterOf, sheets, verifyFigures, type Published } from './index.js';

const law = loadLaw();
const CONTEST = 'contoh-wali-kota-2026';
let world: World;
const system = () => world.ctx({ kind: 'system' });
const times = async (n: number, work: () => Promise<void>): Promise<void> => {
  for (let i = 0; i < n; i += 1) await work();
};
const problems = () => system().tx((tx) => Array.fromAsync(verifyFigures(system(), tx, law)));
const of = (all: readonly Published[], population: string, contest = '') =>
  all.filter((one) => one.population === population && one.contest === contest);

beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true; // events are written straight into the journal, without their rows
  const ctx = system();
  await times(14, () => settled(ctx, 'like', day('2026-06-02'), day('2026-07-20'), CONTEST));
  await times(9, () => settled(ctx, 'post', day('2026-06-20'), day('2026-08-03'), CONTEST));
  await times(2, () => settled(ctx, 'photo', day('2026-06-21'), day('2026-08-04'), CONTEST));
  await times(6, () => settled(ctx, 'like', day('2026-06-02'), day('2026-07-20')));
  await times(3, () => received(ctx, day('2026-05-11')));
  await times(4, () => received(ctx, day('2026-08-12'), 'counter'));
  await times(2, () => happened(ctx, 'clock', [{ kind: 'lapsed', on: day('2026-08-12'), skeleton: {} }]));
});
afterAll(async () => {
  await world.close();
});

describe('the public figures', () => {
  it('are frozen by the clock once a quarter is over, by nobody else, and once only', async () => {
    await expect(publishFigures(world.ctx(), law)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    const made = await Promise.all([publishFigures(system(), law), publishFigures(system(), law)]);
    expect(made.sort()).toEqual([0, 3]);
    expect(await publishFigures(system(), law)).toBe(0);
    const all = await publishedFigures(world.ctx());
    expect([...new Set(all.map(quarterOf))]).toEqual(['2026-3']);
  });

  it('show a case once, in the quarter and the contest in which its outcome was final, small acts taken together', async () => {
    const [contest] = of(await publishedFigures(world.ctx()), 'cases', CONTEST);
    expect(contest).toMatchObject({ total: 25, kind: 'quarter' });
    const acts = contest!.tables.find((table) => table.dimension === 'act')!;
    expect(acts.shown.length + (acts.rest ? 1 : 0)).toBeGreaterThan(1);
    expect(acts.rest!.values).toContain('photo');
    expect(acts.rest!.n).toBeGreaterThanOrEqual(9);
    const outcomes = contest!.tables.find((table) => table.dimension === 'outcome')!;
    expect(outcomes).toMatchObject({ total: 25, shown: [], rest: null });
  });

  it('of fewer than twenty show the total alone, and of fewer than five nothing: they go on into the next quarter', async () => {
    const all = await publishedFigures(world.ctx());
    expect(of(all, 'cases')[0]!.tables.every((table) => table.shown.length === 0 && table.total === 6)).toBe(true);
    const [reports] = of(all, 'reports');
    expect(reports).toMatchObject({ total: 7, periods: [{ from: '2026-04-01', until: '2026-09-30' }] });
    expect(of(all, 'lapses')).toEqual([]);
  });

  it('are not changed by what is written afterwards with an older day, and verify says so', async () => {
    expect(await problems()).toEqual([]);
    const before = await publishedFigures(world.ctx());
    await settled(system(), 'like', day('2026-06-02'), day('2026-07-21'), CONTEST);
    world.clock.set('2027-01-04');
    await publishFigures(system(), law);
    expect((await publishedFigures(world.ctx())).slice(0, before.length)).toEqual(before);
    expect((await problems()).map(({ what }) => what)).toContain('its total is 25, the log has 26');
  });

  it('add up over a year and a contest from what was shown, and say nothing more', async () => {
    const all = await publishedFigures(world.ctx());
    const [sheet] = sheets(of(all, 'cases', CONTEST));
    expect(sheet).toMatchObject({ total: 25, from: '2026-07-01', until: '2026-09-30' });
    expect(sheet!.tables.map((table) => table.shown)).toEqual(of(all, 'cases', CONTEST)[0]!.tables.map((table) => table.shown));
  });

  it('cannot be changed by the program, and a change by hand is found', async () => {
    await expect(query(world.url.app, `update stats.publication set content = '{}'`)).rejects.toThrow(/permission denied/);
    await query(
      world.url.super,
      `update stats.publication set content = replace(content, '"total":25', '"total":24') where population = 'cases'`,
    );
    expect((await problems()).map(({ what }) => what)).toContain('its row differs from its event');
  });
});
