import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, query, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const rows = async <T>(sql: string): Promise<T[]> => (await query(world.url.super, sql)).rows as T[];

const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker') and n.nspname not like 'pg_%'`;
/** Tables of the installation itself, not of an office: the program can change none of them directly. */
const WITHOUT_TENANT = ['identity.tenant', 'identity.setup', 'kit.installation', 'public.migration'];

describe('the walls in the database', () => {
  it('stand around every table of an office: a tenant column and forced row-level security with one policy on it', async () => {
    const tables = await rows<{ name: string; forced: boolean; tenant: boolean; policies: string[] }>(`
      select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant' and a.attnotnull) as tenant,
        coalesce((select array_agg(pg_get_expr(p.polqual, p.polrelid)) from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polqual is not null), '{}') as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${OURS}`);
    const walled = tables.filter((table) => !WITHOUT_TENANT.includes(table.name));
    expect(walled.length).toBeGreaterThan(20);
    for (const table of walled) {
      expect(table, table.name).toMatchObject({ forced: true, tenant: true });
      expect(table.policies.length, table.name).toBeGreaterThan(0);
      for (const policy of table.policies) expect(policy, table.name).toContain(`current_setting('app.tenant'::text, true)`);
    }
  });

  it('begin every unique and foreign key with the tenant', async () => {
    const keys = await rows<{ name: string; first: string; target: string | null }>(`
      select n.nspname || '.' || c.relname || ' ' || k.conname as name, a.attname as first, f.relname as target
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1] left join pg_class f on f.oid = k.confrelid
      where k.contype in ('p', 'u', 'f') and ${OURS}`);
    const wrong = keys.filter((key) => key.first !== 'tenant' && !WITHOUT_TENANT.some((table) => key.name.startsWith(`${table} `)));
    expect(wrong).toEqual([]);
    const indexes = await rows<{ name: string; first: string }>(`
      select n.nspname || '.' || i.relname as name, a.attname as first
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where x.indisunique and ${OURS} and n.nspname || '.' || c.relname not in (${WITHOUT_TENANT.map((t) => `'${t}'`).join(', ')})`);
    expect(indexes.filter((index) => index.first !== 'tenant')).toEqual([]);
  });

  it('leave the program’s role without ownership, without superuser rights and without a way around', async () => {
    const [role] = await rows<{ rolsuper: boolean; rolbypassrls: boolean; rolcreaterole: boolean; owned: number }>(`
      select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class c where c.relowner = r.oid) as owned from pg_roles r where rolname = 'nirpihak_app'`);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 });
  });

  it('let the program change nothing of the installation but through functions', async () => {
    const rights = await rows<{ name: string; changes: boolean }>(`
      select t as name, bool_or(has_table_privilege('nirpihak_app', t, p)) as changes
      from unnest(array[${WITHOUT_TENANT.map((t) => `'${t}'`).join(', ')}]) t, unnest(array['insert', 'update', 'delete', 'truncate']) p group by t`);
    expect(rights.filter((one) => one.changes)).toEqual([]);
    expect(rights).toHaveLength(WITHOUT_TENANT.length);
  });

  it('show views with the reader’s own rights, and run raised functions only with a fixed search path', async () => {
    const views = await rows<{ name: string; options: string[] | null }>(
      `select n.nspname || '.' || c.relname as name, c.reloptions as options from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and ${OURS}`,
    );
    for (const view of views) expect(view.options ?? [], view.name).toContain('security_invoker=true');
    const raised = await rows<{ name: string; config: string[] | null }>(
      `select n.nspname || '.' || p.proname as name, p.proconfig as config from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${OURS}`,
    );
    expect(raised.length).toBeGreaterThan(0);
    for (const one of raised)
      expect(
        (one.config ?? []).some((c) => c.startsWith('search_path=')),
        one.name,
      ).toBe(true);
  });

  it('show nothing to a query outside a tenant’s transaction, nor after one on the same connection', async () => {
    const tables = await rows<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${OURS} and has_table_privilege('nirpihak_app', c.oid, 'select')`,
    );
    for (const { name } of tables.filter((table) => !WITHOUT_TENANT.includes(table.name))) {
      const after = await query(
        world.url.app,
        `begin; select set_config('app.tenant', '${world.tenant.id}', true); commit; select count(*)::int as n from ${name}`,
      );
      const last = (after as unknown as { rows: { n: number }[] }[]).at(-1)!;
      expect(last.rows[0]!.n, name).toBe(0);
    }
  });
});
