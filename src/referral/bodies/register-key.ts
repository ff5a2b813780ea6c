import type { AccountActor, Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { fingerprint, isRecipient, type Body } from './body.js';
import { lockBody, updateBody } from './bodies-store.js';
import { note } from './note.js';
import { canSealTo } from '../packets/age.js';

/**
 * Registers the public key packets for a body are sealed to. It counts once a second person has compared its fingerprint
 * with the body; the key before it stops counting at once. Refusals `kit.not-allowed`, `kit.not-found`, `referral.bad-key`.
 */
export async function registerKey(ctx: Ctx, input: { readonly body: string; readonly recipient: string }): Promise<void> {
  const { id: keyBy } = ctx.mustHave('referral.record');
  const recipient = input.recipient.trim();
  if (!isRecipient(recipient) || !(await canSealTo(recipient))) throw new Refusal('referral.bad-key');
  await ctx.tx(async (tx) => {
    const body = await lockBody(tx, input.body);
    const event = { kind: 'key-registered', skeleton: { recipient, by: keyBy } };
    const version = await note(ctx, tx, { kind: 'body', id: body.id }, body.version, event);
    await updateBody(tx, { ...body, recipient, keyBy, isKeyConfirmed: false, version });
  });
}

/**
 * A second person's word that the fingerprint is the one the body reads out; they type it. Refusals `kit.not-allowed`,
 * `kit.not-found`, `referral.no-key`, `referral.same-person`, `referral.other-fingerprint`.
 */
export async function confirmKey(ctx: Ctx, input: { readonly body: string; readonly fingerprint: string }): Promise<void> {
  const second = mayConfirm(ctx);
  await ctx.tx(async (tx) => {
    const body = await lockBody(tx, input.body);
    decideConfirm(body, second, input.fingerprint);
    const event = { kind: 'key-confirmed', skeleton: { recipient: body.recipient, by: second.id } };
    const version = await note(ctx, tx, { kind: 'body', id: body.id }, body.version, event);
    await updateBody(tx, { ...body, isKeyConfirmed: true, version });
  });
}

/** Whoever records referrals, or the auditor: an office may have one officer alone. */
function mayConfirm(ctx: Ctx): AccountActor {
  const { actor } = ctx;
  return actor.kind === 'account' && actor.may.has('audit.read') ? actor : ctx.mustHave('referral.record');
}

export function decideConfirm(body: Body, second: AccountActor, typed: string): void {
  if (body.recipient === null || body.isKeyConfirmed) throw new Refusal('referral.no-key');
  if (body.keyBy === second.id) throw new Refusal('referral.same-person');
  if (typed.replaceAll(/[\s-]/g, '').toLowerCase() !== fingerprint(body.recipient).replaceAll(' ', ''))
    throw new Refusal('referral.other-fingerprint');
}
