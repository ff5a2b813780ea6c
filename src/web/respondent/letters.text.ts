import type { Bilingual } from '../../kit/text.js';
import type { LetterRole } from '../../procedure/index.js';

const roles: Record<LetterRole, Bilingual> = {
  'summons-1': { id: 'Surat panggilan pertama', en: 'First summons' },
  'summons-2': { id: 'Surat panggilan kedua', en: 'Second summons' },
  bap: { id: 'Salinan berita acara pemeriksaan', en: 'Copy of the minutes of examination' },
  'no-show-minutes': { id: 'Berita acara ketidakhadiran', en: 'Minutes of absence' },
  decision: { id: 'Surat keputusan', en: 'The decision' },
  clearing: { id: 'Surat keputusan: perkara ditutup', en: 'Decision: case closed' },
  'objection-decision': { id: 'Keputusan atas keberatan', en: 'Decision on the objection' },
  recommendation: { id: 'Rekomendasi majelis', en: 'Recommendation of the board' },
  release: { id: 'Pembebasan sementara dari tugas', en: 'Temporary release from duty' },
  'appeal-reply': { id: 'Tanggapan PPK kepada BPASN', en: 'The PPK’s reply to the BPASN' },
  transfer: { id: 'Surat pelimpahan', en: 'Letter of transfer' },
  certificate: { id: 'Surat keterangan selesai tanpa pelanggaran', en: 'Certificate: closed without a breach' },
};

export const lettersText = {
  title: { id: 'Surat Anda', en: 'Your letters' },
  lead: {
    id: 'Setiap surat yang sudah disampaikan kepada Anda. Yang berlaku adalah surat bertanda tangan yang Anda terima.',
    en: 'Every letter that was handed to you. The signed one you received is the one that counts.',
  },
  listTitle: { id: 'Disampaikan kepada Anda', en: 'Handed to you' },
  none: { id: 'Belum ada surat di sini.', en: 'There is no letter here yet.' },
  numbered: { id: 'Nomor {number}, {on}', en: 'No. {number}, {on}' },
  open: { id: 'Buka surat (PDF)', en: 'Open the letter (PDF)' },
  openDecision: { id: 'Buka surat keputusan (PDF)', en: 'Open the decision (PDF)' },
  isRecorded: {
    id: 'Kami mencatat hari Anda pertama kali membukanya. Hitungan keberatan tetap mulai dari hari surat itu Anda terima.',
    en: 'We record the day you first open it. The time to object still runs from the day you received the letter.',
  },
  check: { id: 'Setiap surat membawa kode verifikasi.', en: 'Each letter carries a verification code.' },
  toCheck: { id: 'Periksa surat', en: 'Check a letter' },
  roles,
} as const;
