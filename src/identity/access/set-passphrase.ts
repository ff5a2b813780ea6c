import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { hashPassword, mustBeStrong } from '../password.js';
import { openSession } from '../session/sign-in.js';
import { markOf } from '../token.js';
import { lockAccess, savePassphrase, type Access } from './store.js';

/**
 * The respondent's own passphrase, with which they come back; uses the code up and opens their session. Refusals
 * `identity.enrolment-over`, `identity.weak-password`.
 */
export async function setPassphrase(ctx: Ctx, enrolment: string, passphrase: string): Promise<{ token: string }> {
  const mark = markOf(enrolment);
  const known = await ctx.tx((tx) => livingEnrolment(ctx, tx, mark));
  mustBeStrong(passphrase, [known.handle]);
  const hashed = await hashPassword(ctx, passphrase);
  return ctx.tx(async (tx) => {
    const access = await livingEnrolment(ctx, tx, mark);
    await savePassphrase(ctx, tx, access.id, hashed);
    return { token: await openSession(ctx, tx, { access: access.id }) };
  });
}

async function livingEnrolment(ctx: Ctx, tx: Tx, mark: Uint8Array): Promise<Access> {
  const access = await lockAccess(ctx, tx, { enrolmentMark: mark });
  const isOver = !access?.enrolmentUntil || Temporal.Instant.compare(access.enrolmentUntil, ctx.now()) <= 0;
  if (!access || isOver || access.state !== 'active') throw new Refusal('identity.enrolment-over');
  return access;
}
