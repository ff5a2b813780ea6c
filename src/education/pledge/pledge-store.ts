import { sql } from 'kysely';
import { tables, type Tx } from '../../kit/db.js';
import type { TenantId } from '../../kit/ids.js';
import type { CircularId } from '../circulars/circular.js';

type TicketRow = { tenant: string; mark: Uint8Array; pledge: string; sealed: Uint8Array | null };
const db = (tx: Tx) => tables<{ 'education.pledge_ticket': TicketRow }>(tx);

/** In the order of the marks: the order in which people were served leaves no trace in the table. */
export async function insertTickets(tx: Tx, tenant: TenantId, pledge: CircularId, marks: readonly Uint8Array[]): Promise<void> {
  if (marks.length === 0) return;
  await sql`insert into education.pledge_ticket (tenant, pledge, mark) select ${tenant}, ${pledge}, m from unnest(${marks}::bytea[]) m order by m`.execute(
    tx,
  );
}

export async function findTicket(tx: Tx, mark: Uint8Array): Promise<{ pledge: CircularId; sealed: Uint8Array | null } | null> {
  const row = await db(tx).selectFrom('education.pledge_ticket').select(['pledge', 'sealed']).where('mark', '=', mark).executeTakeFirst();
  return row ? { pledge: row.pledge as CircularId, sealed: row.sealed } : null;
}

/** `false` when it was used before: of two at once one finds it used. */
export async function useTicket(tx: Tx, mark: Uint8Array, sealed: Uint8Array): Promise<boolean> {
  const [done] = await db(tx)
    .updateTable('education.pledge_ticket')
    .set({ sealed })
    .where('mark', '=', mark)
    .where('sealed', 'is', null)
    .execute();
  return Number(done?.numUpdatedRows ?? 0) === 1;
}

export async function countSigned(tx: Tx, pledge: CircularId): Promise<number> {
  const row = await db(tx)
    .selectFrom('education.pledge_ticket')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('pledge', '=', pledge)
    .where('sealed', 'is not', null)
    .executeTakeFirst();
  return row?.n ?? 0;
}
