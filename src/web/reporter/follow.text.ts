export const followText = {
  title: { id: 'Lacak laporan Anda', en: 'Follow your report' },
  kicker: { id: 'Lacak', en: 'Follow' },
  lead: {
    id: 'Masukkan delapan kata dari tanda terima. Huruf besar, koma, dan nomor urut tidak berpengaruh.',
    en: 'Enter the eight words of your receipt. Capitals, commas and numbering do not matter.',
  },
  words: { id: 'Kata-kata tanda terima', en: 'Receipt words' },
  open: { id: 'Buka kotak pesan', en: 'Open the mailbox' },
  unknown: {
    id: 'Tanda terima ini tidak kami kenal. Periksa kata dan urutannya. Tanda terima baru berlaku setelah laporan dikirim.',
    en: 'We do not know this receipt. Check the words and their order. A receipt is valid only once the report was sent.',
  },
  count: {
    id: 'Tanda terima terdiri atas delapan kata. Yang Anda tulis ada {count}.',
    en: 'A receipt has eight words. You wrote {count}.',
  },
  slip: {
    id: 'Kata ke-{at}, “{word}”, tidak ada dalam daftar kata kami. Periksa ejaannya.',
    en: 'Word {at}, “{word}”, is not in our list of words. Check its spelling.',
  },
  meant: {
    id: 'Kata ke-{at}, “{word}”, tidak ada dalam daftar kata kami. Mungkin maksud Anda “{suggestion}”?',
    en: 'Word {at}, “{word}”, is not in our list of words. Did you mean “{suggestion}”?',
  },
  over: {
    id: 'Kotak pesan sudah ditutup setelah 30 menit tanpa kegiatan, atau 2 jam sejak dibuka. Masukkan lagi kata-kata tanda terima. Pesan yang Anda tulis masih ada di bawah; berkas perlu dipilih lagi.',
    en: 'The mailbox closed after 30 minutes without activity, or two hours after it was opened. Enter your receipt words again. The message you wrote is still here below; files must be chosen again.',
  },
  overTitle: { id: 'Kotak pesan sudah ditutup', en: 'The mailbox was closed' },
  yourMessage: { id: 'Pesan Anda, belum terkirim', en: 'Your message, not sent yet' },
  lost: { id: 'Kata-katanya hilang?', en: 'Lost the words?' },
  lostText: {
    id: 'Kami tidak menyimpannya, jadi tidak dapat menampilkannya lagi. Laporan Anda tetap ditangani. Untuk menambahkan sesuatu, tulis laporan baru dan sebutkan bahwa itu lanjutan.',
    en: 'We do not keep them, so we cannot show them again. Your report is handled all the same. To add something, write a new report and say that it continues an earlier one.',
  },
  resume: { id: 'Kotak pesan Anda masih terbuka di peramban ini.', en: 'Your mailbox is still open in this browser.' },
  resumeLink: { id: 'Ke kotak pesan', en: 'To the mailbox' },
} as const;
