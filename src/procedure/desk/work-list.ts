import type { Actor, Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import type { CaseId } from '../../kit/ids.js';
import type { Bilingual } from '../../kit/text.js';
import { lawWith, officeCalendar } from '../../calendar/index.js';
import { accountNames } from '../../identity/index.js';
import { deadlineById, type DayRow, type Deadline, type Law } from '../../law/index.js';
import { holdersOf, partsOf, type CaseState, type Status } from '../case.js';
import { fold } from '../fold.js';
import { workingDaysTo } from '../hearing/hearing-day.js';
import { nextSteps } from '../table/next-steps.js';
import { openCaseIds, runningClocks, type Running } from '../store.js';
import { readSkeletons } from '../../ledger/index.js';
import { isAmong } from '../table/permit.js';
import type { Command } from '../table/row.js';
import { transitions } from '../table/transitions.js';
import { appointWords, commandWords, waitingWords, workWords } from '../table/vocabulary.text.js';

/** One thing to do: by when and why that day, or waiting for a person without a day. */
export type WorkItem = {
  readonly caseId: CaseId;
  readonly number: string;
  readonly what: Bilingual;
  readonly dueOn: Day | null;
  readonly isLate: boolean;
  /** Not this person's step: shown to the officer, who follows the case. */
  readonly isOthers: boolean;
  readonly why: { readonly deadline: Deadline; readonly days: readonly DayRow[] } | null;
};

/**
 * What waits in the cases of this person (or, for the reminder job as `system`, in all): running periods by day, late
 * ones first, then steps this person can take that have no day. A period that only others can meet stands on the list of
 * the case's officer alone, marked so. Refusal `kit.not-allowed`.
 */
export async function workList(ctx: Ctx, law: Law): Promise<WorkItem[]> {
  const account = ctx.actor.kind === 'system' ? null : ctx.mustHave('work.read').id;
  return ctx.tx(async (tx) => {
    const running = await runningClocks(tx, account);
    if (account === null) return running.flatMap((clock) => timedItem(law, clock, ctx.today()));
    const ids = await openCaseIds(tx, account);
    const streams = await readSkeletons(tx, 'case', ids);
    const states = new Map(ids.map((id) => [id, fold(id, streams.get(id)!)]));
    const lawOf = await lawsOfUnits(ctx, tx, law, [...states.values()]);
    return [
      ...running.flatMap((clock) => ownTimed(ctx, lawOf(clock.caseId), clock, states.get(clock.caseId))),
      ...[...states.values()].flatMap((state) => waitingItems(ctx, state)),
    ];
  });
}

/** The law of each case by the working week of its superior's unit, with as few questions to the database as for one. */
async function lawsOfUnits(ctx: Ctx, tx: Tx, law: Law, states: readonly CaseState[]): Promise<(id: CaseId) => Law> {
  const calendar = await officeCalendar(ctx, tx);
  const superiors = new Map(states.map((state) => [state.id, holdersOf(state, 'superior')[0]?.account]));
  const names = await accountNames(
    ctx,
    tx,
    [...superiors.values()].filter((one) => one !== undefined),
  );
  return (id) => {
    const superior = superiors.get(id);
    return lawWith(law, calendar, { unit: (superior && names.get(superior)?.unit) ?? null });
  };
}

/** A right or an effect whose day is over is no work any more, and nobody's delay: only a duty can be late. */
function timedItem(law: Law, { caseId, number, deadline: id, from, dueOn }: Running, today: Day): WorkItem[] {
  const deadline = deadlineById(law, id);
  const isLate = dueOn < today;
  if (isLate && deadline.nature !== 'duty') return [];
  const why = { deadline, days: workingDaysTo(law, from, dueOn).days };
  return [{ caseId, number, what: workWords[id] ?? deadline.name, dueOn, isLate, isOthers: false, why }];
}

/** The period as this person's own work, as what the officer sees others do, or not at all. */
function ownTimed(ctx: Ctx, law: Law, clock: Running, state: CaseState | undefined): WorkItem[] {
  if (!state || ctx.actor.kind !== 'account') return [];
  const items = timedItem(law, clock, ctx.today());
  const isOfficer = partsOf(state, ctx.actor.id).includes('officer');
  if (clock.deadline === 'objection-decision' && holdersOf(state, 'objection-decider').length === 0)
    return isOfficer ? items.map((item) => ({ ...item, what: appointWords })) : [];
  if (canMeet(ctx.actor, state, clock.deadline)) return items;
  return isOfficer ? items.map((item) => ({ ...item, isLate: false, isOthers: true })) : [];
}

/** Where what is to be done by a day is more, or less, than the step that ends its period in the table. */
const MEETS: Partial<Record<string, readonly Command[]>> = {
  'summons-2': ['draft-second-summons', 'issue-second-summons'],
  'objection-decision': ['draft-objection-decision', 'uphold-objection', 'quash-decision'],
};

function canMeet(actor: Actor, state: CaseState, deadline: string): boolean {
  const rows = transitions.filter((row) => MEETS[deadline]?.includes(row.command) ?? row.ends.includes(deadline));
  return rows.some((row) => row.from.includes(state.status) && isAmong(row.who, state, actor));
}

/** Which commands each waiting status asks for. */
const ASKS: Partial<Record<Status, readonly Command[]>> = {
  opened: ['record-facts'],
  preparing: ['choose-rules'],
  alleged: ['draft-summons', 'issue-summons'],
  summoned: ['record-service'],
  'summoned-again': ['record-second-service'],
  minuted: ['issue-bap'],
  heard: ['deliberate'],
  'missed-twice': ['deliberate'],
  deliberated: ['draft-decision', 'draft-clearing'],
  drafted: ['issue-decision'],
  'clearing-drafted': ['issue-clearing'],
  served: ['finalise'],
  'objection-drafted': ['uphold-objection', 'quash-decision'],
  final: ['record-carried-out', 'start-sanction'],
  'in-force': ['complete-sanction'],
  ending: ['draft-certificate', 'issue-certificate', 'serve-outcome'],
};

/** What the respondent has asked waits for its answer, wherever the case stands. */
const ANSWERS: readonly Command[] = ['answer-time-request', 'answer-replacement', 'answer-transfer'];

function waitingItems(ctx: Ctx, state: CaseState): WorkItem[] {
  const lawful = nextSteps(state, ctx.actor, ctx.today()).lawful.map((step) => step.command);
  const next = waitingWords[state.status];
  const asked = ASKS[state.status] ?? [];
  return [
    ...ANSWERS.filter((command) => lawful.includes(command)).map((command) => waitingItem(state, commandWords[command])),
    ...(next && lawful.some((command) => asked.includes(command)) ? [waitingItem(state, next)] : []),
  ];
}

const waitingItem = (state: CaseState, what: Bilingual): WorkItem => ({
  caseId: state.id,
  number: state.number,
  what,
  dueOn: null,
  isLate: false,
  isOthers: false,
  why: null,
});
