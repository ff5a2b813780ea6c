import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import type { ReportId } from '../kit/ids.js';
import { append, lockReport } from './append.js';
import { mustBeOpenTo } from './open-to.js';
import type { ReportRow } from './report.js';

/**
 * A named officer records why material of a closed group or a private message may be used; until then it is set aside.
 * Refusals `kit.not-allowed`, `intake.not-found`, `intake.basis-needed`, `intake.wrong-state` (nothing is set aside), those of `mustBeOpenTo`.
 */
export async function recordLawfulBasis(ctx: Ctx, input: { reportId: ReportId; basis: string }): Promise<ReportRow> {
  const officer = ctx.mustHave('report.screen');
  if (input.basis === '') throw new Refusal('intake.basis-needed');
  return ctx.tx(async (tx) => {
    const row = await lockReport(tx, input.reportId, null);
    mustBeOpenTo(row, officer);
    if (!row.isSetAside) throw new Refusal('intake.wrong-state');
    const body = { basis: input.basis, by: officer.name, at: ctx.now().toString() };
    return (await append(ctx, tx, row, [{ kind: 'lawful-basis', on: ctx.today(), skeleton: { by: officer.id }, body }])).row;
  });
}
