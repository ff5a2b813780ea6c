import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { overlap, whyApart, type Acting, type GrantId, type Role, type RoleGrant } from '../role.js';
import type { Account } from './account.js';
import { note } from './note.js';
import { awaitsSecond } from './second-person.js';
import { insertGrant, lockAccount, lockOffice, saveVersion } from './store.js';

export type GrantRole = { accountId: string; role: Role; from: Day; until: Day | null; acting: Acting | null; decree: string };

/**
 * Gives a role by date; in force once a second person has confirmed it (`confirmGrant`), at once only while the office
 * has nobody to ask. Refusals `kit.not-found`, `identity.account-closed`, `identity.bad-period`, `identity.no-decree`,
 * `identity.role-twice`, and for roles that must differ `identity.administrator-alone`, `identity.auditor-alone`,
 * `identity.custodian-apart`, `identity.partner-alone`.
 */
export async function grantRole(ctx: Ctx, input: GrantRole): Promise<GrantId> {
  ctx.mustHave('admin.accounts');
  return ctx.tx(async (tx) => {
    await lockOffice(tx);
    const account = await lockAccount(tx, input.accountId);
    const grant = decideGrant(account, input, ctx.chance.uuid() as GrantId, await awaitsSecond(ctx, tx));
    await saveGrant(ctx, tx, account, grant);
    return grant.id;
  });
}

/** Row and event of a grant already decided upon. */
export async function saveGrant(ctx: Ctx, tx: Tx, account: Account, grant: RoleGrant): Promise<void> {
  const { id, role, from, until, acting, decree, awaits } = grant;
  const version = await note(ctx, tx, account, {
    kind: 'granted',
    skeleton: { grant: id, role, from, until, acting, awaits },
    body: { decree },
  });
  await insertGrant(tx, ctx.tenant.id, grant);
  await saveVersion(tx, account.id, version);
}

/** The grant to keep, or a Refusal that says why not. Pure. */
export function decideGrant(
  account: Account,
  input: Omit<GrantRole, 'accountId'>,
  id: GrantId,
  awaits: AccountId | null = null,
): RoleGrant {
  const { role, from, until, acting } = input;
  const decree = input.decree.trim();
  if (account.state === 'disabled') throw new Refusal('identity.account-closed');
  if (until !== null && until < from) throw new Refusal('identity.bad-period');
  if (decree === '') throw new Refusal('identity.no-decree');
  if (decree.length > 500) throw new Refusal('kit.too-long', { limit: 500 });
  const grant: RoleGrant = { id, account: account.id, role, from, until, acting, decree, revokedOn: null, awaits };
  for (const held of account.grants.filter((other) => overlap(other, grant))) {
    const reason = held.role === role ? 'identity.role-twice' : whyApart(held.role, role);
    if (reason) throw new Refusal(reason);
  }
  return grant;
}
