import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { BodyId, BodyKind } from './body.js';
import { insertBody } from './bodies-store.js';
import { note } from './note.js';

/** Enters another body this office works with. Refusals `kit.not-allowed`, `referral.no-name`, `referral.body-twice`. */
export async function nameBody(ctx: Ctx, input: { readonly kind: BodyKind; readonly name: string }): Promise<BodyId> {
  ctx.mustHave('referral.record');
  const name = input.name.trim().replaceAll(/\s+/g, ' ');
  if (name === '' || name.length > 200) throw new Refusal('referral.no-name');
  const id = ctx.chance.uuid() as BodyId;
  await ctx.tx(async (tx) => {
    const version = await note(ctx, tx, { kind: 'body', id }, 0, { kind: 'named', skeleton: { kind: input.kind, name } });
    await insertBody(tx, ctx.tenant.id, { id, kind: input.kind, name, recipient: null, keyBy: null, isKeyConfirmed: false, version });
  });
  return id;
}
