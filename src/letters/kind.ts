import type { Bilingual } from '../kit/text.js';

/** The letters of the procedure. The names of forms follow the annex of Peraturan BKN 6/2022 where it has one. */
export const letterKinds = {
  'summons-1': { id: 'Surat panggilan pertama', en: 'First summons' },
  'summons-2': { id: 'Surat panggilan kedua', en: 'Second summons' },
  bap: { id: 'Berita acara pemeriksaan', en: 'Minutes of examination (BAP)' },
  'no-show-minutes': { id: 'Berita acara ketidakhadiran', en: 'Minutes of absence' },
  'decision-breach': { id: 'Keputusan: terbukti', en: 'Decision: proven' },
  'decision-not-proven': { id: 'Keputusan: tidak terbukti', en: 'Decision: not proven' },
  clearance: { id: 'Surat keterangan selesai tanpa pelanggaran', en: 'Certificate: closed without a breach' },
  recommendation: { id: 'Rekomendasi majelis atau laporan hasil pemeriksaan', en: 'Recommendation of the board, or report of the team' },
  'temporary-release': { id: 'Keputusan pembebasan sementara dari tugas jabatan', en: 'Decision of temporary release from duty' },
  transfer: { id: 'Surat pelimpahan atau penerusan', en: 'Letter of transfer' },
  'appeal-reply': { id: 'Tanggapan PPK kepada BPASN', en: 'The PPK’s reply to the BPASN' },
  'service-receipt': { id: 'Tanda terima surat', en: 'Receipt of service' },
  'objection-decision': { id: 'Keputusan atas keberatan', en: 'Decision on the objection' },
  'overdue-notice': { id: 'Pemberitahuan tenggat yang terlewat', en: 'Notice of a deadline that passed' },
  'data-answer': { id: 'Jawaban permintaan tentang data pribadi', en: 'Answer to a personal data request' },
  'breach-notice': { id: 'Pemberitahuan kegagalan pelindungan data', en: 'Notice of a personal data breach' },
  'meeting-minutes': { id: 'Notula rapat koordinasi', en: 'Minutes of a coordination meeting' },
  circular: { id: 'Surat edaran', en: 'Circular' },
  pledge: { id: 'Ikrar', en: 'Pledge' },
  'patrol-statement': { id: 'Pernyataan patroli bulanan', en: 'Monthly statement of patrols' },
  'nothing-to-report': { id: 'Pernyataan nihil', en: 'Statement that there is nothing to report' },
} as const satisfies Record<string, Bilingual>;

export type LetterKind = keyof typeof letterKinds;

export const isLetterKind = (text: string): text is LetterKind => Object.hasOwn(letterKinds, text);
