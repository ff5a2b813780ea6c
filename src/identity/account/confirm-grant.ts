import type { Ctx } from '../../kit/ctx.js';
import { mustBeAnother } from './second-person.js';
import { note } from './note.js';
import { accountOfGrant, lockAccount, saveGrantConfirmed, saveVersion } from './store.js';

/**
 * The second person's word on a role: only now it is in force. By an auditor or an administrator who did not give it.
 * Refusals `kit.not-allowed`, `kit.not-found`, `identity.same-person`. Twice is once; a revoked one stays revoked.
 */
export async function confirmGrant(ctx: Ctx, grantId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const account = await lockAccount(tx, (await accountOfGrant(tx, grantId)) ?? '');
    const grant = account.grants.find((one) => one.id === grantId)!;
    mustBeAnother(ctx, grant.awaits ?? account.id, account.id);
    if (grant.awaits === null || grant.revokedOn !== null) return;
    const version = await note(ctx, tx, account, { kind: 'grant-confirmed', skeleton: { grant: grant.id } });
    await saveGrantConfirmed(tx, grant.id);
    await saveVersion(tx, account.id, version);
  });
}
