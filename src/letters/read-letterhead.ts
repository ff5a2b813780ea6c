import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { firstLetterhead, type Letterhead } from './letterhead.js';
import { findLetterhead } from './store.js';

/** The office's letterhead, or what a new office starts with. */
export async function readLetterhead(ctx: Ctx, tx: Tx): Promise<Letterhead> {
  return (await findLetterhead(tx))?.settings ?? firstLetterhead(ctx);
}
