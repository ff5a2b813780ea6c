import { createReadStream } from 'node:fs';
import { access, mkdir, open, opendir, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../kit/refusal.js';
import type { BlobStore } from '../kit/blobs.js';

/** Files keep their hands off the last of the disk: reports in words must still go through. */
const RESERVED_FOR_WORDS = 256 * 1024 * 1024;

const PART = '.part';
/** No room on the device, over a quota, or beyond the largest file the system takes. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A folder as object store: two levels of folders, written beside, flushed, then named. */
export function openFileStore(root: string): BlobStore {
  const path = (name: string): string => join(root, name.slice(0, 2), name);
  return {
    put: (name, bytes) => put(root, path(name), bytes),
    read: (name, from = 0) => createReadStream(path(name), { start: from }),
    has: (name) =>
      access(path(name)).then(
        () => true,
        () => false,
      ),
    remove: async (name) => {
      await rm(path(name) + PART, { force: true });
      await rm(path(name), { force: true });
    },
    list: () => list(root),
    room: async () => {
      await mkdir(root, { recursive: true, mode: 0o700 });
      const disk = await statfs(root);
      return Math.max(0, disk.bavail * disk.bsize - RESERVED_FOR_WORDS);
    },
  };
}

async function put(root: string, path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const dir = join(path, '..');
  try {
    if (await mkdir(dir, { recursive: true, mode: 0o700 })) await flushFolder(root);
    await writeFlushed(path + PART, bytes);
    await rename(path + PART, path);
    await flushFolder(dir);
  } catch (error) {
    await rm(path + PART, { force: true });
    throw FULL.has((error as NodeJS.ErrnoException).code ?? '') ? new Refusal('kit.disk-full') : error;
  }
}

async function writeFlushed(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(dir: string): Promise<void> {
  const folder = await open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Beginnings that a crash left are listed under the name they were to have, so that whoever sweeps can remove them. */
async function* list(root: string): AsyncGenerator<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  for await (const group of await opendir(root)) {
    if (!group.isDirectory()) continue;
    for await (const file of await opendir(join(root, group.name)))
      yield file.name.endsWith(PART) ? file.name.slice(0, -PART.length) : file.name;
  }
}
