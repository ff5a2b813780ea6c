import type { Ctx } from '../../kit/ctx.js';
import type { AccountId } from '../../kit/ids.js';
import { invite } from './invite.js';
import { note } from './note.js';
import { personOf, type TypedPerson } from './person.js';
import { insertAccount } from './store.js';

/**
 * Makes an account without roles, and its invitation: a token that is shown once, good for 72 hours. Refusals
 * `identity.bad-username`, `identity.no-name`, `identity.bad-mail`, `identity.username-taken`.
 */
export async function createAccount(ctx: Ctx, input: TypedPerson): Promise<{ id: AccountId; invitation: string }> {
  ctx.mustHave('admin.accounts');
  const person = personOf(input);
  return ctx.tx(async (tx) => {
    const id = ctx.chance.uuid() as AccountId;
    await insertAccount(tx, ctx.tenant.id, id, person);
    await note(ctx, tx, { id, version: 0 }, { kind: 'created', body: { person } });
    return { id, invitation: await invite(ctx, tx, id) };
  });
}
