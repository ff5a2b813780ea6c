import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import type { CloseGround, Status, Track } from '../case.js';
import type { CaseRow } from '../project.js';
import { countCases, findCases, type CaseFilter } from './desk-store.js';

/** A line of the list: nothing in it names anybody. */
export type CaseLine = {
  readonly id: CaseId;
  readonly number: string;
  readonly status: Status;
  readonly openedOn: Day;
  readonly actOn: Day;
  readonly act: string;
  readonly contest: string | null;
  readonly office: string | null;
  readonly employmentClass: string;
  readonly track: Track | null;
  /** Kind of post, of the law's closed list. */
  readonly post: string | null;
  readonly nextDueOn: Day | null;
  readonly closedOn: Day | null;
  readonly ground: CloseGround | null;
};
export type CasePage = {
  readonly lines: readonly CaseLine[];
  /** How many match, up to `COUNTED` and one more; `null` where that is not told: a narrowed list of more than one page. */
  readonly total: number | null;
  /** Places to go on from, `null` at the ends. */
  readonly before: string | null;
  readonly after: string | null;
};
/** `number` as typed, "41/2026" too. */
export type ListCases = Omit<CaseFilter, 'number'> & { readonly number?: string | undefined };

const NOTHING: CasePage = { lines: [], total: 0, before: null, after: null };

/** The cases this person works on. One closed without a breach is found by its number only. Refusal `kit.not-allowed`. */
export async function listCases(ctx: Ctx, filter: ListCases): Promise<CasePage> {
  const who = ctx.mustHave('case.read');
  const { number, ...rest } = filter;
  const parts = number ? numberParts(number) : undefined;
  if (parts === null) return NOTHING;
  const wanted = { ...rest, number: parts };
  return ctx.tx(async (tx) => {
    const found = await findCases(tx, who.id, wanted, ctx.today());
    const isWhole = found.before === null && found.after === null;
    return {
      lines: found.rows.map(lineOf),
      total: isWhole ? found.rows.length : await countCases(tx, who.id, wanted, ctx.today()),
      before: found.before,
      after: found.after,
    };
  });
}

export function lineOf(row: CaseRow): CaseLine {
  return {
    id: row.id as CaseId,
    number: row.number,
    status: row.status as Status,
    openedOn: row.opened_on as Day,
    actOn: row.act_on as Day,
    act: row.act,
    contest: row.contest,
    office: row.office,
    employmentClass: row.employment_class,
    track: row.track as Track | null,
    post: row.post,
    nextDueOn: row.next_due_on as Day | null,
    closedOn: row.closed_on as Day | null,
    ground: row.ground as CloseGround | null,
  };
}

/** The parts of "0041/2026", also as "41/2026"; `null` for any other text. */
export function numberParts(text: string): { year: number; sequence: number } | null {
  const found = /^\s*0*(\d{1,6})\s*\/\s*(\d{4})\s*$/.exec(text);
  return found ? { sequence: Number(found[1]), year: Number(found[2]) } : null;
}
