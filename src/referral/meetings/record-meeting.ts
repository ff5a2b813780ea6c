import type { Ctx } from '../../kit/ctx.js';
import { longDay, type Day } from '../../kit/dates.js';
import { isId, type CaseId } from '../../kit/ids.js';
import type { Json } from '../../kit/json.js';
import { Refusal } from '../../kit/refusal.js';
import { record } from '../../ledger/index.js';
import { draftLetter, type OfficeLetterData } from '../../letters/index.js';
import { caseView } from '../../procedure/index.js';
import { bodyById } from '../bodies/bodies-store.js';
import type { Meeting, MeetingId, MeetingWords } from './meeting.js';
import { insertMeeting } from './meetings-store.js';

export type RecordMeeting = MeetingWords & { readonly caseId: string | null; readonly heldOn: Day; readonly body?: string | null };

/**
 * Records a coordination meeting, in a case (by somebody who works on it) or outside any, and drafts its minutes. What was
 * not agreed is recorded as well as what was. Refusals `kit.not-allowed`, `procedure.not-found`, `referral.bad-day`,
 * `referral.nobody`, `referral.nothing-said`, `kit.too-long`, `kit.not-found` (no such body).
 */
export async function recordMeeting(ctx: Ctx, input: RecordMeeting): Promise<MeetingId> {
  const by = ctx.mustHave('referral.record');
  mustBeWhole(ctx, input);
  const number = input.caseId === null ? null : (await caseView(ctx, isId(input.caseId) ? input.caseId : '')).state.number;
  const { caseId, heldOn, body: bodyId, ...words } = input;
  const id = ctx.chance.uuid() as MeetingId;
  await ctx.tx(async (tx) => {
    const data = minutes(ctx, input, number);
    const letter = await draftLetter(ctx, tx, { kind: 'meeting-minutes', about: { kind: 'meeting', id }, data });
    const body = bodyId ? (await bodyById(tx, bodyId)).id : null;
    const meeting: Meeting = { id, caseId: caseId as CaseId | null, body, heldOn, recordedOn: ctx.today(), letter, version: 1 };
    await insertMeeting(tx, ctx.tenant.id, meeting);
    const said = { ...words, by: by.name, at: ctx.now().toString() } as unknown as Json;
    const skeleton = { caseId, heldOn, letter, ...(body && { body }) };
    await record(ctx, tx, { kind: 'meeting', id }, 0, [{ kind: 'held', on: ctx.today(), skeleton, body: said }]);
  });
  return id;
}

function mustBeWhole(ctx: Ctx, input: RecordMeeting): void {
  if (input.heldOn > ctx.today()) throw new Refusal('referral.bad-day');
  const offices = new Set(input.attendees.map((one) => one.office.trim().toLowerCase()));
  if (offices.size < 2) throw new Refusal('referral.nobody');
  if (input.agreed.length + input.notAgreed.length === 0) throw new Refusal('referral.nothing-said');
  const texts = [input.with, input.place, input.topic, ...input.agreed, ...input.notAgreed];
  if (texts.some((text) => text.length > 2_000)) throw new Refusal('kit.too-long', { limit: 2_000 });
}

function minutes(ctx: Ctx, input: RecordMeeting, number: string | null): OfficeLetterData {
  const lists = [
    { heading: 'Yang hadir', lines: input.attendees.map(({ name, office }) => `${name}, ${office}`) },
    { heading: 'Yang disepakati', lines: input.agreed.length > 0 ? input.agreed : ['Tidak ada'] },
    { heading: 'Yang tidak disepakati', lines: input.notAgreed.length > 0 ? input.notAgreed : ['Tidak ada'] },
  ];
  return {
    caseNumber: number ?? '',
    recipient: { name: '', post: input.with, unit: '' },
    signer: { name: '…………………………', post: 'Ketua tim pengawas', unit: ctx.tenant.name },
    subject: 'Notula rapat koordinasi',
    paragraphs: [`Rapat koordinasi dengan ${input.with} membahas ${input.topic}`],
    rows: [
      ['hari, tanggal', longDay(input.heldOn, 'id')],
      ['tempat', input.place],
      ...(number ? [['perkara', `Nomor ${number}`] as const] : []),
    ],
    lists,
    basis: [],
  };
}
