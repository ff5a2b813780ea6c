import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { wrapperOf, type Wrapper } from '../kit/seal.js';
import { systemChance, type FileId } from '../kit/ids.js';
import type { Ctx } from '../kit/ctx.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { streamOf, tinyJpeg, tinyMp4 } from '../../tests/support/files.js';
import {
  discardDraftFiles,
  discardFile,
  draftUsage,
  filesOf,
  keepFiles,
  storeFile,
  sweep,
  touchDraftFiles,
  type StoredFile,
} from './index.js';

let world: World;
const wrapper: Wrapper = wrapperOf(systemChance, randomBytes(32), 'draft');
const worlds: World[] = [];
beforeEach(async () => {
  world = await openWorld();
  worlds.push(world);
});
afterAll(async () => {
  for (const one of worlds) await one.close();
});

const newDraft = () => `draft:${randomUUID()}`;
/** The same surroundings on a disk with this many bytes free for files. */
const onDisk = (free: number): Ctx => {
  const ctx = world.ctx();
  return { ...ctx, blobs: { ...ctx.blobs, room: () => Promise.resolve(free) } };
};
const store = (owner: string, size = 1000, ctx: Ctx = world.ctx(), limit = 200e6): Promise<StoredFile> => {
  const bytes = tinyMp4(size - tinyMp4(0).length);
  return storeFile(ctx, { name: 'v.mp4', bytes: streamOf(bytes, 65_536), wrapper, owner, limit, atMost: size });
};
const names = (owner: string) => world.ctx().tx((tx) => filesOf(world.ctx(), tx, owner, wrapper));
const blobs = (): string[] =>
  readdirSync(join(world.dir, 'files'), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => e.name);

