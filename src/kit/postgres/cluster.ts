import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemChance } from '../ids.js';
import { syncFolder, writeWhole } from '../keyring.js';
import { program } from './binaries.js';
import { canReach, giveTo, identityOf, type Runner } from './runner.js';

/** Passwords of the cluster's superuser, of the tables' owner and of the program. They never leave the data folder. */
export type Secrets = { readonly super: string; readonly owner: string; readonly app: string };

/** The folder the cluster lives in: under the data folder, unless the runner could not walk there (root's own home). */
export function clusterFolder(dataDir: string, runner: Runner): string {
  // Others may pass through, not look: the runner's own folder inside is 0700.
  if (runner.isOther) chmodSync(dataDir, 0o711);
  const dir = canReach(runner, dataDir) ? join(dataDir, 'postgres') : elsewhere(dataDir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  giveTo(runner, dir);
  return dir;
}

function elsewhere(dataDir: string): string {
  const note = join(dataDir, 'postgres.at');
  if (!existsSync(note)) writeFileSync(note, mkdtempSync('/var/tmp/nirpihak-'), { mode: 0o600 });
  return readFileSync(note, 'utf8');
}

/** The secrets, made at the first start and flushed before anything depends on them. */
export function secretsOf(dataDir: string): Secrets {
  const path = join(dataDir, 'database.json');
  if (!existsSync(path)) {
    const secret = (): string => Buffer.from(systemChance.bytes(24)).toString('base64url');
    writeWhole(path, Buffer.from(JSON.stringify({ super: secret(), owner: secret(), app: secret() } satisfies Secrets)));
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
}

/** Makes the cluster once (initdb); a crash in the middle leaves nothing that looks finished. Returns its folder. */
export async function ensureCluster(binaries: string, folder: string, secrets: Secrets, runner: Runner): Promise<string> {
  const data = join(folder, 'data');
  if (existsSync(data)) return data;
  const part = join(folder, 'data.part');
  const passwordFile = join(folder, 'superuser');
  rmSync(part, { recursive: true, force: true });
  writeFileSync(passwordFile, secrets.super, { mode: 0o600 });
  giveTo(runner, passwordFile);
  try {
    await promisify(execFile)(
      program(binaries, 'initdb'),
      [
        '-D',
        part,
        '-U',
        'postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...identityOf(runner), cwd: folder, env: { LC_ALL: 'C', TZ: 'UTC' } },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(part, data);
  syncFolder(folder);
  return data;
}
