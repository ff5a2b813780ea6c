import type { AccountActor, Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import type { ReportId } from '../kit/ids.js';
import type { NewEntry } from '../ledger/index.js';
import { append, lockReport } from './append.js';
import { mustBeOpenTo } from './open-to.js';
import { lineOf } from './store.js';
import type { ReportRow } from './report.js';

/**
 * Puts a report into the line of another one about the same act. Linked, never merged: each keeps its number, words and
 * mailbox; how many they are proves nothing. Reports already linked to this one come along. Refusals
 * `kit.not-allowed`, `intake.not-found`, `intake.link-self`, `intake.already-linked`, `intake.reasons-needed`, those of `mustBeOpenTo`.
 */
export async function linkReports(ctx: Ctx, input: { reportId: ReportId; other: ReportId; reason: string }): Promise<ReportRow> {
  const officer = ctx.mustHave('report.link');
  if (input.reason === '') throw new Refusal('intake.reasons-needed');
  if (input.reportId === input.other) throw new Refusal('intake.link-self');
  return ctx.tx(async (tx) => {
    const head = await headFor(tx, input.reportId, input.other);
    mustBeOpenTo(await lockReport(tx, input.reportId, null), officer);
    const followers = (await lineOf(tx, input.reportId)).filter((row) => row.linkedTo === input.reportId);
    for (const follower of followers) await linkOne(ctx, tx, officer, follower.id, head, input.reason);
    return linkOne(ctx, tx, officer, input.reportId, head, input.reason);
  });
}

/** The first report of the other one's line. Both rows are locked in one order, so two officers linking crosswise do not wait for each other forever. */
async function headFor(tx: Tx, reportId: ReportId, other: ReportId): Promise<ReportId> {
  const rows = new Map<ReportId, ReportRow>();
  for (const id of [reportId, other].sort()) rows.set(id, await lockReport(tx, id, null));
  const head = rows.get(other)!.linkedTo ?? other;
  if (head === reportId || rows.get(reportId)!.linkedTo === head) throw new Refusal('intake.already-linked');
  return head;
}

async function linkOne(ctx: Ctx, tx: Tx, officer: AccountActor, id: ReportId, to: ReportId, reason: string): Promise<ReportRow> {
  const row = await lockReport(tx, id, null);
  return (await append(ctx, tx, row, [entryOf(ctx, officer, 'linked', { to }, reason)])).row;
}

function entryOf(ctx: Ctx, officer: AccountActor, kind: string, more: Record<string, string>, reason: string): NewEntry {
  return { kind, on: ctx.today(), skeleton: { ...more, by: officer.id }, body: { reason, by: officer.name, at: ctx.now().toString() } };
}

/** Takes a report out of its line again. Refusals as above and `intake.not-linked`. */
export async function unlinkReport(ctx: Ctx, input: { reportId: ReportId; reason: string }): Promise<ReportRow> {
  const officer = ctx.mustHave('report.link');
  if (input.reason === '') throw new Refusal('intake.reasons-needed');
  return ctx.tx(async (tx) => {
    const row = await lockReport(tx, input.reportId, null);
    mustBeOpenTo(row, officer);
    if (row.linkedTo === null) throw new Refusal('intake.not-linked');
    return (await append(ctx, tx, row, [entryOf(ctx, officer, 'unlinked', {}, input.reason)])).row;
  });
}
