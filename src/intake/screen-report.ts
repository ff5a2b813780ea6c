import type { AccountActor, Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import type { Day } from '../kit/dates.js';
import type { Json } from '../kit/json.js';
import type { ReportId } from '../kit/ids.js';
import type { NewEntry } from '../ledger/index.js';
import { append, lockReport } from './append.js';
import { officeMessage } from './office-message.js';
import { mustBeOpenTo } from './open-to.js';
import { mustHaveCounted } from './patrol/see-finding.js';
import type { Checklist, ReportRow, ScreeningOutcome } from './report.js';

export type ScreenInput = {
  readonly reportId: ReportId;
  /** The version the officer looked at. */
  readonly version: number;
  readonly outcome: ScreeningOutcome;
  readonly checks: Checklist;
  /** Why, for the file. */
  readonly reasons: string;
  /** What the reporter reads; may stay empty only when the report is accepted. */
  readonly messageToReporter: string;
  /** The body it goes to, for `transfer`. */
  readonly transferTo: string;
  /** For `ask`: the last day to bring what is missing, as the law module counts it; intake knows no law. */
  readonly askedUntil: Day | null;
  /** The officer declares a tie with somebody in the report: nothing is screened, and the report is shut to them for good. */
  readonly hasTie: boolean;
};

/**
 * Screens a report: accept, refuse, ask or transfer, with reasons. A person decides; the checklist only shows the way.
 * Refusals `kit.not-allowed`, `intake.not-found`, `intake.wrong-state`, `intake.tie`, `intake.reasons-needed`,
 * `intake.message-needed`, `intake.body-needed`, `intake.still-asked` (not taken forward while the reporter may still answer),
 * `intake.late-is-no-ground`, `ledger.changed-meanwhile`, those of `mustBeOpenTo` and `mustHaveCounted`.
 */
export async function screenReport(ctx: Ctx, input: ScreenInput): Promise<ReportRow> {
  const officer = ctx.mustHave('report.screen');
  const screened = await ctx.tx(async (tx) => {
    const row = await lockReport(tx, input.reportId, input.version);
    mustBeOpenTo(row, officer);
    if (!input.hasTie) await mustHaveCounted(tx, row, officer);
    const entries = input.hasTie ? [tieOf(ctx, officer)] : decideScreening(ctx, officer, row, input);
    return (await append(ctx, tx, row, entries)).row;
  });
  // After the transaction: the tie is kept, and the report is shut to whoever declared it.
  if (input.hasTie) throw new Refusal('intake.tie');
  return screened;
}

function tieOf(ctx: Ctx, officer: AccountActor): NewEntry {
  return { kind: 'tie-declared', on: ctx.today(), skeleton: { by: officer.id }, body: { by: officer.name, at: ctx.now().toString() } };
}

/** PP 94/2021 Ps. 26 (1): whoever learns of it must act; lateness alone sets nothing aside. */
const isOnlyLate = ({ period, ...others }: Checklist): boolean =>
  period === 'not-met' && Object.values(others).every((answer) => answer === 'met');

/** A refused report can be taken up again with reasons; an accepted or transferred one is somebody else's now. */
const MAY_SCREEN: readonly ReportRow['state'][] = ['received', 'asked', 'refused', 'kept'];

export function decideScreening(ctx: Ctx, officer: AccountActor, row: ReportRow, input: ScreenInput): NewEntry[] {
  if (!MAY_SCREEN.includes(row.state)) throw new Refusal('intake.wrong-state');
  if (input.reasons === '') throw new Refusal('intake.reasons-needed');
  if (input.messageToReporter === '' && input.outcome !== 'accept') throw new Refusal('intake.message-needed');
  if (input.outcome === 'refuse' && isOnlyLate(input.checks)) throw new Refusal('intake.late-is-no-ground');
  if (input.outcome === 'transfer' && input.transferTo === '') throw new Refusal('intake.body-needed');
  // What was asked for may come until the day that was named: nobody is turned away for want of it before.
  if (input.outcome === 'refuse' && isStillAsked(ctx, row)) throw new Refusal('intake.still-asked');
  const { checks, reasons } = input;
  const transferTo = input.outcome === 'transfer' ? input.transferTo : '';
  const body: Json = { checks, reasons, transferTo, by: officer.name, at: ctx.now().toString() };
  const skeleton: Json = { outcome: input.outcome, by: officer.id, ...askedFor(input) };
  const screened: NewEntry = { kind: 'screened', on: ctx.today(), skeleton, body };
  return input.messageToReporter === '' ? [screened] : [screened, officeMessage(ctx, officer, input.messageToReporter)];
}

/** What is missing, and until when; both outside the sealed words, for the reporter's page and the desk's clock. */
function askedFor({ outcome, checks, askedUntil }: ScreenInput): { readonly [key: string]: Json } {
  if (outcome !== 'ask' || askedUntil === null) return {};
  const missing = Object.entries(checks).filter(([, answer]) => answer !== 'met');
  return { until: askedUntil, missing: missing.map(([id]) => id) };
}

const isStillAsked = (ctx: Ctx, row: ReportRow): boolean =>
  row.state === 'asked' && !row.hasNews && row.askedUntil !== null && ctx.today() <= row.askedUntil;
