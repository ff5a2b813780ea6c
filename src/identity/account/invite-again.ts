import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { dropDevicesOf, dropSessionsOf } from '../session/store.js';
import { invite } from './invite.js';
import { mustKeepAdministrator } from './keep-administrator.js';
import { note } from './note.js';
import { awaitsSecond, mustKeepSecond } from './second-person.js';
import { lockAccount, lockOffice, saveState } from './store.js';

/**
 * A new invitation for somebody who lost password, phone or link: the old password, authenticator and sessions end at
 * once. For somebody who holds roles the link opens only when a second person has confirmed it (`confirmInvitation`):
 * whoever holds that link becomes them. Refusals `kit.not-found`, `identity.account-closed`,
 * `identity.last-administrator`, `identity.last-second-person`.
 */
export async function inviteAgain(ctx: Ctx, accountId: string): Promise<{ invitation: string; awaitsSecond: boolean }> {
  ctx.mustHave('admin.accounts');
  return ctx.tx(async (tx) => {
    await lockOffice(tx);
    const account = await lockAccount(tx, accountId);
    if (account.state === 'disabled') throw new Refusal('identity.account-closed');
    await mustKeepAdministrator(ctx, tx, account.id);
    await mustKeepSecond(ctx, tx, account.id);
    const holdsRoles = account.grants.some((grant) => grant.revokedOn === null && (grant.until === null || grant.until >= ctx.today()));
    const awaits = holdsRoles ? await awaitsSecond(ctx, tx) : null;
    await saveState(tx, account.id, await note(ctx, tx, account, { kind: 'invited-again', skeleton: { awaits } }), 'invited', awaits);
    await dropSessionsOf(tx, { account: account.id });
    await dropDevicesOf(tx, account.id);
    return { invitation: await invite(ctx, tx, account.id), awaitsSecond: awaits !== null };
  });
}
