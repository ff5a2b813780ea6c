import { sql } from 'kysely';
import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { EmployeeId, TenantId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { hex } from '../../kit/seal.js';
import type { EmployeeClass, PostKind, Unit, UnitId } from './employee.js';

type EmployeeRow = {
  tenant: string;
  id: string;
  number_mark: Uint8Array;
  mail_mark: Uint8Array | null;
  superior_mark: Uint8Array | null;
  post_mark: Uint8Array | null;
  class: string;
  post_kind: string;
  unit: string;
  content_mark: Uint8Array;
  sealed: Uint8Array | null;
  left_on: string | null;
};
type UnitRow = { tenant: string; id: string; parent: string | null; name: string };
type StateRow = { tenant: string; digest: Uint8Array; event: string; changed_on: string };
type LinkRow = { tenant: string; employee: string };
type Tables = {
  'identity.employee': EmployeeRow;
  'identity.unit': UnitRow;
  'identity.directory_state': StateRow;
  'identity.employee_link': LinkRow;
  'identity.employee_session': LinkRow;
};
const db = (tx: Tx) => tables<Tables>(tx);

/** A row as it is written. */
export type Prepared = {
  readonly id: EmployeeId;
  readonly numberMark: Uint8Array;
  readonly mailMark: Uint8Array | null;
  readonly superiorMark: Uint8Array | null;
  readonly postMark: Uint8Array | null;
  readonly class: EmployeeClass;
  readonly postKind: PostKind;
  readonly unit: UnitId;
  readonly contentMark: Uint8Array;
  readonly sealed: Uint8Array;
};

/** What is known of everybody, by the mark of their number in hex; nobody's words. */
export type Known = { readonly id: EmployeeId; readonly mail: string | null; readonly content: string; readonly hasLeft: boolean };

export async function knownEmployees(tx: Tx): Promise<Map<string, Known>> {
  const rows = await db(tx).selectFrom('identity.employee').select(['id', 'number_mark', 'mail_mark', 'content_mark', 'left_on']).execute();
  return new Map(
    rows.map((row) => [
      hex(row.number_mark),
      {
        id: row.id as EmployeeId,
        mail: row.mail_mark && hex(row.mail_mark),
        content: hex(row.content_mark),
        hasLeft: row.left_on !== null,
      },
    ]),
  );
}

export async function allUnits(tx: Tx): Promise<Unit[]> {
  const rows = await db(tx).selectFrom('identity.unit').select(['id', 'parent', 'name']).orderBy('name').execute();
  return rows.map((row) => ({ id: row.id as UnitId, parent: row.parent as UnitId | null, name: row.name }));
}

export async function insertUnits(tx: Tx, tenant: TenantId, units: readonly Unit[]): Promise<void> {
  if (units.length === 0) return;
  // In the order of the list, parents before children; one statement checks its keys at its end.
  await sql`insert into identity.unit (tenant, id, parent, name)
    select ${tenant}, * from unnest(${units.map((u) => u.id)}::uuid[], ${units.map((u) => u.parent)}::uuid[], ${units.map((u) => u.name)}::text[])`.execute(
    tx,
  );
}

/** Addresses are let go first: two people may have changed theirs with one another. */
export async function dropMailMarks(tx: Tx, ids: readonly EmployeeId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update identity.employee set mail_mark = null where id = any(${ids}::uuid[]) and mail_mark is not null`.execute(tx);
}

/** Writes rows, new ones and changed ones alike, in one statement. Refusal `identity.directory-meanwhile` when an address was taken meanwhile. */
export async function putEmployees(tx: Tx, tenant: TenantId, rows: readonly Prepared[]): Promise<void> {
  const column = <K extends keyof Prepared>(name: K): Prepared[K][] => rows.map((row) => row[name]);
  try {
    await sql`insert into identity.employee
        (tenant, id, number_mark, mail_mark, superior_mark, post_mark, class, post_kind, unit, content_mark, sealed)
      select ${tenant}, * from unnest(
        ${column('id')}::uuid[], ${column('numberMark')}::bytea[], ${column('mailMark')}::bytea[], ${column('superiorMark')}::bytea[],
        ${column('postMark')}::bytea[], ${column('class')}::text[], ${column('postKind')}::text[], ${column('unit')}::uuid[],
        ${column('contentMark')}::bytea[], ${column('sealed')}::bytea[])
      on conflict (tenant, number_mark) do update set
        mail_mark = excluded.mail_mark, superior_mark = excluded.superior_mark, post_mark = excluded.post_mark, class = excluded.class,
        post_kind = excluded.post_kind, unit = excluded.unit, content_mark = excluded.content_mark, sealed = excluded.sealed, left_on = null`.execute(
      tx,
    );
  } catch (error) {
    throw isUniqueViolation(error, 'employee_mail_once') ? new Refusal('identity.directory-meanwhile') : error;
  }
}

/** Who left: what was sealed is gone, their ways in and sessions too. */
export async function markLeft(tx: Tx, ids: readonly EmployeeId[], on: Day): Promise<void> {
  if (ids.length === 0) return;
  await sql`update identity.employee set left_on = ${on}, sealed = null, mail_mark = null, superior_mark = null, post_mark = null
    where id = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from identity.employee_link where employee = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from identity.employee_session where employee = any(${ids}::uuid[])`.execute(tx);
}

export async function dropLeftBefore(tx: Tx, day: Day): Promise<void> {
  await db(tx).deleteFrom('identity.employee').where('left_on', '<', day).execute();
}

/** One number over all marks: a row changed by hand gives another. */
export async function digestOf(tx: Tx): Promise<Uint8Array> {
  const { rows } = await sql<{ digest: Uint8Array }>`
    select sha256(coalesce(string_agg(number_mark || content_mark || coalesce(mail_mark, '') || coalesce(left_on::text, '')::bytea, ''::bytea order by id), ''::bytea)) as digest
    from identity.employee`.execute(tx);
  return rows[0]!.digest;
}

export async function saveState(tx: Tx, row: StateRow): Promise<void> {
  const { digest, event, changed_on } = row;
  await db(tx)
    .insertInto('identity.directory_state')
    .values(row)
    .onConflict((on) => on.column('tenant').doUpdateSet({ digest, event, changed_on }))
    .execute();
}

export async function findState(tx: Tx): Promise<{ digest: Uint8Array; event: string; changedOn: Day } | null> {
  const row = await db(tx).selectFrom('identity.directory_state').select(['digest', 'event', 'changed_on']).executeTakeFirst();
  return row ? { digest: row.digest, event: row.event, changedOn: row.changed_on as Day } : null;
}

export type Found = {
  readonly id: EmployeeId;
  readonly class: EmployeeClass;
  readonly postKind: PostKind;
  readonly unit: UnitId;
  readonly sealed: Uint8Array;
};

const here = (tx: Tx) =>
  db(tx).selectFrom('identity.employee').select(['id', 'class', 'post_kind', 'unit', 'sealed']).where('left_on', 'is', null);

const foundOf = (row: { id: string; class: string; post_kind: string; unit: string; sealed: Uint8Array | null }): Found => ({
  id: row.id as EmployeeId,
  class: row.class as EmployeeClass,
  postKind: row.post_kind as PostKind,
  unit: row.unit as UnitId,
  sealed: row.sealed!,
});

export async function findEmployee(tx: Tx, by: { number: Uint8Array } | { mail: Uint8Array } | { id: string }): Promise<Found | null> {
  const query =
    'id' in by
      ? here(tx).where('id', '=', by.id)
      : 'mail' in by
        ? here(tx).where('mail_mark', '=', by.mail)
        : here(tx).where('number_mark', '=', by.number);
  const row = await query.executeTakeFirst();
  return row ? foundOf(row) : null;
}

export async function findEmployees(tx: Tx, ids: readonly EmployeeId[]): Promise<Found[]> {
  if (ids.length === 0) return [];
  return (
    await here(tx)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute()
  ).map(foundOf);
}

export async function employeesOfUnit(tx: Tx, unit: UnitId): Promise<Found[]> {
  return (await here(tx).where('unit', '=', unit).orderBy('id').execute()).map(foundOf);
}

/** How many people each unit has, in all and with an address. */
export async function countByUnit(tx: Tx): Promise<{ unit: UnitId; people: number; reachable: number }[]> {
  const { rows } = await sql<{ unit: UnitId; people: number; reachable: number }>`
    select unit, count(*) as people, count(mail_mark) as reachable from identity.employee where left_on is null group by unit`.execute(tx);
  return rows;
}

export type Chosen = {
  readonly units: readonly UnitId[];
  readonly classes: readonly string[];
  readonly postKinds: readonly string[];
  readonly posts: readonly Uint8Array[];
};

type Row = { id: EmployeeId; unit: UnitId; above: Uint8Array | null; hasMail: boolean };

/**
 * People that fit all that was chosen, with their unit, their own superior where known, and whether they have an address. The
 * superior is looked up by a second statement: joined with itself, a directory just imported (no statistics yet) is read 50,000 times.
 */
export async function chooseEmployees(
  tx: Tx,
  { units, classes, postKinds, posts }: Chosen,
): Promise<{ id: EmployeeId; unit: UnitId; superior: EmployeeId | null; hasMail: boolean }[]> {
  const { rows } = await sql<Row>`
    select id, unit, superior_mark as above, mail_mark is not null as "hasMail" from identity.employee
    where left_on is null
      and (cardinality(${units}::uuid[]) = 0 or unit = any(${units}::uuid[]))
      and (cardinality(${classes}::text[]) = 0 or class = any(${classes}::text[]))
      and (cardinality(${postKinds}::text[]) = 0 or post_kind = any(${postKinds}::text[]))
      and (cardinality(${posts}::bytea[]) = 0 or post_mark = any(${posts}::bytea[]))
    order by id`.execute(tx);
  const marks = new Map(rows.flatMap(({ above }) => (above ? [[hex(above), above] as const] : [])));
  const { rows: superiors } = await sql<{ id: EmployeeId; mark: Uint8Array }>`
    select id, number_mark as mark from identity.employee where left_on is null and number_mark = any(${[...marks.values()]}::bytea[])`.execute(
    tx,
  );
  const ids = new Map(superiors.map(({ id, mark }) => [hex(mark), id]));
  return rows.map(({ id, unit, above, hasMail }) => ({ id, unit, superior: (above && ids.get(hex(above))) ?? null, hasMail }));
}
