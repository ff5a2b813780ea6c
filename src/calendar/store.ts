import { tables, type Tx } from '../kit/db.js';

type CalendarTables = { 'calendar.edition': { tenant: string; version: number; leaf: string } };
export type Edition = { readonly version: number; readonly leaf: string };

const db = (tx: Tx) => tables<CalendarTables>(tx);

export async function lastEdition(tx: Tx): Promise<Edition | null> {
  return (await db(tx).selectFrom('calendar.edition').select(['version', 'leaf']).executeTakeFirst()) ?? null;
}

export async function saveEdition(tx: Tx, tenant: string, { version, leaf }: Edition): Promise<void> {
  await db(tx)
    .insertInto('calendar.edition')
    .values({ tenant, version, leaf })
    .onConflict((found) => found.column('tenant').doUpdateSet({ version, leaf }))
    .execute();
}
