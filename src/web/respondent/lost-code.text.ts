export const lostCodeText = {
  title: { id: 'Kode hilang, atau surat sudah dibuka orang lain', en: 'Code lost, or letter opened by somebody else' },
  insideLead: {
    id: 'Satu tombol menutup semua pintu ke laman Anda, juga pintu Anda sendiri.',
    en: 'One button closes every door to your pages, your own too.',
  },
  happens: [
    {
      id: 'Kode, frasa sandi, dan semua sesi yang masih terbuka langsung batal.',
      en: 'Code, passphrase and every open session end at once.',
    },
    {
      id: 'Waktu Anda berhenti: pemeriksaan dan keberatan menunggu sampai kode baru di tangan Anda.',
      en: 'Your time stands still: examination and objection wait until a new code is in your hands.',
    },
    {
      id: 'Kode baru Anda ambil di loket kantor ini dengan kartu identitas, dan Anda menandatangani tanda terima baru.',
      en: 'You fetch a new code at this office’s counter with an identity card, and sign a new receipt.',
    },
    { id: 'Jawaban dan berkas yang sudah Anda kirim tetap tersimpan.', en: 'Answers and files you have sent are kept.' },
  ],
  button: { id: 'Surat saya sudah dibuka orang lain / kode hilang', en: 'My letter was opened by somebody else / code lost' },
  notNow: { id: 'Tidak jadi', en: 'Not now' },
  outsideLead: {
    id: 'Datanglah ke loket kantor yang mengirim surat panggilan, atau telepon nomor di surat itu.',
    en: 'Come to the counter of the office that sent the summons, or call the number on that letter.',
  },
  counter: {
    id: 'Petugas memeriksa identitas Anda, membatalkan kode lama beserta frasa sandinya, lalu menyerahkan kode baru dengan tanda terima baru. Sejak pembatalan dicatat, waktu Anda menunggu. Anda tidak kehilangan hak apa pun.',
    en: 'An officer checks who you are, cancels the old code with its passphrase, and hands you a new code against a new receipt. From the moment it is recorded, your time waits. You lose no right.',
  },
  back: { id: 'Kembali ke pintu masuk', en: 'Back to the entrance' },
  stillTitle: { id: 'Masih dapat masuk?', en: 'Can you still get in?' },
  still: {
    id: 'Masuk dahulu dengan kode atau frasa sandi Anda, lalu pilih “Kode hilang, atau surat sudah dibuka orang lain”. Semuanya batal saat itu juga, tanpa ke loket.',
    en: 'Come in with your code or passphrase first, then choose “Code lost, or letter opened by somebody else”. Everything ends at that moment, without the counter.',
  },
  whyTitle: { id: 'Mengapa tidak dari sini?', en: 'Why not from here?' },
  why: {
    id: 'Nomor perkara dapat diketahui orang lain. Kalau nomor saja cukup untuk membatalkan kode, siapa pun dapat mengunci Anda di luar. Karena itu laman ini tidak mencatat apa pun.',
    en: 'Others may know a case number. Were the number enough to cancel a code, anybody could lock you out. So this page records nothing.',
  },
} as const;
