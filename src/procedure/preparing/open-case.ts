import type { AccountActor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId, ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { mustBeOpenTo, reportsOf, type FullReport } from '../../intake/index.js';
import { record } from '../../ledger/index.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent, type Respondent } from '../events.js';
import { fold } from '../fold.js';
import { keyedParts } from '../desk/name-index.js';
import { project } from '../project.js';
import { reserveReports } from './reserve-reports.js';
import { entryOf } from '../step.js';
import { insertNameParts, linkReport, nextSequence, reportsWithCase, writeProjection } from '../store.js';

export type OpenCase = {
  readonly reports: readonly ReportId[];
  readonly respondent: Respondent;
  readonly what: string;
  readonly where: string;
  readonly actOn: Day;
  readonly act: string;
  readonly contest: string | null;
  readonly office: string | null;
  /** The case these reports opened already, when another person of the same act gets a case of their own. */
  readonly splitFrom?: CaseId | null;
};

type Facts = {
  readonly sequence: number;
  readonly officer: AccountActor;
  readonly today: Day;
  readonly reports: readonly FullReport[];
};

/**
 * Opens a case from screened and accepted reports. One number a year and office, under lock. Whoever screened or took
 * down a report keeps that part for good: they neither examine nor decide. Refusals `kit.not-allowed`,
 * `procedure.no-report`, `procedure.report-not-accepted`, `procedure.report-has-case`, `procedure.name-needed`, `procedure.bad-day`, those of intake's `mustBeOpenTo`.
 */
export async function openCase(ctx: Ctx, input: OpenCase): Promise<{ caseId: CaseId; number: string }> {
  const officer = ctx.mustHave('case.open');
  return ctx.tx(async (tx) => {
    const today = ctx.today();
    const sequence = await nextSequence(tx, Number(today.slice(0, 4)));
    const reports = await reportsOf(ctx, tx, input.reports);
    for (const report of reports) mustBeOpenTo(report, officer);
    await mustBeFree(tx, reports, input.splitFrom ?? null);
    const id = ctx.chance.uuid() as CaseId;
    const events = decideOpenCase(input, { sequence, officer, today, reports });
    const state = await keepNewCase(ctx, tx, id, events, input.respondent.name);
    return { caseId: id, number: state.number };
  });
}

/** A case's first events with its rows: its reports, whose words are then its officers', and the keyed parts of the name. */
export async function keepNewCase(ctx: Ctx, tx: Tx, id: CaseId, events: readonly NewEvent[], name: string): Promise<CaseState> {
  const entries = events.map((one) => entryOf(ctx, one));
  const state = fold(
    id,
    entries.map((entry, place) => ({ ...entry, version: place + 1 })),
  );
  await writeProjection(tx, ctx.tenant.id, project(state));
  await linkReport(tx, ctx.tenant.id, id, state.reports);
  await reserveReports(ctx, tx, state);
  await insertNameParts(
    tx,
    keyedParts(ctx, name).map((part) => ({ tenant: ctx.tenant.id, case_id: id, part_hmac: part })),
  );
  await record(ctx, tx, { kind: 'case', id }, 0, entries);
  return state;
}

/** "0041/2026". */
export const numberText = (sequence: number, today: Day): string => `${String(sequence).padStart(4, '0')}/${today.slice(0, 4)}`;

export function decideOpenCase(input: OpenCase, { sequence, officer, today, reports }: Facts): NewEvent[] {
  if (reports.length === 0) throw new Refusal('procedure.no-report');
  const open = reports.find((report) => report.state !== 'accepted');
  if (open) throw new Refusal('procedure.report-not-accepted', { number: open.number });
  if (input.respondent.name === '' || input.respondent.post === '') throw new Refusal('procedure.name-needed');
  if (input.actOn > today || input.actOn < '1970-01-01') throw new Refusal('procedure.bad-day');
  const { actOn, act, contest, office, respondent, what, where } = input;
  const number = numberText(sequence, today);
  const reporters = reports.flatMap((report) => (report.content?.takenBy ? [report.content.takenBy.id] : []));
  const evidence = reports.flatMap((report) =>
    filesOf(report).map((file) => ({ file, source: 'report' as const, isSetAside: report.setAside.includes(file) })),
  );
  const opened = event(
    'opened',
    today,
    {
      number,
      actOn,
      act,
      contest,
      office,
      employmentClass: 'unknown',
      reports: reports.map((report) => report.id),
      officer: officer.id,
      screeners: [...new Set(reports.flatMap((report) => report.screenedBy))],
      reporters: [...new Set(reporters)],
      evidence,
    },
    { respondent, what, where },
  );
  return input.splitFrom ? [opened, event('case-linked', today, { other: input.splitFrom, how: 'split-from' }, { reason: '' })] : [opened];
}

const filesOf = (report: FullReport) => [
  ...new Set(
    [...(report.content?.files ?? []), ...report.messages.flatMap((message) => (message.from === 'reporter' ? message.files : []))].map(
      (file) => file.id,
    ),
  ),
];

async function mustBeFree(tx: Tx, reports: readonly FullReport[], splitFrom: CaseId | null): Promise<void> {
  const links = await reportsWithCase(
    tx,
    reports.map((report) => report.id),
  );
  const taken = links.find((link) => !links.some((other) => other.report === link.report && other.caseId === splitFrom));
  if (taken) throw new Refusal('procedure.report-has-case', { number: reports.find((report) => report.id === taken.report)!.number });
}
