import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import type { ReportId } from '../kit/ids.js';
import { append, lockReport } from './append.js';
import { officeMessage } from './office-message.js';
import { mustBeOpenTo } from './open-to.js';
import type { ReportRow } from './report.js';

/** Puts a message of the office into the reporter's mailbox. Refusals `kit.not-allowed`, `intake.not-found`, `intake.message-needed`, those of `mustBeOpenTo`. */
export async function replyToReporter(ctx: Ctx, input: { reportId: ReportId; text: string }): Promise<ReportRow> {
  const officer = ctx.mustHave('report.reply');
  if (input.text === '') throw new Refusal('intake.message-needed');
  return ctx.tx(async (tx) => {
    const row = await lockReport(tx, input.reportId, null);
    mustBeOpenTo(row, officer);
    return (await append(ctx, tx, row, [officeMessage(ctx, officer, input.text)])).row;
  });
}
