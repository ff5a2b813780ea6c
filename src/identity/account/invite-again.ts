import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { dropSessionsOf } from '../session/store.js';
import { invite } from './invite.js';
import { mustKeepAdministrator } from './keep-administrator.js';
import { note } from './note.js';
import { lockAccount, lockOffice, saveState } from './store.js';

/**
 * A new invitation for somebody who lost password, phone or link: the old password, authenticator and sessions end at
 * once. Refusals `kit.not-found`, `identity.account-closed`, `identity.last-administrator`.
 */
export async function inviteAgain(ctx: Ctx, accountId: string): Promise<{ invitation: string }> {
  ctx.mustHave('admin.accounts');
  return ctx.tx(async (tx) => {
    await lockOffice(tx);
    const account = await lockAccount(tx, accountId);
    if (account.state === 'disabled') throw new Refusal('identity.account-closed');
    await mustKeepAdministrator(ctx, tx, account.id);
    await saveState(tx, account.id, await note(ctx, tx, account, { kind: 'invited-again' }), 'invited');
    await dropSessionsOf(tx, { account: account.id });
    return { invitation: await invite(ctx, tx, account.id) };
  });
}
