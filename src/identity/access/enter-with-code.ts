import { addDays, type Day } from '../../kit/dates.js';
import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { markOf, newToken } from '../token.js';
import { codeMark } from './access-code.js';
import { lockAccess, saveEnrolment, type Access } from './store.js';

/** An unopened code dies of age; the counter makes a new one. A safeguard of this program, not a period of law. */
const CODE_DAYS = 90;
const ENROLMENT_MINUTES = 30;

/**
 * The first entrance. The code stays good until its passphrase is set, so that a dropped line costs nothing; each
 * entrance replaces the enrolment before it. Unknown, not yet handed over, used, cancelled and expired codes get one
 * answer after the same work: Refusal `identity.wrong-code`.
 */
export async function enterWithCode(ctx: Ctx, code: string): Promise<{ first: true; enrolment: string }> {
  const mark = codeMark(ctx, code);
  const enrolment = newToken(ctx.chance);
  return ctx.tx(async (tx) => {
    const access = await lockAccess(ctx, tx, { codeMark: mark });
    if (!access || !opens(access, ctx.today())) throw new Refusal('identity.wrong-code');
    await saveEnrolment(ctx, tx, access.id, markOf(enrolment), ctx.now().add({ minutes: ENROLMENT_MINUTES }));
    return { first: true, enrolment };
  });
}

const opens = (access: Access, today: Day): boolean =>
  access.state === 'active' && access.activeOn !== null && today <= addDays(access.activeOn, CODE_DAYS);
