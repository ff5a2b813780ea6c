import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { newCode } from '../../letters/index.js';
import { caseView } from '../../procedure/index.js';
import { bodyById } from '../bodies/bodies-store.js';
import { note } from '../bodies/note.js';
import { mustBelong } from '../bodies/read-bodies.js';
import { markOf, tokenOf } from './code.js';
import type { PacketOut } from './packet.js';
import { outById, outByMark, updateOut } from './packets-store.js';
import { receiptSays } from './receipt.js';

/** Who asks for a packet that went out: the bearer of its code, or somebody of its body. */
export type Bearer = { readonly token: string } | { readonly packet: string };

async function found(ctx: Ctx, tx: Tx, bearer: Bearer): Promise<PacketOut> {
  if ('token' in bearer) {
    const packet = await outByMark(tx, markOf(bearer.token));
    if (!packet) throw new Refusal('referral.no-code');
    return packet;
  }
  const [body, packet] = [await mustBelong(ctx, tx), await outById(tx, bearer.packet)];
  if (packet.body !== body.id) throw new Refusal('kit.not-found');
  return packet;
}

/** The packet behind a code, or of one's own body. Refusals `referral.no-code`, `kit.not-found`, `kit.not-allowed`. */
export async function lookAtPacket(ctx: Ctx, bearer: Bearer): Promise<{ packet: PacketOut; bodyName: string }> {
  return ctx.tx(async (tx) => {
    const packet = await found(ctx, tx, bearer);
    return { packet, bodyName: (await bodyById(tx, packet.body)).name };
  });
}

/** That the packet was fetched is kept once, with its day. Refusals as above. */
export async function fetchPacket(ctx: Ctx, bearer: Bearer): Promise<PacketOut> {
  return ctx.tx(async (tx) => {
    const packet = await outById(tx, (await found(ctx, tx, bearer)).id, true);
    if (packet.fetchedOn !== null) return packet;
    const version = await note(ctx, tx, { kind: 'outgoing', id: packet.id }, packet.version, { kind: 'fetched', skeleton: {} });
    await updateOut(tx, packet.id, { fetched_on: ctx.today(), version });
    return { ...packet, fetchedOn: ctx.today(), version };
  });
}

export type ConfirmReceipt = { readonly name: string; readonly receipt: string };

/**
 * The body says that it has the packet: by name, and where it has a receipt of its own, with that. The same word twice is one
 * event. Refusals as above, `referral.no-name`, `referral.other-receipt` (a receipt of something else).
 */
export async function confirmReceipt(ctx: Ctx, bearer: Bearer, { name, receipt }: ConfirmReceipt): Promise<PacketOut> {
  if (name.trim() === '' || name.length > 200) throw new Refusal('referral.no-name');
  return ctx.tx(async (tx) => {
    const packet = await outById(tx, (await found(ctx, tx, bearer)).id, true);
    if (packet.receivedOn !== null) return packet;
    if (receipt.trim() !== '' && (receiptSays(receipt, 'nomor') !== packet.number || receiptSays(receipt, 'sha256') !== packet.sha256))
      throw new Refusal('referral.other-receipt');
    const event = { kind: 'received', skeleton: { hasReceipt: receipt.trim() !== '' }, body: { name, receipt } };
    const version = await note(ctx, tx, { kind: 'outgoing', id: packet.id }, packet.version, event);
    await updateOut(tx, packet.id, { received_on: ctx.today(), version });
    return { ...packet, receivedOn: ctx.today(), version };
  });
}

/** A new code for a packet whose code was lost; the one before opens nothing from now on. Refusals `kit.not-allowed`, `kit.not-found`, `procedure.not-found`. */
export async function renewCode(ctx: Ctx, id: string): Promise<string> {
  ctx.mustHave('referral.record');
  const { caseId } = await ctx.tx((tx) => outById(tx, id));
  await caseView(ctx, caseId);
  const code = newCode(ctx);
  await ctx.tx(async (tx) => {
    const packet = await outById(tx, id, true);
    const version = await note(ctx, tx, { kind: 'outgoing', id: packet.id }, packet.version, { kind: 'code-renewed', skeleton: {} });
    await updateOut(tx, packet.id, { mark: markOf(tokenOf(ctx, code)!), version });
  });
  return code;
}
