import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { AccountId, ReportId } from '../kit/ids.js';
import { append, lockReport } from './append.js';

/**
 * Called by `procedure` in its own transaction: from now on only these accounts open the report. The same ones again are no
 * event; a seal is lifted, because another case holds the report now. Refusal `intake.not-found`.
 */
export async function reserveReport(ctx: Ctx, tx: Tx, reportId: ReportId, accounts: readonly AccountId[]): Promise<void> {
  const row = await lockReport(tx, reportId, null);
  const sorted = [...new Set(accounts)].sort();
  if (!row.isSealed && row.reservedFor?.join() === sorted.join()) return;
  await append(ctx, tx, row, [{ kind: 'reserved', on: ctx.today(), skeleton: { accounts: sorted }, body: {} }]);
}

/** Called by `procedure` when its case ended without a breach: no officer opens the report any more. Refusal `intake.not-found`. */
export async function sealReport(ctx: Ctx, tx: Tx, reportId: ReportId): Promise<void> {
  const row = await lockReport(tx, reportId, null);
  if (!row.isSealed) await append(ctx, tx, row, [{ kind: 'sealed', on: ctx.today(), skeleton: {}, body: {} }]);
}
