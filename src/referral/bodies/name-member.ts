import type { Ctx } from '../../kit/ctx.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { accountsWithRole } from '../../identity/index.js';
import { deleteMember, insertMember, lockBody, updateBody } from './bodies-store.js';
import { note } from './note.js';

type Member = { readonly body: string; readonly account: string };

/**
 * Says for which body somebody with the role `partner` enters the portal: one body a person. Refusals `kit.not-allowed`,
 * `kit.not-found`, `referral.no-partner`, `referral.member-twice`.
 */
export async function nameMember(ctx: Ctx, input: Member): Promise<void> {
  ctx.mustHave('referral.record');
  await ctx.tx(async (tx) => {
    const body = await lockBody(tx, input.body);
    const partner = (await accountsWithRole(ctx, tx, 'partner', ctx.today())).find((one) => one.id === input.account);
    if (!partner) throw new Refusal('referral.no-partner');
    await insertMember(tx, ctx.tenant.id, body.id, partner.id);
    const version = await note(ctx, tx, { kind: 'body', id: body.id }, body.version, {
      kind: 'member-named',
      skeleton: { account: partner.id },
    });
    await updateBody(tx, { ...body, version });
  });
}

/** From now on this person sees nothing of the body any more. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function dropMember(ctx: Ctx, input: Member): Promise<void> {
  ctx.mustHave('referral.record');
  await ctx.tx(async (tx) => {
    const body = await lockBody(tx, input.body);
    if (!(await deleteMember(tx, body.id, input.account))) throw new Refusal('kit.not-found');
    const skeleton = { account: input.account as AccountId };
    const version = await note(ctx, tx, { kind: 'body', id: body.id }, body.version, { kind: 'member-dropped', skeleton });
    await updateBody(tx, { ...body, version });
  });
}
