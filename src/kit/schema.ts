import type pg from 'pg';
import { CannotStart } from './cannot-start.js';
import type { Config, Mode } from './config.js';
import { markInstallation, refuseOldSchema, refuseOtherKind, refuseTooMuchPower } from './installation.js';
import { migrate } from './migrate.js';
import { openEmbedded } from './postgres/index.js';

/** How to reach the database: as the program, and as the tables' owner where this machine may. */
export type Access = {
  readonly app: pg.PoolConfig;
  readonly owner: pg.ClientConfig | null;
  /** Stops an embedded server of ours; does nothing to a server of somebody else. */
  stop(): Promise<void>;
};

/** Opens the way to the database of the settings: a server by `DATABASE_URL`, else the embedded one. */
export async function openAccess(config: Config, options: { join: boolean }): Promise<Access> {
  if (!config.databaseUrl) return openEmbedded(config.dataDir, options);
  const owner = config.databaseOwnerUrl ? { connectionString: config.databaseOwnerUrl } : null;
  return { app: { connectionString: config.databaseUrl }, owner, stop: async () => undefined };
}

/** Brings the schema to this version as its owner and marks the installation. Returns the migrations run. */
export async function prepareSchema(access: Access, mode: Mode): Promise<string[]> {
  if (!access.owner)
    throw new CannotStart({ id: 'isi DATABASE_OWNER_URL dengan pemilik basis data', en: 'set DATABASE_OWNER_URL to the database’s owner' });
  const run = await migrate(access.owner);
  await markInstallation(access.owner, mode);
  return run;
}

/** All that must hold before a page is served; `mode` null takes either kind of data. Throws `CannotStart`. */
export async function checkDatabase(access: Access, mode: Mode | null): Promise<void> {
  await refuseTooMuchPower(access.app);
  await refuseOldSchema(access.app);
  if (mode) await refuseOtherKind(access.app, mode);
}
