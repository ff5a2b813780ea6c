export const learnText = {
  title: { id: 'Belajar', en: 'Learn' },
  lead: {
    id: 'Yang tidak tahu tidak bersalah karena ingin tahu. Bacalah sebelum bertindak: tanpa akun, tanpa nama, dan tidak ada yang mencatat siapa yang membaca.',
    en: 'Nobody is at fault for wanting to know. Read before you act: no account, no name, and nothing records who reads.',
  },
  back: { id: 'Belajar', en: 'Learn' },
  way: { id: 'Jalan kembali', en: 'The way back' },
  poses: { id: 'Panduan pose', en: 'A guide to poses' },
  posesSay: {
    id: 'Tangan di foto: mana yang sebaiknya dihindari, mana yang boleh, dan mengapa. Dapat dicetak sebagai poster.',
    en: 'Hands in photographs: which to avoid, which are fine, and why. Prints as a poster.',
  },
  share: { id: 'Sebelum membagikan', en: 'Before you share' },
  shareSay: { id: 'Enam kebiasaan kecil sebelum menekan tombol.', en: 'Six small habits before pressing the button.' },
  spouses: { id: 'Suami atau istri mencalonkan diri', en: 'Your husband or wife is a candidate' },
  spousesSay: {
    id: 'Apa itu CLTN, apa yang boleh dengan cuti itu dan apa yang boleh tanpanya.',
    en: 'What CLTN is, what is allowed on that leave, and what is allowed without it.',
  },
  also: { id: 'Juga berguna', en: 'Also useful' },
  check: { id: '“Bolehkah saya?” Tanyakan satu perbuatan', en: '“May I?” Ask about one act' },
  rules: { id: 'Semua aturan dengan kata biasa', en: 'All rules in plain words' },
} as const;
