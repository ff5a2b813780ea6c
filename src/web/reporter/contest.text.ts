export const contestText = {
  title: { id: 'Pemilihan apa?', en: 'Which election?' },
  contest: { id: 'Kejadian ini berkaitan dengan pemilihan', en: 'The event is about the election of' },
  hint: {
    id: 'Kami tidak bertanya calon atau partai yang mana, dan tidak menyimpannya dalam daftar apa pun.',
    en: 'We do not ask which candidate or party, and keep no list of it.',
  },
  unknown: { id: 'Saya tidak tahu', en: 'I do not know' },
  missing: { id: 'Pilih satu. Kalau tidak tahu, pilih “Saya tidak tahu”.', en: 'Choose one. If you do not know, choose “I do not know”.' },
  example: { id: 'contoh', en: 'example' },
} as const;
