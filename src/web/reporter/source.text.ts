export const sourceText = {
  title: { id: 'Bagaimana Anda mengetahuinya?', en: 'How did you come to see it?' },
  source: { id: 'Saya melihatnya', en: 'I saw it' },
  sourceHint: {
    id: 'Bahan dari grup tertutup atau pesan pribadi kami sisihkan dulu, sampai seorang petugas mencatat dasar hukum untuk memakainya.',
    en: 'Material from a closed group or a private message is first set aside, until an officer records the lawful basis for using it.',
  },
  note: { id: 'Keterangan', en: 'More about it' },
  noteHint: {
    id: 'Contoh: siapa lagi yang melihat, atau apakah unggahan itu masih ada. Jangan tulis nama Anda.',
    en: 'For example: who else saw it, or whether the post is still there. Do not write your name.',
  },
  missing: { id: 'Pilih salah satu.', en: 'Choose one.' },
} as const;

/** At the desk the officer writes what the reporter tells. */
export const sourceDeskText = {
  ...sourceText,
  title: { id: 'Bagaimana pelapor mengetahuinya?', en: 'How did the reporter come to see it?' },
  source: { id: 'Pelapor melihatnya', en: 'The reporter saw it' },
  noteHint: {
    id: 'Contoh: siapa lagi yang melihat, atau apakah unggahan itu masih ada. Jangan tulis nama pelapor.',
    en: 'For example: who else saw it, or whether the post is still there. Do not write the reporter’s name.',
  },
} as const;
