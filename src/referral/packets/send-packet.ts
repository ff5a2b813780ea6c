import { createHash } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import { addDays } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import type { FileId, LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { hex } from '../../kit/seal.js';
import { openFile, type OpenFile } from '../../evidence/index.js';
import { newCode, signedFileOf } from '../../letters/index.js';
import { caseView, type CaseView } from '../../procedure/index.js';
import { sealingKey, type Body } from '../bodies/body.js';
import { bodyById } from '../bodies/bodies-store.js';
import { note } from '../bodies/note.js';
import { agreementOn } from '../bodies/read-bodies.js';
import { sealTo } from './age.js';
import { bagOf, EVIDENCE_A_PACKET, evidenceFile, LETTER_FILE, PACKET_LIMITS } from './bag.js';
import { markOf, tokenOf } from './code.js';
import { FORM, type PacketFields } from './fields.js';
import type { PacketId } from './packet.js';
import { allOut, insertOut, nextSeq, numberOf } from './packets-store.js';
import { writeTar, type TarFile } from './tar.js';

export type SendPacket = {
  readonly caseId: string;
  readonly letter: LetterId;
  readonly body: string;
  /** What goes along, of what `sendable` offers. */
  readonly files: readonly FileId[];
};

/** A file that may leave: as it was shown to the person concerned, never the original of a picture. */
export type Sendable = { readonly id: FileId; readonly name: string; readonly media: string; readonly size: number };

/** Of a case: only what was shown to the person concerned, in the copy that was shown. */
export function sendable({ state, files }: Pick<CaseView, 'state' | 'files'>): Sendable[] {
  return state.evidence.flatMap((item) => {
    const shown = item.served && !item.isSetAside ? item.served.file : null;
    const about = shown && files.get(shown);
    // A picture goes as the copy made of it: masked, or bare of what tells who made it.
    return shown && about && (shown !== item.file || !about.media.startsWith('image/')) ? [{ id: shown, ...about }] : [];
  });
}

/**
 * Makes the packet of an issued transfer letter: a bag of what may leave, sealed to the body's key, stored before it is
 * spoken of. Returns its code, which is shown once. Refusals `kit.not-allowed`, `procedure.not-found`, `kit.not-found`,
 * `referral.no-key`, `referral.letter-not-issued`, `referral.by-bawaslu`, `referral.may-not-leave`, `referral.packet-twice`,
 * `referral.packet-too-large`, `kit.disk-full`, `ledger.changed-meanwhile`.
 */
export async function sendPacket(ctx: Ctx, input: SendPacket): Promise<{ id: PacketId; code: string }> {
  ctx.mustHave('referral.record');
  const view = await caseView(ctx, input.caseId);
  const made = await ctx.tx(async (tx) => {
    const body = await bodyById(tx, input.body);
    const recipient = decideSend(view, body, input);
    const packets = await allOut(tx, body.id);
    if (packets.some((one) => one.letter === input.letter && one.madeOn === ctx.today())) throw new Refusal('referral.packet-twice');
    const year = Number(ctx.today().slice(0, 4));
    const seq = await nextSeq(tx, year);
    const agreed = (await agreementOn(tx, body.id, ctx.today()))?.answerDays ?? null;
    return { body, recipient, year, seq, agreed, payload: await payloadOf(ctx, tx, input) };
  });
  const fields = fieldsOf(ctx, view, input, made.body, numberOf(made.seq, made.year));
  const sealed = await store(ctx, made.recipient, fields, made.payload);
  const [id, code] = [ctx.chance.uuid() as PacketId, newCode(ctx)];
  const row = {
    tenant: ctx.tenant.id,
    id,
    body: made.body.id,
    year: made.year,
    seq: made.seq,
    case_id: view.state.id,
    letter: input.letter,
  };
  const answerBy = made.agreed === null ? null : addDays(ctx.today(), made.agreed);
  const { blob, size, sha256, digest } = sealed;
  try {
    await ctx.tx(async (tx) => {
      const skeleton = { body: made.body.id, case: view.state.id, letter: input.letter, number: fields.number, answerBy, size, sha256 };
      const event = { kind: 'made', skeleton, body: { recipient: made.recipient, digest, files: [...input.files] } };
      const version = await note(ctx, tx, { kind: 'outgoing', id }, 0, event);
      const days = { made_on: ctx.today(), answer_by: answerBy, fetched_on: null, received_on: null };
      await insertOut(tx, { ...row, ...days, blob, size, sha256, mark: markOf(tokenOf(ctx, code)!), version });
    });
  } catch (error) {
    await ctx.blobs.remove(blob);
    throw error;
  }
  return { id, code };
}

/** Pure: to whom, what, and with which letter. Returns the key to seal to. */
export function decideSend(view: CaseView, body: Body, { letter, files }: SendPacket): string {
  const recipient = sealingKey(body);
  if (!recipient) throw new Refusal('referral.no-key');
  const transfer = view.state.transfers.find((one) => one.letter === letter);
  if (!transfer || transfer.issuedOn === null) throw new Refusal('referral.letter-not-issued');
  // Gakkumdu is reached by way of Bawaslu alone.
  if (transfer.purpose === 'criminal' && body.kind !== 'bawaslu') throw new Refusal('referral.by-bawaslu');
  const may = new Set(sendable(view).map((one) => one.id));
  if (files.length > EVIDENCE_A_PACKET || new Set(files).size !== files.length || !files.every((file) => may.has(file)))
    throw new Refusal('referral.may-not-leave', { limit: EVIDENCE_A_PACKET });
  return recipient;
}

async function payloadOf(ctx: Ctx, tx: Tx, { letter, files }: SendPacket): Promise<TarFile[]> {
  const signed = await signedFileOf(ctx, tx, letter);
  if (!signed) throw new Refusal('referral.letter-not-issued');
  const paper = await openFile(ctx, tx, signed);
  const payload = [tarFile(paper.file.media === 'application/pdf' ? LETTER_FILE : `data/surat.${endingOf(paper)}`, paper)];
  for (const [place, file] of files.entries()) {
    const opened = await openFile(ctx, tx, file);
    payload.push(tarFile(evidenceFile(place + 1, endingOf(opened)), opened));
  }
  if (payload.reduce((sum, one) => sum + one.size, 0) > PACKET_LIMITS.bytes)
    throw new Refusal('referral.packet-too-large', { limit: `${PACKET_LIMITS.bytes / 1e6} MB` });
  return payload;
}

const tarFile = (name: string, { file, stream }: OpenFile): TarFile => ({ name, size: file.size, bytes: stream });

/** "jpeg" of "image/jpeg"; letters and digits only. */
const endingOf = ({ file }: OpenFile): string => (file.media.split('/')[1] ?? 'bin').replaceAll(/[^a-z0-9]/g, '');

function fieldsOf(ctx: Ctx, view: CaseView, input: SendPacket, body: Body, number: string): PacketFields {
  const { state, respondent, where, allegation, what } = view;
  const transfer = state.transfers.find((one) => one.letter === input.letter)!;
  const words = view.timeline.find((one) => one.kind === 'transfer-drafted' && one.skeleton['letter'] === input.letter)?.words as
    { reason?: string } | null | undefined;
  const cut = (text: string, most: number): string => text.slice(0, most);
  return {
    form: FORM,
    number,
    from: ctx.tenant.name,
    to: body.name,
    madeOn: ctx.today(),
    purpose: transfer.purpose,
    caseNumber: state.number,
    subject: cut(respondent?.name ?? '', 200),
    subjectNip: cut(respondent?.nip ?? '', 30),
    subjectPost: cut(respondent?.post ?? '', 200),
    subjectUnit: cut(respondent?.unit ?? '', 200),
    act: state.act,
    actOn: state.actOn,
    contest: state.contest ?? '',
    office: state.office ?? '',
    where: cut(where ?? '', 500),
    allegation: cut(allegation ?? what ?? '-', 4_000),
    rules: cut(state.alleged.map((one) => one.rule).join('\n'), 4_000),
    reason: cut(words?.reason ?? '', 4_000),
  };
}

/** Builds, seals and stores the packet in one stream. */
async function store(
  ctx: Ctx,
  recipient: string,
  fields: PacketFields,
  payload: readonly TarFile[],
): Promise<{ blob: string; size: number; sha256: string; digest: string }> {
  const blob = `${hex(ctx.chance.bytes(16))}-${ctx.tenant.id}-paket`;
  const hash = createHash('sha256');
  let [size, digest] = [0, ''];
  const bag = bagOf(folderOf(fields.number), fields, payload, (found) => {
    digest = found;
  });
  const sealed = await sealTo(recipient, writeTar(bag));
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of sealed) {
      size += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await ctx.blobs.put(blob, counted());
  } catch (error) {
    await ctx.blobs.remove(blob);
    throw error;
  }
  return { blob, size, sha256: hash.digest('hex'), digest };
}

/** "R-0001/2026" names the folder R-0001-2026. */
export const folderOf = (number: string): string => number.replaceAll(/[^A-Za-z0-9]/g, '-');
