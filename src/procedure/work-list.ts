import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import type { CaseId } from '../kit/ids.js';
import type { Bilingual } from '../kit/text.js';
import { deadlineById, type DayRow, type Deadline, type Law } from '../law/index.js';
import type { CaseState, Status } from './case.js';
import { fold, type Step } from './fold.js';
import { workingDaysTo } from './hearing-day.js';
import { nextSteps } from './next-steps.js';
import { openCaseIds, runningClocks, type Running } from './store.js';
import { readMany } from '../ledger/index.js';
import type { Command } from './transitions.js';
import { commandWords, waitingWords, workWords } from './vocabulary.text.js';

/** One thing to do: by when and why that day, or waiting for a person without a day. */
export type WorkItem = {
  readonly caseId: CaseId;
  readonly number: string;
  readonly what: Bilingual;
  readonly dueOn: Day | null;
  readonly isLate: boolean;
  readonly why: { readonly deadline: Deadline; readonly days: readonly DayRow[] } | null;
};

/**
 * What waits in the cases of this person (or, for the reminder job as `system`, in all): running periods by day, late
 * ones first, then steps this person can take that have no day. Refusal `kit.not-allowed`.
 */
export async function workList(ctx: Ctx, law: Law): Promise<WorkItem[]> {
  const account = ctx.actor.kind === 'system' ? null : ctx.mustHave('work.read').id;
  return ctx.tx(async (tx) => {
    const today = ctx.today();
    const timed = (await runningClocks(tx, account)).map((clock) => timedItem(law, clock, today)).filter((item) => item !== null);
    if (account === null) return timed;
    const ids = await openCaseIds(tx, account);
    const streams = await readMany(ctx, tx, 'case', ids);
    const waiting = ids.map((id) => fold(id, streams.get(id) as readonly Step[])).flatMap((state) => waitingItems(ctx, state));
    return [...timed, ...waiting];
  });
}

/** A right or an effect whose day is over is no work any more, and nobody's delay: only a duty can be late. */
function timedItem(law: Law, { caseId, number, deadline: id, from, dueOn }: Running, today: Day): WorkItem | null {
  const deadline = deadlineById(law, id);
  const isOver = dueOn < today;
  if (isOver && deadline.nature !== 'duty') return null;
  return {
    caseId,
    number,
    what: workWords[id] ?? deadline.name,
    dueOn,
    isLate: isOver,
    why: { deadline, days: workingDaysTo(law, from, dueOn).days },
  };
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
  final: ['record-carried-out'],
};

/** What the respondent has asked waits for its answer, wherever the case stands. */
const ANSWERS: readonly Command[] = ['answer-time-request', 'answer-replacement'];

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
  why: null,
});
