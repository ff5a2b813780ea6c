import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Problem } from '../../ledger/index.js';
import { unprovenAccess } from './store.js';

/** Yields each case whose way in was changed by hand: pointed at another case, opened early, given another passphrase. */
export async function* verifyAccess(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  for (const caseId of await unprovenAccess(ctx, tx)) yield { about: `case/${caseId}`, what: 'its respondent’s way in was changed' };
}
