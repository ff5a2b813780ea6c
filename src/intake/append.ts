import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import type { ReportId } from '../kit/ids.js';
import { read, record, type Entry, type NewEntry, type Stream } from '../ledger/index.js';
import { apply, fold, stepsFrom, type Folded } from './fold.js';
import { reportRow, updateReport } from './store.js';
import type { ReportRow } from './report.js';

export const streamOf = (id: ReportId): Stream => ({ kind: 'report', id });

/** The report locked until the end of the transaction. Refusals `intake.not-found`, `ledger.changed-meanwhile` (another version was seen). */
export async function lockReport(tx: Tx, id: string, versionSeen: number | null): Promise<ReportRow> {
  const row = await reportRow(tx, id, true);
  if (versionSeen !== null && versionSeen !== row.version) throw new Refusal('ledger.changed-meanwhile');
  return row;
}

/** Records events after those already there and rewrites the row from the fold of all of them. */
export async function append(ctx: Ctx, tx: Tx, row: ReportRow, entries: readonly NewEntry[]): Promise<Folded> {
  const before = fold(row.id, await read(ctx, tx, streamOf(row.id)));
  await record(ctx, tx, streamOf(row.id), before.row.version, entries);
  const after = stepsFrom(before.row.version, entries).reduce(apply, before);
  await updateReport(tx, after);
  return after;
}

export async function eventsOf(ctx: Ctx, tx: Tx, id: ReportId): Promise<Entry[]> {
  return read(ctx, tx, streamOf(id));
}
