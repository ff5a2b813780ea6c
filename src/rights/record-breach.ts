import type { Ctx } from '../kit/ctx.js';
import { clockTime, dayOf, longDay } from '../kit/dates.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { deadlineById, type Law } from '../law/index.js';
import { lockStream } from '../ledger/index.js';
import { draftLetter, letterOf, type OfficeLetterData, type Signer } from '../letters/index.js';
import type { Breach, BreachId, BreachWords } from './breach.js';
import { citationsOf } from './citations.js';
import { custodyOf, type TouchedFile } from './custody.js';
import { note, wholeMs } from './note.js';
import { BREACH_DEADLINE } from './request.js';
import { findBreach, insertBreach, nextNumber, saveBreach } from './store.js';

export type RecordBreach = BreachWords & {
  readonly knownAt: Temporal.Instant;
  readonly files: readonly TouchedFile[];
  readonly signer: Signer;
};

/**
 * Records a breach of data protection and drafts both notices, to the persons and to the authority, with the custody chain
 * of the files it touched. Its hours run from when it was known. Refusals `kit.not-allowed`, `rights.bad-time`,
 * `rights.breach-incomplete`, `kit.too-long`.
 */
export async function recordBreach(ctx: Ctx, law: Law, input: RecordBreach): Promise<BreachId> {
  ctx.mustHave('rights.handle');
  mustBeWhole(ctx, input);
  const id = ctx.chance.uuid() as BreachId;
  const knownAt = wholeMs(input.knownAt);
  const dueAt = knownAt.add({ hours: deadlineById(law, BREACH_DEADLINE).length });
  await ctx.tx(async (tx) => {
    const number = await nextNumber(tx, 'breach', Number(ctx.today().slice(0, 4)));
    const chain = await custodyOf(ctx, tx, input.files);
    const notice = (to: Addressee) => {
      const data = noticeLetter(ctx, law, { ...input, knownAt, number, chain }, to);
      return draftLetter(ctx, tx, { kind: 'breach-notice', about: { kind: 'breach', id }, data });
    };
    const letters = { toPersons: await notice('persons'), toAuthority: await notice('authority') };
    const breach: Breach = { id, number, knownAt, dueAt, ...letters, personsToldAt: null, authorityToldAt: null, version: 1 };
    await insertBreach(tx, ctx.tenant.id, breach);
    const skeleton = { number, knownAt: knownAt.toString(), dueAt: dueAt.toString(), ...letters };
    const { data, how, handling } = input;
    const words = { data, how, handling, files: input.files.map((file) => ({ ...file })) };
    await note(ctx, tx, { kind: 'breach', id }, 0, { kind: 'breach-recorded', skeleton, words });
  });
  return id;
}

function mustBeWhole(ctx: Ctx, { knownAt, data, how, handling }: RecordBreach): void {
  if (Temporal.Instant.compare(knownAt, ctx.now()) > 0) throw new Refusal('rights.bad-time');
  const words = [data, how, handling];
  if (words.some((one) => one.trim() === '')) throw new Refusal('rights.breach-incomplete');
  if (words.some((one) => one.length > 5_000)) throw new Refusal('kit.too-long', { limit: 5_000 });
}

export type RecordTold = { readonly id: string; readonly whom: 'persons' | 'authority'; readonly way: string; readonly whyLate: string };

/**
 * Records that one of the two notices went out. After its hour it still goes, with the reason for the delay. Refusals
 * `kit.not-allowed`, `kit.not-found`, `rights.no-answer` while its letter is not issued, `rights.why-late`. Twice is once.
 */
export async function recordTold(ctx: Ctx, input: RecordTold): Promise<void> {
  ctx.mustHave('rights.handle');
  await ctx.tx(async (tx) => {
    if (!isId(input.id)) throw new Refusal('kit.not-found');
    await lockStream(tx, { kind: 'breach', id: input.id });
    const breach = await findBreach(tx, input.id);
    if (!breach) throw new Refusal('kit.not-found');
    const isPersons = input.whom === 'persons';
    if ((isPersons ? breach.personsToldAt : breach.authorityToldAt) !== null) return;
    const letter = await letterOf(ctx, tx, isPersons ? breach.toPersons : breach.toAuthority);
    if (letter?.state !== 'issued') throw new Refusal('rights.no-answer');
    const at = wholeMs(ctx.now());
    if (Temporal.Instant.compare(at, breach.dueAt) > 0 && input.whyLate.trim() === '') throw new Refusal('rights.why-late');
    const kind = isPersons ? 'persons-told' : 'authority-told';
    const words = { way: input.way, whyLate: input.whyLate };
    const event = { kind, skeleton: { at: at.toString() }, words } as const;
    const version = await note(ctx, tx, { kind: 'breach', id: breach.id }, breach.version, event);
    await saveBreach(tx, { ...breach, ...(isPersons ? { personsToldAt: at } : { authorityToldAt: at }), version });
  });
}

type Addressee = 'persons' | 'authority';
/** Which body receives it is not confirmed yet: the letter names its duty. */
const TO: Record<Addressee, string> = {
  persons: 'Subjek data pribadi yang terdampak',
  authority: 'Lembaga pelindungan data pribadi',
};

type Noticed = RecordBreach & { readonly number: string; readonly chain: readonly string[] };

/** UU 27/2022 Ps. 46: which data, when and how, the handling. The chain goes to the authority alone. */
function noticeLetter(ctx: Ctx, law: Law, breach: Noticed, to: Addressee): OfficeLetterData {
  const { zone } = ctx.tenant;
  const known = `${longDay(dayOf(breach.knownAt, zone), 'id')}, ${clockTime(breach.knownAt, zone, 'id')}`;
  return {
    caseNumber: breach.number,
    recipient: { name: '', post: TO[to], unit: '' },
    signer: breach.signer,
    subject: `Pemberitahuan kegagalan pelindungan data pribadi Nomor ${breach.number}`,
    paragraphs: [
      'Kami memberitahukan kegagalan pelindungan data pribadi berikut',
      'Kami mohon maaf. Pertanyaan dapat disampaikan ke alamat kantor di atas',
    ],
    rows: [['Diketahui', known]],
    lists: [
      { heading: 'Data yang terungkap', lines: [breach.data] },
      { heading: 'Kapan dan bagaimana', lines: [breach.how] },
      { heading: 'Penanganan dan pemulihan', lines: [breach.handling] },
      ...(to === 'authority' && breach.chain.length > 0
        ? [{ heading: 'Riwayat penyimpanan berkas menurut jurnal', lines: breach.chain }]
        : []),
    ],
    basis: citationsOf(law, deadlineById(law, BREACH_DEADLINE).articles),
  };
}
