export const contestText = {
  title: { id: 'Pemilihan apa?', en: 'Which election?' },
  contest: { id: 'Kejadian ini berkaitan dengan pemilihan', en: 'The event is about the election of' },
  hint: {
    id: 'Kami tidak bertanya calon atau partai yang mana, dan tidak menyimpannya dalam daftar apa pun.',
    en: 'We do not ask which candidate or party, and keep no list of it.',
  },
  unknown: { id: 'Tidak tahu', en: 'Not known' },
  missing: { id: 'Pilih satu. Kalau tidak tahu, pilih “Tidak tahu”.', en: 'Choose one. If it is not known, choose “Not known”.' },
  example: { id: 'contoh', en: 'example' },
} as const;
