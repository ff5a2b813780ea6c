import type { Server } from 'node:http';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CannotStart } from './kit/cannot-start.js';
import { systemClock } from './kit/clock.js';
import type { Config, Mode } from './kit/config.js';
import type { Ground, Tenant } from './kit/ctx.js';
import { openDatabase } from './kit/db.js';
import { mayConnect, refuseUnsafe } from './kit/exposure.js';
import { systemChance } from './kit/ids.js';
import { openDoor, type Door } from './kit/http/index.js';
import { openKeyring } from './kit/keyring.js';
import { openLog } from './kit/log.js';
import { checkDatabase, openAccess, prepareSchema, type Access } from './kit/schema.js';
import { openFileStore } from './evidence/index.js';
import { openSetup, readTenants } from './identity/index.js';
import { openMailer, startJobs, type JobsParts } from './jobs/index.js';
import { loadLaw, type Law } from './law/index.js';
import { paths } from './web/paths.js';
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
 * alone (commands that only look, which take either kind: `mode` null). Throws `CannotStart`.
 */
export async function openParts(config: Config, mode: Mode | null, options: { join: boolean }): Promise<Parts> {
  const access = await openAccess(config, options);
  try {
    if (access.owner && mode && !options.join) await prepareSchema(access, mode);
    await checkDatabase(access, mode);
  } catch (error) {
    await access.stop();
    throw error;
  }
  const db = openDatabase(access.app);
  const ground: Ground = {
    db,
    clock: systemClock,
    chance: systemChance,
    log: openLog(config.logLevel),
    draftLimit: config.draftLimit,
    keys: openKeyring(join(config.dataDir, 'keys'), systemChance),
    blobs: openFileStore(join(config.dataDir, 'files')),
  };
  return {
    ground,
    access,
    close: async () => {
      await db.close();
      await access.stop();
    },
  };
}

/**
 * Starts everything and listens. `furnish` runs before the first page, on the ready database. Throws `CannotStart`:
 * unsafe settings, folder or port in use, wrong database.
 */
export async function startService(
  config: Config,
  mode: Mode,
  furnish: (ground: Ground) => Promise<void> = async () => undefined,
): Promise<Service> {
  refuseUnsafe(config, mode, process.getuid!());
  const opening = openParts(config, mode, { join: false });
  opening.catch(() => undefined); // told below, where it is awaited
  await setImmediate(); // the database is on its way up meanwhile
  const law = readLaw();
  // What was put up is put down in the opposite order, at the end or when a later part does not come up.
  await using built = new AsyncDisposableStack();
  const parts = await opening;
  built.defer(parts.close);
  if (law instanceof Error) throw law;
  await furnish(parts.ground);
  const { tenants, stop } = await liveOffices(parts.ground, mode);
  built.defer(stop);
  const door = openDoor({
    dns: config.dnsServer,
    open: config.openAddresses,
    about: config.publicUrl && `${config.publicUrl}${paths.channels}`,
  });
  const site = {
    ground: parts.ground,
    law,
    tenants,
    publicUrl: config.publicUrl,
    isDemo: mode === 'demo',
    uploadLimit: config.uploadLimit,
    door,
  };
  const server = webServer(site, mayConnect(config.trustedProxies));
  await listen(server, config);
  built.defer(() => closeServer(server));
  const jobs = await startJobs(tasksOf(config, parts, law, tenants, door));
  built.defer(() => jobs.stop());
  const whole = built.move();
  return { ...parts, address: addressOf(config), tenants, close: () => whole.disposeAsync() };
}

/** A fault in `law/` is told after the database is up, so that the database can be put down again. */
function readLaw(): Law | Error {
  try {
    return loadLaw();
  } catch (error) {
    return error as Error;
  }
}

/** The tasks see the offices of the moment they run, not those of the start. */
function tasksOf(config: Config, parts: Parts, law: Law, tenants: ReadonlyMap<string, Tenant>, door: Door): JobsParts {
  const mail = config.smtpUrl && config.mailFrom ? openMailer(config.smtpUrl, config.mailFrom) : null;
  return {
    ground: parts.ground,
    law,
    mail,
    door,
    publicUrl: config.publicUrl,
    database: parts.access.app,
    get tenants() {
      return [...new Set(tenants.values())];
    },
  };
}

/** The one-time link that makes the first office; `null` once there is one. */
export async function offerSetup({ ground, address }: Service): Promise<string | null> {
  const token = await openSetup(ground);
  return token && `${address}${paths.setupLink(token)}`;
}

const OFFICES_EVERY_MS = 2_000;

/** The offices by host name, read again now and then: another process may have set one up or named it anew. */
async function liveOffices(ground: Ground, mode: Mode): Promise<{ tenants: ReadonlyMap<string, Tenant>; stop(): void }> {
  const tenants = new Map<string, Tenant>();
  const renew = async (): Promise<void> => {
    for (const tenant of await readTenants(ground.db, mode === 'demo')) for (const host of hostsOf(tenant)) tenants.set(host, tenant);
  };
  await renew();
  const timer = setInterval(() => void renew().catch(() => undefined), OFFICES_EVERY_MS).unref(); // a database away: the old list stays
  return { tenants, stop: () => clearInterval(timer) };
}

/** The demo's office answers to the names of this machine and to no others; a real one to its own. */
function hostsOf(tenant: Tenant): readonly string[] {
  return tenant.isDemo ? ['localhost', '127.0.0.1', '[::1]'] : [tenant.host];
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new CannotStart({
      id: `porta ${port} sudah dipakai; pilih yang lain dengan PORT`,
      en: `port ${port} is in use; choose another with PORT`,
    });
  return new CannotStart({
    id: `tidak dapat mendengarkan di ${host}:${port} (${error.code})`,
    en: `cannot listen on ${host}:${port} (${error.code})`,
  });
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
