import { reserveReport, sealReport } from '../../intake/index.js';
import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { CaseState } from '../case.js';
import { readersOfReport } from '../store.js';

/**
 * Keeps the reports of a case as closed as the case: open to its officers and to whoever screened them, and to nobody once
 * every case they opened ended without a breach. Called after the projection is written.
 */
export async function reserveReports(ctx: Ctx, tx: Tx, { reports }: CaseState): Promise<void> {
  for (const report of reports) {
    const readers = await readersOfReport(tx, report);
    if (readers === null) await sealReport(ctx, tx, report);
    else await reserveReport(ctx, tx, report, readers);
  }
}
