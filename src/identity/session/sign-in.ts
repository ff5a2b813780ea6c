import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { passwordFits } from '../password.js';
import { usernameOf } from '../account/person.js';
import { findAccount, useStep, type AccountFull } from '../account/store.js';
import { markOf, newToken } from '../token.js';
import { base32, openTotp, totpStep } from '../totp.js';
import { countedAs, rememberDevice } from './device.js';
import { countBefore } from './slow-down.js';
import { clearAttempts, dropSessionsBefore, insertSession, type SessionId } from './store.js';
import { LONGEST } from './limits.js';

/**
 * Opens a session for user name, password and authenticator code. One refusal for all that can be wrong,
 * `identity.wrong-sign-in`, after the same work; `identity.wait` when a name was tried too often. `device` is what an
 * earlier sign-in gave to this browser; the one given back is to be kept there for `DEVICE_DAYS`.
 */
export async function signIn(
  ctx: Ctx,
  input: { username: string; password: string; code: string; device?: string | null },
): Promise<{ token: string; device: string }> {
  const username = usernameOf(input.username).slice(0, 200);
  const device = input.device ?? null;
  const counted = await countedAs(ctx, username, device);
  const attempts = await countBefore(ctx, 'sign-in', counted);
  const account = await ctx.tx((tx) => findAccount(tx, { username }));
  const living = account?.state === 'active' ? account : null;
  const isPassword = await passwordFits(ctx, living?.password ?? null, input.password);
  // With nobody of that name, a code is checked all the same, against a secret nobody has.
  const step = totpStep(ctx, secretOf(ctx, living), input.code, living?.totpStep ?? 0);
  if (!living || !isPassword || step === null) throw new Refusal('identity.wrong-sign-in');
  return ctx.tx(async (tx) => {
    if (!(await useStep(tx, living.id, step))) throw new Refusal('identity.wrong-sign-in');
    await clearAttempts(tx, { mark: attempts });
    return {
      token: await openSession(ctx, tx, { account: living.id }),
      device: await rememberDevice(ctx, tx, living.id, counted !== username, device),
    };
  });
}

const secretOf = (ctx: Ctx, account: AccountFull | null): string =>
  account?.totp ? openTotp(ctx, account.id, account.totp) : base32(ctx.chance.bytes(20));

/** A session row and the token that opens it. Sessions past their longest life are cleared away on the way. */
export async function openSession(ctx: Ctx, tx: Tx, owner: { account: string } | { access: string }): Promise<string> {
  const token = newToken(ctx.chance);
  await dropSessionsBefore(tx, ctx.now().subtract(LONGEST));
  await insertSession(tx, ctx.tenant.id, { id: ctx.chance.uuid() as SessionId, mark: markOf(token), at: ctx.now(), ...owner });
  return token;
}
