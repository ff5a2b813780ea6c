import { canonical, type Json } from '../kit/json.js';
import type { Ctx } from '../kit/ctx.js';
import type { ReportId } from '../kit/ids.js';
import { read, streamIds } from '../ledger/index.js';
import { streamOf } from './append.js';
import { isBound } from './bind-receipt.js';
import { fold } from './fold.js';
import { allReceipts, allReports, columnsOf } from './store.js';

export type ReportProblem = { readonly what: string; readonly id: string };

/** Folds every report again and compares it with its row, column by column; a row or a stream without the other is named too, and so is a receipt that leads elsewhere or is gone. */
export async function* verifyReports(ctx: Ctx): AsyncGenerator<ReportProblem> {
  const rows = new Map((await ctx.tx(allReports)).map((row) => [row.id, row]));
  const ids = await ctx.tx((tx) => streamIds(tx, 'report'));
  for (const id of ids) {
    const row = rows.get(id);
    rows.delete(id);
    if (!row) yield { what: 'a report has events but no row', id };
    else yield* compare(ctx, id as ReportId, row);
  }
  for (const id of rows.keys()) yield { what: 'a report has a row but no events', id };
  // A partner's packet has a receipt of its own (`referral`); a finding in an office channel has no reporter. Neither has a mailbox.
  const without = new Set((await ctx.tx(allReports)).filter(({ via }) => via === 'partner' || via === 'channel').map((row) => row.id));
  yield* receiptFaults(
    ctx,
    ids.filter((id) => !without.has(id)),
  );
}

async function* receiptFaults(ctx: Ctx, reports: readonly string[]): AsyncGenerator<ReportProblem> {
  const receipts = await ctx.tx(allReceipts);
  for (const receipt of receipts) if (!isBound(ctx, receipt)) yield { what: 'a receipt was changed', id: receipt.report };
  const led = new Set(receipts.map((receipt) => receipt.report));
  for (const id of reports) if (!led.has(id)) yield { what: 'the receipt of a report is gone', id };
}

async function* compare(ctx: Ctx, id: ReportId, row: object): AsyncGenerator<ReportProblem> {
  const folded = await ctx
    .tx((tx) => read(ctx, tx, streamOf(id)))
    .then(
      (entries) => columnsOf(fold(id, entries)),
      () => null,
    );
  if (!folded) {
    yield { what: 'an event of a report cannot be opened', id };
    return;
  }
  for (const [column, value] of Object.entries(folded)) {
    const kept = (row as Record<string, Json>)[column] ?? null;
    if (canonical(kept) !== canonical(value as Json)) yield { what: `report row, column ${column}`, id };
  }
}
