import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrapperOf, type Wrapper } from '../kit/seal.js';
import { systemChance } from '../kit/ids.js';
import type { Ctx } from '../kit/ctx.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { asText, streamOf, tinyJpeg, tinyMp4, tinyPdf, tinyPng, tinyZip } from '../../tests/support/files.js';
import { openFile, storeFile, type StoredFile } from './index.js';

let world: World;
let wrapper: Wrapper;
beforeAll(async () => {
  world = await openWorld();
});
beforeAll(() => {
  wrapper = wrapperOf(systemChance, randomBytes(32), 'draft');
});
afterAll(async () => {
  await world.close();
});

const newDraft = () => `draft:${randomUUID()}`;
const store = (
  bytes: Uint8Array,
  { name = 'foto.jpg', owner = newDraft(), limit = 200e6, ctx = world.ctx() as Ctx, piece = 1000 } = {},
): Promise<StoredFile> => storeFile(ctx, { name, bytes: streamOf(bytes, piece), wrapper, owner, limit });
const readBack = async (id: StoredFile['id']): Promise<Buffer> => {
  const { stream } = await world.ctx().tx((tx) => openFile(world.ctx(), tx, id, wrapper));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const blobNames = async (): Promise<string[]> =>
  (await readdir(join(world.dir, 'files'), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));
const refusal = (code: string) => ({ name: 'Refusal', code });

/** An Exif block as phones write it, with a whole little JPEG inside. */
const withThumbnail = (jpeg: Uint8Array): Buffer => {
  const inner = Buffer.concat([Buffer.from('Exif\0\0'), tinyJpeg()]);
  const head = Buffer.from([0xff, 0xe1, (inner.length + 2) >> 8, (inner.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, inner, jpeg.subarray(2)]);
};

describe('a file that is sent in', () => {
  it.each([
    ['JPEG', tinyJpeg(), 'image/jpeg'],
    ['PNG', tinyPng(), 'image/png'],
    ['PDF', tinyPdf(), 'application/pdf'],
    ['MP4', tinyMp4(), 'video/mp4'],
  ])('comes back byte for byte, known by its content (%s)', async (_kind, bytes, media) => {
    const file = await store(bytes, { name: 'apa saja.xyz' });
    expect(file).toMatchObject({ media, size: bytes.length, name: 'apa saja.xyz' });
    expect((await readBack(file.id)).equals(bytes)).toBe(true);
  });

  it.each([65_535, 65_536, 65_537, 131_072, 200_001])(
    'comes back whole whatever its length at the edges of a frame (%i bytes)',
    async (size) => {
      const bytes = tinyMp4(size - mp4Overhead);
      expect(bytes.length).toBe(size);
      expect((await readBack((await store(bytes, { piece: 7_919 })).id)).equals(bytes)).toBe(true);
    },
  );

  it.each([
    ['an HTML page named .jpg', asText('<!doctype html><script>alert(1)</script>')],
    ['an SVG named .png', asText('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an archive', tinyZip()],
    ['a Windows program', Buffer.concat([asText('MZ'), Buffer.alloc(200)])],
    ['a Linux program', Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(200)])],
    ['plain words', asText('halo')],
    ['noise', Buffer.alloc(5000, 7)],
  ])('is refused for what it is, and leaves nothing: %s', async (_what, bytes) => {
    const before = (await blobNames()).length;
    await expect(store(bytes)).rejects.toMatchObject(refusal('evidence.wrong-type'));
    expect(await blobNames()).toHaveLength(before);
  });

  it('is refused when it has no bytes', async () => {
    await expect(store(Buffer.alloc(0))).rejects.toMatchObject(refusal('evidence.empty'));
  });

  it.each([
    ['JPEG', tinyJpeg()],
    ['PNG', tinyPng()],
    ['PDF', tinyPdf()],
    ['MP4', tinyMp4(5000)],
    ['JPEG with a whole thumbnail before the cut', withThumbnail(tinyJpeg())],
  ])('is refused when its end is missing, and leaves nothing (%s)', async (_kind, bytes) => {
    const before = (await blobNames()).length;
    await expect(store(bytes.subarray(0, bytes.length - 12))).rejects.toMatchObject(refusal('evidence.truncated'));
    expect(await blobNames()).toHaveLength(before);
    const rows = await query(world.url.super, `select count(*)::int as n from evidence.file where state = 'arriving'`);
    expect(rows.rows[0].n).toBe(0);
  });

  it('is not called cut off for what phones append behind a picture, nor for how real encoders write', async () => {
    await store(Buffer.concat([tinyJpeg(), Buffer.alloc(50_000, 0x55)]));
    await store(withThumbnail(tinyJpeg()));
    await store(
      await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
        .jpeg({ progressive: true, quality: 95 })
        .withExif({ IFD0: { Make: 'Contoh' } })
        .toBuffer(),
      { piece: 1 },
    );
    await store(
      await sharp(randomBytes(64 * 64 * 3), { raw: { width: 64, height: 64, channels: 3 } })
        .webp()
        .toBuffer(),
    );
  });

  it('is refused over its limit, and the limit itself is allowed', async () => {
    const bytes = tinyMp4(100_000);
    await expect(store(bytes, { limit: bytes.length - 1 })).rejects.toMatchObject({
      ...refusal('evidence.too-large'),
      data: { limit: '100 kB' },
    });
    await expect(store(bytes, { limit: bytes.length })).resolves.toMatchObject({ size: bytes.length });
  });

  it('leaves neither its content, its name, its kind nor its hash readable in the database or the folder', async () => {
    const secret = Buffer.concat([tinyJpeg(), asText('TERBACA-OLEH-SIAPA')]);
    const file = await store(secret, { name: 'Rapat-Rahasia.jpg' });
    const dump = JSON.stringify(
      (
        await query(
          world.url.super,
          `select encode(about, 'escape') as about, encode(key, 'escape') as key, owner, blob, key_by from evidence.file where id = $1`,
          [file.id],
        )
      ).rows,
    );
    for (const word of ['Rahasia', 'image/jpeg', file.sha256]) expect(dump).not.toContain(word);
    for (const path of await blobNames()) {
      expect(path).not.toContain('Rahasia');
      expect((await readFile(path)).includes('TERBACA')).toBe(false);
    }
  });

  it('opens with no other draft’s key', async () => {
    const file = await store(tinyJpeg());
    const other = wrapperOf(systemChance, randomBytes(32), 'draft');
    await expect(world.ctx().tx((tx) => openFile(world.ctx(), tx, file.id, other))).rejects.toMatchObject(refusal('evidence.damaged'));
  });

  it('shows a name without folders, hidden direction marks or control characters, at most 120 letters long', async () => {
    expect((await store(tinyJpeg(), { name: '../../etc/\u202egpj.exe\u0000 foto.jpg' })).name).toBe('gpj.exe foto.jpg');
    expect([...(await store(tinyJpeg(), { name: `${'ä'.repeat(400)}.jpeg` })).name]).toHaveLength(120);
    expect((await store(tinyJpeg(), { name: '\u202e' })).name).toBe('berkas');
  });

  it('says that the disk is full when it is, and leaves no beginning behind', async () => {
    const ctx = world.ctx();
    const full = { ...ctx, blobs: { ...ctx.blobs, room: () => Promise.resolve(0) } };
    await expect(store(tinyJpeg(), { ctx: full })).rejects.toMatchObject(refusal('kit.disk-full'));
    const nearly = { ...ctx, blobs: { ...ctx.blobs, room: () => Promise.resolve(1000) } };
    await expect(store(tinyMp4(5000), { ctx: nearly, owner: `case:${randomUUID()}` })).rejects.toMatchObject(refusal('kit.disk-full'));
    expect((await blobNames()).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('belongs to one office: another finds nothing under its id', async () => {
    const file = await store(tinyJpeg());
    const other = await world.addTenant('tetangga.contoh.go.id');
    await expect(world.ground.db.tx(other.id, (tx) => openFile(world.ctx(), tx, file.id, wrapper))).rejects.toMatchObject(
      refusal('kit.not-found'),
    );
  });
});

const mp4Overhead = tinyMp4(0).length;
