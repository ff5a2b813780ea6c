import { sql } from 'kysely';
import { tables, type Tx } from '../../kit/db.js';
import type { EmployeeId, Id, TenantId } from '../../kit/ids.js';
import { instantOf, moment, type Timestamp } from '../store.js';

type LinkRow = { tenant: string; mark: Uint8Array; employee: string; kind: string; until_at: Timestamp };
type SessionRow = { tenant: string; mark: Uint8Array; id: string; employee: string; started_at: Timestamp; used_at: Timestamp };
type Tables = { 'identity.employee_link': LinkRow; 'identity.employee_session': SessionRow };
const db = (tx: Tx) => tables<Tables>(tx);

export type EmployeeSessionId = Id<'employee-session'>;
export type EmployeeSession = {
  readonly id: EmployeeSessionId;
  readonly mark: Uint8Array;
  readonly employee: EmployeeId;
  readonly startedAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant;
};

export type NewLink = { readonly mark: Uint8Array; readonly employee: EmployeeId };

export async function insertLinks(
  tx: Tx,
  tenant: TenantId,
  kind: 'mail' | 'sheet',
  links: readonly NewLink[],
  until: Temporal.Instant,
): Promise<void> {
  if (links.length === 0) return;
  await sql`insert into identity.employee_link (tenant, mark, employee, kind, until_at)
    select ${tenant}, *, ${kind}, ${until.toString()}::timestamptz
    from unnest(${links.map((one) => one.mark)}::bytea[], ${links.map((one) => one.employee)}::uuid[])`.execute(tx);
}

/** A new sheet ends what was printed before it. */
export async function dropSheetLinks(tx: Tx, employees: readonly EmployeeId[]): Promise<void> {
  if (employees.length === 0) return;
  await sql`delete from identity.employee_link where kind = 'sheet' and employee = any(${employees}::uuid[])`.execute(tx);
}

export async function dropLinksBefore(tx: Tx, at: Temporal.Instant): Promise<void> {
  await db(tx).deleteFrom('identity.employee_link').where('until_at', '<=', moment(at)).execute();
}

export async function isLinkLiving(tx: Tx, mark: Uint8Array, at: Temporal.Instant): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('identity.employee_link')
    .select('employee')
    .where('mark', '=', mark)
    .where('until_at', '>', moment(at))
    .executeTakeFirst();
  return row !== undefined;
}

/** Deleting the row is what makes it good once: of two at the same moment the second finds none. */
export async function takeLink(tx: Tx, mark: Uint8Array, at: Temporal.Instant): Promise<EmployeeId | null> {
  const row = await db(tx)
    .deleteFrom('identity.employee_link')
    .where('mark', '=', mark)
    .where('until_at', '>', moment(at))
    .returning('employee')
    .executeTakeFirst();
  return (row?.employee ?? null) as EmployeeId | null;
}

export async function insertEmployeeSessions(
  tx: Tx,
  tenant: TenantId,
  sessions: readonly { id: string; mark: Uint8Array; employee: EmployeeId }[],
  at: Temporal.Instant,
): Promise<void> {
  await sql`insert into identity.employee_session (tenant, id, mark, employee, started_at, used_at)
    select ${tenant}, *, ${at.toString()}::timestamptz, ${at.toString()}::timestamptz
    from unnest(${sessions.map((one) => one.id)}::uuid[], ${sessions.map((one) => one.mark)}::bytea[], ${sessions.map((one) => one.employee)}::uuid[])`.execute(
    tx,
  );
}

const sessionOf = (row: {
  id: string;
  mark: Uint8Array;
  employee: string;
  started_at: { getTime(): number };
  used_at: { getTime(): number };
}): EmployeeSession => ({
  id: row.id as EmployeeSessionId,
  mark: row.mark,
  employee: row.employee as EmployeeId,
  startedAt: instantOf(row.started_at),
  usedAt: instantOf(row.used_at),
});

export async function findEmployeeSessions(
  tx: Tx,
  by: { marks: readonly Uint8Array[] } | { employee: EmployeeId },
): Promise<EmployeeSession[]> {
  const all = db(tx).selectFrom('identity.employee_session').selectAll();
  const query =
    'marks' in by
      ? all.where(sql<boolean>`mark = any(${by.marks}::bytea[])`)
      : all.where('employee', '=', by.employee).orderBy('used_at', 'desc');
  return (await query.execute()).map(sessionOf);
}

export async function touchEmployeeSessions(tx: Tx, marks: readonly Uint8Array[], at: Temporal.Instant): Promise<void> {
  if (marks.length === 0) return;
  await sql`update identity.employee_session set used_at = ${at.toString()}::timestamptz where mark = any(${marks}::bytea[])`.execute(tx);
}

export async function dropEmployeeSession(tx: Tx, by: { mark: Uint8Array } | { id: string; employee: EmployeeId }): Promise<void> {
  const query = db(tx).deleteFrom('identity.employee_session');
  await ('mark' in by ? query.where('mark', '=', by.mark) : query.where('id', '=', by.id).where('employee', '=', by.employee)).execute();
}

export async function dropEmployeeSessionsBefore(tx: Tx, startedBefore: Temporal.Instant): Promise<void> {
  await db(tx).deleteFrom('identity.employee_session').where('started_at', '<', moment(startedBefore)).execute();
}
