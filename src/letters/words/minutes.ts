import type { Hearing, MinutesData, NoShowData, Signer } from '../letter-data.js';
import type { Block, Item, Row, Run, Signature } from '../sheet.js';
import { asRecord, type Composer } from './frame.js';
import {
  alleged,
  cited,
  clause,
  fullDay,
  identityOf,
  inBrackets,
  item,
  letterNamed,
  personRows,
  postOf,
  ruleText,
  sentence,
  strong,
} from './parts.js';

/** Berita acara pemeriksaan. Refusing to sign does not stop it; the examined person gets a copy (PP 94/2021). */
const bap: Composer<MinutesData> = (data, made) => {
  const body: Block[] = [
    { is: 'para', text: [`Pada hari ini, ${spoken(data.hearing)}, di ${where(data.hearing)}, kami:`] },
    { is: 'items', items: data.examiners.map(examinerItem) },
    { is: 'para', text: [...groundOf(data), 'telah memeriksa:'] },
    { is: 'rows', rows: personRows(data.recipient) },
    {
      is: 'para',
      text: [
        `yang hadir atas panggilan ${data.summons.map(letterNamed).join(' dan ')}. Pemeriksaan berlangsung tertutup. ${companions(data)}`,
      ],
    },
    ...(data.early ? [{ is: 'para', text: [earlyWords(data.early)] } as const] : []),
    ...(data.hearingNote ? [{ is: 'para', text: [sentence(data.hearingNote)] } as const] : []),
    { is: 'heading', text: 'Dugaan yang diperiksa' },
    { is: 'para', text: [`Pemeriksaan ini mengenai ${alleged(data.allegation)}. Dugaan ini belum terbukti. Aturan yang diduga terkait:`] },
    { is: 'items', items: data.rules.map((rule) => ({ text: ruleText(rule) })) },
    { is: 'heading', text: 'Pertanyaan dan jawaban' },
    {
      is: 'items',
      items: data.answers.map((qa): Item => ({ text: [strong('Pertanyaan: '), qa.question], after: [[strong('Jawaban: '), qa.answer]] })),
    },
    { is: 'heading', text: 'Penutup' },
    { is: 'items', items: closing(data) },
  ];
  return asRecord(data, made, { heading: 'Berita acara pemeriksaan', body, signatures: signatures(data), atPlace: true });
};

const spoken = (hearing: Hearing): string =>
  `${fullDay(hearing.on)}, pukul ${hearing.time}${hearing.until ? ` sampai ${hearing.until}` : ''}`;
const where = (hearing: Hearing): string => (hearing.byVideo ? `${hearing.place} (pertemuan jarak jauh)` : hearing.place);

/** "berdasarkan Pasal 27 … dan Keputusan …, "; nothing where neither stands behind it. */
function groundOf({ basis, order }: MinutesData): Run[] {
  if (basis.minutes.length === 0) return order ? [`berdasarkan ${order}, `] : [];
  return ['berdasarkan ', ...cited(basis.minutes), order ? ` dan ${order}` : '', ', '];
}

const earlyWords = ({ calledFor, wish }: NonNullable<MinutesData['early']>): string =>
  `Hari yang disebut dalam panggilan ialah ${fullDay(calledFor)}. Pemeriksaan dilakukan lebih awal atas keinginan yang diperiksa sendiri, dengan kata-katanya: “${clause(wish)}.”`;

function examinerItem(examiner: Signer): Item {
  const rows = personRows({ ...examiner, name: '', post: postOf(examiner) });
  const seat: Row[] = examiner.capacity ? [['Sebagai', [examiner.capacity]]] : [];
  return { text: [strong(examiner.name)], rows: [...rows, ...seat] };
}

function companions(data: MinutesData): string {
  const adviser = data.adviser
    ? `Yang diperiksa didampingi ${data.adviser.name} (${data.adviser.role}).`
    : 'Yang diperiksa tidak membawa pendamping.';
  const others = data.others?.length ? ` Hadir pula ${data.others.map((o) => `${o.name} (${o.role})`).join(', ')}.` : '';
  return adviser + others;
}

function closing(data: MinutesData): Item[] {
  const corrections: Run[] = data.corrections?.trim()
    ? ['Yang diperiksa meminta perbaikan atau tambahan: ', sentence(data.corrections)]
    : ['Yang diperiksa tidak meminta perbaikan atau tambahan.'];
  const refusal = data.refusedToSign
    ? [
        item(
          'Yang diperiksa tidak bersedia menandatangani, dengan alasan: ',
          sentence(data.refusedToSign.reason),
          ' Berita acara ini tetap berlaku.',
        ),
      ]
    : [];
  return [
    item('Berita acara ini dibacakan kembali kepada yang diperiksa.'),
    item(...corrections),
    ...refusal,
    item('Yang diperiksa berhak menerima salinan berita acara ini', ...inBrackets(data.basis.copy), '.'),
  ];
}

function signatures(data: MinutesData): Signature[] {
  const examined: Signature = {
    above: ['Yang diperiksa,'],
    name: data.recipient.name,
    under: identityOf(data.recipient),
    refused: data.refusedToSign ? 'tidak bersedia menandatangani' : undefined,
  };
  return [
    examined,
    ...data.examiners.map((examiner): Signature => ({
      above: [`${postOf(examiner)},`, `${examiner.capacity ?? 'selaku pemeriksa'},`],
      name: examiner.name,
      under: identityOf(examiner),
    })),
  ];
}

/** Berita acara ketidakhadiran: what the no-show rule needs, and nothing about guilt. */
const noShow: Composer<NoShowData> = (data, made) => {
  const body: Block[] = [
    { is: 'para', text: [`Pada hari ini, ${spoken(data.hearing)}, di ${where(data.hearing)}, kami:`] },
    { is: 'items', items: data.examiners.map(examinerItem) },
    { is: 'para', text: ['menunggu kehadiran:'] },
    { is: 'rows', rows: personRows(data.recipient) },
    { is: 'para', text: [`sampai pukul ${data.waitedUntil}. Yang dipanggil tidak hadir.`] },
    { is: 'heading', text: 'Panggilan yang sudah disampaikan' },
    {
      is: 'table',
      table: {
        head: ['Surat', 'Disampaikan', 'Cara', 'Hari pemeriksaan'],
        widths: [4, 3, 3, 3],
        rows: data.summonses.map((s) => [[letterNamed(s)], [fullDay(s.servedOn)], [s.how], [fullDay(s.hearingOn)]]),
      },
    },
    {
      is: 'para',
      text: [
        data.excuse?.trim()
          ? `Kabar yang kami terima: ${sentence(data.excuse)}`
          : 'Sampai berita acara ini ditutup kami tidak menerima kabar berhalangan.',
      ],
    },
    { is: 'para', text: [...madeBy(data), 'Ketidakhadiran bukan bukti atas dugaan.'] },
  ];
  const signatures = data.examiners.map((examiner): Signature => ({
    above: [`${postOf(examiner)},`],
    name: examiner.name,
    under: identityOf(examiner),
  }));
  return asRecord(data, made, { heading: 'Berita acara ketidakhadiran', body, signatures, atPlace: true });
};

const madeBy = ({ basis, hearingNote }: NoShowData): Run[] =>
  basis.absence.length
    ? ['Berita acara ini dibuat menurut ', ...cited(basis.absence), '. ']
    : hearingNote
      ? [`${sentence(hearingNote)} `]
      : [];

export const minutesWords = { bap: bap, 'no-show-minutes': noShow };
