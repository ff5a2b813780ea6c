import { sql } from 'kysely';
import { tables, type Tx } from '../kit/db.js';
import { isId, type AccountId } from '../kit/ids.js';
import type { Day } from '../kit/dates.js';
import type { CustodianKey } from './key.js';

type KeyRow = {
  tenant: string;
  id: string;
  account: string;
  place: number;
  recipient: string;
  is_outside: boolean;
  since: string;
  until: string | null;
  awaits: boolean;
};
type ContactRow = { tenant: string; id: string; version: number; sealed: Uint8Array };
export type EnvelopeRow = { tenant: string; contact: string; outer_key: string; inner_key: string; sealed: Uint8Array; sealed_by: string };
type VaultTables = { 'vault.custodian_key': KeyRow; 'vault.contact': ContactRow; 'vault.envelope': EnvelopeRow };

const db = (tx: Tx) => tables<VaultTables>(tx);

/** One change of the three places at a time. */
export async function lockPlaces(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.custodians'), hashtext(kit.tenant()::text))`.execute(tx);
}

/** The keys in force, by place. */
export async function livingKeys(tx: Tx): Promise<CustodianKey[]> {
  const rows = await db(tx).selectFrom('vault.custodian_key').selectAll().where('until', 'is', null).orderBy('place').execute();
  return rows.map(keyOfRow);
}

/** Living and ended ones; `until` is the last day of an ended one. */
export async function allKeys(tx: Tx): Promise<(CustodianKey & { until: Day | null })[]> {
  const rows = await db(tx).selectFrom('vault.custodian_key').selectAll().orderBy('id').execute();
  return rows.map((row) => ({ ...keyOfRow(row), until: row.until as Day | null }));
}

const keyOfRow = (row: KeyRow): CustodianKey => ({
  id: row.id,
  accountId: row.account as AccountId,
  place: row.place,
  recipient: row.recipient,
  since: row.since as Day,
  isOutside: row.is_outside,
  awaits: row.awaits,
});

export async function saveKeyConfirmed(tx: Tx, id: string): Promise<void> {
  await db(tx).updateTable('vault.custodian_key').set({ awaits: false }).where('id', '=', id).execute();
}

export async function insertKey(tx: Tx, row: Omit<KeyRow, 'until'>): Promise<void> {
  await db(tx)
    .insertInto('vault.custodian_key')
    .values({ ...row, until: null })
    .execute();
}

export async function endKey(tx: Tx, id: string, until: Day): Promise<void> {
  await db(tx).updateTable('vault.custodian_key').set({ until }).where('id', '=', id).where('until', 'is', null).execute();
}

/** How many sealed contacts a key, living or ended, still has a part in. */
export async function sealedToKey(tx: Tx, keyId: string): Promise<number> {
  const row = await db(tx)
    .selectFrom('vault.envelope')
    .select(sql<number>`count(distinct contact)::int`.as('n'))
    .where((eb) => eb.or([eb('outer_key', '=', keyId), eb('inner_key', '=', keyId)]))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** An account's ended keys that contacts still hang on: their files must not be thrown away yet. */
export async function endedKeysInUse(tx: Tx, account: AccountId): Promise<{ id: string; since: Day; until: Day }[]> {
  const rows = await db(tx)
    .selectFrom('vault.custodian_key as k')
    .select(['k.id', 'k.since', 'k.until'])
    .where('k.account', '=', account)
    .where('k.until', 'is not', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('vault.envelope as e')
          .select('e.contact')
          .where((on) => on.or([on('e.outer_key', '=', on.ref('k.id')), on('e.inner_key', '=', on.ref('k.id'))])),
      ),
    )
    .orderBy('k.since')
    .execute();
  return rows.map((row) => ({ id: row.id, since: row.since as Day, until: row.until as Day }));
}

export async function findContact(tx: Tx, id: string): Promise<ContactRow | undefined> {
  if (!isId(id)) return undefined;
  return db(tx).selectFrom('vault.contact').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function envelopesOf(tx: Tx, contact: string): Promise<EnvelopeRow[]> {
  return db(tx).selectFrom('vault.envelope').selectAll().where('contact', '=', contact).orderBy('outer_key').orderBy('inner_key').execute();
}

/** Puts a contact and its envelopes in the place of whatever that id held before. */
export async function putContact(tx: Tx, row: ContactRow, envelopes: readonly EnvelopeRow[]): Promise<void> {
  await deleteContact(tx, row.id);
  await db(tx).insertInto('vault.contact').values(row).execute();
  await db(tx)
    .insertInto('vault.envelope')
    .values([...envelopes])
    .execute();
}

export async function deleteContact(tx: Tx, id: string): Promise<void> {
  await db(tx).deleteFrom('vault.envelope').where('contact', '=', id).execute();
  await db(tx).deleteFrom('vault.contact').where('id', '=', id).execute();
}

export async function contactIds(tx: Tx): Promise<string[]> {
  return (await db(tx).selectFrom('vault.contact').select('id').orderBy('id').execute()).map((row) => row.id);
}
