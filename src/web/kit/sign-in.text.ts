export const signInText = {
  desk: { id: 'Meja kerja', en: 'The desk' },
  title: { id: 'Masuk', en: 'Sign in' },
  lead: {
    id: 'Untuk orang yang bertugas di kantor ini. Pelapor dan yang dilaporkan punya pintu sendiri dan tidak memerlukan akun.',
    en: 'For people on duty in this office. Reporters and the persons reported have doors of their own and need no account.',
  },
  username: { id: 'Nama pengguna', en: 'User name' },
  password: { id: 'Kata sandi', en: 'Password' },
  code: { id: 'Kode dari ponsel', en: 'Code from your phone' },
  codeHint: {
    id: 'Enam angka dari aplikasi autentikator. Setiap kode hanya berlaku satu kali.',
    en: 'Six digits from the authenticator app. Each code is good once.',
  },
  signIn: { id: 'Masuk', en: 'Sign in' },
  ended: {
    id: 'Sesi Anda sudah berakhir: 30 menit tanpa kegiatan, atau 10 jam sejak masuk. Masuk lagi untuk melanjutkan.',
    en: 'Your session has ended: 30 minutes without activity, or 10 hours since signing in. Sign in again to go on.',
  },
  left: { id: 'Anda sudah keluar.', en: 'You have signed out.' },
  joined: {
    id: 'Akun Anda siap. Masuk dengan kata sandi baru; kode di ponsel yang baru saja Anda pakai tidak berlaku lagi, tunggu kode berikutnya.',
    en: 'Your account is ready. Sign in with the new password; the code you just used is no longer good, wait for the next one.',
  },
  lost: {
    id: 'Lupa kata sandi atau kehilangan ponsel? Minta undangan baru kepada admin kantor Anda.',
    en: 'Forgot the password or lost the phone? Ask your office’s administrator for a new invitation.',
  },
  endedTitle: { id: 'Masuk lagi untuk mengirim', en: 'Sign in again to send' },
  endedKept: {
    id: 'Sesi Anda berakhir sebelum isian tersimpan. Tulisan Anda tidak hilang: masuk lagi, lalu kirim. Kata sandi dan kode tidak ikut dibawa.',
    en: 'Your session ended before the form was saved. What you typed is not lost: sign in again, then send. Passwords and codes are not carried along.',
  },
  endedFiles: {
    id: 'Sesi Anda berakhir sebelum berkas tersimpan. Masuk lagi di tab baru, kembali ke laman ini, lalu muat ulang: peramban mengirim ulang tulisan dan berkas yang sama.',
    en: 'Your session ended before the files were saved. Sign in again in a new tab, come back to this page and reload it: the browser sends the same words and files again.',
  },
  newTab: { id: 'Masuk di tab baru', en: 'Sign in in a new tab' },
  resumeTitle: { id: 'Kirim isian Anda tadi?', en: 'Send what you typed before?' },
  resume: {
    id: 'Anda masuk sebagai {name}. Isian di bawah ini belum tersimpan dan akan dikirim atas nama Anda.',
    en: 'You are signed in as {name}. What stands below is not saved yet and will be sent in your name.',
  },
  send: { id: 'Kirim sekarang', en: 'Send now' },
  dontSend: { id: 'Buang isian ini', en: 'Throw this away' },
} as const;
