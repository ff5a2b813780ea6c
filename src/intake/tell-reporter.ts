import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { ReportId } from '../kit/ids.js';
import { append, lockReport } from './append.js';
import type { ReporterStatus } from './report.js';

/**
 * Called by `procedure` in its own transaction: the mailbox gets a plain status and nothing of the case. The same
 * status twice is one event. Refusal `intake.not-found`.
 */
export async function tellReporter(
  ctx: Ctx,
  tx: Tx,
  reportId: ReportId,
  status: Extract<ReporterStatus, 'in-examination' | 'decided' | 'closed'>,
): Promise<void> {
  const row = await lockReport(tx, reportId, null);
  if (row.status === status) return;
  await append(ctx, tx, row, [{ kind: 'status', on: ctx.today(), skeleton: { status }, body: {} }]);
}
