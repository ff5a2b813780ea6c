import { addMonths, type Day } from '../kit/dates.js';
import { isCleared, type CaseState, type Part } from './case.js';
import { sanctionOf } from './sanction-of.js';

export type CaseRow = {
  id: string;
  year: number;
  sequence: number;
  number: string;
  version: number;
  status: string;
  opened_on: string;
  act_on: string;
  act: string;
  contest: string | null;
  office: string | null;
  employment_class: string;
  track: string | null;
  /** Kind of post, of the law's closed list, as the facts have it. */
  post: string | null;
  next_due_on: string | null;
  closed_on: string | null;
  ground: string | null;
  is_cleared: boolean;
  sanction: string | null;
  sanction_from: string | null;
  sanction_until: string | null;
  /** By which rules it was decided, and whether below the ladder. */
  rules: string[];
  is_lenient: boolean;
};
export type PersonRow = { case_id: string; account: string; part: string; since: string };
/** A case on somebody's desk: one line a person, in the orders lists are read in. */
export type DeskLine = {
  case_id: string;
  account: string;
  parts: string[];
  is_open: boolean;
  due_on: string;
  year: number;
  sequence: number;
};
export type ClockRow = { case_id: string; deadline: string; from_on: string; due_on: string; state: string };

/** What pages list of a case, made from its state alone: written with each event, and folded again by `verify`. */
export type Projection = {
  readonly row: CaseRow;
  readonly people: readonly PersonRow[];
  readonly clocks: readonly ClockRow[];
  readonly desks: readonly DeskLine[];
};

export function project(state: CaseState): Projection {
  const [sequence, year] = state.number.split('/').map(Number) as [number, number];
  const sanction = standingSanction(state);
  const breach = isCleared(state) || state.decision?.outcome !== 'breach' || state.decision.issuedOn === null ? null : state.decision;
  const row: CaseRow = {
    id: state.id,
    year,
    sequence,
    number: state.number,
    version: state.version,
    status: state.status,
    opened_on: state.openedOn,
    act_on: state.actOn,
    act: state.act,
    contest: state.contest,
    office: state.office,
    employment_class: state.employmentClass,
    track: state.track,
    post: postOf(state),
    next_due_on: nextDue(state),
    closed_on: state.closed?.on ?? null,
    ground: state.closed?.ground ?? null,
    is_cleared: isCleared(state),
    sanction: sanction?.id ?? null,
    sanction_from: sanction?.from ?? null,
    sanction_until: sanction?.until ?? null,
    rules: [...(breach?.rules ?? [])].sort(),
    is_lenient: breach?.sanction?.isOutsideRange ?? false,
  };
  return {
    row,
    desks: desksOf(row, state),
    people: [
      ...new Map(
        state.people.map((p) => [`${p.account}/${p.part}`, { case_id: state.id, account: p.account, part: p.part, since: p.since }]),
      ).values(),
    ].sort((a, b) => order(a.account, b.account) || order(a.part, b.part)),
    clocks: state.clocks
      .map((c) => ({ case_id: state.id, deadline: c.deadline, from_on: c.from, due_on: c.dueOn, state: c.state }))
      .sort((a, b) => order(a.deadline, b.deadline)),
  };
}

/** Parts that give no sight of a case. */
const WITHOUT_DESK: ReadonlySet<Part> = new Set(['out', 'screener', 'reporter']);

/** A case that ended without a finding of breach is on no desk: it answers to its number only. */
function desksOf(row: CaseRow, { people }: CaseState): DeskLine[] {
  if (row.ground !== null && row.ground !== 'carried-out') return [];
  const accounts = [...new Set(people.filter((one) => !WITHOUT_DESK.has(one.part)).map((one) => one.account))].sort();
  return accounts.map((account) => ({
    case_id: row.id,
    account,
    parts: [...new Set(people.filter((one) => one.account === account && !WITHOUT_DESK.has(one.part)).map((one) => one.part))].sort(),
    is_open: row.status !== 'closed',
    due_on: row.next_due_on ?? 'infinity',
    year: row.year,
    sequence: row.sequence,
  }));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function postOf({ facts }: CaseState): string | null {
  const post = facts?.answers['post'];
  return typeof post === 'string' ? post : null;
}

function nextDue(state: CaseState): Day | null {
  const days = state.clocks.filter((clock) => clock.state === 'running').map((clock) => clock.dueOn);
  return days.sort()[0] ?? null;
}

/** Final or carried out, from the day of effect on; PerBKN 6/2022 Ps. 50 (1): with an objection, from its outcome. */
function standingSanction(state: CaseState): { id: string; from: Day; until: Day | null } | null {
  const isStanding = state.status === 'final' || state.status === 'in-force' || state.closed?.ground === 'carried-out';
  const sanction = sanctionOf(state);
  if (!isStanding || !sanction) return null;
  if (state.course) return { id: sanction.id, ...state.course };
  const effect = state.clocks.find((clock) => clock.deadline === 'effect')?.dueOn ?? state.decision!.draftedOn;
  const decidedOn = state.appeal?.decided?.on ?? state.objection?.decision?.issuedOn ?? null;
  const from = decidedOn !== null && decidedOn > effect ? decidedOn : effect;
  return { id: sanction.id, from, until: sanction.months === null ? null : addMonths(from, sanction.months) };
}
