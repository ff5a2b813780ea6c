import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { hashPassword } from '../password.js';
import type { GrantId, Role } from '../role.js';
import { sealTotp } from '../totp.js';
import { dropSessionsOf } from '../session/store.js';
import { decideGrant, saveGrant } from './grant-role.js';
import { note } from './note.js';
import { personOf } from './person.js';
import { findAccount, insertAccount, lockAccount, saveSecrets, secretsMark } from './store.js';

export type SeedAccount = {
  username: string;
  name: string;
  post: string;
  unit?: string;
  mail?: string;
  role: Role;
  password: string;
  totpSecret: string;
};

/**
 * An example's account, made or given a new password and authenticator at each start of the demo; older sessions end.
 * Only for the program itself (`{ kind: 'system' }`), else Refusal `kit.not-allowed`. `totpSecret` is base32.
 */
export async function seedAccount(ctx: Ctx, input: SeedAccount): Promise<AccountId> {
  if (ctx.actor.kind !== 'system') throw new Refusal('kit.not-allowed');
  const password = await hashPassword(ctx, input.password);
  return ctx.tx(async (tx) => {
    const id = await knownOrMade(ctx, tx, input);
    const account = await lockAccount(tx, id);
    const secrets = { password, totp: sealTotp(ctx, id, input.totpSecret) };
    await saveSecrets(tx, id, await note(ctx, tx, account, { kind: 'joined', body: { secrets: secretsMark(secrets) } }), secrets, 0);
    await dropSessionsOf(tx, { account: id });
    if (!account.grants.some((grant) => grant.role === input.role && grant.until === null && grant.revokedOn === null))
      await give(ctx, tx, id, input.role);
    return id;
  });
}

async function knownOrMade(ctx: Ctx, tx: Tx, input: SeedAccount): Promise<AccountId> {
  const person = personOf({ unit: ctx.tenant.name, ...input });
  const known = await findAccount(tx, { username: person.username });
  if (known) return known.id;
  const id = ctx.chance.uuid() as AccountId;
  await insertAccount(tx, ctx.tenant.id, id, person);
  await note(ctx, tx, { id, version: 0 }, { kind: 'created', body: { person } });
  return id;
}

async function give(ctx: Ctx, tx: Tx, id: AccountId, role: Role): Promise<void> {
  const account = await lockAccount(tx, id);
  const wish = { role, from: ctx.today(), until: null, acting: null, decree: 'Contoh' };
  await saveGrant(ctx, tx, account, decideGrant(account, wish, ctx.chance.uuid() as GrantId));
}
