export const transparencyText = {
  title: { id: 'Angka yang dapat diperiksa', en: 'Figures anyone can check' },
  lead: {
    id: 'Setiap angka adalah hitungan kejadian di buku catatan. Kami menerbitkannya per triwulan yang sudah selesai.',
    en: 'Every figure is a count of events in the log. We publish them by completed quarter.',
  },
  hidden: { id: 'disembunyikan', en: 'hidden' },
  rule: {
    id: 'Angka di bawah lima, juga nol, kami sembunyikan supaya tidak ada orang yang dapat ditebak. Tidak ada kolom yang merupakan jumlah kolom lain.',
    en: 'Figures under five, zero too, are hidden so that nobody can be guessed. No column is the sum of others.',
  },
  empty: {
    id: 'Belum ada triwulan yang selesai. Angka pertama terbit sesudah triwulan ini berakhir.',
    en: 'No quarter is complete yet. The first figures appear after this quarter ends.',
  },
  quarter: { id: 'Triwulan', en: 'Quarter' },
  caption: { id: 'Laporan dan perkara menurut triwulan', en: 'Reports and cases by quarter' },
  csv: { id: 'Unduh sebagai CSV', en: 'Download as CSV' },
  log: { id: 'Buku catatan', en: 'The log' },
  logSay: {
    id: 'Buku catatan belum disaksikan pihak lain di versi ini, dan kepala pohonnya belum diterbitkan menurut jadwal. Keduanya menyusul; sampai saat itu, pemeriksaan berjalan di dalam kantor dengan perintah “npx nirpihak verify”.',
    en: 'In this version nobody else witnesses the log yet, and its tree head is not published on a timetable. Both will follow; until then it is checked inside the office with “npx nirpihak verify”.',
  },
  figures: {
    received: { id: 'Laporan diterima', en: 'Reports received' },
    refused: { id: 'Laporan tidak diteruskan', en: 'Reports not taken further' },
    opened: { id: 'Perkara dibuka', en: 'Cases opened' },
    heard: { id: 'Pemeriksaan dengan berita acara', en: 'Minuted examinations' },
    'no-breach': { id: 'Putusan tanpa pelanggaran', en: 'Decided: no breach' },
    breach: { id: 'Putusan ada pelanggaran', en: 'Decided: breach' },
    overdue: { id: 'Tenggat kantor yang terlewat', en: 'Deadlines missed by the office' },
  },
} as const;
