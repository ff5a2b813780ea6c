import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { hashPassword, mustBeStrong } from '../password.js';
import { markOf } from '../token.js';
import { sealTotp, totpStep } from '../totp.js';
import { lookAtInvitation } from './look-at-invitation.js';
import { note } from './note.js';
import { dropInvitation, findAccount, lockAccount, saveSecrets, secretsMark } from './store.js';

/**
 * Takes an invitation: sets the password and the authenticator whose first code this is. Refusals
 * `identity.no-invitation`, `identity.awaits-second`, `identity.weak-password`, `identity.wrong-totp`.
 */
export async function acceptInvitation(ctx: Ctx, token: string, input: { password: string; code: string }): Promise<void> {
  const invitation = await lookAtInvitation(ctx, token);
  if (!invitation) throw new Refusal('identity.no-invitation');
  mustBeStrong(input.password, [invitation.username, invitation.name]);
  const step = totpStep(ctx, invitation.secret, input.code, 0);
  if (step === null) throw new Refusal('identity.wrong-totp');
  const password = await hashPassword(ctx, input.password);
  await ctx.tx(async (tx) => {
    const known = await findAccount(tx, { username: invitation.username });
    const account = known && (await lockAccount(tx, known.id));
    if (account?.state !== 'invited' || !(await dropInvitation(tx, account.id, markOf(token)))) throw new Refusal('identity.no-invitation');
    if (account.awaits !== null) throw new Refusal('identity.awaits-second');
    const secrets = { password, totp: sealTotp(ctx, account.id, invitation.secret) };
    const version = await note(ctx, tx, account, { kind: 'joined', body: { secrets: secretsMark(secrets) } });
    // The code just shown counts as used: the first sign-in takes the next one.
    await saveSecrets(tx, account.id, version, secrets, step);
  });
}
