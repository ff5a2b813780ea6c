export const replyText = {
  title: { id: 'Jawaban Anda', en: 'Your answer' },
  noAdmission: {
    id: 'Tidak mengisi bagian ini bukan pengakuan. Anda tetap didengar pada hari pemeriksaan.',
    en: 'Leaving this empty is no admission. You are still heard on the day of the examination.',
  },
  stillMore: {
    id: 'Anda sudah didengar. Sampai keputusan disusun, penjelasan dan bukti masih dapat Anda tambah.',
    en: 'You have been heard. Until the decision is drafted you can still add explanations and evidence.',
  },
  closed: {
    id: 'Jawaban tidak dapat ditambah sekarang. Yang sudah Anda kirim tersimpan di perkara.',
    en: 'No answer can be added now. What you have sent is kept in the case.',
  },
  isItTrue: { id: 'Apakah kejadian itu benar?', en: 'Did it happen?' },
  stances: {
    'not-true': { id: 'Tidak benar', en: 'It did not' },
    partly: { id: 'Sebagian benar', en: 'In part' },
    true: { id: 'Benar, dan saya ingin menjelaskan', en: 'It did, and I want to explain' },
    'at-hearing': { id: 'Saya menjawab pada hari pemeriksaan saja', en: 'I will answer on the day of the examination' },
  },
  words: { id: 'Penjelasan Anda', en: 'Your explanation' },
  wordsHint: {
    id: 'Tulis dengan kata Anda sendiri. Anda dapat menambahnya sampai keputusan disusun. Sebutkan saksi kalau ada.',
    en: 'Write in your own words. You can add to it until the decision is drafted. Name witnesses if there are any.',
  },
  chooseOne: {
    id: 'Pilih salah satu jawaban. “Saya menjawab pada hari pemeriksaan saja” juga boleh.',
    en: 'Choose one answer. “I will answer on the day of the examination” is one too.',
  },
  saySomething: {
    id: 'Tulis penjelasan Anda, atau pilih berkas, atau pilih menjawab pada hari pemeriksaan.',
    en: 'Write your explanation, or choose a file, or choose to answer on the day of the examination.',
  },
  checkTitle: { id: 'Periksa jawaban Anda', en: 'Check your answer' },
  noWords: { id: 'tidak ada tulisan', en: 'no words' },
  sentPage: { id: 'Dikirim {on}', en: 'Sent on {on}' },
  sentPaper: { id: 'Di kertas, dipindai {on}', en: 'On paper, scanned on {on}' },
  withFiles: { id: 'Dengan {n} berkas.', en: 'Files sent with it: {n}.' },
} as const;
