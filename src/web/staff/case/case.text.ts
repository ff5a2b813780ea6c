export const caseText = {
  jump: { id: 'Langkah berikut', en: 'Next steps' },
  must: { id: 'Harus dilakukan', en: 'To be done' },
  allDays: { id: 'Semua tenggat perkara ini, hari demi hari', en: 'All deadlines of this case, day by day' },
  nothing: {
    id: 'Tidak ada tenggat yang berjalan. Langkah berikut ada di sebelah.',
    en: 'No period is running. The next steps are beside this.',
  },
  nothingClosed: { id: 'Perkara sudah ditutup. Tidak ada yang harus dilakukan.', en: 'The case is closed. Nothing is to be done.' },
  suspended: { id: 'Menunggu: kode terlapor sedang diganti.', en: 'Waiting: the respondent’s code is being replaced.' },
  waitsForObjection: {
    id: 'Menunggu putusan keberatan, yang menentukan mulai berlakunya.',
    en: 'Waiting for the decision on the objection, which settles when it takes effect.',
  },
  timeline: { id: 'Lini masa', en: 'Timeline' },
  lawful: { id: 'Langkah yang sah sekarang', en: 'Steps lawful now' },
  lawfulNone: { id: 'Tidak ada langkah yang dapat Anda ambil sekarang.', en: 'There is no step you can take now.' },
  notYet: { id: 'Belum sah', en: 'Not lawful yet' },
  further: { id: 'Langkah yang lebih jauh ({n})', en: 'Steps further on ({n})' },
  office: { id: 'Aturan kerja kantor', en: 'The office’s working rule' },
  hearing: { id: 'Hari pemeriksaan yang disebut dalam panggilan', en: 'The day of examination named in the summons' },
} as const;
