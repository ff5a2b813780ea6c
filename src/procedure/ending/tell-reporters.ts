import { tellReporter } from '../../intake/index.js';
import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { CaseState } from '../case.js';

/** A plain word into the mailbox of every report of the case; nothing of the case itself. */
export async function tellReporters(ctx: Ctx, tx: Tx, state: CaseState, status: 'in-examination' | 'decided' | 'closed'): Promise<void> {
  for (const report of state.reports) await tellReporter(ctx, tx, report, status);
}
