import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { AccessSheetData } from './letter-data.js';
import { readLetterhead } from './read-letterhead.js';
import { typeset } from './typeset.js';
import { accessSheet } from './words/slips.js';

/**
 * The respondent's code sheet as PDF. It is returned and nothing of it is kept: no row, no event, no number; the code
 * in it exists afterwards only on paper. Refusals: `letters.no-typesetter`, `letters.not-set`.
 */
export async function printAccessSheet(ctx: Ctx, tx: Tx, data: AccessSheetData): Promise<Uint8Array> {
  return typeset(ctx, accessSheet(data, await readLetterhead(ctx, tx), ctx.tenant.isDemo));
}
