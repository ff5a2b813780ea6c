import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { note } from '../account/note.js';
import { findAccount, lockAccount, saveSecrets, secretsMark, useStep } from '../account/store.js';
import { hashPassword, mustBeStrong, passwordFits } from '../password.js';
import { markOf } from '../token.js';
import { openTotp, totpStep } from '../totp.js';
import { countBefore } from './slow-down.js';
import { clearAttempts, dropSessionsOf } from './store.js';

/**
 * A new password for the signed-in person, against the old one and a fresh code; all their other sessions end.
 * `token` is this session's. Refusals `identity.wrong-password`, `identity.weak-password`, `identity.wait`.
 */
export async function changePassword(ctx: Ctx, input: { old: string; fresh: string; code: string; token: string }): Promise<void> {
  const me = ctx.mustHave('mine');
  const account = await ctx.tx((tx) => findAccount(tx, { id: me.id }));
  if (!account?.totp) throw new Refusal('kit.not-allowed');
  mustBeStrong(input.fresh, [account.username, account.name]);
  const attempts = await countBefore(ctx, 'password', me.id);
  const step = totpStep(ctx, openTotp(ctx, me.id, account.totp), input.code, account.totpStep);
  if (!(await passwordFits(ctx, account.password, input.old)) || step === null) throw new Refusal('identity.wrong-password');
  const password = await hashPassword(ctx, input.fresh);
  await ctx.tx(async (tx) => {
    const now = await lockAccount(tx, me.id);
    // Somebody changed or closed the account in between: what was checked above is no longer true.
    if (now.version !== account.version || !now.totp || !(await useStep(tx, me.id, step))) throw new Refusal('identity.wrong-password');
    const secrets = { password, totp: now.totp };
    await saveSecrets(tx, me.id, await note(ctx, tx, now, { kind: 'password-changed', body: { secrets: secretsMark(secrets) } }), secrets);
    await dropSessionsOf(tx, { account: me.id }, markOf(input.token));
    await clearAttempts(tx, { mark: attempts });
  });
}
