import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, linkSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance, TenantId } from './ids.js';
import { derive, seal, unseal, type Wrapped, type Wrapper } from './seal.js';
import type { Day } from './dates.js';

/**
 * The keys that never enter the database or its dumps: one file a tenant and month under `keys/`, mode 0600.
 * Destroying a month's file makes everything still wrapped under it unreadable, in every backup.
 */
export type Keyring = {
  /** Wraps under the key of the month of `on` (made at first use) and opens what any living month closed. */
  monthly(tenant: TenantId, on: Day): Wrapper;
  /** A lasting secret of the tenant for one purpose (receipt pepper, name index …), 32 bytes. */
  secret(tenant: TenantId, use: string): Uint8Array;
};

export function openKeyring(dir: string, chance: Chance): Keyring {
  const cache = new Map<string, Uint8Array>();
  const key = (tenant: TenantId, name: string, make: boolean): Uint8Array => {
    const path = join(dir, tenant, `${name}.key`);
    const cached = cache.get(path);
    if (cached) return cached;
    const found = existsSync(path) ? readFileSync(path) : make ? writeOnce(path, chance.bytes(32)) : undefined;
    if (!found || found.length !== 32) throw new Error(`key ${name} is missing or damaged`);
    cache.set(path, found);
    return found;
  };
  return {
    monthly: (tenant, on) => monthly(chance, (name, make) => key(tenant, name, make), on.slice(0, 7)),
    secret: (tenant, use) => derive(key(tenant, 'tenant', true), tenant, use),
  };
}

function monthly(chance: Chance, key: (name: string, make: boolean) => Uint8Array, month: string): Wrapper {
  return {
    wrap: (inner): Wrapped => ({ by: month, key: seal(chance, key(month, true), inner, `wrap:${month}`) }),
    unwrap: (wrapped) => unseal(key(wrapped.by, false), wrapped.key, `wrap:${wrapped.by}`),
  };
}

/** Written, flushed and only then named: two processes that meet here end with the same key, and a crash with none. */
function writeOnce(path: string, bytes: Uint8Array): Uint8Array {
  const dir = join(path, '..');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  rmSync(draft);
  syncFolder(dir);
  return readFileSync(path);
}

/** A new name is durable only once its folder is flushed. */
export function syncFolder(dir: string): void {
  const folder = openSync(dir, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Replaces a file whole: readers see the old or the new one, after a crash too. */
export function writeWhole(path: string, bytes: Uint8Array, mode = 0o600): void {
  const draft = `${path}.${process.pid}.part`;
  const file = openSync(draft, 'w', mode);
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
  syncFolder(join(path, '..'));
}
