export const myAccountText = {
  title: { id: 'Akun saya', en: 'My account' },
  lead: { id: 'Anda masuk sebagai {name}.', en: 'You are signed in as {name}.' },
  noRoles: {
    id: 'Hari ini Anda tidak memegang peran apa pun. Tanyakan kepada admin kantor Anda.',
    en: 'You hold no role today. Ask your office’s administrator.',
  },
  sessions: { id: 'Sesi yang terbuka', en: 'Open sessions' },
  sessionsHint: {
    id: 'Bila ada yang bukan Anda, akhiri sesinya dan ganti kata sandi. Sesi berakhir sendiri setelah 30 menit tanpa kegiatan, paling lama 10 jam.',
    en: 'If one is not yours, end it and change your password. A session ends by itself after 30 minutes without activity, 10 hours at most.',
  },
  here: { id: 'Sesi ini', en: 'This session' },
  elsewhere: { id: 'Di peramban lain', en: 'In another browser' },
  since: {
    id: 'Masuk {day}, {time}. Terakhir dipakai {usedDay}, {usedTime}.',
    en: 'Signed in {day}, {time}. Last used {usedDay}, {usedTime}.',
  },
  end: { id: 'Akhiri sesi ini', en: 'End this session' },
  only: { id: 'Tidak ada sesi lain.', en: 'There is no other session.' },
  ended: { id: 'Sesi itu sudah berakhir.', en: 'That session has ended.' },
  password: { id: 'Ganti kata sandi', en: 'Change password' },
  passwordHint: {
    id: 'Sedikitnya {min} huruf. Beberapa kata acak mudah diingat dan kuat. Semua sesi lain akan berakhir.',
    en: 'At least {min} characters. A few random words are easy to remember and strong. All other sessions will end.',
  },
  old: { id: 'Kata sandi sekarang', en: 'Present password' },
  fresh: { id: 'Kata sandi baru', en: 'New password' },
  again: { id: 'Kata sandi baru, sekali lagi', en: 'New password, once more' },
  code: { id: 'Kode dari ponsel', en: 'Code from your phone' },
  codeHint: { id: 'Enam angka yang sedang tampil, yang belum Anda pakai.', en: 'The six digits shown now, not yet used.' },
  change: { id: 'Ganti kata sandi', en: 'Change password' },
  changed: {
    id: 'Kata sandi Anda sudah diganti. Semua sesi lain berakhir.',
    en: 'Your password is changed. All other sessions have ended.',
  },
} as const;
