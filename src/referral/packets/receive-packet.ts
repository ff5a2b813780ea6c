import { createHash, createHmac } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { hex } from '../../kit/seal.js';
import { read } from '../../ledger/index.js';
import type { Body } from '../bodies/body.js';
import { bodyById } from '../bodies/bodies-store.js';
import { note } from '../bodies/note.js';
import { mustBelong } from '../bodies/read-bodies.js';
import { AGE_HEAD, openSealed, ownIdentity } from './age.js';
import { checkBag, PACKET_LIMITS, type CheckedBag } from './bag.js';
import { markOf } from './code.js';
import type { PacketId, PacketIn } from './packet.js';
import { bodyOfCode, inByNumber, insertIn, lockNumber } from './packets-store.js';
import { receiptOf } from './receipt.js';
import { takeIn } from './take-in.js';

/** Who hands a packet in: the bearer of a code, or somebody signed in for a body. */
export type Sender = { readonly token: string } | 'portal';

export type Received = { readonly id: PacketId; readonly number: string; readonly receipt: string; readonly isAgain: boolean };

/** The body a packet may be handed in for. Refusals `referral.no-code`, `kit.not-allowed`, `referral.no-body`. */
export async function senderBody(ctx: Ctx, sender: Sender): Promise<Body> {
  return ctx.tx(async (tx) => {
    if (sender === 'portal') return mustBelong(ctx, tx);
    const id = await bodyOfCode(tx, markOf(sender.token), ctx.today());
    if (id === null) throw new Refusal('referral.no-code');
    return bodyById(tx, id);
  });
}

/**
 * Takes a packet in as it streams: stored as it came, opened with our key, checked to its last byte, and kept before the
 * receipt is given; then it becomes a report. The same packet again gets the same receipt; another content under the same
 * number is refused, and the refusal is kept. Refusals of `senderBody`, `referral.not-sealed`, `referral.packet-too-large`,
 * `referral.wrong-key`, `referral.damaged`, `referral.packet-form`, `referral.changed-packet`, `kit.disk-full`.
 */
export async function receivePacket(ctx: Ctx, sender: Sender, bytes: AsyncIterable<Uint8Array>): Promise<Received> {
  const body = await senderBody(ctx, sender);
  const stored = await store(ctx, bytes);
  let kept: Kept;
  try {
    const bag = await checkBag(openSealed(ownIdentity(ctx), ctx.blobs.read(stored.blob)));
    kept = await ctx.tx((tx) => keep(ctx, tx, body, stored, bag));
  } catch (error) {
    await ctx.blobs.remove(stored.blob);
    throw error;
  }
  if (kept.is !== 'new') await ctx.blobs.remove(stored.blob);
  if (kept.is === 'changed') throw new Refusal('referral.changed-packet', { number: kept.number });
  // Kept is kept: what stands in the way of the report now is tried again by the clock.
  await takeIn(ctx, kept.id).catch((error: unknown) => ctx.log.error({ kind: (error as Error).name }, 'a packet waits to be taken in'));
  return { id: kept.id, number: kept.number, receipt: kept.receipt, isAgain: kept.is === 'again' };
}

type Stored = { readonly blob: string; readonly size: number; readonly sha256: string };

async function store(ctx: Ctx, bytes: AsyncIterable<Uint8Array>): Promise<Stored> {
  const blob = `${hex(ctx.chance.bytes(16))}-${ctx.tenant.id}-paket`;
  const hash = createHash('sha256');
  let size = 0;
  const room = await ctx.blobs.room();
  async function* watched(): AsyncGenerator<Uint8Array> {
    let head = Buffer.alloc(0);
    for await (const chunk of bytes) {
      // Nothing is laid on our disk that is not sealed already.
      if (head.length < AGE_HEAD.length) {
        head = Buffer.concat([head, chunk.subarray(0, AGE_HEAD.length)]);
        const known = head.subarray(0, AGE_HEAD.length).toString('latin1');
        if (!AGE_HEAD.startsWith(known)) throw new Refusal('referral.not-sealed');
      }
      size += chunk.length;
      if (size > PACKET_LIMITS.bytes * 1.05) throw new Refusal('referral.packet-too-large', { limit: `${PACKET_LIMITS.bytes / 1e6} MB` });
      if (size > room) throw new Refusal('kit.disk-full');
      hash.update(chunk);
      yield chunk;
    }
    if (size < AGE_HEAD.length) throw new Refusal('referral.not-sealed');
  }
  try {
    await ctx.blobs.put(blob, watched());
  } catch (error) {
    await ctx.blobs.remove(blob);
    throw error;
  }
  return { blob, size, sha256: hash.digest('hex') };
}

type Kept = { readonly is: 'new' | 'again' | 'changed'; readonly id: PacketId; readonly number: string; readonly receipt: string };

async function keep(ctx: Ctx, tx: Tx, body: Body, stored: Stored, bag: CheckedBag): Promise<Kept> {
  const { number } = bag.fields;
  const content = contentMark(ctx, bag.digest);
  await lockNumber(tx, body.id, number);
  const before = await inByNumber(tx, body.id, number);
  if (before) return compare(ctx, tx, before, content);
  const id = ctx.chance.uuid() as PacketId;
  const { blob, size, sha256 } = stored;
  const receipt = receiptOf(ctx, { sender: body.name, number, receivedOn: ctx.today(), size, sha256, digest: bag.digest });
  const event = { kind: 'came', skeleton: { body: body.id, number, size, sha256 }, body: { receipt, digest: bag.digest } };
  const version = await note(ctx, tx, { kind: 'incoming', id }, 0, event);
  const row = { tenant: ctx.tenant.id, id, body: body.id, number, content, received_on: ctx.today(), blob, size, report: null, version };
  await insertIn(tx, row);
  return { is: 'new', id, number, receipt };
}

async function compare(ctx: Ctx, tx: Tx, before: PacketIn & { content: Uint8Array }, content: Uint8Array): Promise<Kept> {
  const { id, number } = before;
  if (Buffer.compare(before.content, content) === 0) return { is: 'again', id, number, receipt: await receiptIn(ctx, tx, id) };
  // A stream of its own, so that the packet's own version is not moved by strangers.
  await note(ctx, tx, { kind: 'refusedpacket', id: ctx.chance.uuid() }, 0, { kind: 'changed', skeleton: { packet: id } });
  return { is: 'changed', id, number, receipt: '' };
}

export async function receiptIn(ctx: Ctx, tx: Tx, id: PacketId): Promise<string> {
  const [came] = await read(ctx, tx, { kind: 'incoming', id });
  return (came?.body as { receipt?: string } | null)?.receipt ?? '';
}

/** A keyed hash: nobody who reads the database can test whether a packet he has is one of ours. */
const contentMark = (ctx: Ctx, digest: string): Uint8Array =>
  createHmac('sha256', ctx.keys.secret(ctx.tenant.id, 'nirpihak/packet-content/v1')).update(digest).digest();
