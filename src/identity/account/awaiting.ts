import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { AccountId } from '../../kit/ids.js';
import type { RoleGrant } from '../role.js';
import { awaitsSecond } from './second-person.js';
import { allAccounts } from './store.js';

/** What waits for a second person. `isMine`: the reader asked for it, or it is about them, so somebody else must confirm. */
export type Awaiting = {
  readonly account: AccountId;
  readonly name: string;
  readonly post: string;
  readonly askedBy: string;
  /** `null`: a new invitation. */
  readonly grant: RoleGrant | null;
  readonly isMine: boolean;
};

/** Roles and invitations that wait for a second person: for auditors and administrators, else Refusal `kit.not-allowed`. */
export async function awaiting(ctx: Ctx): Promise<Awaiting[]> {
  const { actor } = ctx;
  if (actor.kind !== 'account' || !(actor.may.has('audit.read') || actor.may.has('admin.accounts'))) throw new Refusal('kit.not-allowed');
  const accounts = (await ctx.tx(allAccounts)).filter((account) => account.state !== 'disabled');
  const names = new Map<string, string>(accounts.map((account) => [account.id, account.name]));
  return accounts.flatMap(({ id, name, post, awaits, grants }) => {
    const line = (by: AccountId, grant: RoleGrant | null): Awaiting => ({
      account: id,
      name,
      post,
      askedBy: names.get(by) ?? '',
      grant,
      isMine: actor.id === by || actor.id === id,
    });
    const roles = grants.flatMap((grant) => (grant.awaits && grant.revokedOn === null ? [line(grant.awaits, grant)] : []));
    return [...(awaits ? [line(awaits, null)] : []), ...roles];
  });
}

/** Whether an administrator's next change of roles will wait for somebody else. `admin.accounts`. */
export async function hasSecondPerson(ctx: Ctx): Promise<boolean> {
  ctx.mustHave('admin.accounts');
  return (await ctx.tx((tx) => awaitsSecond(ctx, tx))) !== null;
}
