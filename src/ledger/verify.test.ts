import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { unhex } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import {
  eraseBodies,
  head,
  leafHash,
  newCount,
  proofOf,
  read,
  record,
  sequence,
  verifyInclusion,
  verifyLedger,
  type Problem,
} from './index.js';

let world: World;
let ctx: Ctx;
beforeEach(async () => {
  world = await openWorld();
  world.isTampered = true;
  ctx = world.ctx();
});
afterEach(async () => {
  await world.close();
});

const event = (n: number) => ({ kind: 'noted', on: day('2026-10-12'), skeleton: { n }, body: { words: `isi ${n}` } });

async function write(events: number): Promise<{ kind: string; id: string }> {
  const stream = { kind: 'case', id: randomUUID() };
  await ctx.tx((tx) =>
    record(
      ctx,
      tx,
      stream,
      0,
      Array.from({ length: events }, (_, i) => event(i)),
    ),
  );
  return stream;
}

async function problems(): Promise<Problem[]> {
  return ctx.tx((tx) => Array.fromAsync(verifyLedger(ctx, tx, newCount())));
}

const tamper = (sql: string) => query(world.url.super, sql);

describe('verification of the log', () => {
  it('finds nothing wrong with an honest log, numbered in several batches, one body erased', async () => {
    const first = await write(3);
    await sequence(ctx);
    await write(2);
    await sequence(ctx);
    await ctx.tx((tx) => eraseBodies(ctx, tx, first, 3));
    await sequence(ctx);
    const count = newCount();
    expect(await ctx.tx((tx) => Array.fromAsync(verifyLedger(ctx, tx, count)))).toEqual([]);
    expect(count).toEqual({ entries: 6, erased: 3, leaves: 6, unnumbered: 0, checkpoints: 3 });
  });

  it.each([
    ['a body', `update ledger.entry set body = set_byte(body, 30, get_byte(body, 30) # 1) where version = 2`],
    ['a kind', `update ledger.entry set kind = 'denied' where version = 2`],
    ['a day', `update ledger.entry set on_day = on_day + 1 where version = 2`],
    ['a skeleton', `update ledger.entry set skeleton = '{"n":9}' where version = 2`],
    ['a salt', `update ledger.entry set salt = set_byte(salt, 0, get_byte(salt, 0) # 1) where version = 2`],
    ['a body’s salt', `update ledger.entry set body_salt = set_byte(body_salt, 0, get_byte(body_salt, 0) # 1) where version = 2`],
    [
      'a body’s commitment',
      `update ledger.entry set body_commitment = set_byte(body_commitment, 0, get_byte(body_commitment, 0) # 1) where version = 2`,
    ],
    [
      'a body that nobody said was erased',
      `update ledger.entry set body = null, body_key = null, body_key_by = null, body_salt = null where version = 2`,
    ],
    ['an order', `update ledger.entry set version = 9 where version = 3`],
    ['a deleted event', `delete from ledger.entry where version = 3`],
    [
      'a deleted event with its leaf',
      `with gone as (delete from ledger.entry where version = 3 returning commitment) delete from ledger.leaf using gone where leaf.commitment = gone.commitment`,
    ],
    ['a renumbered leaf', `update ledger.leaf set index = 77 where index = 1`],
    ['a root', `update ledger.checkpoint set root = set_byte(root, 0, get_byte(root, 0) # 1)`],
    ['a signed note', `update ledger.checkpoint set note = replace(note, E'\\n3\\n', E'\\n4\\n')`],
    ['a forgotten tree head', `delete from ledger.checkpoint`],
  ])('finds %s that was changed by hand', async (_, sql) => {
    await write(3);
    await sequence(ctx);
    await tamper('alter table ledger.entry drop constraint entry_tenant_commitment_fkey');
    const done = await tamper(sql);
    expect(done.rowCount).toBeGreaterThan(0);
    expect((await problems()).length).toBeGreaterThan(0);
  });

  it('proves each event in the signed head', async () => {
    const stream = await write(5);
    await sequence(ctx);
    const entries = await ctx.tx((tx) => read(ctx, tx, stream));
    const top = await ctx.tx((tx) => head(tx));
    for (const entry of entries) {
      const { index, size, proof } = await ctx.tx((tx) => proofOf(tx, entry.leaf));
      expect(index).toBe(entry.index);
      expect(verifyInclusion(leafHash(unhex(entry.leaf)), index, size, proof, top!.root)).toBe(true);
    }
  });

  it('gives each committed leaf one number when several number at once and a late commit comes after', async () => {
    await write(4);
    const late = { kind: 'case', id: randomUUID() };
    await ctx.tx(async (tx) => {
      await record(ctx, tx, late, 0, [event(1)]);
      await Promise.all([sequence(ctx), sequence(ctx), sequence(ctx)]); // other connections; `late` is not committed yet
    });
    expect((await ctx.tx((tx) => read(ctx, tx, late)))[0]!.index).toBeNull();
    await sequence(ctx);
    expect((await ctx.tx((tx) => read(ctx, tx, late)))[0]!.index).toBe(4);
    expect(await problems()).toEqual([]);
  });

  it('still holds an erased event to its leaf: kind, day and skeleton cannot be forged afterwards', async () => {
    const stream = await write(2);
    await ctx.tx((tx) => eraseBodies(ctx, tx, stream, 2));
    await sequence(ctx);
    expect(await problems()).toEqual([]);
    await tamper(`update ledger.entry set skeleton = '{"n":9}' where version = 2`);
    expect(await problems()).toEqual([{ about: `case/${stream.id}/2`, what: expect.stringContaining('does not match its leaf') }]);
  });

  it('names a body erased after the event that says what was erased', async () => {
    const stream = await write(1);
    await ctx.tx((tx) => eraseBodies(ctx, tx, stream, 1));
    await ctx.tx((tx) => record(ctx, tx, stream, 2, [event(3)]));
    await sequence(ctx);
    expect(await problems()).toEqual([]);
    await tamper(`update ledger.entry set body = null, body_key = null, body_key_by = null, body_salt = null where version = 3`);
    expect(await problems()).toEqual([{ about: `case/${stream.id}/3`, what: expect.stringContaining('no event says') }]);
  });
});
