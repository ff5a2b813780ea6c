import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { CaseId } from '../../kit/ids.js';
import { cancelAccess } from './cancel-access.js';
import { codeMark, newCode } from './access-code.js';
import { handleOf } from './handle.js';
import { insertAccess, type AccessId } from './store.js';

/**
 * Makes the respondent's code for a case: 80 bits, given back once and never again. It opens nothing before
 * `activateAccess`. An earlier code, its passphrase and sessions end. `handle` is what the respondent will later name
 * the case by: the case number printed on the letter. The caller has asked who may.
 */
export async function issueAccessCode(ctx: Ctx, tx: Tx, caseId: CaseId, handle: string): Promise<string> {
  await cancelAccess(ctx, tx, caseId);
  const code = newCode(ctx);
  await insertAccess(ctx, tx, {
    id: ctx.chance.uuid() as AccessId,
    caseId,
    handle: handleOf(handle),
    codeMark: codeMark(ctx, code),
    on: ctx.today(),
  });
  return code;
}
