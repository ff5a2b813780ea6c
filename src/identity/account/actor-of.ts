import type { AccountActor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { permissionsOf } from '../permissions.js';
import { inForce } from '../role.js';
import { findAccount } from './store.js';

/** An active account with the roles of today and what they allow; `null` when it is closed, invited or unknown. */
export async function actorOf(ctx: Ctx, tx: Tx, id: string): Promise<AccountActor | null> {
  const account = await findAccount(tx, { id });
  if (account?.state !== 'active') return null;
  const roles = [...new Set(account.grants.filter((grant) => inForce(grant, ctx.today())).map((grant) => grant.role))];
  return { kind: 'account', id: account.id, name: account.name, roles, may: permissionsOf(roles) };
}
