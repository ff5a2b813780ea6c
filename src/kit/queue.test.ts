import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { enqueue } from './queue.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

describe('the work queue', () => {
  it('takes a job in the transaction that asks for it, with tenant and ids only', async () => {
    const ctx = world.ctx();
    await ctx.tx((tx) => enqueue(tx, 'send-reminder', { account: 'a' }, 'one'));
    await expect(
      ctx.tx(async (tx) => {
        await enqueue(tx, 'send-reminder', { account: 'b' }, 'two');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    const jobs = await query(world.url.super, 'select key, payload from graphile_worker._private_jobs');
    expect(jobs.rows).toEqual([{ key: 'one', payload: { tenant: world.tenant.id, ids: { account: 'a' } } }]);
  });

  it('shows nothing of itself inside a tenant’s transaction', async () => {
    const seen = await query(
      world.url.app,
      `begin; select set_config('app.tenant', '${world.tenant.id}', true); select count(*)::int as n from graphile_worker._private_jobs; commit`,
    );
    expect((seen as unknown as { rows: { n: number }[] }[])[2]!.rows[0]!.n).toBe(0);
  });
});
