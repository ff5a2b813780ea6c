import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import pg from 'pg';
import type { Tx } from './db.js';

/**
 * The work queue is graphile-worker's. Inside a tenant's transaction nothing of it can be seen: its rows are visible
 * to the program only on connections without a tenant, and a job enters through one function of ours.
 */
const WALLS = `
  create schema if not exists kit;
  grant usage on schema graphile_worker to nirpihak_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to nirpihak_app;
  grant usage, select on all sequences in schema graphile_worker to nirpihak_app;
  do $$
  declare t regclass;
  begin
    for t in select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'graphile_worker' and c.relkind = 'r' loop
      execute format('alter table %s enable row level security', t);
      execute format('drop policy if exists outside_tenants on %s', t);
      execute format('create policy outside_tenants on %s to nirpihak_app using (nullif(current_setting(''app.tenant'', true), '''') is null)', t);
    end loop;
  end $$;
  create or replace function kit.enqueue(task text, ids json, key text) returns void
    language sql security definer set search_path = ''
    as $$ select graphile_worker.add_job(task, json_build_object('tenant', nullif(current_setting('app.tenant', true), ''), 'ids', ids), job_key => key) $$;
  revoke all on function kit.enqueue(text, json, text) from public;
  grant execute on function kit.enqueue(text, json, text) to nirpihak_app;
`;

/** Tells this queue from an older one: the version of graphile-worker that our package.json pins, and the walls around it. */
export function queueState(): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return createHash('sha256').update(`${dependencies['graphile-worker']}\0${WALLS}`).digest('hex');
}

/** Installs or updates the queue's schema, as the owner. Safe to repeat. */
export async function installQueue(ownerUrl: string | pg.ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...(typeof ownerUrl === 'string' ? { connectionString: ownerUrl } : ownerUrl), max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined)); // the queries themselves tell what failed
  try {
    const { runMigrations } = await import('graphile-worker'); // most starts install nothing and need not wait for it
    await runMigrations({ pgPool: pool });
    await pool.query(WALLS);
  } finally {
    await pool.end();
  }
}

/** Done by the worker when asked; each also runs, or is asked for, by the clock. */
export type QueuedTask = 'send-reminder' | 'recount-clocks' | 'send-entry-link' | 'send-circular-mails';

/** What is done later, in the same transaction or not at all. A payload is the tenant and ids, nothing else. */
export async function enqueue(tx: Tx, task: QueuedTask, ids: Readonly<Record<string, string>>, key: string): Promise<void> {
  await sql`select kit.enqueue(${task}, ${JSON.stringify(ids)}::json, ${key})`.execute(tx);
}
