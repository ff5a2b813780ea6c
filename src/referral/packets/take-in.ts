import type { Ctx } from '../../kit/ctx.js';
import { isRefusal } from '../../kit/refusal.js';
import { storeFile, type StoredFile } from '../../evidence/index.js';
import { receiveReferral } from '../../intake/index.js';
import { bodyById } from '../bodies/bodies-store.js';
import { note } from '../bodies/note.js';
import { openSealed, ownIdentity } from './age.js';
import { checkBag, PACKET_LIMITS } from './bag.js';
import { actOf, type PacketFields } from './fields.js';
import type { PacketId } from './packet.js';
import { lockIn, untaken, updateIn } from './packets-store.js';
import { readTar } from './tar.js';

/**
 * Makes a kept packet a report: its files through the evidence store, its words through intake's own door, report and
 * packet in one transaction, so that it happens once whatever breaks. A file of a kind the store does not take is named
 * in the report and stays in the packet. Does nothing when it is a report already.
 */
export async function takeIn(ctx: Ctx, id: PacketId): Promise<void> {
  const { blob, report } = await ctx.tx((tx) => lockIn(tx, id));
  if (report !== null) return;
  const archive = () => openSealed(ownIdentity(ctx), ctx.blobs.read(blob));
  const { fields } = await checkBag(archive());
  const { files, left } = await storeAll(ctx, id, archive());
  await ctx.tx(async (tx) => {
    const packet = await lockIn(tx, id);
    if (packet.report !== null) return;
    const body = await bodyById(tx, packet.body);
    const taken = await receiveReferral(ctx, tx, {
      ...wordsOf(fields, left),
      from: { body: body.name, number: packet.number },
      files: files.map(({ id: file, name, size, media }) => ({ id: file, name, size, media })),
      wrapper: monthOf(ctx),
    });
    const version = await note(ctx, tx, { kind: 'incoming', id }, packet.version, { kind: 'taken', skeleton: { report: taken.id } });
    await updateIn(tx, id, { report: taken.id, version });
  });
}

/** For the clock: what was kept and could not be taken in at once. */
export async function takePackets(ctx: Ctx): Promise<void> {
  for (const { id } of await ctx.tx((tx) => untaken(tx))) await takeIn(ctx, id);
}

const monthOf = (ctx: Ctx) => ctx.keys.monthly(ctx.tenant.id, ctx.today());

async function storeAll(ctx: Ctx, id: PacketId, archive: AsyncIterable<Uint8Array>): Promise<{ files: StoredFile[]; left: string[] }> {
  const [files, left]: [StoredFile[], string[]] = [[], []];
  await readTar(archive, PACKET_LIMITS, async (path, size, bytes) => {
    const name = path.split('/').slice(1).join('/');
    if (!name.startsWith('data/') || name === 'data/rujukan.json') return drain(bytes);
    try {
      files.push(
        await storeFile(ctx, {
          name: name.slice(5),
          bytes: held(bytes),
          wrapper: monthOf(ctx),
          owner: `packet:${id}`,
          limit: size,
          atMost: size,
        }),
      );
    } catch (error) {
      // The type is none we take as evidence: people hear of it, and the packet keeps it. Anything else stops the taking in.
      if (!isRefusal(error, 'evidence.wrong-type') && !isRefusal(error, 'evidence.truncated') && !isRefusal(error, 'evidence.empty'))
        throw error;
      left.push(name.slice(5));
    }
    await drain(bytes);
  });
  return { files, left };
}

/** The same bytes, whose reader may leave early without closing what it read from. */
async function* held(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes) void chunk;
}

function wordsOf(fields: PacketFields, left: readonly string[]) {
  const about = [fields.allegation, fields.reason, fields.rules && `Aturan yang disebut pengirim:\n${fields.rules}`];
  if (left.length > 0) about.push(`Berkas yang tidak dapat disimpan sebagai bukti dan tetap di berkas asal: ${left.join(', ')}`);
  return {
    what: about.filter(Boolean).join('\n\n'),
    where: fields.where,
    acts: [actOf(fields)],
    actOn: fields.actOn || null,
    contest: fields.contest || null,
    office: fields.office || null,
    meant: { name: fields.subject, unit: fields.subjectUnit, post: fields.subjectPost, nip: fields.subjectNip },
  };
}
