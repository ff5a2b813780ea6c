import type { Ctx } from '../kit/ctx.js';
import type { AppealSheetData } from './letter-data.js';
import { typeset } from './typeset.js';
import { appealSheet } from './words/appeal-sheet.js';

/**
 * The respondent's own letter of appeal as PDF, without the office's letterhead: it is theirs. Nothing of it is kept.
 * Refusals: `letters.no-typesetter`, `letters.not-set`.
 */
export async function printAppealSheet(ctx: Ctx, data: AppealSheetData): Promise<Uint8Array> {
  return typeset(ctx, appealSheet(data, ctx.tenant.isDemo));
}
