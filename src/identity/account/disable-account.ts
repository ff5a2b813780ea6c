import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { dropDevicesOf, dropSessionsOf } from '../session/store.js';
import { mustKeepAdministrator } from './keep-administrator.js';
import { note } from './note.js';
import { mustKeepSecond } from './second-person.js';
import { dropInvitation, lockAccount, lockOffice, saveState } from './store.js';

/** Closes an account for good: its sessions and invitation end at once, its name stays on what it did. Refusals `kit.not-found`, `identity.last-administrator`, `identity.last-second-person`. */
export async function disableAccount(ctx: Ctx, input: { accountId: string; reason: string }): Promise<void> {
  ctx.mustHave('admin.accounts');
  if (input.reason.length > 500) throw new Refusal('kit.too-long', { limit: 500 });
  await ctx.tx(async (tx) => {
    await lockOffice(tx);
    const account = await lockAccount(tx, input.accountId);
    if (account.state === 'disabled') return;
    await mustKeepAdministrator(ctx, tx, account.id);
    await mustKeepSecond(ctx, tx, account.id);
    await saveState(tx, account.id, await note(ctx, tx, account, { kind: 'disabled', body: { reason: input.reason.trim() } }), 'disabled');
    await dropSessionsOf(tx, { account: account.id });
    await dropDevicesOf(tx, account.id);
    await dropInvitation(tx, account.id);
  });
}
