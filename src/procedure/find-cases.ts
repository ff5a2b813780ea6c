import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../kit/db.js';
import { addDays, parseDay, type Day } from '../kit/dates.js';
import type { AccountId } from '../kit/ids.js';
import type { CaseRow } from './project.js';
import { withoutTenant, worksOn, type Owned } from './store.js';

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

/** Cases one account has an open part in. One that ended without a finding of breach answers to its number only. */
export async function findCases(
  tx: Tx,
  account: AccountId,
  filter: CaseFilter,
  today: Day,
  limit = PER_PAGE,
): Promise<{ rows: CaseRow[]; hasBefore: boolean; hasAfter: boolean }> {
  const sort = filter.sort ?? 'newest';
  const [after, before] = [placeIn(filter.after), placeIn(filter.before)];
  const isBack = before !== null && after === null;
  const rest = isBack ? beyond(sort, before, true) : after ? beyond(sort, after, false) : null;
  const wanted = sql.join([matching(account, filter, today), ...(rest ? [rest] : [])], sql` and `);
  const found = await sql<Owned<CaseRow>>`
    select c.* from procedure.case_row c where ${wanted} order by ${orderOf(sort, isBack)} limit ${limit + 1}`.execute(tx);
  const rows = found.rows.slice(0, limit).map(withoutTenant);
  const hasMore = found.rows.length > limit;
  if (isBack) return { rows: rows.reverse(), hasBefore: hasMore, hasAfter: true };
  return { rows, hasBefore: after !== null, hasAfter: hasMore };
}

/** How many match, up to `COUNTED` and one. */
export async function countCases(tx: Tx, account: AccountId, filter: CaseFilter, today: Day): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*) as n from (
      select 1 from procedure.case_row c where ${matching(account, filter, today)} limit ${COUNTED + 1}) as counted`.execute(tx);
  return Number(found.rows[0]!.n);
}

const LISTED = sql`(c.ground is null or c.ground = 'carried-out')`;

function matching(account: AccountId, filter: CaseFilter, today: Day): RawBuilder<unknown> {
  const { number, scope, urgency, part } = filter;
  const conditions: RawBuilder<unknown>[] = [worksOn(account, part ?? null)];
  conditions.push(number ? sql`c.year = ${number.year} and c.sequence = ${number.sequence}` : LISTED);
  if (scope === 'open') conditions.push(sql`c.status <> 'closed'`);
  if (scope === 'closed') conditions.push(sql`c.status = 'closed'`);
  if (urgency) conditions.push(urgent(urgency, today));
  return sql.join([...conditions, ...equalities(filter)], sql` and `);
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
  if (urgency === 'none') return sql`c.next_due_on is null`;
  if (urgency === 'late') return sql`c.next_due_on < ${today}`;
  if (urgency === 'today') return sql`c.next_due_on = ${today}`;
  const week = addDays(today, 7);
  return urgency === 'week' ? sql`c.next_due_on > ${today} and c.next_due_on <= ${week}` : sql`c.next_due_on > ${week}`;
}

const DUE = sql`coalesce(c.next_due_on, 'infinity'::date)`;

function orderOf(sort: Sort, isBack: boolean): RawBuilder<unknown> {
  const way = (sort === 'newest') === isBack ? sql`asc` : sql`desc`;
  return sort === 'due' ? sql`${DUE} ${way}, c.year ${way}, c.sequence ${way}` : sql`c.year ${way}, c.sequence ${way}`;
}

type Place = { readonly due: string; readonly year: number; readonly sequence: number };

/** What follows (or comes before) one place in the order, without counting what was passed over. */
function beyond(sort: Sort, { due, year, sequence }: Place, isBack: boolean): RawBuilder<unknown> {
  const sign = (sort === 'newest') === isBack ? sql`>` : sql`<`;
  return sort === 'due'
    ? sql`(${DUE}, c.year, c.sequence) ${sign} (${due}::date, ${year}::int, ${sequence}::int)`
    : sql`(c.year, c.sequence) ${sign} (${year}::int, ${sequence}::int)`;
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
