export const receiptText = {
  title: { id: 'Simpan tanda terima, lalu kirim', en: 'Keep the receipt, then send' },
  lead: {
    id: 'Simpan delapan kata ini sekarang. Hanya dengan kata-kata ini Anda dapat membaca kabar dan menjawab pertanyaan kami.',
    en: 'Keep these eight words now. Only with them can you read our news and answer our questions.',
  },
  deskLead: {
    id: 'Berikan delapan kata ini kepada pelapor sekarang. Hanya dengan kata-kata ini ia dapat membaca kabar dan menjawab pertanyaan kami.',
    en: 'Give these eight words to the reporter now. Only with them can they read our news and answer our questions.',
  },
  slip: { id: 'Tanda terima laporan. {office}', en: 'Receipt for a report. {office}' },
  valid: { id: 'Berlaku', en: 'Valid' },
  validFrom: { id: 'setelah laporan dikirim', en: 'once the report is sent' },
  first: { id: 'Kabar pertama', en: 'First news' },
  firstBy: { id: 'paling lambat {day}, kalau dikirim hari ini', en: 'by {day}, if sent today' },
  open: { id: 'Buka kabar di', en: 'Read the news at' },
  once: {
    id: 'Kata-kata ini tidak ditampilkan lagi setelah laporan dikirim.',
    en: 'These words are not shown again once the report is sent.',
  },
  how: {
    id: 'Kami tidak menyimpannya, jadi kami tidak dapat mengirim ulang. Sentuh sekali untuk memilih semuanya, lalu salin. Atau tulis di kertas, atau cetak laman ini: yang tercetak hanya tanda terima.',
    en: 'We do not keep them, so we cannot send them again. Touch once to select them all, then copy. Or write them on paper, or print this page: only the receipt is printed.',
  },
  desk: {
    id: 'Cetak laman ini untuk pelapor sebelum mengirim: yang tercetak hanya tanda terima. Jangan simpan salinannya.',
    en: 'Print this page for the reporter before sending: only the receipt is printed. Keep no copy.',
  },
  send: { id: 'Saya sudah menyimpannya. Kirim', en: 'I have kept them. Send' },
  sendDesk: { id: 'Pelapor sudah memegang tanda terima. Kirim', en: 'The reporter holds the receipt. Send' },
  twice: {
    id: 'Kalau sambungan putus, tekan Kirim sekali lagi: laporan tidak akan menjadi dua.',
    en: 'If the connection drops, press Send once more: it will not become two reports.',
  },
} as const;
