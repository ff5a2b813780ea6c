import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrapperOf, type Wrapper } from '../kit/seal.js';
import { systemChance, type FileId } from '../kit/ids.js';
import { read } from '../ledger/index.js';
import { openWorld, type World } from '../../tests/support/world.js';
import { bombPng, streamOf, tinyMp4, tinyPdf, tinyPng } from '../../tests/support/files.js';
import { fileOf, keepFiles, maskedCopies, maskImage, openFile, previewOf, storeFile, verifyFiles, type Rectangle } from './index.js';
import { runClosed } from './sandbox.js';

let world: World;
const wrapper: Wrapper = wrapperOf(systemChance, randomBytes(32), 'draft');
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const kept = async (bytes: Uint8Array, name = 'asli.jpg'): Promise<FileId> => {
  const ctx = world.ctx();
  const { id } = await storeFile(ctx, { name, bytes: streamOf(bytes, 65_536), wrapper, owner: `draft:${randomUUID()}`, limit: 200e6 });
  await ctx.tx((tx) => keepFiles(ctx, tx, [id], wrapper, 'case:1'));
  return id;
};
const bytesOf = async (id: FileId): Promise<Buffer> => {
  const { stream } = await world.ctx().tx((tx) => openFile(world.ctx(), tx, id));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const none = async function* () {
  yield Buffer.from('');
};
const closed = (script: string, memory = 256 * 1024 * 1024) =>
  runClosed({ command: ['/bin/sh', '-c', script], input: none(), memory, folders: [] });
const said = async (script: string, memory?: number): Promise<string> => {
  const ran = await closed(script, memory);
  return 'output' in ran ? Buffer.from(ran.output).toString() : ran.failed;
};

/** A photo as a phone writes it: turned by its Exif, with a place in it; left half white, right half red. */
const photo = () =>
  sharp({ create: { width: 400, height: 200, channels: 3, background: '#fff' } })
    .composite([{ input: { create: { width: 200, height: 200, channels: 3, background: '#f00' } }, left: 200, top: 0 }])
    .jpeg()
    .withExif({ IFD0: { Make: 'Telepon Contoh' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 12/1 0/1' } })
    .toBuffer();

describe('the closed room', () => {
  it('has no network, no keys, no data and no other process in it', async () => {
    expect(await said('echo *')).not.toMatch(/home|root|var|proc|tmp|sys|run/);
    expect(await said('ls /etc')).toBe('fonts\n');
    expect(await said(`kill -0 ${process.pid} 2>&1; true`)).toContain('No such process');
    expect(await said('env | grep -c NIRPIHAK; true')).toBe('0\n');
  });

  it('lets nothing be written and leaves no privilege', async () => {
    expect(await said('(echo x > /usr/x) 2>/dev/null && echo wrote || echo refused')).toBe('refused\n');
    expect(await said('(echo x > /x) 2>/dev/null && echo wrote || echo refused')).toBe('refused\n');
    expect(await said('(rm /usr/bin/env) 2>&1; true')).toContain('Read-only file system');
    expect(await said('mount -t tmpfs x /etc 2>/dev/null && echo mounted || echo refused')).toBe('refused\n');
  });

  it('ends what takes too much memory, and says which tool is missing', async () => {
    const greedy = `perl -e '$s = "x"; $s .= $s while length($s) < 1e8; print "had it\\n"'`;
    expect(await said(greedy, 1024 * 1024 * 1024)).toBe('had it\n');
    expect(await said(greedy, 32 * 1024 * 1024)).toBe('failed');
    expect(await runClosed({ command: ['no-such-program'], input: none(), memory: 1e8, folders: [] })).toEqual({ failed: 'no-tool' });
  });
});

describe('a machine whose kernel refuses the room', () => {
  it('runs nothing at all and says so', () => {
    const sandbox = fileURLToPath(new URL('./sandbox.ts', import.meta.url));
    const script = `const { runClosed } = await import('${sandbox}'); const none = async function* () {}; console.log(JSON.stringify(await runClosed({ command: ['/bin/echo', 'ran'], input: none(), memory: 1e8, folders: [] })));`;
    const forbid = 'for n in user mnt; do echo 0 > /proc/sys/user/max_$' + '{n}_namespaces; done; exec "$@"';
    const out = execFileSync(
      'unshare',
      ['--user', '--map-root-user', 'sh', '-c', forbid, 'sh', process.execPath, '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(out)).toEqual({ failed: 'no-sandbox' });
  });
});

describe('a preview', () => {
  it('is the picture upright, small, and without where and with what it was taken', async () => {
    const original = await sharp(await photo())
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const preview = await previewOf(world.ctx(), await kept(original));
    if (!preview.isAvailable) throw new Error(preview.reason);
    const meta = await sharp(preview.bytes).metadata();
    expect(meta).toMatchObject({ format: 'webp', width: 200, height: 400 });
    expect(meta.exif).toBeUndefined();
    expect(Buffer.from(preview.bytes).includes('Telepon')).toBe(false);
  });

  it('of a PDF is its first page', async () => {
    const preview = await previewOf(world.ctx(), await kept(tinyPdf(), 'surat.pdf'));
    if (!preview.isAvailable) throw new Error(preview.reason);
    expect(preview.media).toBe('image/png');
    expect(await sharp(preview.bytes).metadata()).toMatchObject({ width: 1200, height: 600 });
  });

  it('of an unsent file needs the draft’s key', async () => {
    const { id } = await storeFile(world.ctx(), {
      name: 'a.png',
      bytes: streamOf(tinyPng(40, 20)),
      wrapper,
      owner: `draft:${randomUUID()}`,
      limit: 1e6,
    });
    expect(await previewOf(world.ctx(), id, wrapper)).toMatchObject({ isAvailable: true });
    await expect(previewOf(world.ctx(), id)).rejects.toMatchObject({ code: 'evidence.damaged' });
  });

  it('says why there is none: video, a bomb, a picture that is none', async () => {
    expect(await previewOf(world.ctx(), await kept(tinyMp4(), 'v.mp4'))).toEqual({ isAvailable: false, reason: 'no-picture' });
    expect(await previewOf(world.ctx(), await kept(bombPng(), 'bom.png'))).toEqual({ isAvailable: false, reason: 'unreadable' });
    const broken = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(3000), Buffer.from('\n%%EOF\n')]);
    expect(await previewOf(world.ctx(), await kept(broken, 'rusak.pdf'))).toEqual({ isAvailable: false, reason: 'unreadable' });
  });
});

describe('a masked copy', () => {
  const mask = (id: FileId, areas: Rectangle[]) => world.ctx().tx((tx) => maskImage(world.ctx(), tx, id, areas));

  it('has the area black and the rest as it was, without metadata; the original stays byte for byte', async () => {
    const original = await photo();
    const id = await kept(original);
    const copy = await mask(id, [{ left: 0.5, top: 0, width: 0.5, height: 1 }]);
    const bytes = await bytesOf(copy);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3),
    ];
    for (const [x, y] of [
      [230, 10],
      [399, 199],
      [300, 100],
    ] as const)
      expect(Math.max(...pixel(x, y))).toBeLessThan(8);
    expect(Math.min(...pixel(50, 100))).toBeGreaterThan(247);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect((await bytesOf(id)).equals(original)).toBe(true);
  });

  it('is a file of its own whose event names the original, and verifies', async () => {
    const [ctx, id] = [world.ctx(), await kept(tinyPng(30, 30), 'layar.png')];
    const copy = await mask(id, [{ left: 0.1, top: 0.1, width: 0.2, height: 0.2 }]);
    expect(await ctx.tx((tx) => fileOf(ctx, tx, copy))).toMatchObject({ original: id, isKept: true, media: 'image/png', owner: 'case:1' });
    expect(await ctx.tx((tx) => read(ctx, tx, { kind: 'file', id: copy }))).toMatchObject([{ kind: 'masked', skeleton: { from: id } }]);
    expect((await ctx.tx((tx) => maskedCopies(ctx, tx, id))).map((file) => file.id)).toEqual([copy]);
    for await (const problem of verifyFiles(ctx)) expect(problem).toBeUndefined();
  });

  it('is refused for areas outside the picture, for none, and for what is no picture', async () => {
    const id = await kept(tinyPng());
    for (const areas of [
      [],
      [{ left: 0.9, top: 0, width: 0.2, height: 1 }],
      [{ left: -0.1, top: 0, width: 0.2, height: 1 }],
      [{ left: 0, top: 0, width: 0, height: 1 }],
      [{ left: Number.NaN, top: 0, width: 1, height: 1 }],
    ]) {
      await expect(mask(id, areas)).rejects.toMatchObject({ code: 'evidence.bad-rectangle' });
    }
    await expect(mask(await kept(tinyPdf(), 's.pdf'), [{ left: 0, top: 0, width: 1, height: 1 }])).rejects.toMatchObject({
      code: 'evidence.not-a-picture',
    });
  });
});
