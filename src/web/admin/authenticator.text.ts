export const authenticatorText = {
  title: { id: 'Pasang kode di ponsel', en: 'Set up codes on your phone' },
  how: {
    id: 'Pindai gambar ini dengan aplikasi autentikator, atau ketik kuncinya.',
    en: 'Scan this picture with an authenticator app, or type its key.',
  },
  picture: {
    id: 'Kode QR untuk aplikasi autentikator. Kuncinya tertulis di bawah.',
    en: 'QR code for the authenticator app. Its key stands below.',
  },
  key: { id: 'Kunci', en: 'Key' },
  code: { id: 'Kode yang tampil di ponsel', en: 'The code your phone shows' },
  codeHint: { id: 'Enam angka. Berganti setiap 30 detik.', en: 'Six digits. They change every 30 seconds.' },
  password: { id: 'Kata sandi', en: 'Password' },
  passwordHint: {
    id: 'Sedikitnya {min} huruf. Beberapa kata acak mudah diingat dan kuat.',
    en: 'At least {min} characters. A few random words are easy to remember and strong.',
  },
  again: { id: 'Kata sandi, sekali lagi', en: 'Password, once more' },
} as const;
