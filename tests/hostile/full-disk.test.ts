import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileStore } from '../../src/evidence/index.js';
import { fillIn, follow, send, storyOf } from '../../bench/reporter.js';
import { tinyJpeg, tinyMp4 } from '../support/files.js';
import { serve, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { unescaped } from './form.js';

/** A disk of two megabytes for files: a real tmpfs where we are root; elsewhere the largest file the system lets us write (`prlimit --fsize`). */
const isRoot = process.getuid!() === 0;
const BYTES = 2_000_000;
const disk = mkdtempSync(join(tmpdir(), 'nirpihak-penuh-'));
let world: World;
/** What the disk says of itself, and what it says while others fill it: room that is gone once one writes. */
let [honest, deceived]: [LiveSite, LiveSite] = [undefined!, undefined!];

beforeAll(async () => {
  world = await openWorld();
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${BYTES}`, 'tmpfs', disk]);
  else execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${BYTES}:${BYTES}`]);
  const store = openFileStore(join(disk, 'files'));
  const blobs = { ...store, room: () => Promise.resolve(1e12) };
  honest = await serve(world, { ground: { ...world.ground, blobs: isRoot ? store : { ...store, room: () => Promise.resolve(0) } } });
  deceived = await serve(world, { ground: { ...world.ground, blobs } });
});
afterAll(async () => {
  await honest.close();
  await deceived.close();
  await world.close();
  if (isRoot) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

const onDisk = (): string[] => {
  mkdirSync(join(disk, 'files'), { recursive: true });
  return readdirSync(join(disk, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => one.name); // prettier-ignore
};
const rows = async (): Promise<number> => Number((await query(world.url.super, 'select count(*) as n from evidence.file')).rows[0].n);

describe(`a full disk (${isRoot ? 'a tmpfs of 2 MB' : 'files of at most 2 MB'})`, () => {
  it('that fills up while a file is written refuses that file with the reason, keeps the small ones, and leaves nothing half', async () => {
    const her = new Visitor(deceived.url);
    await her.post('/lapor', {});
    const answer = await her.upload('/lapor/bukti', { tautan: 'https://contoh.go.id/tetap' }, [
      { name: 'kecil.jpg', bytes: tinyJpeg() },
      { name: 'besar.mp4', bytes: tinyMp4(4_000_000) },
    ]);
    const page = unescaped(await answer.text());
    expect(answer.status).toBe(422);
    for (const part of ['besar.mp4: Ruang penyimpanan penuh', 'tulisan tetap dapat dikirim', 'kecil.jpg', 'https://contoh.go.id/tetap'])
      expect(page).toContain(part);
    expect(onDisk()).toHaveLength(1);
    expect(await rows()).toBe(1);
  });

  it('still takes reports in words, with the files that went in before', async () => {
    const her = new Visitor(deceived.url);
    await her.post('/lapor', {});
    expect((await her.upload('/lapor/bukti', { tautan: '' }, [{ name: 'besar.mp4', bytes: tinyMp4(4_000_000) }])).status).toBe(422);
    const words = await fillIn(new Visitor(deceived.url), storyOf('dengan-foto', [tinyJpeg()]));
    expect(words.split(' ')).toHaveLength(8);
    const other = new Visitor(deceived.url);
    const receipt = await fillIn(other, storyOf('kata-saja', []));
    const number = await send(other);
    expect(await follow(new Visitor(deceived.url), receipt)).toBe(number);
  });

  it('refuses files before their first byte once only the space kept for words is left, and words go through', async () => {
    const her = new Visitor(honest.url);
    await her.post('/lapor', {});
    const before = onDisk().length;
    const answer = await her.upload('/lapor/bukti', { tautan: '' }, [{ name: 'foto.jpg', bytes: tinyJpeg() }]);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('foto.jpg: Ruang penyimpanan penuh');
    expect(onDisk()).toHaveLength(before);
    const writer = new Visitor(honest.url);
    const receipt = await fillIn(writer, storyOf('penuh', []));
    const number = await send(writer);
    expect(await follow(new Visitor(honest.url), receipt)).toBe(number);
  });

  it('refuses a file in the mailbox with the reason and sends the message', async () => {
    const her = new Visitor(honest.url);
    const receipt = await fillIn(her, storyOf('kotak', []));
    await send(her);
    await her.post('/lacak', { kata: receipt });
    const answer = await her.upload('/lacak/kotak', { pesan: 'tanpa foto pun sampai' }, [{ name: 'foto.jpg', bytes: tinyJpeg() }]);
    const page = unescaped(await answer.text());
    for (const part of ['Ruang penyimpanan penuh', 'sudah terkirim', 'tanpa foto pun sampai']) expect(page).toContain(part);
  });
});
