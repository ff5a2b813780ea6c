import type { Bilingual } from './text.js';

type Words = { readonly status: number; readonly say: Bilingual };
const no = (status: number, id: string, en: string): Words => ({ status, say: { id, en } });

/**
 * Every expected no of the program: code, HTTP status, and the sentence a person reads. `{name}` is filled from the
 * refusal's data. One table, so that the compiler keeps it complete and a translator sees it whole.
 */
export const refusals = {
  // kit
  'kit.not-found': no(404, 'Laman ini tidak ada.', 'This page does not exist.'),
  'kit.not-allowed': no(403, 'Peran Anda tidak mencakup langkah ini.', 'Your role does not cover this step.'),
  'kit.bad-text': no(400, 'Isian memuat tanda yang tidak dapat dibaca. Tulis ulang dengan huruf biasa.', 'The text holds characters that cannot be read. Please type it again in plain letters.'),
  'kit.too-long': no(400, 'Isian terlalu panjang. Paling banyak {limit} huruf.', 'The text is too long. At most {limit} characters.'),
  'kit.body-too-large': no(413, 'Kiriman terlalu besar. Paling banyak {limit}.', 'What was sent is too large. At most {limit}.'),
  'kit.cross-site': no(403, 'Kiriman ini datang dari situs lain dan ditolak. Buka laman ini langsung, lalu kirim ulang.', 'This was sent from another site and was refused. Open this page directly and send again.'),
  'kit.database-away': no(503, 'Penyimpanan sedang tidak dapat dihubungi. Isian Anda belum tersimpan; tunggu sebentar, lalu kirim ulang laman ini.', 'Storage cannot be reached just now. What you typed is not saved yet; wait a moment, then send this page again.'),
  'kit.disk-full': no(507, 'Ruang penyimpanan penuh. Berkas tidak dapat diterima sekarang; tulisan tetap dapat dikirim.', 'Storage is full. Files cannot be taken just now; words still can be sent.'),
  'kit.wrong-host': no(421, 'Alamat ini tidak dilayani di sini.', 'This address is not served here.'),
  'kit.broken': no(500, 'Ada kesalahan di pihak kami. Isian Anda mungkin belum tersimpan; coba sekali lagi.', 'Something went wrong on our side. What you typed may not be saved; please try once more.'),
  // ledger
  'ledger.changed-meanwhile': no(409, 'Berkas ini baru saja diubah orang lain. Buka lagi, lihat perubahannya, lalu ulangi.', 'Somebody else has just changed this file. Open it again, look at the change, then repeat your step.'),
  'ledger.not-numbered': no(409, 'Catatan ini belum bernomor. Coba lagi sebentar.', 'This record has no number yet. Try again shortly.'),
  // identity
  // evidence
  // vault
  // intake
  // law
  'law.no-rule-on-day': no(422, 'Tidak ada aturan yang kami muat untuk perbuatan ini pada {on}. Kami tidak memakai aturan dari hari lain; tanyakan kepada Bagian Hukum.', 'No rule we hold covers this act on {on}. We use no rule of another day; please ask the legal section.'),
  'law.no-calendar': no(422, 'Kalender hari libur tahun {year} belum dimuat, jadi tanggal ini tidak dapat dihitung.', 'The holiday calendar for {year} is not loaded yet, so this date cannot be counted.'),
  'law.unknown-fact': no(400, 'Pertanyaan “{question}” tidak dikenal.', 'The question “{question}” is not known.'),
  'law.bad-fact': no(400, 'Jawaban untuk “{question}” tidak ada dalam pilihan.', 'The answer to “{question}” is not among its options.'),
  'law.unknown-id': no(404, 'Rujukan hukum “{id}” tidak ada di basis aturan.', 'The legal reference “{id}” is not in the rule base.'),
  'law.file': no(500, 'Berkas hukum {file} baris {line}: {cure}', 'Law file {file}, line {line}: {cure}'),
  // letters
  // procedure
  // stats
  // web
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;
