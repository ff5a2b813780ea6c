import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, type Day } from '../kit/dates.js';
import { record } from '../ledger/index.js';
import { openWorld, type World } from '../../tests/support/world.js';
import { publicFigures } from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

async function happened(stream: string, kind: string, on: Day, outcome: string | null, times: number): Promise<void> {
  const ctx = world.ctx();
  for (let i = 0; i < times; i += 1) {
    await ctx.tx((tx) =>
      record(ctx, tx, { kind: stream, id: randomUUID() }, 0, [{ kind, on, skeleton: outcome ? { outcome } : {}, body: {} }]),
    );
  }
}

describe('the public figures', () => {
  it('count journal events of completed quarters and hide every cell under five, zero too', async () => {
    await happened('report', 'received', day('2026-08-03'), null, 7);
    await happened('report', 'screened', day('2026-08-04'), 'refuse', 4);
    await happened('case', 'opened', day('2026-09-30'), null, 5);
    await happened('case', 'decision-issued', day('2026-09-30'), null, 1);
    await happened('report', 'received', day('2026-10-01'), null, 9);
    const { rows, until } = await publicFigures(world.ctx());
    expect(until).toBe('2026-10-01');
    expect(rows).toEqual([
      { quarter: '2026-3', cells: { received: 7, refused: null, opened: 5, heard: null, 'no-breach': null, breach: null, overdue: null } },
    ]);
  });

  it('show nothing of the running quarter, whatever happens in it', async () => {
    const before = await publicFigures(world.ctx());
    await happened('report', 'received', day('2026-10-12'), null, 6);
    expect(await publicFigures(world.ctx())).toEqual(before);
  });
});
