import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { eraseBodies, read, record } from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true;
});
afterAll(async () => {
  await world.close();
});

const event = (n: number) => ({ kind: 'noted', on: day('2026-10-12'), skeleton: { n }, body: { words: `isi rahasia ${n}` } });
const newStream = () => ({ kind: 'case', id: randomUUID() });

describe('the journal', () => {
  it('gives back what was recorded, in order', async () => {
    const [ctx, stream] = [world.ctx(), newStream()];
    await ctx.tx((tx) => record(ctx, tx, stream, 0, [event(1), event(2)]));
    const entries = await ctx.tx((tx) => read(ctx, tx, stream));
    expect(entries.map((e) => [e.version, e.skeleton, e.body])).toEqual([
      [1, { n: 1 }, { words: 'isi rahasia 1' }],
      [2, { n: 2 }, { words: 'isi rahasia 2' }],
    ]);
  });

  it('refuses the second of two writers who decided upon the same version', async () => {
    const [ctx, stream] = [world.ctx(), newStream()];
    await ctx.tx((tx) => record(ctx, tx, stream, 0, [event(1)]));
    await expect(ctx.tx((tx) => record(ctx, tx, stream, 0, [event(9)]))).rejects.toMatchObject({ code: 'ledger.changed-meanwhile' });
  });

  it('keeps no plain body in the database', async () => {
    const [ctx, stream] = [world.ctx(), newStream()];
    await ctx.tx((tx) => record(ctx, tx, stream, 0, [event(7)]));
    const rows = await query(world.url.super, 'select * from ledger.entry where stream_id = $1', [stream.id]);
    expect(Buffer.from(rows.rows[0].body).toString('latin1')).not.toContain('rahasia');
    expect(JSON.stringify(rows.rows[0].skeleton)).not.toContain('rahasia');
  });

  it('opens nothing whose body was changed by one byte', async () => {
    const [ctx, stream] = [world.ctx(), newStream()];
    await ctx.tx((tx) => record(ctx, tx, stream, 0, [event(1)]));
    await query(world.url.super, 'update ledger.entry set body = set_byte(body, 20, get_byte(body, 20) # 1) where stream_id = $1', [
      stream.id,
    ]);
    await expect(ctx.tx((tx) => read(ctx, tx, stream))).rejects.toThrow();
  });

  it('keeps the event and its leaf after its body is erased', async () => {
    const [ctx, stream] = [world.ctx(), newStream()];
    const [kept] = await ctx.tx((tx) => record(ctx, tx, stream, 0, [event(1)]));
    await ctx.tx((tx) => eraseBodies(ctx, tx, stream, 1));
    const [left] = await ctx.tx((tx) => read(ctx, tx, stream));
    expect(left).toMatchObject({ isErased: true, body: null, skeleton: { n: 1 }, leaf: kept!.leaf });
  });

  it('shows one office nothing of another, and nothing to a query outside a transaction', async () => {
    const [ctx, stream] = [world.ctx(), newStream()];
    await ctx.tx((tx) => record(ctx, tx, stream, 0, [event(1)]));
    const other = await world.addTenant('lain.contoh.go.id');
    const seen = await world.ground.db.tx(other.id, (tx) => read(ctx, tx, stream));
    expect(seen).toEqual([]);
    const outside = await query(world.url.app, 'select count(*)::int as n from ledger.entry');
    expect(outside.rows[0].n).toBe(0);
  });

  it('lets the program neither rewrite nor delete an event', async () => {
    await expect(query(world.url.app, `update ledger.entry set kind = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(query(world.url.app, 'delete from ledger.entry')).rejects.toThrow(/permission denied/);
  });
});
