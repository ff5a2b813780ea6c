import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { makeRoles } from '../migrate.js';
import { findBinaries } from './binaries.js';
import { clusterFolder, ensureCluster, secretsOf, type Secrets } from './cluster.js';
import { isDataLocked, lockData } from './data-lock.js';
import { ensurePostmaster, signal, stopPostmaster, type Postmaster } from './postmaster.js';
import { chooseRunner } from './runner.js';

/** How to reach the database, as the program and as the owner of its tables. */
export type Access = { readonly app: pg.PoolConfig; readonly owner: pg.ClientConfig };

export type Embedded = Access & { stop(): Promise<void> };

const DATABASE = 'nirpihak';

/**
 * The embedded PostgreSQL of a data folder, started or adopted. Who holds the folder's lock owns the server, one left
 * behind by `kill -9` too, and stops it at the end. `join`: when a living process holds it, use its server and leave
 * it running. Throws `CannotStart`: folder in use, no binaries, server would not start.
 */
export async function openEmbedded(dataDir: string, options: { join: boolean }): Promise<Embedded> {
  const isGuest = options.join && isDataLocked(dataDir);
  const unlock = isGuest ? () => undefined : lockData(dataDir);
  try {
    return await open(dataDir, isGuest, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function open(dataDir: string, isGuest: boolean, unlock: () => void): Promise<Embedded> {
  const runner = chooseRunner();
  const secrets = secretsOf(dataDir);
  const folder = clusterFolder(dataDir, runner);
  const binaries = findBinaries(runner, folder);
  const data = await ensureCluster(binaries, folder, secrets, runner);
  const postmaster = await ensurePostmaster(binaries, data, join(folder, 'postgres.log'), runner);
  const access = accessTo(postmaster, secrets);
  if (!isGuest) await ensureDatabase(access.super, secrets);
  return { app: access.app, owner: access.owner, stop: stopper(postmaster, data, isGuest, unlock) };
}

function stopper(postmaster: Postmaster, data: string, isGuest: boolean, unlock: () => void): () => Promise<void> {
  if (isGuest) return async () => undefined;
  const lastResort = (): void => signal(postmaster.pid, 'SIGINT'); // an exit nobody planned; nothing can be awaited here
  process.once('exit', lastResort);
  return async () => {
    process.off('exit', lastResort);
    await stopPostmaster(postmaster, data);
    unlock();
  };
}

function accessTo({ socketDir }: Postmaster, secrets: Secrets): Access & { super: pg.ClientConfig } {
  const as = (user: string, password: string, database: string): pg.ClientConfig => ({
    host: socketDir,
    port: 5432,
    user,
    password,
    database,
  });
  return {
    app: as('nirpihak_app', secrets.app, DATABASE),
    owner: as('nirpihak_owner', secrets.owner, DATABASE),
    super: as('postgres', secrets.super, 'postgres'),
  };
}

/** Roles and database, once: the database is made last, so its presence means that all of it was done. */
async function ensureDatabase(superuser: pg.ClientConfig, secrets: Secrets): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (known.rowCount) return;
    await makeRoles(superuser, secrets);
    await client.query(`create database ${DATABASE} owner nirpihak_owner`);
  } finally {
    await client.end();
  }
}

/** Whether a data folder has been used before. */
export const isEmptyData = (dataDir: string): boolean => !existsSync(join(dataDir, 'database.json'));
