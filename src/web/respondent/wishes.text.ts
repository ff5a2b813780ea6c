export const wishesText = {
  timeTitle: { id: 'Minta tanggal lain', en: 'Ask for another day' },
  timeLead: {
    id: 'Berhalangan pada hari pemeriksaan? Tulis alasannya. Selama permintaan ini belum dijawab, hari itu tidak dapat dihitung sebagai tidak hadir.',
    en: 'Cannot come on the day of the examination? Write why. Until this is answered, that day cannot count as missed.',
  },
  timeWaiting: {
    id: 'Permintaan Anda sudah ada dan menunggu jawaban. Sampai dijawab, hari itu tidak dapat dihitung sebagai tidak hadir.',
    en: 'Your request is there and waits for an answer. Until then, that day cannot count as missed.',
  },
  timeClosed: { id: 'Sekarang tidak ada hari pemeriksaan yang dapat dipindah.', en: 'There is no day of examination to be moved now.' },
  reason: { id: 'Alasan Anda', en: 'Your reason' },
  reasonHint: {
    id: 'Misalnya sakit, tugas luar, atau pendamping Anda tidak dapat hadir. Bukti boleh dibawa kemudian.',
    en: 'For example illness, duty elsewhere, or your adviser cannot come. Proof may follow.',
  },
  reasonNeeded: { id: 'Tulis alasan Anda.', en: 'Write your reason.' },
  wished: { id: 'Hari yang Anda minta (boleh dikosongkan)', en: 'The day you wish for (may stay empty)' },
  wishedHint: { id: 'Misalnya 14 12 2026.', en: 'For example 14 12 2026.' },
  dayWrong: {
    id: 'Tulis hari sesudah hari ini, misalnya 14 12 2026, atau kosongkan.',
    en: 'Write a day after today, for example 14 12 2026, or leave it empty.',
  },
  ask: { id: 'Minta tanggal lain', en: 'Ask for another day' },
  adviserTitle: { id: 'Bawa pendamping', en: 'Bring an adviser' },
  adviserLead: {
    id: 'Rekan, penasihat, atau kuasa Anda boleh menemani Anda pada pemeriksaan. Anda memilih sendiri orangnya.',
    en: 'A colleague, an adviser or a lawyer may come with you to the examination. The choice is yours.',
  },
  adviserClosed: {
    id: 'Sekarang pendamping tidak dapat dicatat dari sini. Hubungi petugas perkara di loket.',
    en: 'An adviser cannot be named from here now. Ask the officer of the case at the counter.',
  },
  adviserNow: {
    id: 'Yang tercatat sekarang: {name} ({role}). Isian baru menggantikannya.',
    en: 'Recorded now: {name} ({role}). A new entry takes their place.',
  },
  adviserName: { id: 'Nama pendamping', en: 'The adviser’s name' },
  relation: { id: 'Hubungannya dengan Anda', en: 'What they are to you' },
  relationHint: { id: 'Misalnya rekan kerja, penasihat hukum, atau serikat.', en: 'For example a colleague, a lawyer, or the union.' },
  contact: { id: 'Cara menghubunginya (boleh dikosongkan)', en: 'How to reach them (may stay empty)' },
  contactHint: {
    id: 'Nomor telepon atau surel, hanya dipakai kalau hari pemeriksaan berubah.',
    en: 'Telephone or e-mail, used only if the day of the examination changes.',
  },
  nameNeeded: { id: 'Tulis nama pendamping Anda.', en: 'Write your adviser’s name.' },
  relationNeeded: { id: 'Tulis hubungannya dengan Anda.', en: 'Write what they are to you.' },
  name: { id: 'Catat pendamping', en: 'Name the adviser' },
  interestTitle: { id: 'Minta seseorang diganti', en: 'Ask that somebody be replaced' },
  interestLead: {
    id: 'Yang menyaring, memeriksa, atau memutus tidak boleh punya kepentingan dalam perkara ini. Kalau menurut Anda ada, katakan siapa dan apa hubungannya.',
    en: 'Whoever screens, examines or decides must have no interest in this case. If you think somebody has, say who and what the tie is.',
  },
  interestClosed: {
    id: 'Sekarang permintaan ini tidak dapat dicatat dari sini. Sesudah keputusan, tulis dalam keberatan Anda.',
    en: 'This cannot be recorded from here now. After the decision, write it in your objection.',
  },
  who: { id: 'Siapa?', en: 'Who?' },
  whoNeeded: { id: 'Pilih orangnya.', en: 'Choose the person.' },
  tie: { id: 'Apa hubungan atau kepentingannya?', en: 'What is the tie or interest?' },
  tieHint: {
    id: 'Misalnya keluarga, utang, perselisihan dengan Anda, atau hubungan dengan pelapor maupun calon.',
    en: 'For example family, debt, a quarrel with you, or a tie to the reporter or to a candidate.',
  },
  tieNeeded: { id: 'Tulis hubungan atau kepentingannya.', en: 'Write the tie or interest.' },
  record: { id: 'Kirim permintaan ini', en: 'Send this wish' },
} as const;
