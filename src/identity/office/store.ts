import { sql } from 'kysely';
import type { Tx } from '../../kit/db.js';
import type { Zone } from '../../kit/dates.js';
import type { TenantId } from '../../kit/ids.js';

export type Office = { id: TenantId; host: string; name: string; zone: Zone };

// The tables behind these functions are out of the program's reach; only what each function does is possible.
export async function offices(tx: Tx): Promise<Office[]> {
  return (await sql<Office>`select id, host, name, zone from identity.tenants() order by host`.execute(tx)).rows;
}

export async function putSetup(tx: Tx, mark: Uint8Array, until: Temporal.Instant): Promise<boolean> {
  return first(await sql<{ ok: boolean }>`select identity.open_setup(${mark}, ${until.toString()}) as ok`.execute(tx));
}

export async function isSetupOpen(tx: Tx, mark: Uint8Array, at: Temporal.Instant): Promise<boolean> {
  return first(await sql<{ ok: boolean }>`select identity.setup_is_open(${mark}, ${at.toString()}) as ok`.execute(tx));
}

/** False when the link was used, is too old, or an office exists. */
export async function takeSetup(tx: Tx, mark: Uint8Array, at: Temporal.Instant, office: Office): Promise<boolean> {
  const { id, host, name, zone } = office;
  return first(
    await sql<{ ok: boolean }>`select identity.complete_setup(${mark}, ${at.toString()}, ${id}, ${host}, ${name}, ${zone}) as ok`.execute(
      tx,
    ),
  );
}

export async function saveOfficeName(tx: Tx, name: string): Promise<void> {
  await sql`select identity.rename_office(${name})`.execute(tx);
}

const first = (result: { rows: { ok: boolean }[] }): boolean => result.rows[0]?.ok === true;
