import type { Ctx } from '../../kit/ctx.js';
import { addDays } from '../../kit/dates.js';
import { newCode } from '../../letters/index.js';
import { lockBody, updateBody } from '../bodies/bodies-store.js';
import { note } from '../bodies/note.js';
import { markOf, tokenOf } from './code.js';
import { dropOldCodes, insertCode } from './packets-store.js';

/** How long a code to hand packets in stays good: what is sent by post arrives within it. */
export const ENTRY_DAYS = 30;

/** A code with which a body hands packets in at `/terima` without an account, shown once. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function issueEntryCode(ctx: Ctx, bodyId: string): Promise<string> {
  ctx.mustHave('referral.record');
  const code = newCode(ctx);
  const until = addDays(ctx.today(), ENTRY_DAYS);
  await ctx.tx(async (tx) => {
    const body = await lockBody(tx, bodyId);
    await dropOldCodes(tx, ctx.today());
    await insertCode(tx, { tenant: ctx.tenant.id, mark: markOf(tokenOf(ctx, code)!), body: body.id, until_on: until });
    const version = await note(ctx, tx, { kind: 'body', id: body.id }, body.version, { kind: 'entry-code', skeleton: { until } });
    await updateBody(tx, { ...body, version });
  });
  return code;
}
