export const outcomeText = {
  title: { id: 'Sanksi yang diputus', en: 'Sanction decided' },
  sanction: { id: 'Sanksi', en: 'Sanction' },
  administrative: { id: 'Tindakan administratif, atas rekomendasi majelis', en: 'Administrative action, on the board’s recommendation' },
  mark: { id: 'Tanda', en: 'Mark' },
  lenient: { id: 'di bawah jenjang, dengan alasan', en: 'below the range, with a reason' },
  repeated: { id: 'diperberat karena pengulangan', en: 'heavier because of repetition' },
  course: { id: 'Dijalani', en: 'Course' },
  fromUntil: { id: '{from} sampai sebelum {until}', en: '{from} until before {until}' },
  effects: { id: 'Akibatnya', en: 'Effects' },
  held: {
    id: 'Selama dijalani, kenaikan gaji berkala dan kenaikan pangkat tertahan.',
    en: 'While it runs, the periodic raise and promotion wait.',
  },
  free: {
    id: 'Sudah selesai dijalani. Kenaikan gaji berkala dan kenaikan pangkat tidak tertahan lagi karenanya.',
    en: 'It has run its course. The periodic raise and promotion no longer wait because of it.',
  },
  statement: {
    closed: { id: 'Pernyataan disampaikan secara tertutup', en: 'Statement made in closed form' },
    open: { id: 'Pernyataan disampaikan secara terbuka', en: 'Statement made in open form' },
  },
} as const;
