import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { inForce } from '../role.js';
import { mustKeepAdministrator } from './keep-administrator.js';
import { note } from './note.js';
import { mustKeepSecond } from './second-person.js';
import { accountOfGrant, lockAccount, lockOffice, saveRevoked, saveVersion } from './store.js';

/** Takes a role back from today on. Refusals `kit.not-found`, `identity.last-administrator`, `identity.last-second-person`. Twice is once. */
export async function revokeRole(ctx: Ctx, input: { grantId: string; reason: string }): Promise<void> {
  ctx.mustHave('admin.accounts');
  if (input.reason.length > 500) throw new Refusal('kit.too-long', { limit: 500 });
  await ctx.tx(async (tx) => {
    await lockOffice(tx);
    const account = await lockAccount(tx, (await accountOfGrant(tx, input.grantId)) ?? '');
    const grant = account.grants.find((one) => one.id === input.grantId);
    if (!grant || grant.revokedOn !== null) return;
    if (grant.role === 'administrator' && inForce(grant, ctx.today())) await mustKeepAdministrator(ctx, tx, account.id);
    if ((grant.role === 'administrator' || grant.role === 'auditor') && inForce(grant, ctx.today()))
      await mustKeepSecond(ctx, tx, account.id);
    const version = await note(ctx, tx, account, { kind: 'revoked', skeleton: { grant: grant.id }, body: { reason: input.reason.trim() } });
    await saveRevoked(tx, grant.id, ctx.today());
    await saveVersion(tx, account.id, version);
  });
}
