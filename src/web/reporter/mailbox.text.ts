export const mailboxText = {
  title: { id: 'Kabar tentang laporan Anda', en: 'News about your report' },
  kicker: { id: 'Laporan {number}', en: 'Report {number}' },
  received: { id: 'Diterima {day}.', en: 'Received {day}.' },
  firstBy: { id: 'Kabar pertama paling lambat {day}.', en: 'First news by {day}.' },
  why: { id: 'Mengapa {day}?', en: 'Why {day}?' },
  late: {
    id: 'Kantor melewati batas waktunya sendiri, {day}. Keterlambatan itu tampak di meja petugas.',
    en: 'The office has passed its own time limit, {day}. That lateness shows on the officers’ desk.',
  },
  askedTitle: { id: 'Yang masih kurang', en: 'What is still missing' },
  askedUntil: {
    id: 'Anda dapat melengkapinya sampai {day}, lewat pesan atau berkas di bawah. Kalau tidak, petugas memutus dengan bahan yang ada: laporan tidak diteruskan dengan alasan, atau disimpan sebagai informasi. Anda tidak perlu menyebut siapa Anda.',
    en: 'You can complete it until {day}, by a message or files below. If you do not, an officer decides on what is there: the report is not taken forward, with reasons, or it is kept as information. You need not say who you are.',
  },
  askedAnswered: {
    id: 'Jawaban Anda sudah kami terima dan menunggu dibaca petugas. Sampai {day} Anda masih dapat menambah.',
    en: 'We have your answer; it waits for an officer to read it. You can still add to it until {day}.',
  },
  askedOver: {
    id: 'Waktunya lewat pada {day}. Selama petugas belum memutus, yang kurang masih dapat Anda kirim.',
    en: 'The time was over on {day}. As long as no officer has decided, you can still send what is missing.',
  },
  notCase: {
    id: 'Di sini hanya ada kabar dan pesan. Isi laporan dan berkas perkaranya tidak pernah ditampilkan.',
    en: 'Here are only news and messages. The report itself and the case file are never shown.',
  },
  messages: { id: 'Pesan', en: 'Messages' },
  none: {
    id: 'Belum ada pesan. Kalau ada yang ingin Anda tambahkan, tulis di bawah.',
    en: 'There are no messages yet. If you wish to add something, write below.',
  },
  you: { id: 'Anda', en: 'You' },
  office: { id: 'Kantor', en: 'The office' },
  files: { id: 'Berkas: {names}', en: 'Files: {names}' },
  write: { id: 'Tulis pesan atau tambah berkas', en: 'Write a message or add files' },
  text: { id: 'Pesan Anda', en: 'Your message' },
  textHint: {
    id: 'Paling banyak 20.000 huruf. Jangan tulis siapa Anda, kecuali Anda memang ingin petugas mengetahuinya.',
    en: 'At most 20,000 characters. Do not write who you are, unless you want the officer to know.',
  },
  file: { id: 'Berkas', en: 'Files' },
  fileHint: {
    id: 'Foto, video, suara, atau PDF. Paling banyak {files} berkas sekali kirim, {each} satu berkas. Tangkapan layar dapat menunjukkan siapa pembuatnya.',
    en: 'Photos, video, sound or PDF. At most {files} files at a time, {each} a file. A screenshot can give away who made it.',
  },
  send: { id: 'Kirim pesan', en: 'Send the message' },
  close: { id: 'Tutup kotak pesan', en: 'Close the mailbox' },
  closeHint: {
    id: 'Kotak pesan tertutup sendiri setelah 30 menit tanpa kegiatan, paling lama 2 jam sejak dibuka.',
    en: 'The mailbox closes by itself after 30 minutes without activity, at most two hours after it was opened.',
  },
  closed: {
    id: 'Penanganan sudah selesai, jadi kotak ini hanya dapat dibaca.',
    en: 'The matter is closed, so this mailbox can only be read.',
  },
  nothing: { id: 'Tulis pesan atau pilih berkas.', en: 'Write a message or choose a file.' },
  sentRest: { id: '{faults} Pesan dan berkas lain sudah terkirim.', en: '{faults} The message and the other files have been sent.' },
  refused: { id: '{name}: {why}', en: '{name}: {why}' },
} as const;
