import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrapperOf, type Wrapper } from '../kit/seal.js';
import { systemChance, type FileId } from '../kit/ids.js';
import { newCount, read, verifyLedger } from '../ledger/index.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { streamOf, tinyJpeg, tinyMp4 } from '../../tests/support/files.js';
import { fileOf, filesById, filesOf, keepFiles, openFile, storeFile, verifyFiles, type FileProblem } from './index.js';

let world: World;
const wrapper: Wrapper = wrapperOf(systemChance, randomBytes(32), 'draft');
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const store = async (bytes: Uint8Array = tinyJpeg(), owner = `draft:${randomUUID()}`, name = 'bukti.jpg'): Promise<FileId> =>
  (await storeFile(world.ctx(), { name, bytes: streamOf(bytes), wrapper, owner, limit: 200e6 })).id;
const keep = (ids: readonly FileId[], owner = `report:${randomUUID()}`): Promise<void> =>
  world.ctx().tx((tx) => keepFiles(world.ctx(), tx, ids, wrapper, owner));
const problems = async (id: FileId): Promise<string[]> => {
  const found: FileProblem[] = [];
  for await (const problem of verifyFiles(world.ctx())) found.push(problem);
  return found.filter((problem) => problem.id === id).map((problem) => problem.what);
};
const pathOf = async (id: FileId): Promise<string> => {
  const { rows } = await query(world.url.super, 'select blob from evidence.file where id = $1', [id]);
  return join(world.dir, 'files', rows[0].blob.slice(0, 2), rows[0].blob);
};

describe('files that are kept', () => {
  it('open under the key of the month and no longer under the draft’s', async () => {
    const id = await store();
    await keep([id]);
    const ctx = world.ctx();
    const { file, stream } = await ctx.tx((tx) => openFile(ctx, tx, id));
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(tinyJpeg())).toBe(true);
    expect(file).toMatchObject({ isKept: true, name: 'bukti.jpg' });
    await expect(ctx.tx((tx) => openFile(ctx, tx, id, wrapper))).rejects.toMatchObject({ code: 'evidence.damaged' });
  });

  it('each have one event that names nothing in its skeleton', async () => {
    const [id, owner] = [await store(), `report:${randomUUID()}`];
    await keep([id], owner);
    const ctx = world.ctx();
    const entries = await ctx.tx((tx) => read(ctx, tx, { kind: 'file', id }));
    expect(entries).toMatchObject([
      { kind: 'kept', skeleton: {}, body: { name: 'bukti.jpg', size: tinyJpeg().length, media: 'image/jpeg', owner } },
    ]);
    for await (const problem of (async function* () {
      yield* await ctx.tx(async (tx) => {
        const all = [];
        for await (const p of verifyLedger(ctx, tx, newCount())) all.push(p);
        return all;
      });
    })())
      expect(problem).toBeUndefined();
  });

  it('tell no instant', async () => {
    const id = await store();
    await keep([id]);
    expect((await query(world.url.super, 'select touched_at from evidence.file where id = $1', [id])).rows[0].touched_at).toBeNull();
  });

  it('are kept all or none: one that is gone refuses the whole', async () => {
    const [id, owner] = [await store(), `report:${randomUUID()}`];
    await expect(keep([id, randomUUID() as FileId], owner)).rejects.toMatchObject({ code: 'evidence.gone' });
    const ctx = world.ctx();
    expect(await ctx.tx((tx) => fileOf(ctx, tx, id, wrapper))).toMatchObject({ isKept: false });
  });

  it('are refused when their bytes have vanished from the disk', async () => {
    const id = await store();
    rmSync(await pathOf(id));
    await expect(keep([id])).rejects.toMatchObject({ code: 'evidence.gone' });
  });

  it('stay as they are when the same owner keeps them again, and never move to another', async () => {
    const [id, owner] = [await store(), `report:${randomUUID()}`];
    await Promise.all([1, 2, 3].map(() => keep([id], owner)));
    await expect(keep([id], `report:${randomUUID()}`)).rejects.toMatchObject({ code: 'evidence.gone' });
    const ctx = world.ctx();
    expect(await ctx.tx((tx) => read(ctx, tx, { kind: 'file', id }))).toHaveLength(1);
  });

  it('are listed by owner and by id', async () => {
    const owner = `report:${randomUUID()}`;
    const ids = [await store(tinyJpeg(), undefined, 'b.jpg'), await store(tinyMp4(), undefined, 'a.mp4')];
    await keep(ids, owner);
    const ctx = world.ctx();
    expect((await ctx.tx((tx) => filesOf(ctx, tx, owner))).map((file) => file.name)).toEqual(['a.mp4', 'b.jpg']);
    expect((await ctx.tx((tx) => filesById(ctx, tx, [ids[1]!, 'x' as FileId, ids[0]!]))).map((file) => file.id)).toEqual([ids[1], ids[0]]);
  });

  it('cannot be deleted by the program, nor their content be named anew', async () => {
    const id = await store();
    await keep([id]);
    const ctx = world.ctx();
    await query(
      world.url.app,
      `begin; select set_config('app.tenant', '${world.tenant.id}', true); delete from evidence.file where id = '${id}'; commit`,
    );
    expect(await ctx.tx((tx) => fileOf(ctx, tx, id))).toMatchObject({ id });
    await expect(query(world.url.app, `update evidence.file set blob = 'x'`)).rejects.toThrow(/permission denied/);
  });
});

