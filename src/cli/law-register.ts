import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CannotWrite } from './law-input.js';

/** One line of `law/verified.yaml`. */
export type Entry = {
  readonly article: string;
  readonly by: string;
  readonly on: string;
  readonly textSha256: string;
  readonly entrySha256: string;
  readonly note: string | null;
};

const NAME = 'verified.yaml';
const HEAD = 'verified:\n';

/**
 * Adds a line to the register, unless the same person already compared the same entry with the same text. The whole file
 * is written anew beside the old one, flushed, and put in its place: a power cut leaves the old register or the new one.
 * The new file's name is taken exclusively, so that two people at once never lose a line. Throws `CannotWrite`.
 */
export function recordComparison(dir: string, entry: Entry): { readonly isNew: boolean } {
  const path = join(dir, NAME);
  const fresh = `${path}.new`;
  const file = openNew(dir, fresh);
  let isInPlace = false;
  try {
    const old = existsSync(path) ? readFileSync(path, 'utf8') : HEAD;
    if (linesOf(old).some((line) => isSame(line, entry))) return { isNew: false };
    writeSync(file, withLine(old, entry));
    fsyncSync(file);
    renameSync(fresh, path);
    isInPlace = true;
    flushFolder(dir);
    return { isNew: true };
  } catch (error) {
    if (error instanceof CannotWrite) throw error;
    throw new CannotWrite({
      id: `${NAME} tidak dapat ditulis; tidak ada yang berubah. Periksa ruang dan izin folder ${dir}.`,
      en: `${NAME} could not be written; nothing changed. Check space and permissions of ${dir}.`,
    });
  } finally {
    closeSync(file);
    if (!isInPlace) rmSync(fresh, { force: true });
  }
}

function openNew(dir: string, fresh: string): number {
  try {
    return openSync(fresh, 'wx', 0o644);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? busy(fresh) : unwritable(dir);
  }
}

function busy(fresh: string): CannotWrite {
  return new CannotWrite({
    id: `Ada yang sedang menulis, atau pernah terputus. Kalau tidak ada yang sedang menulis, hapus ${fresh} lalu ulangi.`,
    en: `Somebody is writing, or was cut off. If nobody is, remove ${fresh} and try again.`,
  });
}

function unwritable(dir: string): CannotWrite {
  return new CannotWrite({
    id: `Folder ${dir} tidak dapat ditulis. Jalankan sebagai pemilik folder itu, atau kerjakan pada salinan dengan --law.`,
    en: `The folder ${dir} cannot be written. Run as its owner, or work on a copy with --law.`,
  });
}

function linesOf(text: string): readonly Partial<Entry>[] {
  const read = parse(text) as { verified?: readonly Partial<Entry>[] | null } | null;
  return read?.verified ?? [];
}

function isSame(line: Partial<Entry>, entry: Entry): boolean {
  return (['article', 'by', 'textSha256', 'entrySha256'] as const).every((field) => line[field] === entry[field]);
}

/** JSON texts are YAML texts too, so that no name can break out of its place. */
function withLine(old: string, entry: Entry): string {
  const fields = Object.entries(entry).map(([key, value]) => `${key}: ${key === 'on' ? value : JSON.stringify(value)}`);
  const body = old.replace(/^verified: *\[\] *$/m, 'verified:');
  const text = `${body.endsWith('\n') ? body : `${body}\n`}  - { ${fields.join(', ')} }\n`;
  if (linesOf(text).length === linesOf(old).length + 1) return text;
  throw new CannotWrite({
    id: `${NAME} tidak berbentuk daftar satu baris per pencocokan; perbaiki dulu.`,
    en: `${NAME} is not a list of one line a check; mend it first.`,
  });
}

/** The name itself must survive a power cut. */
function flushFolder(dir: string): void {
  const folder = openSync(dir, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
