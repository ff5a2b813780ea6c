import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { markOf, newToken } from '../token.js';
import { newTotpSecret, sealTotp } from '../totp.js';
import { putInvitation } from './store.js';

const INVITATION_HOURS = 72;

/** Makes the one-time token of an invitation link, good for 72 hours; a new one replaces the old. */
export async function invite(ctx: Ctx, tx: Tx, account: AccountId): Promise<string> {
  const token = newToken(ctx.chance);
  const totp = sealTotp(ctx, account, newTotpSecret(ctx));
  await putInvitation(tx, ctx.tenant.id, account, { mark: markOf(token), totp, untilAt: ctx.now().add({ hours: INVITATION_HOURS }) });
  return token;
}
