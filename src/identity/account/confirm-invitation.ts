import type { Ctx } from '../../kit/ctx.js';
import { mustBeAnother } from './second-person.js';
import { note } from './note.js';
import { lockAccount, saveAwaits } from './store.js';

/**
 * The second person's word on a new invitation for somebody who holds roles: only now its link opens. By an auditor or
 * an administrator who did not make it. Refusals `kit.not-allowed`, `kit.not-found`, `identity.same-person`. Twice is once.
 */
export async function confirmInvitation(ctx: Ctx, accountId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const account = await lockAccount(tx, accountId);
    mustBeAnother(ctx, account.awaits ?? account.id, account.id);
    if (account.awaits === null) return;
    await saveAwaits(tx, account.id, await note(ctx, tx, account, { kind: 'invitation-confirmed' }), null);
  });
}
