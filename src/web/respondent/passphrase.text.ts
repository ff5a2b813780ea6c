export const passphraseText = {
  kicker: { id: 'Kode Anda diterima', en: 'Your code is accepted' },
  title: { id: 'Buat frasa sandi Anda sendiri', en: 'Make a passphrase of your own' },
  lead: {
    id: 'Mulai sekarang Anda masuk dengan nomor perkara dan frasa sandi ini.',
    en: 'From now on you come in with the case number and this passphrase.',
  },
  why: {
    id: 'Mengapa? Kode di kertas dapat terbaca orang lain. Setelah frasa sandi dibuat, kode itu tidak membuka apa pun lagi. Kantor ini tidak tahu frasa sandi Anda.',
    en: 'Why? A code on paper can be read by others. Once the passphrase is made, that code opens nothing by itself. This office does not know your passphrase.',
  },
  passphrase: { id: 'Frasa sandi', en: 'Passphrase' },
  hint: {
    id: 'Sedikitnya {min} huruf. Empat kata acak mudah diingat dan kuat. Jangan pakai nomor perkara atau NIP.',
    en: 'At least {min} characters. Four random words are easy to remember and strong. Use neither the case number nor your NIP.',
  },
  twice: { id: 'Tulis sekali lagi', en: 'Write it once more' },
  differ: { id: 'Kedua frasa sandi tidak sama. Tulis ulang keduanya.', en: 'The two passphrases are not the same. Write both again.' },
  weak: {
    id: 'Frasa sandi ini terlalu pendek atau terlalu mudah ditebak. Pakai sedikitnya {min} huruf, misalnya empat kata acak.',
    en: 'This passphrase is too short or too easy to guess. Use at least {min} characters, for example four random words.',
  },
  save: { id: 'Simpan dan masuk', en: 'Keep it and enter' },
  loseTitle: { id: 'Kalau lupa', en: 'If you forget it' },
  lose: {
    id: 'Tidak ada yang dapat membacakan frasa sandi Anda kembali. Kalau lupa, datanglah ke loket kantor ini dengan kartu identitas: kode lama dibatalkan, kode baru diserahkan dengan tanda terima, dan waktu Anda menunggu sampai kode itu di tangan Anda.',
    en: 'Nobody can read your passphrase back to you. If you forget it, come to this office’s counter with an identity card: the old code is cancelled, a new one is handed over against a receipt, and your time waits until it is in your hands.',
  },
} as const;
