import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileStore } from './index.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nirpihak-store-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const pieces = async function* (...words: string[]) {
  for (const word of words) yield Buffer.from(word);
};
const all = async (source: AsyncIterable<unknown>): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
const files = (): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

describe('the folder of files', () => {
  it('gives back what was put, to its owner alone', async () => {
    const store = openFileStore(dir);
    await store.put('abcd', pieces('satu ', 'dua'));
    expect(await all(store.read('abcd'))).toBe('satu dua');
    expect(statSync(join(dir, 'ab', 'abcd')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dir, 'ab')).mode & 0o777).toBe(0o700);
    expect([await store.has('abcd'), await store.has('abce')]).toEqual([true, false]);
  });

  it('shows no file under its name before it is whole, and none after it broke', async () => {
    const store = openFileStore(dir);
    const breaking = async function* () {
      yield Buffer.from('setengah');
      expect(await store.has('abcd')).toBe(false);
      throw new Error('broke');
    };
    await expect(store.put('abcd', breaking())).rejects.toThrow('broke');
    expect(files()).toEqual([]);
  });

  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('says that the disk is full when the system says %s, and leaves no beginning', async (code) => {
    const store = openFileStore(dir);
    const full = async function* () {
      yield Buffer.from('setengah');
      throw Object.assign(new Error(code), { code });
    };
    await expect(store.put('abcd', full())).rejects.toMatchObject({ name: 'Refusal', code: 'kit.disk-full' });
    expect(files()).toEqual([]);
  });

  it('lists a beginning that a crash left under the name it was to have, and removes it by that name', async () => {
    const store = openFileStore(dir);
    await store.put('abcd', pieces('utuh'));
    writeFileSync(join(dir, 'ab', 'abzz.part'), 'setengah');
    const names: string[] = [];
    for await (const name of store.list()) names.push(name);
    expect(names.sort()).toEqual(['abcd', 'abzz']);
    expect(await store.has('abzz')).toBe(false);
    await store.remove('abzz');
    expect(files()).toEqual(['abcd']);
  });

  it('keeps space back for words', async () => {
    expect(await openFileStore(dir).room()).toBeGreaterThanOrEqual(0);
    const { bavail, bsize } = await import('node:fs').then((fs) => fs.statfsSync(dir));
    expect(await openFileStore(dir).room()).toBeLessThanOrEqual(Math.max(0, bavail * bsize - 200 * 1024 * 1024));
  });
});
