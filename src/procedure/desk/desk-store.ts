import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../kit/db.js';
import { addDays, parseDay, type Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import type { CaseRow } from '../project.js';
import { withoutTenant, worksOn, type Owned } from '../store.js';

export const SORTS = ['due', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];
/** By the next day a period is full: passed, today, within seven days, later, or none runs. */
export const URGENCIES = ['late', 'today', 'week', 'later', 'none'] as const;
export type Urgency = (typeof URGENCIES)[number];
/** The parts a list can be narrowed to: what I keep, and what I do with others. */
export const LISTED_PARTS = ['officer', 'superior', 'examiner', 'decider', 'objection-decider'] as const;
export type ListedPart = (typeof LISTED_PARTS)[number];

/** Every value is one of a closed list, a number or a day: nothing a filter holds can name anybody. */
export type CaseFilter = {
  readonly number?: { year: number; sequence: number } | undefined;
  readonly contest?: string | undefined;
  readonly office?: string | undefined;
  readonly post?: string | undefined;
  readonly employmentClass?: string | undefined;
  readonly act?: string | undefined;
  readonly actOn?: Day | undefined;
  readonly track?: string | undefined;
  readonly status?: string | undefined;
  readonly scope?: 'open' | 'closed' | undefined;
  readonly urgency?: Urgency | undefined;
  readonly part?: ListedPart | undefined;
  /** Days of opening. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly sort?: Sort | undefined;
  /** Where the page before or after this one stood: a place in the order, made by `placeOf`. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
};

export const PER_PAGE = 25;
/** Beyond it a list says "more than": counting further would read cases nobody looks at. */
export const COUNTED = 500;
/** How many lines of a desk one page looks through at most; where few fit the filters, the next page goes on from there. */
const LOOKED_THROUGH = 1_000;

export type FoundCases = { readonly rows: readonly CaseRow[]; readonly before: string | null; readonly after: string | null };

/**
 * Cases one account has an open part in, `limit` at most, and the places to go on from. One that ended without a finding
 * of breach answers to its number only.
 */
export async function findCases(tx: Tx, account: AccountId, filter: CaseFilter, today: Day, limit = PER_PAGE): Promise<FoundCases> {
  if (filter.number) return { rows: await byNumber(tx, account, filter.number), before: null, after: null };
  const sort = filter.sort ?? 'newest';
  const [after, before] = [placeIn(filter.after), placeIn(filter.before)];
  const isBack = before !== null && after === null;
  const from = after ?? before;
  const desk = deskOf(account, filter, { sort, isBack, from });
  const found = await sql<Owned<CaseRow>>`
    select c.* from ${desk}, ${ITS_CASE}
    where ${conditions(filter, today)} order by ${orderOf(sort, isBack)} limit ${limit + 1}`.execute(tx);
  const rows = found.rows.slice(0, limit).map(withoutTenant);
  const next = found.rows.length > limit ? placeOf(rows.at(-1)!) : await lastLookedAt(tx, desk);
  if (!isBack) return { rows, before: from && rows[0] ? placeOf(rows[0]) : null, after: next };
  return { rows: rows.reverse(), before: next, after: rows.length > 0 ? placeOf(rows.at(-1)!) : null };
}

/** How many match, up to `COUNTED` and one; `null` where telling it would read the cases themselves. */
export async function countCases(tx: Tx, account: AccountId, filter: CaseFilter, today: Day): Promise<number | null> {
  if (filter.number || equalities(filter).length > 0) return null;
  const found = await sql<{ n: number }>`
    select count(*) as n from (
      select 1 from procedure.desk_line d where d.account = ${account} and ${conditions(filter, today)} limit ${COUNTED + 1}) as counted`.execute(
    tx,
  );
  return Number(found.rows[0]!.n);
}

async function byNumber(tx: Tx, account: AccountId, { year, sequence }: { year: number; sequence: number }): Promise<CaseRow[]> {
  const found = await sql<Owned<CaseRow>>`
    select c.* from procedure.case_row c where c.year = ${year} and c.sequence = ${sequence} and ${worksOn(account)}`.execute(tx);
  return found.rows.map(withoutTenant);
}

type Reading = { readonly sort: Sort; readonly isBack: boolean; readonly from: Place | null };

/** The stretch of somebody's desk that a page looks through, in the order of an index. */
function deskOf(account: AccountId, { scope }: CaseFilter, { sort, isBack, from }: Reading): RawBuilder<unknown> {
  const open = scope === 'open' ? sql` and l.is_open` : sql``;
  const rest = from ? sql` and ${beyond(sort, from, isBack)}` : sql``;
  return sql`(
    select l.* from procedure.desk_line l where l.account = ${account}${open}${rest}
    order by ${orderOf(sort, isBack, 'l')} limit ${LOOKED_THROUGH}) as d`;
}

/** The case of each line by its key, one after another: `offset 0` keeps the planner from reading all cases to join them. */
const ITS_CASE = sql`lateral (select * from procedure.case_row r where r.tenant = d.tenant and r.id = d.case_id offset 0) as c`;

/** Where a page that looked through as much as it may goes on; `null` when it saw the end. */
async function lastLookedAt(tx: Tx, desk: RawBuilder<unknown>): Promise<string | null> {
  const found = await sql<{ due_on: string; year: number; sequence: number }>`
    select d.due_on, d.year, d.sequence from ${desk} offset ${LOOKED_THROUGH - 1}`.execute(tx);
  const last = found.rows[0];
  return last ? placeOf({ ...last, next_due_on: last.due_on === 'infinity' ? null : last.due_on }) : null;
}

/** What the filters ask of the case and of one's part in it. */
function conditions(filter: CaseFilter, today: Day): RawBuilder<unknown> {
  const { scope, urgency, part } = filter;
  const wanted: RawBuilder<unknown>[] = [sql`true`];
  if (part) wanted.push(sql`${part} = any (d.parts)`);
  if (scope === 'open') wanted.push(sql`d.is_open`);
  if (scope === 'closed') wanted.push(sql`not d.is_open`);
  if (urgency) wanted.push(urgent(urgency, today));
  return sql.join([...wanted, ...equalities(filter)], sql` and `);
}

const COLUMNS = {
  contest: 'contest',
  office: 'office',
  post: 'post',
  employmentClass: 'employment_class',
  act: 'act',
  actOn: 'act_on',
  track: 'track',
  status: 'status',
} as const;

function equalities(filter: CaseFilter): RawBuilder<unknown>[] {
  const names = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((name) => filter[name]);
  return [
    ...names.map((name) => sql`c.${sql.ref(COLUMNS[name])} = ${filter[name]}`),
    ...(filter.from ? [sql`c.opened_on >= ${filter.from}`] : []),
    ...(filter.until ? [sql`c.opened_on <= ${filter.until}`] : []),
  ];
}

function urgent(urgency: Urgency, today: Day): RawBuilder<unknown> {
  if (urgency === 'none') return sql`d.due_on = 'infinity'`;
  if (urgency === 'late') return sql`d.due_on < ${today}`;
  if (urgency === 'today') return sql`d.due_on = ${today}`;
  const week = addDays(today, 7);
  return urgency === 'week' ? sql`d.due_on > ${today} and d.due_on <= ${week}` : sql`d.due_on > ${week} and d.due_on < 'infinity'`;
}

function orderOf(sort: Sort, isBack: boolean, line: 'd' | 'l' = 'd'): RawBuilder<unknown> {
  const way = (sort === 'newest') === isBack ? sql`asc` : sql`desc`;
  const [due, year, sequence] = ['due_on', 'year', 'sequence'].map((name) => sql`${sql.ref(`${line}.${name}`)} ${way}`);
  return sort === 'due' ? sql`${due}, ${year}, ${sequence}` : sql`${year}, ${sequence}`;
}

type Place = { readonly due: string; readonly year: number; readonly sequence: number };

/** What follows (or comes before) one place in the order, without counting what was passed over. */
function beyond(sort: Sort, { due, year, sequence }: Place, isBack: boolean): RawBuilder<unknown> {
  const sign = (sort === 'newest') === isBack ? sql`>` : sql`<`;
  return sort === 'due'
    ? sql`(l.due_on, l.year, l.sequence) ${sign} (${due}::date, ${year}::int, ${sequence}::int)`
    : sql`(l.year, l.sequence) ${sign} (${year}::int, ${sequence}::int)`;
}

/** The place of a row in every order: it names the case by number and day, which the list shows anyway. */
export const placeOf = (row: Pick<CaseRow, 'next_due_on' | 'year' | 'sequence'>): string =>
  `${row.next_due_on ?? 'nihil'}_${row.year}_${row.sequence}`;

/** `null` for what is no place: an address typed by hand shows the first page, never an error. */
function placeIn(text: string | undefined): Place | null {
  const found = /^(\d{4}-\d\d-\d\d|nihil)_(\d{4})_(\d{1,6})$/.exec(text ?? '');
  const due = found?.[1] === 'nihil' ? 'infinity' : parseDay(found?.[1] ?? '');
  return found && due ? { due, year: Number(found[2]), sequence: Number(found[3]) } : null;
}
