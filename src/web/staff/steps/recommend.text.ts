export const recommendText = {
  title: { id: 'Rekomendasi majelis atau laporan hasil pemeriksaan', en: 'Recommendation of the board, or report of the team' },
  lead: {
    id: 'Majelis kode etik atau tim pemeriksa memberi saran; pejabat yang berwenang memutus. Untuk dugaan etik saran ini wajib ada sebelum keputusan.',
    en: 'The ethics board or the team advises; the competent official decides. In ethics this advice must stand before any decision.',
  },
  send: { id: 'Susun suratnya', en: 'Draft the letter' },
  outcome: { id: 'Penilaian', en: 'Assessment' },
  breach: { id: 'Semua unsur terbukti', en: 'Every element is proven' },
  noBreach: { id: 'Tidak terbukti atau bukan pelanggaran', en: 'Not proven, or no breach' },
  sanction: { id: 'Sanksi yang disarankan', en: 'Sanction recommended' },
  sanctionHint: { id: 'Boleh dikosongkan.', en: 'May stay empty.' },
  none: { id: 'tidak menyarankan sanksi', en: 'no sanction recommended' },
  administrative: { id: 'Tindakan administratif di samping pernyataan moral', en: 'Administrative action beside the moral statement' },
  administrativeHint: {
    id: 'PP 42/2004 Pasal 16. Hanya bila majelis merekomendasikannya; alasannya ditulis di bawah.',
    en: 'GR 42/2004 Art. 16. Only if the board recommends it; the reason stands below.',
  },
  administrativeYes: { id: 'Direkomendasikan', en: 'Recommended' },
  reasons: { id: 'Alasannya', en: 'The reasons' },
  faults: {
    outcome: { id: 'Pilih penilaiannya.', en: 'Choose the assessment.' },
    reasons: { id: 'Tulis alasannya.', en: 'Write the reasons.' },
  },
} as const;
