import type { Actor, Ctx } from '../../kit/ctx.js';
import { inForce } from '../role.js';
import { permissionsOf } from '../permissions.js';
import { findAccount } from '../account/store.js';
import { livingSession } from './living-session.js';

/**
 * Who a cookie's token stands for, with the roles of today and what they allow; `null` when the session is over or
 * unknown. Rests at most 30 minutes, lasts at most 10 hours.
 */
export async function sessionActor(ctx: Ctx, token: string): Promise<Actor | null> {
  return ctx.tx(async (tx) => {
    const session = await livingSession(ctx, tx, token);
    const account = session?.account ? await findAccount(tx, { id: session.account }) : null;
    if (account?.state !== 'active') return null;
    const roles = [...new Set(account.grants.filter((grant) => inForce(grant, ctx.today())).map((grant) => grant.role))];
    return { kind: 'account', id: account.id, name: account.name, roles, may: permissionsOf(roles) };
  });
}
