import { createHash } from 'node:crypto';
import pg from 'pg';
import { makeRoles, migrate, migrations } from '../../src/kit/migrate.js';

/** The roles' password in test clusters, which listen on a private socket or loopback only. */
export const TEST_PASSWORD = 'hanya-untuk-uji';

/** A URL to another database or role of the same server. */
export function urlFor(server: string, database: string, user?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user) {
    url.username = user;
    url.password = TEST_PASSWORD;
  }
  return url.toString();
}

/** Makes (once per state of the migrations) the template database that test files clone; returns its name. */
export async function prepareTemplate(server: string): Promise<string> {
  const state = createHash('sha256')
    .update(
      migrations()
        .map((m) => m.sha256)
        .join(),
    )
    .digest('hex')
    .slice(0, 12);
  const name = `nirpihak_template_${state}`;
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('nirpihak.template'))`);
    const known = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (known.rowCount) return name;
    await makeRoles(server, { owner: TEST_PASSWORD, app: TEST_PASSWORD });
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name} owner nirpihak_owner`);
    await migrate(urlFor(server, name, 'nirpihak_owner'));
    await client.query(`alter database ${name} is_template true`);
    return name;
  } finally {
    await client.end();
  }
}
