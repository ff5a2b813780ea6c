export const frameText = {
  yours: { id: 'Laman Anda', en: 'Your pages' },
  caseWord: { id: 'Perkara', en: 'Case' },
  letters: { id: 'Surat', en: 'Letters' },
  rights: { id: 'Hak Anda', en: 'Your rights' },
  leave: { id: 'Keluar', en: 'Sign out' },
  back: { id: 'Kembali ke perkara', en: 'Back to the case' },
  paperTitle: { id: 'Tanpa ponsel', en: 'Without a phone' },
  paper: {
    id: 'Semua langkah di sini juga dapat Anda lakukan di kertas. Tulis jawaban, permintaan, atau keberatan Anda dan bawa ke loket kantor ini. Petugas memindainya ke perkara Anda dan memberi tanda terima. Hak dan waktunya sama.',
    en: 'Every step here can be taken on paper too. Write your answer, request or objection and bring it to this office’s counter. An officer scans it into your case and gives you a receipt. Your rights and your time are the same.',
  },
} as const;