describe('a flood of unsent files', () => {
  it('is held to ten files a draft, also when twelve come at once', async () => {
    const draft = newDraft();
    const done = await Promise.allSettled(Array.from({ length: 12 }, () => store(draft)));
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(10);
    expect(done.filter((one) => one.status === 'rejected').map((one) => one.reason.code)).toEqual([
      'evidence.too-many',
      'evidence.too-many',
    ]);
    expect(await names(draft)).toHaveLength(10);
  });

  it('is held to 400 MB a draft', async () => {
    const draft = newDraft();
    await store(draft);
    await query(world.url.super, 'update evidence.file set size = 399999000');
    await expect(store(draft, 2000)).rejects.toMatchObject({ code: 'evidence.draft-full', data: { limit: '400 MB' } });
    await expect(store(draft, 1000)).resolves.toMatchObject({ size: 1000 });
  });

  it('may fill a tenth of the free disk, all drafts together, and is then refused', async () => {
    const ctx = onDisk(100_000);
    await store(newDraft(), 6000, ctx);
    await expect(store(newDraft(), 6000, ctx)).rejects.toMatchObject({ code: 'evidence.drafts-full' });
    await expect(store(newDraft(), 4000, ctx)).resolves.toMatchObject({ size: 4000 });
    expect(await draftUsage(ctx)).toEqual({ files: 2, bytes: 10_000 });
  });

  it('cannot take more than it announced room for when two come at once', async () => {
    const ctx = onDisk(100_000);
    const done = await Promise.allSettled([store(newDraft(), 7000, ctx), store(newDraft(), 7000, ctx)]);
    expect(done.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('makes room by the files that nobody touched for two hours, longest first, and by no others', async () => {
    const ctx = onDisk(100_000);
    const [oldest, old, fresh] = [newDraft(), newDraft(), newDraft()];
    await store(oldest, 4000, ctx);
    world.clock.pass(1);
    await store(old, 3000, ctx);
    world.clock.pass(1.5);
    await store(fresh, 3000, ctx);
    await store(newDraft(), 3500, ctx);
    expect([await names(oldest), await names(old), await names(fresh)].map((list) => list.length)).toEqual([0, 1, 1]);
    expect(blobs()).toHaveLength(3);
  });

  it('spares the files of a draft somebody is still writing', async () => {
    const [ctx, draft] = [onDisk(100_000), newDraft()];
    await store(draft, 9000, ctx);
    world.clock.pass(3);
    await ctx.tx((tx) => touchDraftFiles(ctx, tx, draft));
    await expect(store(newDraft(), 9000, ctx)).rejects.toMatchObject({ code: 'evidence.drafts-full' });
    expect(await names(draft)).toHaveLength(1);
  });

  it('never shuts out the office’s own files, and never evicts a kept one', async () => {
    const ctx = onDisk(100_000);
    const kept = await store(newDraft(), 9000, ctx);
    await ctx.tx((tx) => keepFiles(ctx, tx, [kept.id], wrapper, 'report:1'));
    await store(newDraft(), 9000, ctx);
    await expect(store(`case:${randomUUID()}`, 50_000, ctx)).resolves.toMatchObject({ size: 50_000 });
    world.clock.pass(100);
    await store(newDraft(), 9900, ctx);
    expect(await world.ctx().tx((tx) => filesOf(world.ctx(), tx, 'report:1'))).toHaveLength(1);
  });
});

describe('unsent files that are given up', () => {
  it('vanish with their bytes; those of others and kept ones stay', async () => {
    const [mine, other] = [newDraft(), newDraft()];
    const [first, second, foreign] = [await store(mine), await store(mine), await store(other)];
    await discardFile(world.ctx(), mine, foreign.id);
    await discardFile(world.ctx(), mine, 'no id' as FileId);
    await discardFile(world.ctx(), mine, first.id);
    expect((await names(mine)).map((file) => file.id)).toEqual([second.id]);
    await discardDraftFiles(world.ctx(), mine);
    expect(await names(mine)).toEqual([]);
    expect(await names(other)).toHaveLength(1);
    expect(blobs()).toHaveLength(1);
  });

  it('refuse to arrive in a draft that was thrown away meanwhile', async () => {
    const draft = newDraft();
    async function* slowly() {
      yield Buffer.concat([tinyJpeg(), Buffer.alloc(5000)]);
      await discardDraftFiles(world.ctx(), draft);
    }
    await expect(storeFile(world.ctx(), { name: 'b.jpg', bytes: slowly(), wrapper, owner: draft, limit: 1e6 })).rejects.toMatchObject({
      code: 'evidence.gone',
    });
    expect(blobs()).toEqual([]);
  });
});

describe('the sweep', () => {
  it('clears blobs and beginnings without a row, and touches nothing else', async () => {
    const file = await store(newDraft());
    const other = await world.addTenant('lain.contoh.go.id');
    const folder = join(world.dir, 'files', 'ab');
    mkdirSync(folder, { recursive: true });
    for (const name of [`abcd-${world.tenant.id}`, `abce-${world.tenant.id}.part`, `abcf-${other.id}`, 'abcg'])
      writeFileSync(join(folder, name), 'x');
    expect(await sweep(world.ctx())).toMatchObject({ blobs: 2, rows: 0, missing: [] });
    expect(blobs().sort()).toEqual(['abcf-' + other.id, 'abcg', ...blobs().filter((name) => !name.startsWith('abc'))].sort());
    expect(await sweep(world.ctx())).toMatchObject({ blobs: 0 });
    expect(file.size).toBe(1000);
  });

  it('clears uploads that a crash cut off, but none that may still be running', async () => {
    await store(newDraft());
    await query(world.url.super, `update evidence.file set state = 'arriving', about = null`);
    world.clock.pass(1.9);
    expect(await sweep(world.ctx())).toMatchObject({ rows: 0 });
    world.clock.pass(0.2);
    expect(await sweep(world.ctx())).toMatchObject({ rows: 1 });
    expect(blobs()).toEqual([]);
  });

  it('reports a row whose bytes are gone and leaves it', async () => {
    const file = await store(newDraft());
    const { rows } = await query(world.url.super, 'select blob from evidence.file');
    await world.ctx().blobs.remove(rows[0].blob);
    expect((await sweep(world.ctx())).missing).toEqual([file.id]);
    expect((await sweep(world.ctx())).missing).toEqual([file.id]);
  });
});