describe('verification of the stored files', () => {
  it('finds nothing wrong with untouched files', async () => {
    const id = await store(tinyMp4(200_000));
    await keep([id]);
    expect(await problems(id)).toEqual([]);
  });

  it.each([
    ['the first byte', 0],
    ['a byte in the middle', 100_000],
    ['the last byte', -1],
  ])('finds one changed byte: %s', async (_where, at) => {
    const id = await store(tinyMp4(200_000));
    await keep([id]);
    const path = await pathOf(id);
    const bytes = readFileSync(path);
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    writeFileSync(path, bytes);
    expect(await problems(id)).toEqual(['the stored file or its row was changed: it does not open']);
  });

  it.each([
    ['a frame cut off', -65_552],
    ['everything cut off', -1e9],
    ['one byte cut off', -1],
  ])('finds %s', async (_what, cut) => {
    const id = await store(tinyMp4(200_000));
    await keep([id]);
    const path = await pathOf(id);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.max(0, bytes.length + cut)));
    expect(await problems(id)).toEqual(['the stored file or its row was changed: it does not open']);
  });

  it('finds a file that lost its last whole frame at an exact frame border', async () => {
    const id = await store(tinyMp4(3 * 65_536 - tinyMp4(0).length));
    await keep([id]);
    const path = await pathOf(id);
    writeFileSync(path, readFileSync(path).subarray(0, 2 * (65_536 + 16)));
    expect(await problems(id)).toHaveLength(1);
  });

  it('finds a missing file, a changed row and a row that was deleted by hand', async () => {
    const [missing, changed, deleted] = [await store(), await store(), await store()];
    await keep([missing, changed, deleted]);
    rmSync(await pathOf(missing));
    await query(world.url.super, `update evidence.file set owner = 'case:1' where id = $1`, [changed]);
    await query(world.url.super, 'delete from evidence.file where id = $1', [deleted]);
    expect(await problems(missing)).toEqual(['the stored file is missing']);
    expect(await problems(changed)).toEqual(['its row differs from its event']);
    expect(await problems(deleted)).toEqual(['its row is gone']);
  });

  it('finds a file that was declared kept by hand, without an event', async () => {
    const id = await store();
    await query(world.url.super, `update evidence.file set state = 'kept', touched_at = null where id = $1`, [id]);
    expect(await problems(id)).toEqual(['a kept file has no event in the journal']);
  });

  it('goes on to the next file when an event was tampered with', async () => {
    const id = await store();
    await keep([id]);
    await query(
      world.url.super,
      `update ledger.entry set body = set_byte(body, 20, get_byte(body, 20) # 1) where stream = 'file' and stream_id = $1`,
      [id],
    );
    expect(await problems(id)).toEqual(['its event cannot be opened']);
  });
});
