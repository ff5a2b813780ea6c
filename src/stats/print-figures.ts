import type { Ctx } from '../kit/ctx.js';
import { printFigures as print, type PrintedFigures } from '../letters/index.js';

/** Published figures as PDF: a report to file or a poster for the notice board. Refusals as `letters.printFigures`. */
export function printFigures(ctx: Ctx, figures: PrintedFigures, form: 'report' | 'poster'): Promise<Uint8Array> {
  return ctx.tx((tx) => print(ctx, tx, figures, form));
}
