import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { passwordFits } from '../password.js';
import { openSession } from '../session/sign-in.js';
import { countBefore } from '../session/slow-down.js';
import { clearAttempts } from '../session/store.js';
import { codeMark, codeOf } from './access-code.js';
import { handleOf } from './handle.js';
import { lockAccess } from './store.js';

/**
 * Coming back. `caseNumberOrHandle` is the case number on the letter, or the code of the code sheet: a case number can
 * be guessed, and whoever hammers it can make its owner wait; nobody can do that to a code. One refusal for all that
 * can be wrong, `identity.wrong-passphrase`; `identity.wait` after too many tries.
 */
export async function enterWithPassphrase(ctx: Ctx, input: { caseNumberOrHandle: string; passphrase: string }): Promise<{ token: string }> {
  const code = codeOf(input.caseNumberOrHandle);
  const handle = handleOf(input.caseNumberOrHandle);
  const attempts = await countBefore(ctx, 'passphrase', code ?? handle);
  const known = await ctx.tx((tx) => lockAccess(ctx, tx, code ? { codeMark: codeMark(ctx, code) } : { handle }));
  const living = known?.state === 'used' ? known : null;
  if (!(await passwordFits(ctx, living?.passphrase ?? null, input.passphrase)) || !living) throw new Refusal('identity.wrong-passphrase');
  return ctx.tx(async (tx) => {
    const still = await lockAccess(ctx, tx, { caseId: living.caseId });
    if (still?.passphrase !== living.passphrase) throw new Refusal('identity.wrong-passphrase');
    await clearAttempts(tx, { mark: attempts });
    return { token: await openSession(ctx, tx, { access: living.id }) };
  });
}
