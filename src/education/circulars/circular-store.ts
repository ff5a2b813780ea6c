import { sql } from 'kysely';
import { tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { EmployeeId, LetterId, TenantId } from '../../kit/ids.js';
import type { UnitId } from '../../identity/index.js';
import type { Circular, CircularAudience, CircularId, CircularKind, CircularState } from './circular.js';
import type { Progress } from './progress.js';

type CircularRow = {
  tenant: string;
  id: string;
  kind: string;
  letter: string;
  state: string;
  audience: unknown;
  drafted_on: string;
  sent_on: string | null;
  until_on: string;
  addressed: number | null;
  answered: number | null;
  version: number;
};
type AddresseeRow = {
  tenant: string;
  circular: string;
  employee: string;
  unit: string;
  superior: string | null;
  acknowledgement: string | null;
  acknowledged_on: string | null;
};
type UnitRow = { tenant: string; circular: string; unit: string | null; people: number; answered: number };
type MailRow = { tenant: string; circular: string; employee: string; kind: string; unit: string; has_address: boolean; tries: number };
type Tables = {
  'education.circular': CircularRow;
  'education.addressee': AddresseeRow;
  'education.circular_unit': UnitRow;
  'education.mail': MailRow;
};
const db = (tx: Tx) => tables<Tables>(tx);

const circularOf = (row: CircularRow): Circular => ({
  id: row.id as CircularId,
  kind: row.kind as CircularKind,
  letter: row.letter as LetterId,
  state: row.state as CircularState,
  audience: row.audience as CircularAudience,
  draftedOn: row.drafted_on as Day,
  sentOn: row.sent_on as Day | null,
  untilOn: row.until_on as Day,
  addressed: row.addressed,
  answered: row.answered,
  version: row.version,
});

export async function insertCircular(tx: Tx, tenant: TenantId, one: Circular): Promise<void> {
  const { id, kind, letter, state, audience, draftedOn, untilOn, version } = one;
  const row = { tenant, id, kind, letter, state, audience: JSON.stringify(audience), drafted_on: draftedOn, until_on: untilOn, version };
  await db(tx)
    .insertInto('education.circular')
    .values({ ...row, sent_on: null, addressed: null, answered: null })
    .execute();
}

export async function saveCircular(tx: Tx, one: Circular): Promise<void> {
  const { state, sentOn, addressed, answered, version } = one;
  await db(tx)
    .updateTable('education.circular')
    .set({ state, sent_on: sentOn, addressed, answered, version })
    .where('id', '=', one.id)
    .execute();
}

export async function findCircular(tx: Tx, id: string): Promise<Circular | null> {
  const row = await db(tx).selectFrom('education.circular').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? circularOf(row) : null;
}

/** Newest first. */
export async function allCirculars(tx: Tx): Promise<Circular[]> {
  return (await db(tx).selectFrom('education.circular').selectAll().orderBy('drafted_on', 'desc').orderBy('id').execute()).map(circularOf);
}

export async function runningCirculars(tx: Tx): Promise<Circular[]> {
  return (await db(tx).selectFrom('education.circular').selectAll().where('state', '=', 'running').execute()).map(circularOf);
}

export type Addressed = { readonly id: EmployeeId; readonly unit: UnitId; readonly superior: EmployeeId | null; readonly hasMail: boolean };

export async function insertAddressees(tx: Tx, tenant: TenantId, circular: CircularId, people: readonly Addressed[]): Promise<void> {
  await sql`insert into education.addressee (tenant, circular, employee, unit, superior)
    select ${tenant}, ${circular}, * from unnest(${people.map((one) => one.id)}::uuid[], ${people.map((one) => one.unit)}::uuid[], ${people.map((one) => one.superior)}::uuid[])`.execute(
    tx,
  );
}

/** Fills the queue. People without an address wait for a printed sheet. */
export async function queueMails(
  tx: Tx,
  tenant: TenantId,
  circular: CircularId,
  kind: CircularKind,
  people: readonly Addressed[],
): Promise<void> {
  await sql`insert into education.mail (tenant, circular, employee, unit, has_address, kind)
    select ${tenant}, ${circular}, *, ${kind} from unnest(${people.map((one) => one.id)}::uuid[], ${people.map((one) => one.unit)}::uuid[], ${people.map((one) => one.hasMail)}::boolean[])`.execute(
    tx,
  );
}

/** Reminders for whoever has not answered yet, in one statement: no name leaves the database. */
export async function queueReminders(tx: Tx, circular: CircularId): Promise<void> {
  await sql`insert into education.mail (tenant, circular, employee, unit, has_address, kind)
    select tenant, circular, employee, unit, true, 'reminder' from education.addressee where circular = ${circular} and acknowledgement is null
    on conflict do nothing`.execute(tx);
}

export type Answer = { readonly circular: CircularId; readonly employee: EmployeeId; readonly acknowledgement: string };

/** Sets the acknowledgements that were still open, in one statement; answers which. A closed circular has no rows left. */
export async function saveAnswers(tx: Tx, answers: readonly Answer[], on: Day): Promise<Set<string>> {
  const { rows } = await sql<{ acknowledgement: string }>`
    update education.addressee a set acknowledgement = x.acknowledgement, acknowledged_on = ${on}::date
    from unnest(${answers.map((one) => one.circular)}::uuid[], ${answers.map((one) => one.employee)}::uuid[], ${answers.map((one) => one.acknowledgement)}::uuid[])
      as x (circular, employee, acknowledgement)
    where a.tenant = kit.tenant() and a.circular = x.circular and a.employee = x.employee and a.acknowledgement is null
    returning a.acknowledgement`.execute(tx);
  return new Set(rows.map((row) => row.acknowledgement));
}

export type Mine = { readonly circular: CircularId; readonly acknowledgement: string | null; readonly acknowledgedOn: Day | null };

export async function addressedTo(tx: Tx, employee: EmployeeId): Promise<Mine[]> {
  const rows = await db(tx)
    .selectFrom('education.addressee')
    .select(['circular', 'acknowledgement', 'acknowledged_on'])
    .where('employee', '=', employee)
    .execute();
  return rows.map((row) => ({
    circular: row.circular as CircularId,
    acknowledgement: row.acknowledgement,
    acknowledgedOn: row.acknowledged_on as Day | null,
  }));
}

/** Who has not answered yet among the people of one superior. */
export async function openBelow(tx: Tx, circular: CircularId, superior: EmployeeId): Promise<EmployeeId[]> {
  const rows = await db(tx)
    .selectFrom('education.addressee')
    .select('employee')
    .where('circular', '=', circular)
    .where('superior', '=', superior)
    .where('acknowledgement', 'is', null)
    .execute();
  return rows.map((row) => row.employee as EmployeeId);
}

export async function countBelow(tx: Tx, circular: CircularId, superior: EmployeeId): Promise<number> {
  const row = await db(tx)
    .selectFrom('education.addressee')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('circular', '=', circular)
    .where('superior', '=', superior)
    .executeTakeFirst();
  return row?.n ?? 0;
}

export async function countByUnit(tx: Tx, circular: CircularId): Promise<{ unit: UnitId; people: number; answered: number }[]> {
  const { rows } = await sql<{ unit: UnitId; people: number; answered: number }>`
    select unit, count(*) as people, count(acknowledgement) as answered from education.addressee where circular = ${circular} group by unit`.execute(
    tx,
  );
  return rows;
}

export async function frozenUnits(tx: Tx, circular: CircularId): Promise<Progress<UnitId>[]> {
  const rows = await db(tx)
    .selectFrom('education.circular_unit')
    .selectAll()
    .where('circular', '=', circular)
    .orderBy('people', 'desc')
    .execute();
  return rows.map(({ unit, people, answered }) => ({ unit: unit as UnitId | null, people, answered }));
}

/** Keeps the numbers and lets everything go that named somebody. */
export async function freeze(tx: Tx, tenant: TenantId, circular: CircularId, lines: readonly Progress<UnitId>[]): Promise<void> {
  if (lines.length > 0)
    await db(tx)
      .insertInto('education.circular_unit')
      .values(lines.map((line) => ({ tenant, circular, ...line })))
      .execute();
  await db(tx).deleteFrom('education.addressee').where('circular', '=', circular).execute();
  await db(tx).deleteFrom('education.mail').where('circular', '=', circular).execute();
}

/** Who left the directory, or the circular, is addressed no longer; an event of theirs stays, and names nobody. */
export async function allAcknowledgements(tx: Tx): Promise<{ circular: CircularId; acknowledgement: string }[]> {
  const rows = await db(tx)
    .selectFrom('education.addressee')
    .select(['circular', 'acknowledgement'])
    .where('acknowledgement', 'is not', null)
    .execute();
  return rows as { circular: CircularId; acknowledgement: string }[];
}

export type Mail = { readonly employee: EmployeeId; readonly kind: 'circular' | 'reminder' | 'pledge'; readonly unit: UnitId };
/** A person who cannot be reached is tried so often, then waits for paper. */
const MOST_TRIES = 5;

/** The next mails of a circular, locked until the transaction ends; other workers take others. */
export async function nextMails(tx: Tx, circular: CircularId, count: number): Promise<Mail[]> {
  const { rows } = await sql<Mail>`select employee, kind, unit from education.mail
    where circular = ${circular} and has_address and tries < ${MOST_TRIES} order by tries, employee limit ${count} for update skip locked`.execute(
    tx,
  );
  return rows;
}

export async function dropMails(tx: Tx, circular: CircularId, kind: Mail['kind'], employees: readonly EmployeeId[]): Promise<void> {
  await sql`delete from education.mail where circular = ${circular} and kind = ${kind} and employee = any(${employees}::uuid[])`.execute(
    tx,
  );
}

export async function countTry(tx: Tx, circular: CircularId, kind: Mail['kind'], employees: readonly EmployeeId[]): Promise<void> {
  await sql`update education.mail set tries = tries + 1 where circular = ${circular} and kind = ${kind} and employee = any(${employees}::uuid[])`.execute(
    tx,
  );
}

/** How many wait, by unit. */
export async function waitingByUnit(tx: Tx, circular: CircularId): Promise<{ unit: UnitId; people: number; byMail: number }[]> {
  const { rows } = await sql<{ unit: UnitId; people: number; byMail: number }>`
    select unit, count(*) as people, count(*) filter (where has_address) as "byMail" from education.mail where circular = ${circular} group by unit`.execute(
    tx,
  );
  return rows;
}

/** Everybody of a unit still waiting, taken out of the queue: what is printed is not mailed as well. */
export async function takeUnit(tx: Tx, circular: CircularId, unit: UnitId): Promise<EmployeeId[]> {
  const rows = await db(tx)
    .deleteFrom('education.mail')
    .where('circular', '=', circular)
    .where('unit', '=', unit)
    .returning('employee')
    .execute();
  return rows.map((row) => row.employee as EmployeeId);
}
