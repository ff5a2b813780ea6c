import type { AccountActor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Json } from '../../kit/json.js';
import { Refusal } from '../../kit/refusal.js';
import { record } from '../../ledger/index.js';
import { append, lockReport } from '../append.js';
import { mustBeOpenTo } from '../open-to.js';
import { CHECKS, type Checklist, type ReportRow } from '../report.js';
import { findFinding, findingOfReport, findSheet, setFindingState, setSheetVersion } from './patrol-store.js';
import { patrolStream } from './record-sheet.js';
import type { FindingRow } from './sheet.js';

export type SeeFinding = { readonly findingId: string; readonly outcome: 'counted' | 'set-aside'; readonly reasons: string };

/**
 * The second pair of eyes: another officer looked at what was found. Counted, it goes on to screening; set aside, its report
 * is refused with the reasons. Refusals `kit.not-allowed`, `kit.not-found`, `intake.patrol-own`, `intake.patrol-seen`,
 * `intake.reasons-needed`, those of `mustBeOpenTo`.
 */
export async function seeFinding(ctx: Ctx, input: SeeFinding): Promise<void> {
  const officer = ctx.mustHave('report.screen');
  if (input.reasons === '') throw new Refusal('intake.reasons-needed');
  await ctx.tx(async (tx) => {
    const finding = await findFinding(tx, input.findingId, true);
    if (finding.finder === officer.id || finding.handedBy === officer.id) throw new Refusal('intake.patrol-own');
    if (finding.state !== 'waiting' || finding.report === null) throw new Refusal('intake.patrol-seen');
    const row = await lockReport(tx, finding.report, null);
    mustBeOpenTo(row, officer);
    if (input.outcome === 'set-aside') await refuse(ctx, tx, officer, row, input.reasons);
    await setFindingState(tx, finding.id, { state: input.outcome, seenBy: officer.id });
    await recordSeen(ctx, tx, officer, finding, input);
  });
}

async function recordSeen(ctx: Ctx, tx: Tx, officer: AccountActor, finding: FindingRow, { outcome, reasons }: SeeFinding): Promise<void> {
  const sheet = await findSheet(tx, finding.sheet, true);
  const skeleton = { finding: finding.id, outcome, seenBy: officer.id };
  const body = { reasons, by: officer.name, at: ctx.now().toString() };
  await record(ctx, tx, patrolStream(sheet.id), sheet.version, [{ kind: 'seen', on: ctx.today(), skeleton, body }]);
  await setSheetVersion(tx, sheet.id, sheet.version + 1);
}

async function refuse(ctx: Ctx, tx: Tx, officer: AccountActor, row: ReportRow, reasons: string): Promise<void> {
  const checks = Object.fromEntries([...CHECKS.formal, ...CHECKS.material].map((id) => [id, 'unclear'])) as Checklist;
  const body = { checks, reasons, transferTo: '', by: officer.name, at: ctx.now().toString() } as unknown as Json;
  await append(ctx, tx, row, [{ kind: 'screened', on: ctx.today(), skeleton: { outcome: 'refuse', by: officer.id }, body }]);
}

/**
 * A report of a patrol is screened only once it counts, and never by who found it or handed it over. Refusals
 * `intake.patrol-unseen`, `intake.patrol-own`.
 */
export async function mustHaveCounted(tx: Tx, row: ReportRow, officer: AccountActor): Promise<void> {
  if (row.via !== 'patrol') return;
  const finding = await findingOfReport(tx, row.id);
  if (finding?.isAboutPerson && (finding.finder === officer.id || finding.handedBy === officer.id)) throw new Refusal('intake.patrol-own');
  if (finding?.state !== 'counted') throw new Refusal('intake.patrol-unseen');
}
