import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotStart } from '../cannot-start.js';
import { isDataLocked, lockData } from './data-lock.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nirpihak-lock-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  it('is held by one, and given back', () => {
    const release = lockData(dir);
    expect(isDataLocked(dir)).toBe(true);
    expect(() => lockData(dir)).toThrow(CannotStart);
    release();
    expect(isDataLocked(dir)).toBe(false);
  });

  it('says in one sentence that a folder cannot be written', () => {
    writeFileSync(join(dir, 'berkas'), '');
    expect(() => lockData(join(dir, 'berkas'))).toThrow(CannotStart);
  });
});
