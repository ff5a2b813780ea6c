import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId, FileId, ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent, type Respondent } from '../events.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';
import { nextSequence } from '../store.js';
import { keepNewCase, numberText } from './open-case.js';

export type SplitCase = OnCase & {
  readonly respondent: Respondent;
  readonly what: string;
  readonly where: string;
  readonly actOn: Day;
  readonly act: string;
  /** Of the case's reports and evidence; the first case keeps all of its own. */
  readonly reports: readonly ReportId[];
  readonly evidence: readonly FileId[];
  /** The facts go along as recorded, and are to be looked at again for the other person. */
  readonly withFacts: boolean;
  readonly reason: string;
};

/**
 * Splits a case: another person or another act gets a case of its own, from chosen reports, evidence and facts. Both are
 * linked and nothing leaves the first; whoever screened or took down a report stays shut out of deciding in both. Refusals
 * of `takeStep`, `kit.not-allowed`, `procedure.reason-needed`, `procedure.no-report`, `procedure.unknown-evidence`,
 * `procedure.name-needed`, `procedure.bad-day`.
 */
export async function splitCase(ctx: Ctx, input: SplitCase): Promise<CaseId> {
  ctx.mustHave('case.open');
  const id = ctx.chance.uuid() as CaseId;
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideSplit(state, input, by, id);
    await openSplit(ctx, tx, state, input, by, id);
    return events;
  });
  return id;
}

export function decideSplit(state: CaseState, input: SplitCase, by: By, id: CaseId): NewEvent[] {
  permit(state, 'split-case', by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  if (input.reports.length === 0 || !input.reports.every((report) => state.reports.includes(report)))
    throw new Refusal('procedure.no-report');
  if (!input.evidence.every((file) => state.evidence.some((item) => item.file === file))) throw new Refusal('procedure.unknown-evidence');
  if (input.respondent.name === '' || input.respondent.post === '') throw new Refusal('procedure.name-needed');
  if (input.actOn > by.today || input.actOn < '1970-01-01') throw new Refusal('procedure.bad-day');
  return [event('case-linked', by.today, { other: id, how: 'split-into' }, { reason: input.reason })];
}

async function openSplit(ctx: Ctx, tx: Tx, from: CaseState, input: SplitCase, by: By, id: CaseId): Promise<void> {
  const sequence = await nextSequence(tx, Number(by.today.slice(0, 4)));
  const events = splitEvents(from, input, by, numberText(sequence, by.today));
  await keepNewCase(ctx, tx, id, events, input.respondent.name);
}

/** The new case begins where the first one began: its reports, who must stay apart, the chosen evidence and facts. */
function splitEvents(from: CaseState, input: SplitCase, by: By, number: string): NewEvent[] {
  const { actOn, act, respondent, what, where, reason } = input;
  const holders = (part: 'screener' | 'reporter') => [...new Set(from.people.filter((one) => one.part === part).map((one) => one.account))];
  const chosen = from.evidence.filter((item) => input.evidence.includes(item.file));
  const skeleton = {
    number,
    actOn,
    act,
    contest: from.contest,
    office: from.office,
    employmentClass: 'unknown',
    reports: [...input.reports],
    officer: by.account!,
    screeners: holders('screener'),
    reporters: holders('reporter'),
    evidence: chosen.map(({ file, source, isSetAside }) => ({ file, source, isSetAside })),
  };
  return [
    event('opened', by.today, skeleton, { respondent, what, where }),
    event('case-linked', by.today, { other: from.id, how: 'split-from' }, { reason }),
    ...(input.withFacts ? factsOf(from, input, by) : []),
  ];
}

function factsOf({ facts, contest, office, employmentClass }: CaseState, { actOn, act, evidence }: SplitCase, by: By): NewEvent[] {
  if (!facts) return [];
  const borne = Object.entries(facts.evidence).map(([question, files]) => [question, files.filter((file) => evidence.includes(file))]);
  const skeleton = {
    by: by.account!,
    actOn,
    act,
    contest,
    office,
    employmentClass,
    answers: facts.answers,
    evidence: Object.fromEntries(borne) as { [question: string]: FileId[] },
    advice: facts.advice,
  };
  return [event('facts-recorded', by.today, skeleton, { note: '' })];
}
