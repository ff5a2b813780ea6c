import type { AccessSheetData, ClearanceData, ServiceReceiptData } from '../letter-data.js';
import type { Letterhead } from '../letterhead.js';
import type { Block, Sheet, Signature } from '../sheet.js';
import { asRecord, EXAMPLE, headOf, type Composer } from './frame.js';
import { alleged, fullDay, identityOf, item, letterNamed, personRows, sentence, shortDay, signatureOf } from './parts.js';

const outcomes: Record<ClearanceData['outcome'], string> = {
  'not-proven': 'dugaan itu tidak terbukti',
  'no-breach': 'perbuatan itu bukan pelanggaran',
  quashed: 'keputusan yang semula menjatuhkan sanksi sudah dibatalkan',
  'out-of-time': 'dugaan itu tidak dapat diperiksa lagi karena waktunya sudah lewat',
  'other-body': 'dugaan itu menjadi wewenang lembaga lain; di kantor ini tidak ada putusan bahwa Saudara melanggar',
};

/** How it ended, by a decision or for a reason before any. */
function ended({ outcome, decision, reason, finalOn }: ClearanceData): string {
  if (decision) return `Menurut Keputusan ${letterNamed(decision)}, ${outcomes[outcome]}. Hasil itu tetap sejak ${fullDay(finalOn)}.`;
  const why = reason ? ` Alasannya: ${sentence(reason)}` : '';
  return `Perkara itu ditutup pada ${fullDay(finalOn)}: ${outcomes[outcome]}.${why}`;
}

/** Characters in groups, so that a line can break between them. */
const grouped = (text: string): string => text.replace(/(.{8})(?=.)/g, '$1\u200b');

/** What opens the leaf of this outcome: with it the person, and nobody else, can show that it was recorded. */
function openingBlocks(opening: ClearanceData['opening']): Block[] {
  if (!opening) return [];
  return [
    {
      is: 'para',
      text: [
        'Dengan catatan berikut Saudara, dan hanya Saudara, dapat memperlihatkan bahwa hasil ini tercatat dalam log: siapa pun yang menghitungnya kembali memperoleh daun yang sama. Simpan surat ini.',
      ],
    },
    {
      is: 'rows',
      rows: [
        ['Daun', [grouped(opening.leaf)]],
        ['Garam', [grouped(opening.salt)]],
        ['Jenis', [opening.type]],
        ['Hari', [opening.on]],
        ['Isi', [grouped(opening.content)]],
      ],
    },
  ];
}

const clearance: Composer<ClearanceData> = (data, made) => {
  const body: Block[] = [
    { is: 'para', text: ['Yang bertanda tangan di bawah ini menerangkan bahwa sudah selesai perkara terhadap:'] },
    { is: 'rows', rows: personRows(data.recipient) },
    {
      is: 'para',
      text: [`Perkara itu mengenai ${alleged(data.allegation)}. ${ended(data)}`],
    },
    {
      is: 'para',
      text: [
        'Tidak ada sanksi atau catatan hukuman karena perkara ini. Surat keterangan ini diberikan kepada yang bersangkutan untuk dipakai bila perlu.',
      ],
    },
    ...openingBlocks(data.opening),
  ];
  const heading = data.outcome === 'other-body' ? 'Surat pemberitahuan penutupan perkara' : 'Surat keterangan selesai tanpa pelanggaran';
  return asRecord(data, made, { heading, body, atPlace: true });
};

const receipt: Composer<ServiceReceiptData> = (data, made) => {
  const taker = data.takenBy?.name ?? data.recipient.name;
  const body: Block[] = [
    { is: 'para', text: ['Yang bertanda tangan di bawah ini sudah menerima surat berikut dalam sampul tertutup:'] },
    {
      is: 'rows',
      rows: [
        ['Surat', [`Nomor ${data.letter.number}`]],
        ['Tanggal surat', [shortDay(data.letter.datedOn)]],
        ['Hal', [data.letter.about]],
        ['Untuk', [[data.recipient.name, data.recipient.post].filter(Boolean).join(', ')]],
        ['Diserahkan', [[fullDay(data.handedOn), data.time && `pukul ${data.time}`].filter(Boolean).join(', ')]],
        ['Di', [data.place]],
        ...(data.takenBy ? [['Diterima oleh', [`${data.takenBy.name} (${data.takenBy.relation})`]] as const] : []),
      ],
    },
    ...(data.enclosures.length
      ? [
          { is: 'para', text: ['Bersama surat itu diterima:'] } as const,
          { is: 'items', items: data.enclosures.map((line) => item(sentence(line))) } as const,
        ]
      : []),
    { is: 'para', text: ['Tanda tangan ini hanya menyatakan surat sudah diterima, bukan menyetujui isinya.'] },
  ];
  const taken: Signature = {
    above: ['Yang menerima,'],
    name: taker,
    under: data.takenBy ? [data.takenBy.relation] : identityOf(data.recipient),
  };
  const handed = signatureOf(data.signer);
  return asRecord(data, made, {
    heading: 'Tanda terima surat',
    body,
    signatures: [taken, { ...handed, above: ['Yang menyerahkan,', ...handed.above] }],
  });
};

export const slipWords = { clearance: clearance, 'service-receipt': receipt };

/** The respondent's code sheet: no number, no signature, no verification code. */
export function accessSheet(data: AccessSheetData, letterhead: Letterhead, isExample: boolean): Sheet {
  const body: Block[] = [
    {
      is: 'para',
      text: [`Lembar ini untuk ${data.recipient.name}. Jangan perlihatkan kodenya kepada orang lain; petugas tidak pernah memintanya.`],
    },
    { is: 'code', text: data.code },
    {
      is: 'items',
      items: [
        item(`Buka ${data.address} dan masukkan kode di atas. Kode baru berlaku sesudah penyerahan surat dicatat.`),
        item('Pada pemakaian pertama Anda membuat kata sandi sendiri. Sesudah itu Anda masuk dengan nomor perkara dan kata sandi itu.'),
        item(
          'Di laman itu ada dugaan, aturan dengan bahasa biasa, bukti yang disampaikan kepada Anda, sisa waktu, dan siapa yang memutus. Anda dapat menjawab, mengirim berkas, menyebut pendamping, dan meminta tambahan waktu.',
        ),
        item(
          'Kalau sampul ini sudah terbuka atau kode hilang, beri tahu kami. Kode lama dibatalkan, kode baru diserahkan dengan tanda terima baru, dan waktu Anda berhenti dihitung selama itu.',
        ),
        item('Kalau Anda tidak memakai laman, jawaban di atas kertas sama kuatnya.'),
        item('Tempat bertanya: ', sentence(data.contact)),
      ],
    },
  ];
  return {
    title: 'Lembar kode',
    head: headOf(letterhead),
    draft: false,
    example: isExample ? EXAMPLE : '',
    meta: [],
    dateLine: '',
    to: [],
    name: ['LEMBAR KODE', `PERKARA NOMOR ${data.caseNumber}`],
    body,
    signAt: [],
    signatures: [],
    copies: [],
    footer: `Perkara Nomor ${data.caseNumber}`,
    check: null,
    unverified: '',
  };
}
