import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { markOf } from '../token.js';
import { openTotp, totpUri } from '../totp.js';
import { findAccount, findInvitation } from './store.js';

export type Invitation = { readonly username: string; readonly name: string; readonly secret: string; readonly uri: string };

/** What an invitation's page shows: for whom it is, and the authenticator's secret. `null` when it is not valid (any more). Refusal `identity.awaits-second` while a second person has not confirmed it. */
export async function lookAtInvitation(ctx: Ctx, token: string): Promise<Invitation | null> {
  return ctx.tx(async (tx) => {
    const found = await findInvitation(tx, markOf(token));
    const account = found && (await findAccount(tx, { id: found.account }));
    if (!found || !account || account.state !== 'invited' || Temporal.Instant.compare(found.untilAt, ctx.now()) <= 0) return null;
    if (account.awaits !== null) throw new Refusal('identity.awaits-second');
    const secret = openTotp(ctx, account.id, found.totp);
    return { username: account.username, name: account.name, secret, uri: totpUri(ctx, account.username, secret) };
  });
}
