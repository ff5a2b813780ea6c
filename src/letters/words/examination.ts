import type { AppealReplyData, RecommendationData, ReleaseData, TransferData, TransferPurpose } from '../examination-data.js';
import type { Block } from '../sheet.js';
import { decree } from './decisions.js';
import { asLetter, asRecord, type Composer } from './frame.js';
import {
  alleged,
  cited,
  clause,
  elementTable,
  inBrackets,
  item,
  letterNamed,
  nipOf,
  personRows,
  ruleText,
  sentence,
  shortDay,
  signatureOf,
} from './parts.js';

/** Rekomendasi majelis kode etik, or the team's report (LHP): it advises; an official decides. */
const recommendation: Composer<RecommendationData> = (data, made) => {
  const body: Block[] = [
    {
      is: 'para',
      text: [
        data.basis.length ? 'Berdasarkan ' : '',
        ...cited(data.basis),
        data.basis.length ? ', kami sudah memeriksa:' : 'Kami sudah memeriksa:',
      ],
    },
    { is: 'rows', rows: personRows(data.recipient) },
    { is: 'para', text: [`Pemeriksaan itu mengenai ${alleged(data.allegation)}. Aturan yang diduga terkait:`] },
    { is: 'items', items: data.rules.map((rule) => ({ text: ruleText(rule) })) },
    ...(data.hearingNote ? [{ is: 'para', text: [sentence(data.hearingNote)] } as const] : []),
    { is: 'heading', text: 'Penilaian tiap unsur' },
    { is: 'table', table: elementTable(data.elements) },
    { is: 'heading', text: data.isBoard ? 'Rekomendasi' : 'Kesimpulan dan usul' },
    { is: 'items', items: advice(data).map((text) => item(text)) },
    { is: 'para', text: ['Laporan ini memberi saran. Yang memutus ialah pejabat yang berwenang.'] },
  ];
  const heading = data.isBoard ? 'Rekomendasi majelis kode etik' : 'Laporan hasil pemeriksaan';
  return asRecord(data, made, { heading, body, atPlace: true, signatures: data.examiners.map(signatureOf) });
};

function advice({ outcome, sanction, isAdministrative, reasons }: RecommendationData): string[] {
  return [
    outcome === 'breach' ? 'Semua unsur terbukti menurut penilaian kami.' : 'Dugaan itu tidak terbukti menurut penilaian kami.',
    ...(sanction ? [`Kami menyarankan: ${sentence(sanction)}`] : []),
    ...(isAdministrative ? ['Di samping pernyataan moral, kami merekomendasikan tindakan administratif (PP 42/2004 Pasal 16).'] : []),
    `Alasannya: ${sentence(reasons)}`,
  ];
}

/** Keputusan pembebasan sementara dari tugas jabatan: no sanction, and it says so. */
const release: Composer<ReleaseData> = (data, made) => {
  const { recipient, allegation, from, standIn, reasons } = data;
  const who = [`Saudara ${recipient.name}`, recipient.nip && nipOf(recipient.nip), recipient.post].filter(Boolean).join(', ');
  const considering = [
    item(`bahwa ${who} sedang diperiksa mengenai ${alleged(allegation)};`),
    item(`bahwa untuk kelancaran pemeriksaan itu: ${clause(reasons)};`),
  ];
  return decree(data, made, 'Pembebasan sementara dari tugas jabatan', considering, [
    [`Membebaskan sementara ${who} dari tugas jabatannya terhitung mulai ${shortDay(from)} sampai keputusan ditetapkan.`],
    [`Tugas sehari-hari selama itu dikerjakan oleh ${clause(standIn)} sebagai pelaksana harian.`],
    ['Hak-hak kepegawaian tetap diberikan. Keputusan ini bukan hukuman dan tidak menyatakan bahwa dugaan itu terbukti.'],
  ]);
};

const SUBJECTS: Record<TransferPurpose, string> = {
  jurisdiction: 'Pelimpahan dugaan pelanggaran netralitas',
  'own-authority': 'Penerusan dugaan pelanggaran netralitas kepada pejabat yang berwenang',
  criminal: 'Penerusan hal yang mungkin merupakan tindak pidana pemilihan',
  upwards: 'Permohonan penunjukan pejabat untuk memeriksa atau memutus',
};

const OPENINGS: Record<TransferPurpose, string> = {
  jurisdiction: 'Kami melimpahkan perkara ini karena menurut kami menjadi wewenang lembaga Saudara.',
  'own-authority': 'Kami meneruskan perkara ini karena yang bersangkutan tunduk pada aturan di bawah wewenang Saudara.',
  criminal: 'Kami meneruskan hal ini untuk dikaji lewat jalur Sentra Gakkumdu. Apakah ada tindak pidana tidak dinilai di sini.',
  upwards: 'Di kantor ini tidak ada lagi pejabat yang boleh memeriksa atau memutus perkara ini. Kami mohon penunjukan pejabat lain.',
};

const transfer: Composer<TransferData> = (data, made) => {
  const body: Block[] = [
    { is: 'para', text: [OPENINGS[data.purpose], ...inBrackets(data.basis)] },
    { is: 'rows', rows: [...personRows(data.subject), ['Perkara', [`Nomor ${data.caseNumber}`]]] },
    { is: 'para', text: [`Perkara ini mengenai ${alleged(data.allegation)}. Dugaan ini belum terbukti.`] },
    ...(data.rules.length ? [{ is: 'items', items: data.rules.map((rule) => ({ text: ruleText(rule) })) } as const] : []),
    { is: 'para', text: [`Alasannya: ${sentence(data.reasons)}`] },
    {
      is: 'para',
      text: [
        data.isWaiting
          ? 'Sambil menunggu jawaban Saudara, pemeriksaan di kantor ini dihentikan sementara.'
          : 'Pemeriksaan disiplin di kantor ini tetap berjalan.',
        ' Kami mohon jawaban tertulis apakah hal ini Saudara terima.',
      ],
    },
  ];
  return asLetter(data, made, { subject: SUBJECTS[data.purpose], body });
};

/** Tanggapan PPK kepada BPASN. */
const appealReply: Composer<AppealReplyData> = (data, made) => {
  const { name, post } = data.subject;
  const body: Block[] = [
    {
      is: 'para',
      text: [
        `Menanggapi banding administratif Saudara ${name}, ${post}, yang tembusannya kami terima pada ${shortDay(data.filedOn)} atas Keputusan ${letterNamed(data.against)}`,
        ...inBrackets(data.basis),
        ', dengan ini kami sampaikan:',
      ],
    },
    { is: 'para', text: [sentence(data.reply)] },
  ];
  return asLetter(data, made, { subject: 'Tanggapan atas banding administratif', body });
};

export const examinationWords = { recommendation, 'temporary-release': release, transfer, 'appeal-reply': appealReply };
