import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import { openFile } from '../evidence/index.js';
import { eventsOf } from './append.js';
import { fold } from './fold.js';
import { mustBeOpenTo } from './open-to.js';
import { reportRow } from './store.js';

/** A report's file for the desk, decrypted as it streams. Refusals `kit.not-allowed`, `intake.not-found`, `intake.set-aside`, those of `mustBeOpenTo`. */
export async function openReportFile(ctx: Ctx, input: { reportId: string; fileId: string }): ReturnType<typeof openFile> {
  const officer = ctx.mustHave('report.read');
  return ctx.tx(async (tx) => {
    const { id } = await reportRow(tx, input.reportId);
    const { row, files } = fold(id, await eventsOf(ctx, tx, id));
    mustBeOpenTo(row, officer);
    const found = files.find((file) => file === input.fileId);
    if (!found) throw new Refusal('intake.not-found');
    if (row.isSetAside) throw new Refusal('intake.set-aside');
    return openFile(ctx, tx, found);
  });
}
