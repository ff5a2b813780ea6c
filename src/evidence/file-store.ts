import { createReadStream } from 'node:fs';
import { access, mkdir, open, opendir, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../kit/refusal.js';
import type { BlobStore } from '../kit/blobs.js';

/** Files keep their hands off the last of the disk: reports in words must still go through. */
const RESERVED_FOR_WORDS = 256 * 1024 * 1024;

/** A folder as object store: two levels of folders, written beside, flushed, then named. */
export function openFileStore(root: string): BlobStore {
  const path = (name: string): string => join(root, name.slice(0, 2), name);
  return {
    put: (name, bytes) => put(path(name), bytes),
    read: (name) => createReadStream(path(name)),
    has: (name) => access(path(name)).then(() => true, () => false),
    remove: (name) => rm(path(name), { force: true }),
    list: () => list(root),
    room: async () => {
      await mkdir(root, { recursive: true, mode: 0o700 });
      const disk = await statfs(root);
      return Math.max(0, disk.bavail * disk.bsize - RESERVED_FOR_WORDS);
    },
  };
}

async function put(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const dir = join(path, '..');
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const part = `${path}.part`;
  try {
    await writeFlushed(part, bytes);
    await rename(part, path);
    await flushFolder(dir);
  } catch (error) {
    await rm(part, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new Refusal('kit.disk-full') : error;
  }
}

async function writeFlushed(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for await (const chunk of bytes) await file.write(chunk);
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

async function* list(root: string): AsyncGenerator<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  for await (const group of await opendir(root)) {
    if (!group.isDirectory()) continue;
    for await (const file of await opendir(join(root, group.name))) yield file.name;
  }
}
