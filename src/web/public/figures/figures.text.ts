import type { Bilingual } from '../../../kit/text.js';
import type { Dimension } from '../../../stats/index.js';

export const figuresText = {
  title: { id: 'Angka yang dapat diperiksa', en: 'Figures anyone can check' },
  lead: {
    id: 'Angka ini menghitung pekerjaan kantor, bukan orang. Tidak ada nama, tidak ada calon, tidak ada peringkat.',
    en: 'These figures count the work of the office, not people. No name, no candidate, no ranking.',
  },
  kicker: { id: '{from} sampai {until}', en: '{from} to {until}' },
  quarterTitle: { id: 'Triwulan {n} tahun {year}', en: 'Quarter {n} of {year}' },
  yearTitle: { id: 'Tahun {year}', en: 'Year {year}' },
  empty: {
    id: 'Belum ada angka yang terbit. Angka terbit sesudah sebuah triwulan berakhir, kalau sedikitnya lima hal terjadi di dalamnya.',
    en: 'No figures are out yet. They appear once a quarter has ended in which at least five things happened.',
  },
  all: { id: 'Semua terbitan', en: 'All publications' },
  quarters: { id: 'Menurut triwulan', en: 'By quarter' },
  years: { id: 'Arsip tahunan', en: 'Yearly archive' },
  contests: { id: 'Menurut pemilihan', en: 'By election' },
  take: { id: 'Bawa angkanya', en: 'Take the figures along' },
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
  json: { id: 'Unduh JSON (Table Schema)', en: 'Download JSON (Table Schema)' },
  report: { id: 'Laporan untuk dicetak (PDF)', en: 'Report to print (PDF, in Indonesian)' },
  poster: { id: 'Poster untuk papan pengumuman (PDF)', en: 'Poster for the notice board (PDF, in Indonesian)' },
  totalOnly: {
    id: 'Di bawah dua puluh: hanya jumlahnya yang terbit. Rinciannya ikut terbit pada akhir tahun, kalau jumlah semuanya sudah dua puluh.',
    en: 'Under twenty: only the total is out. Details follow at the end of a year, once they are twenty together.',
  },
  rest: { id: 'Lainnya', en: 'Other' },
  restSays: { id: 'Yang disatukan dalam “lainnya” ({n})', en: 'Taken together as “other” ({n})' },
  sum: { id: 'Jumlah', en: 'Total' },
  rule: { id: 'Mengapa ada yang disatukan', en: 'Why some stand together' },
  ruleSay: {
    id: 'Di kantor kecil, angka kecil dapat menunjuk orang. Karena itu angka di bawah lima, juga nol, masuk ke “lainnya”, bersama sedikitnya satu angka besar, supaya tidak dapat dihitung dari jumlahnya. Triwulan dengan kurang dari lima kejadian digabung dengan triwulan berikutnya.',
    en: 'In a small office a small figure can point to a person. Figures under five, zero too, go into “other” together with at least one large one, so that nobody can work them out from the total. A quarter with fewer than five events is joined with the next.',
  },
  frozen: { id: 'Beku sejak terbit', en: 'Frozen when published' },
  frozenSay: {
    id: 'Setiap hal dihitung sekali: laporan ketika diterima dan ketika selesai disaring, perkara ketika hasilnya tetap. Angka tidak berubah sesudah terbit. Kalau pengadilan kemudian membatalkan sebuah putusan, angka lama tetap berdiri.',
    en: 'Everything is counted once: a report when it came and when it was screened, a case when its outcome was final. Figures never change once out. If a court later annuls a decision, the old figure stands.',
  },
  log: { id: 'Cocokkan sendiri', en: 'Check it yourself' },
  logSay: {
    id: 'Setiap angka adalah hitungan peristiwa di buku catatan; setiap terbitan adalah peristiwa di buku itu juga. “npx nirpihak verify” menghitung semuanya lagi.',
    en: 'Every figure is a count of events in the log, and every publication is an event of that log. “npx nirpihak verify” counts them all again.',
  },
  nothing: { id: 'tidak ada', en: 'none' },
  population: {
    reports: { id: 'Laporan yang diterima', en: 'Reports received' },
    screenings: { id: 'Laporan yang selesai disaring', en: 'Reports screened' },
    cases: { id: 'Perkara yang hasilnya tetap', en: 'Cases with a final outcome' },
    lapses: { id: 'Tenggat kantor yang terlewat', en: 'Deadlines missed by the office' },
  },
  noContest: { id: 'di luar pemilihan tertentu', en: 'outside any one election' },
  counted: { id: '{n} dihitung.', en: '{n} counted.' },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;

export const dimensionWords: Record<Dimension, Bilingual> = {
  via: { id: 'Bagaimana laporan datang', en: 'How reports came' },
  result: { id: 'Hasil penyaringan', en: 'Result of screening' },
  wait: { id: 'Dari diterima sampai selesai disaring', en: 'From receipt to the end of screening' },
  act: { id: 'Perbuatan yang diduga', en: 'Act alleged' },
  phase: { id: 'Masa pemilihan', en: 'Election phase' },
  class: { id: 'Status kepegawaian', en: 'Employment status' },
  outcome: { id: 'Bagaimana perkara berakhir', en: 'How cases ended' },
  stage: { id: 'Sejauh mana perkara berjalan', en: 'How far cases went' },
  ladder: { id: 'Sanksi terhadap jenjang aturannya', en: 'Sanctions against their range' },
  'to-hearing': { id: 'Dari dibuka sampai diperiksa', en: 'From opening to the examination' },
  'to-decision': { id: 'Dari diperiksa sampai diputus', en: 'From the examination to the decision' },
  whole: { id: 'Dari dibuka sampai hasilnya tetap', en: 'From opening to the final outcome' },
};

/** Values that are words of ours; acts, phases and employment are named as the law's questions name them. */
export const valueWords: Partial<Record<Dimension, Readonly<Record<string, Bilingual>>>> = {
  via: {
    web: { id: 'Situs ini', en: 'This site' },
    counter: { id: 'Loket', en: 'Counter' },
    telephone: { id: 'Telepon', en: 'Telephone' },
    letter: { id: 'Surat', en: 'Letter' },
    message: { id: 'Pesan', en: 'Message' },
  },
  result: {
    accept: { id: 'Diteruskan', en: 'Taken further' },
    refuse: { id: 'Tidak diteruskan', en: 'Not taken further' },
    transfer: { id: 'Dikirim ke lembaga lain', en: 'Sent to another body' },
  },
  phase: { unknown: { id: 'Tidak dapat ditentukan', en: 'Cannot be determined' } },
  outcome: {
    moral: { id: 'Sanksi moral', en: 'Moral sanction' },
    ringan: { id: 'Disiplin ringan', en: 'Discipline, light' },
    sedang: { id: 'Disiplin sedang', en: 'Discipline, medium' },
    berat: { id: 'Disiplin berat', en: 'Discipline, severe' },
    ptdh: { id: 'Pemberhentian tidak dengan hormat', en: 'Dishonourable dismissal' },
    kontrak: { id: 'Sanksi perjanjian kerja', en: 'Contract sanction' },
    'no-breach': { id: 'Tidak ada pelanggaran', en: 'No breach' },
    'not-proven': { id: 'Tidak terbukti', en: 'Not proven' },
    'out-of-time': { id: 'Lewat waktu', en: 'Out of time' },
    'other-body': { id: 'Wewenang lembaga lain', en: 'Another body’s' },
    quashed: { id: 'Dibatalkan karena keberatan', en: 'Quashed on objection' },
    annulled: { id: 'Dibatalkan karena banding atau putusan pengadilan', en: 'Annulled on appeal or by a court' },
  },
  ladder: {
    none: { id: 'Tanpa sanksi', en: 'No sanction' },
    within: { id: 'Dalam jenjang', en: 'Within the range' },
    below: { id: 'Di bawah jenjang, dengan alasan', en: 'Below the range, with a reason' },
  },
  stage: {
    'before-hearing': { id: 'Selesai sebelum pemeriksaan', en: 'Ended before the examination' },
    heard: { id: 'Selesai sesudah pemeriksaan', en: 'Ended after the examination' },
    decided: { id: 'Diputus, tanpa keberatan', en: 'Decided, no objection' },
    objected: { id: 'Keberatan', en: 'Objection' },
    appealed: { id: 'Banding', en: 'Appeal' },
  },
};

export const otherWord: Bilingual = { id: 'Yang tidak terdaftar', en: 'Not listed' };

/** A band of days by its name in the figures: `8-14`, `181-`, `not-reached`. */
export function bandWord(band: string): Bilingual | null {
  if (band === 'not-reached') return { id: 'Tidak sampai ke sana', en: 'Did not get there' };
  const [, first, last] = /^(\d+)-(\d*)$/.exec(band) ?? [];
  if (first === undefined) return null;
  if (!last) return { id: `${first} hari atau lebih`, en: `${first} days or more` };
  return { id: `${first} sampai ${last} hari`, en: `${first} to ${last} days` };
}
