import { sql } from 'kysely';
import { tables, type Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import type { AccountId, CaseId, ReportId } from '../kit/ids.js';
import type { CaseRow, ClockRow, DeskLine, PersonRow, Projection } from './project.js';

export type Owned<T> = T & { tenant: string };
type ReportLink = { tenant: string; case_id: string; report_id: string };
type NamePartRow = { tenant: string; case_id: string; part_hmac: Uint8Array };
export type CaseTables = {
  'procedure.case_row': Owned<CaseRow>;
  'procedure.case_person': Owned<PersonRow>;
  'procedure.clock': Owned<ClockRow>;
  'procedure.desk_line': Owned<DeskLine>;
  'procedure.case_report': ReportLink;
  'procedure.name_part': NamePartRow;
};

export const caseTables = (tx: Tx) => tables<CaseTables>(tx);

/** One case number at a time for an office and year: the lock holds until the case is committed. */
export async function nextSequence(tx: Tx, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.case-number'), hashtext(kit.tenant()::text))`.execute(tx);
  const last = await caseTables(tx)
    .selectFrom('procedure.case_row')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .where('year', '=', year)
    .executeTakeFirst();
  return (last?.last ?? 0) + 1;
}

/** Writes a case's projection whole: the row, its people, its clocks, its lines on desks. */
export async function writeProjection(tx: Tx, tenant: string, { row, people, clocks, desks }: Projection): Promise<void> {
  const db = caseTables(tx);
  const { id, ...columns } = row;
  await db
    .insertInto('procedure.case_row')
    .values({ tenant, ...row })
    .onConflict((found) => found.columns(['tenant', 'id']).doUpdateSet(columns))
    .execute();
  await db.deleteFrom('procedure.case_person').where('case_id', '=', id).execute();
  if (people.length > 0)
    await db
      .insertInto('procedure.case_person')
      .values(people.map((person) => ({ tenant, ...person })))
      .execute();
  await db.deleteFrom('procedure.clock').where('case_id', '=', id).execute();
  if (clocks.length > 0)
    await db
      .insertInto('procedure.clock')
      .values(clocks.map((clock) => ({ tenant, ...clock })))
      .execute();
  await db.deleteFrom('procedure.desk_line').where('case_id', '=', id).execute();
  if (desks.length > 0)
    await db
      .insertInto('procedure.desk_line')
      .values(desks.map((line) => ({ tenant, ...line })))
      .execute();
}

export async function readProjection(tx: Tx, id: string): Promise<Projection | null> {
  const db = caseTables(tx);
  const found = await db.selectFrom('procedure.case_row').selectAll().where('id', '=', id).executeTakeFirst();
  if (!found) return null;
  const people = await db
    .selectFrom('procedure.case_person')
    .select(['case_id', 'account', 'part', 'since'])
    .where('case_id', '=', id)
    .orderBy('account')
    .orderBy('part')
    .execute();
  const clocks = await db
    .selectFrom('procedure.clock')
    .select(['case_id', 'deadline', 'from_on', 'due_on', 'state'])
    .where('case_id', '=', id)
    .orderBy('deadline')
    .execute();
  const desks = await db
    .selectFrom('procedure.desk_line')
    .select(['case_id', 'account', 'parts', 'is_open', 'due_on', 'year', 'sequence'])
    .where('case_id', '=', id)
    .orderBy('account')
    .execute();
  return { row: withoutTenant(found), people, clocks, desks };
}

export function withoutTenant({ tenant, ...row }: Owned<CaseRow>): CaseRow {
  void tenant;
  return row;
}

export async function superiorOf(tx: Tx, caseId: string): Promise<AccountId | null> {
  const query = caseTables(tx).selectFrom('procedure.case_person').select('account').where('case_id', '=', caseId);
  return ((await query.where('part', '=', 'superior').executeTakeFirst())?.account as AccountId | undefined) ?? null;
}

export async function allCaseIds(tx: Tx): Promise<string[]> {
  return (await caseTables(tx).selectFrom('procedure.case_row').select('id').orderBy('id').execute()).map((row) => row.id);
}

export async function linkReport(tx: Tx, tenant: string, caseId: CaseId, reports: readonly ReportId[]): Promise<void> {
  await caseTables(tx)
    .insertInto('procedure.case_report')
    .values(reports.map((report) => ({ tenant, case_id: caseId, report_id: report })))
    .execute();
}

export async function reportsOfCase(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await caseTables(tx)
    .selectFrom('procedure.case_report')
    .select('report_id')
    .where('case_id', '=', caseId)
    .orderBy('report_id')
    .execute();
  return rows.map((row) => row.report_id);
}

/**
 * Who reads a report that cases hold: their officers, and who screened it, unless taken out of the case. `null` when every
 * case it opened ended without a breach.
 */
export async function readersOfReport(tx: Tx, report: ReportId): Promise<AccountId[] | null> {
  const cases = caseTables(tx)
    .selectFrom('procedure.case_report as r')
    .innerJoin('procedure.case_row as c', (join) => join.onRef('c.tenant', '=', 'r.tenant').onRef('c.id', '=', 'r.case_id'))
    .where('r.report_id', '=', report)
    .where((eb) => eb.or([eb('c.ground', 'is', null), eb('c.ground', '=', 'carried-out')]));
  if (!(await cases.select('c.id').limit(1).executeTakeFirst())) return null;
  const rows = await cases
    .innerJoin('procedure.case_person as p', (join) => join.onRef('p.tenant', '=', 'c.tenant').onRef('p.case_id', '=', 'c.id'))
    .where('p.part', 'in', ['officer', 'screener'])
    .where(
      sql<boolean>`not exists (select 1 from procedure.case_person o where o.tenant = p.tenant and o.case_id = p.case_id and o.account = p.account and o.part = 'out')`,
    )
    .select('p.account')
    .distinct()
    .orderBy('p.account')
    .execute();
  return rows.map((row) => row.account as AccountId);
}

/** Which of these reports belong to a case already. */
export async function reportsWithCase(tx: Tx, reports: readonly ReportId[]): Promise<{ report: ReportId; caseId: CaseId }[]> {
  if (reports.length === 0) return [];
  const rows = await caseTables(tx).selectFrom('procedure.case_report').selectAll().where('report_id', 'in', reports).execute();
  return rows.map((row) => ({ report: row.report_id as ReportId, caseId: row.case_id as CaseId }));
}

/** A part in the case `c` that lets somebody see it: who screened, reported or withdrew has none. */
export const worksOn = (account: AccountId) => sql<boolean>`exists (
  select 1 from procedure.case_person p
  where p.tenant = c.tenant and p.case_id = c.id and p.account = ${account} and p.part not in ('out', 'screener', 'reporter'))`;

export type Running = { caseId: CaseId; number: string; status: string; deadline: string; from: Day; dueOn: Day };

/** Running clocks of the open cases an account has a part in, or (for reminders) of all. */
export async function runningClocks(tx: Tx, account: AccountId | null): Promise<Running[]> {
  let query = caseTables(tx)
    .selectFrom('procedure.clock as k')
    .innerJoin('procedure.case_row as c', (join) => join.onRef('c.tenant', '=', 'k.tenant').onRef('c.id', '=', 'k.case_id'))
    .select(['c.id', 'c.number', 'c.status', 'k.deadline', 'k.from_on', 'k.due_on'])
    .where('k.state', '=', 'running')
    .where('c.status', '<>', 'closed');
  if (account) {
    query = query.where(worksOn(account));
  }
  const rows = await query.orderBy('k.due_on').orderBy('c.year').orderBy('c.sequence').limit(1000).execute();
  return rows.map((row) => ({
    caseId: row.id as CaseId,
    number: row.number,
    status: row.status,
    deadline: row.deadline,
    from: row.from_on as Day,
    dueOn: row.due_on as Day,
  }));
}

/** Open cases of an account, for steps that wait for a person rather than a day. */
export async function openCaseIds(tx: Tx, account: AccountId): Promise<CaseId[]> {
  const rows = await caseTables(tx)
    .selectFrom('procedure.case_row as c')
    .select('c.id')
    .where('c.status', '<>', 'closed')
    .where(worksOn(account))
    .orderBy('c.year')
    .orderBy('c.sequence')
    .limit(500)
    .execute();
  return rows.map((row) => row.id as CaseId);
}

/** Every part somebody has in an open case, for the page of workloads and for handing over. */
export async function openParts(tx: Tx, account: AccountId | null = null): Promise<{ caseId: CaseId; account: AccountId; part: string }[]> {
  let query = caseTables(tx)
    .selectFrom('procedure.case_person as p')
    .innerJoin('procedure.case_row as c', (join) => join.onRef('c.tenant', '=', 'p.tenant').onRef('c.id', '=', 'p.case_id'))
    .select(['c.id', 'p.account', 'p.part'])
    .where('c.closed_on', 'is', null)
    .where('p.part', 'not in', ['screener', 'reporter', 'out']);
  if (account) query = query.where('p.account', '=', account);
  const rows = await query.orderBy('c.year').orderBy('c.sequence').execute();
  return rows.map((row) => ({ caseId: row.id as CaseId, account: row.account as AccountId, part: row.part }));
}

export async function casesWithRunningClocks(tx: Tx): Promise<CaseId[]> {
  const rows = await caseTables(tx)
    .selectFrom('procedure.clock')
    .select('case_id')
    .distinct()
    .where('state', '=', 'running')
    .orderBy('case_id')
    .execute();
  return rows.map((row) => row.case_id as CaseId);
}

export async function insertNameParts(tx: Tx, rows: readonly NamePartRow[]): Promise<void> {
  if (rows.length > 0)
    await caseTables(tx)
      .insertInto('procedure.name_part')
      .values([...rows])
      .execute();
}

export async function dropNameParts(tx: Tx, caseId: CaseId): Promise<void> {
  await caseTables(tx).deleteFrom('procedure.name_part').where('case_id', '=', caseId).execute();
}

export async function namePartsIn(tx: Tx, caseId: string): Promise<Uint8Array[]> {
  return (
    await caseTables(tx).selectFrom('procedure.name_part').select('part_hmac').where('case_id', '=', caseId).orderBy('part_hmac').execute()
  ).map((row) => row.part_hmac);
}

/**
 * Cases holding every part of the name whose decision of breach went out and stands, for the deciding official of another
 * case of the same person.
 */
export async function decidedCasesByName(tx: Tx, parts: readonly Uint8Array[], but: CaseId): Promise<CaseId[]> {
  if (parts.length === 0) return [];
  const rows = await sql<{ id: string }>`
    with named as (
      select n.case_id from procedure.name_part n where n.part_hmac in (${sql.join(parts.map((part) => sql`${part}`))})
      group by n.case_id having count(*) = ${parts.length})
    select c.id from named join procedure.case_row c on c.id = named.case_id
    where not c.is_cleared and c.id <> ${but}
      and (c.ground is null or c.ground = 'carried-out')
      and c.status in ('decided', 'served', 'objected', 'objection-drafted', 'appealed', 'final', 'in-force', 'closed')
    order by c.year, c.sequence limit 50`.execute(tx);
  return rows.rows.map((row) => row.id as CaseId);
}

/** Final outcomes on exactly these rules and this class, by sanction. */
export async function outcomesLike(
  tx: Tx,
  { rules, employmentClass, but }: { readonly rules: readonly string[]; readonly employmentClass: string; readonly but: CaseId },
): Promise<{ sanction: string; isLenient: boolean; n: number }[]> {
  const rows = await caseTables(tx)
    .selectFrom('procedure.case_row')
    .select(['sanction', 'is_lenient', (eb) => eb.fn.countAll<string>().as('n')])
    .where('sanction', 'is not', null)
    .where('rules', '=', sql<string[]>`${[...rules]}::text[]`)
    .where('employment_class', '=', employmentClass)
    .where('id', '<>', but)
    .groupBy(['sanction', 'is_lenient'])
    .orderBy('n', 'desc')
    .orderBy('sanction')
    .execute();
  return rows.map((row) => ({ sanction: row.sanction!, isLenient: row.is_lenient, n: Number(row.n) }));
}

/** One decision of breach at a time for an office, until it is committed: two on one act cannot pass each other. */
export async function lockDeciding(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.deciding'), hashtext(kit.tenant()::text))`.execute(tx);
}

/** Cases holding every part of the name: open ones the account works on, and any with a sanction in force on the day. */
export async function casesByName(tx: Tx, account: AccountId, parts: readonly Uint8Array[], on: Day): Promise<CaseRow[]> {
  if (parts.length === 0) return [];
  const rows = await sql<Owned<CaseRow>>`
    with named as (
      select n.case_id from procedure.name_part n where n.part_hmac in (${sql.join(parts.map((part) => sql`${part}`))})
      group by n.case_id having count(*) = ${parts.length})
    select c.* from named join procedure.case_row c on c.id = named.case_id
    where not c.is_cleared
      and (
        (c.sanction is not null and c.sanction_from <= ${on} and (c.sanction_until is null or ${on} < c.sanction_until))
        or (c.closed_on is null and ${worksOn(account)})
      )
    order by c.year, c.sequence limit 50`.execute(tx);
  return rows.rows.map(withoutTenant);
}
