import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { installQueue, queueState } from './queue.js';

/** Stands among the migrations under this name: the queue's schema comes with its package, not from a file of ours. */
const QUEUE = 'graphile-worker';
const FOLDER = fileURLToPath(new URL('../../db/migrations/', import.meta.url));

/**
 * Brings a database to the present schema, as its owner. Each file runs once, in its own transaction, in the order of
 * its number; a released file that changed since is an error, never silently skipped. Returns the files run.
 */
export async function migrate(ownerUrl: string | pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    // Two starts at once: the second waits here and then finds nothing left to do.
    await client.query(`select pg_advisory_lock(hashtext('nirpihak.migrate'))`);
    await client.query('create table if not exists public.migration (name text primary key, sha256 text not null)');
    await client.query('grant select on public.migration to nirpihak_app');
    const done = new Map(
      (await client.query<{ name: string; sha256: string }>('select * from public.migration')).rows.map((r) => [r.name, r.sha256]),
    );
    const run: string[] = [];
    for (const file of migrations()) {
      if (done.get(file.name) === file.sha256) continue;
      if (done.has(file.name)) throw new Error(`migration ${file.name} changed after it was applied`);
      await apply(client, file);
      run.push(file.name);
    }
    if (done.get(QUEUE) !== queueState()) {
      await installQueue(ownerUrl);
      await client.query('insert into public.migration values ($1, $2) on conflict (name) do update set sha256 = excluded.sha256', [
        QUEUE,
        queueState(),
      ]);
    }
    return run;
  } finally {
    await client.end();
  }
}

export type Migration = { name: string; sha256: string; sql: string };

export function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(FOLDER + name, 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

async function apply(client: pg.Client, file: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into public.migration values ($1, $2)', [file.name, file.sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${file.name}: ${(error as Error).message}`, { cause: error });
  }
}

/** Makes the program's two roles, as a superuser of the cluster. The program itself never gets that connection. */
export async function makeRoles(superUrl: string | pg.ClientConfig, password: { owner: string; app: string }): Promise<void> {
  const client = new pg.Client(superUrl);
  await client.connect();
  try {
    for (const [role, secret] of [
      ['nirpihak_owner', password.owner],
      ['nirpihak_app', password.app],
    ] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${client.escapeLiteral(secret)}`,
      );
    }
  } finally {
    await client.end();
  }
}
