import pg from 'pg';
import { CannotStart } from './cannot-start.js';
import type { Mode } from './config.js';
import { migrations } from './migrate.js';

/**
 * Refuses to go on when the program's own role could do more than its work: be a superuser, pass row-level security,
 * make roles, or own a table (an owner may switch the walls off). Throws `CannotStart`.
 */
export async function refuseTooMuchPower(app: pg.ClientConfig | string): Promise<void> {
  const row = await one<{ mighty: boolean; owns: string | null }>(
    app,
    `
    select r.rolsuper or r.rolbypassrls or r.rolcreaterole as mighty,
      (select min(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where pg_has_role(r.oid, c.relowner, 'member') and n.nspname !~ '^(pg_|information_schema$)') as owns
    from pg_roles r where r.rolname = current_user`,
  );
  if (row?.mighty) {
    throw new CannotStart({
      id: 'peran basis data program terlalu kuat (superuser, bypassrls, atau createrole); pakai nirpihak_app',
      en: 'the program’s database role is too powerful (superuser, bypassrls or createrole); use nirpihak_app',
    });
  }
  if (row?.owns) {
    throw new CannotStart({
      id: `peran basis data program memiliki tabel (${row.owns}); pakai nirpihak_app, bukan pemiliknya`,
      en: `the program’s database role owns a table (${row.owns}); use nirpihak_app, not their owner`,
    });
  }
}

/** Refuses a database that lacks migrations of this version, or has other ones. Throws `CannotStart`. */
export async function refuseOldSchema(app: pg.ClientConfig | string): Promise<void> {
  const there = await one<{ there: boolean }>(app, `select to_regclass('public.migration') is not null as there`);
  const done = there?.there
    ? await one<{ done: string[] | null }>(app, 'select array_agg(name || sha256) as done from public.migration')
    : null;
  const known = new Set(done?.done ?? []);
  if (migrations().every((m) => known.has(m.name + m.sha256))) return;
  throw new CannotStart({
    id: 'skema basis data belum sesuai versi ini; jalankan `npx nirpihak migrate` dengan DATABASE_OWNER_URL',
    en: 'the database schema is not this version’s; run `npx nirpihak migrate` with DATABASE_OWNER_URL',
  });
}

/** Marks a new database as demo or real, as its owner; what is marked stays marked. */
export async function markInstallation(owner: pg.ClientConfig | string, mode: Mode): Promise<void> {
  await one(owner, 'insert into kit.installation (kind) values ($1) on conflict do nothing', [mode]);
}

/** Example data never turns into the real thing, nor the other way. Throws `CannotStart`. */
export async function refuseOtherKind(app: pg.ClientConfig | string, mode: Mode): Promise<void> {
  const kind = (await one<{ kind: Mode }>(app, 'select kind from kit.installation'))?.kind;
  if (kind === mode) return;
  throw mode === 'real'
    ? new CannotStart({
        id: 'data ini adalah contoh (demo) dan tidak boleh dipakai sungguhan; pilih NIRPIHAK_DATA atau DATABASE_URL lain',
        en: 'this is demo data and may not be used for real; choose another NIRPIHAK_DATA or DATABASE_URL',
      })
    : new CannotStart({
        id: 'data ini sungguhan; demo tidak boleh menyentuhnya; pilih NIRPIHAK_DATA atau DATABASE_URL lain',
        en: 'this is real data and the demo may not touch it; choose another NIRPIHAK_DATA or DATABASE_URL',
      });
}

async function one<Row extends object>(access: pg.ClientConfig | string, sql: string, values: unknown[] = []): Promise<Row | undefined> {
  const client = new pg.Client(access);
  await client.connect().catch((error: unknown) => {
    throw new CannotStart({
      id: `basis data tidak dapat dihubungi (${codeOf(error)})`,
      en: `the database cannot be reached (${codeOf(error)})`,
    });
  });
  try {
    return (await client.query(sql, values)).rows[0] as Row | undefined;
  } finally {
    await client.end();
  }
}

/** The code only: a driver's message may hold the address and user it tried. */
const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? 'tanpa kode');
