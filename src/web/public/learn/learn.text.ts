export const learnText = {
  title: { id: 'Belajar', en: 'Learn' },
  lead: {
    id: 'Yang tidak tahu tidak bersalah karena ingin tahu. Bacalah sebelum bertindak: tanpa akun, tanpa nama, dan tidak ada yang mencatat siapa yang membaca.',
    en: 'Nobody is at fault for wanting to know. Read before you act: no account, no name, and nothing records who reads.',
  },
  back: { id: 'Belajar', en: 'Learn' },
  way: { id: 'Jalan kembali', en: 'The way back' },
  cards: { id: 'Kartu', en: 'Cards' },
  cardsSay: {
    id: 'Satu kejadian, jawabannya, mengapa, pasalnya, dan apa yang boleh sebagai gantinya. Menurut status kepegawaian dan masa.',
    en: 'One situation, the answer, why, the article, and what is allowed instead. By employment class and phase.',
  },
  quiz: { id: 'Kuis sepuluh soal', en: 'A quiz of ten questions' },
  quizSay: {
    id: 'Setiap jawaban dijelaskan. Nilainya milik Anda, dengan surat keterangan kalau Anda mau.',
    en: 'Every answer is explained. The result is yours, with a certificate if you wish.',
  },
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
  certificate: { id: 'Periksa surat keterangan kuis', en: 'Check a quiz certificate' },
  check: { id: '“Bolehkah saya?” Tanyakan satu perbuatan', en: '“May I?” Ask about one act' },
  rules: { id: 'Semua aturan dengan kata biasa', en: 'All rules in plain words' },
} as const;
