export const pledgeText = {
  kicker: { id: 'Ikrar', en: 'Pledge' },
  title: { id: 'Tanda tangani atau periksa ikrar', en: 'Sign a pledge, or see your receipt' },
  lead: {
    id: 'Tulis kode dari surel atau kartu Anda. Halaman ini tidak menanyakan siapa Anda.',
    en: 'Type the code from your mail or card. This page does not ask who you are.',
  },
  code: { id: 'Kode ikrar', en: 'Pledge code' },
  codeHint: {
    id: 'Enam belas huruf dan angka. Sesudah menandatangani, kode ini menjadi tanda terima Anda.',
    en: 'Sixteen letters and digits. Once you have signed, this code is your receipt.',
  },
  open: { id: 'Buka', en: 'Open' },
  name: { id: 'Nama Anda, seperti di tanda terima', en: 'Your name, as on the receipt' },
  nameHint: {
    id: 'Hanya Anda yang dapat membacanya kembali: disimpan terkunci dengan kode Anda.',
    en: 'Only you can read it again: it is kept locked with your code.',
  },
  sign: { id: 'Saya menyatakan ikrar ini', en: 'I make this pledge' },
  over: { id: 'Waktu penandatanganan sudah lewat.', en: 'The time for signing is over.' },
  promiseTotals: { id: 'Kantor hanya melihat jumlah penanda tangan.', en: 'The office sees only how many signed.' },
  promiseNoList: {
    id: 'Tidak ada daftar siapa yang menandatangani dan siapa yang tidak; kode Anda tidak dicatat bersama nama Anda.',
    en: 'There is no list of who signed and who did not; your code is not recorded with your name.',
  },
  promiseFree: {
    id: 'Tidak ada pengingat, dan layanan ini tidak memberi tahu siapa pun kalau Anda tidak menandatangani.',
    en: 'There is no reminder, and this service tells nobody if you do not sign.',
  },
  receiptTitle: { id: 'Tanda terima ikrar', en: 'Receipt of your pledge' },
  receiptLead: { id: 'Anda menandatangani pada {day}. Simpan kode ini:', en: 'You signed on {day}. Keep this code:' },
  signedAs: { id: 'Ditandatangani sebagai', en: 'Signed as' },
  leaf: { id: 'Bukti di log', en: 'Proof in the log' },
  receiptNote: {
    id: 'Halaman ini hanya terbuka dengan kode Anda. Perlihatkan kalau Anda sendiri menghendakinya; tidak seorang pun berhak memintanya lewat layanan ini.',
    en: 'This page opens with your code alone. Show it if you yourself want to; nobody can ask for it through this service.',
  },
  putAway: { id: 'Selesai, singkirkan kode dari peramban ini', en: 'Done: remove the code from this browser' },
} as const;
