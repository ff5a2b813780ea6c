import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.js';

/** A process as the kernel knows it: a number alone may have been given to another one since. */
type Holder = { readonly pid: number; readonly started: string };

/**
 * Takes the data folder for this process; returns how to give it back. A holder that died (`kill -9`) is passed over.
 * Throws `CannotStart` when a live one has it.
 */
export function lockData(dataDir: string): () => void {
  const path = join(dataDir, 'nirpihak.lock');
  const own = `${path}.${process.pid}`;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(own, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder), { mode: 0o600 });
  } catch (error) {
    throw cannotWrite(dataDir, (error as NodeJS.ErrnoException).code);
  }
  try {
    while (!tryLink(own, path)) passOver(path, dataDir);
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (holderOf(path)?.pid === process.pid) rmSync(path, { force: true });
  };
}

/** Whether a living process of ours has the folder (to join its database instead of starting one). */
export function isDataLocked(dataDir: string): boolean {
  const holder = holderOf(join(dataDir, 'nirpihak.lock'));
  return holder !== null && isAlive(holder);
}

function tryLink(own: string, path: string): boolean {
  try {
    linkSync(own, path); // atomic: of two starters one gets the name
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function passOver(path: string, dataDir: string): void {
  const holder = holderOf(path);
  if (holder && isAlive(holder)) throw inUse(dataDir, holder.pid);
  // Moved aside, then looked at again: somebody quicker may have taken the name in between.
  const aside = `${path}.aside.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = holderOf(aside);
  if (moved && isAlive(moved)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

const inUse = (dataDir: string, pid: number): CannotStart =>
  new CannotStart({
    id: `folder data ${dataDir} sedang dipakai proses ${pid}; hentikan dulu, atau pilih folder lain dengan NIRPIHAK_DATA`,
    en: `data folder ${dataDir} is in use by process ${pid}; stop that one first, or choose another folder with NIRPIHAK_DATA`,
  });

const cannotWrite = (dataDir: string, code = ''): CannotStart =>
  new CannotStart({
    id: `folder data ${dataDir} tidak dapat ditulisi pengguna ini (${code}); perbaiki pemiliknya, atau pilih folder lain dengan NIRPIHAK_DATA`,
    en: `data folder ${dataDir} cannot be written by this user (${code}); mend its owner, or choose another folder with NIRPIHAK_DATA`,
  });

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null; // gone, or written half by a crash
  }
}

const isAlive = (holder: Holder): boolean => holder.started !== '' && startOf(holder.pid) === holder.started;

/** Field 22 of proc(5) stat, counted after the command's closing bracket; '' when there is no such process. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
