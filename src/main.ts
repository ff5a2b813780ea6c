import type { Server } from 'node:http';
import { join } from 'node:path';
import { CannotStart } from './kit/cannot-start.js';
import { systemClock } from './kit/clock.js';
import type { Config, Mode } from './kit/config.js';
import type { Ground, Tenant } from './kit/ctx.js';
import { openDatabase } from './kit/db.js';
import { mayConnect, refuseUnsafe } from './kit/exposure.js';
import { systemChance } from './kit/ids.js';
import { openKeyring } from './kit/keyring.js';
import { openLog } from './kit/log.js';
import { checkDatabase, openAccess, prepareSchema, type Access } from './kit/schema.js';
import { openFileStore } from './evidence/index.js';
import { readTenants } from './identity/index.js';
import { loadLaw } from './law/index.js';
import { webServer } from './web/server.js';

/** The parts that every entrance stands on, and how to put them down again. */
export type Parts = { readonly ground: Ground; readonly access: Access; close(): Promise<void> };

/** A running service. */
export type Service = Parts & {
  /** Where it listens, `http://localhost:8080`. */
  readonly address: string;
  readonly tenants: ReadonlyMap<string, Tenant>;
};

/**
 * Opens database, keys and files. `join`: share the embedded server of a running service instead of holding the folder
 * alone (commands that only look). Throws `CannotStart`.
 */
export async function openParts(config: Config, mode: Mode, options: { join: boolean }): Promise<Parts> {
  const access = await openAccess(config, options);
  try {
    if (access.owner && !options.join) await prepareSchema(access, mode);
    await checkDatabase(access, mode);
  } catch (error) {
    await access.stop();
    throw error;
  }
  const db = openDatabase(access.app);
  const ground: Ground = {
    db, clock: systemClock, chance: systemChance, log: openLog(config.logLevel),
    keys: openKeyring(join(config.dataDir, 'keys'), systemChance), blobs: openFileStore(join(config.dataDir, 'files')),
  };
  return { ground, access, close: async () => { await db.close(); await access.stop(); } };
}

/** Starts everything and listens. Throws `CannotStart`: unsafe settings, folder or port in use, wrong database. */
export async function startService(config: Config, mode: Mode, prepare: (parts: Parts) => Promise<void> = async () => undefined): Promise<Service> {
  refuseUnsafe(config, mode, process.getuid!());
  const law = loadLaw();
  const parts = await openParts(config, mode, { join: false });
  try {
    await prepare(parts);
    const tenants = byHost(await readTenants(parts.access.app), mode);
    const site = { ground: parts.ground, law, tenants, publicUrl: config.publicUrl, isDemo: mode === 'demo', uploadLimit: config.uploadLimit };
    const server = webServer(site, mayConnect(config.trustedProxies));
    await listen(server, config);
    return { ...parts, address: addressOf(config), tenants, close: async () => { await closeServer(server); await parts.close(); } };
  } catch (error) {
    await parts.close();
    throw error;
  }
}

/** Offices by the host name that leads to them. The demo's one office answers to the names of this machine, no others. */
function byHost(tenants: readonly Tenant[], mode: Mode): ReadonlyMap<string, Tenant> {
  if (mode === 'real') return new Map(tenants.map((tenant) => [tenant.host, tenant]));
  const office = tenants.find((tenant) => tenant.host === 'localhost');
  if (!office) throw new Error('the demo office is missing');
  const demo = { ...office, isDemo: true };
  return new Map(['localhost', '127.0.0.1', '[::1]'].map((host) => [host, demo]));
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') return new CannotStart({ id: `porta ${port} sudah dipakai; pilih yang lain dengan PORT`, en: `port ${port} is in use; choose another with PORT` });
  return new CannotStart({ id: `tidak dapat mendengarkan di ${host}:${port} (${error.code})`, en: `cannot listen on ${host}:${port} (${error.code})` });
}

function addressOf({ publicUrl, host, port }: Config): string {
  if (publicUrl) return publicUrl;
  return `http://${host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

const GRACE_MS = 5_000;

/** Lets answers under way end; whoever is still sending after the grace is cut off (their form was kept step by step). */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
