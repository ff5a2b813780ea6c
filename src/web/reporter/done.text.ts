export const doneText = {
  done: { id: 'Selesai', en: 'Done' },
  title: { id: 'Laporan Anda sudah kami terima', en: 'We have received your report' },
  lead: { id: 'Nomor {number}, diterima {day}.', en: 'Number {number}, received {day}.' },
  words: {
    id: 'Kata-kata tanda terima tidak ditampilkan lagi. Dengan kata-kata itu Anda membuka laman Lacak.',
    en: 'The receipt words are not shown again. With them you open the Follow page.',
  },
  lost: {
    id: 'Berkas ini tidak ikut terkirim karena sudah lama tidak disentuh dan ruangnya dibutuhkan: {names}. Kirim lagi lewat Lacak.',
    en: 'These files were not sent, because they had not been touched for long and the room was needed: {names}. Send them again through Follow.',
  },
  next: { id: 'Apa yang terjadi sekarang', en: 'What happens now' },
  readTitle: { id: 'Seorang petugas membaca laporan Anda', en: 'An officer reads your report' },
  readBy: {
    id: 'Paling lambat {day}. Anda mendapat salah satu kabar: diteruskan, perlu dilengkapi, dikirim ke lembaga lain, atau tidak dapat diteruskan beserta alasannya.',
    en: 'By {day}. You get one of these answers: taken forward, something is missing, sent to another body, or not taken forward, with the reasons.',
  },
  readNoDay: {
    id: 'Anda mendapat kabar di laman Lacak. Tanggalnya belum dapat kami hitung karena kalender hari libur belum dimuat.',
    en: 'You get the answer on the Follow page. We cannot count the day yet, because the holiday calendar is not loaded.',
  },
  whyRead: { id: 'Mengapa {day}?', en: 'Why {day}?' },
  askTitle: { id: 'Kami mungkin bertanya kepada Anda', en: 'We may ask you something' },
  ask: {
    id: 'Lihat kotak pesan di laman Lacak sesekali. Menjawab itu pilihan Anda, tetapi sering membuat perkara lebih terang.',
    en: 'Look at the mailbox on the Follow page now and then. Answering is your choice, but it often makes things clearer.',
  },
  heardTitle: { id: 'Orang yang dilaporkan didengar', en: 'The person reported is heard' },
  heard: {
    id: 'Ia dianggap tidak melanggar sampai ada keputusan. Siapa pelapornya tidak kami tunjukkan kepadanya.',
    en: 'That person is taken not to have broken a rule until there is a decision. We do not show them who reported.',
  },
  can: { id: 'Yang dapat Anda lakukan', en: 'What you can do' },
  addMore: { id: 'Menambah keterangan atau bukti lewat', en: 'Add words or evidence through' },
  follow: { id: 'Lacak', en: 'Follow' },
  bawasluTitle: { id: 'Laporan ini bukan laporan ke Bawaslu', en: 'This is not a report to Bawaslu' },
  bawaslu: {
    id: 'Laporan ini tidak menggantikan laporan ke Bawaslu. Bawaslu hanya menerima laporan dengan nama dan alamat pelapor, dan hanya dalam jangka waktunya sendiri, dihitung sejak Anda mengetahui kejadian.',
    en: 'This report does not replace one to Bawaslu. Bawaslu takes a report only with the reporter’s name and address, and only within its own period, counted from when you learned of the event.',
  },
  endsAct: {
    id: '{kind}: kalau Anda mengetahuinya pada hari kejadian, berakhir {day}.',
    en: '{kind}: if you learned of it on the day of the event, it ends on {day}.',
  },
  endsPast: {
    id: '{kind}: kalau Anda mengetahuinya pada hari kejadian, jangka waktu itu sudah berakhir pada {day}.',
    en: '{kind}: if you learned of it on the day of the event, that period ended on {day}.',
  },
  endsToday: {
    id: '{kind}: kalau Anda baru mengetahuinya pada hari laporan ini diterima, berakhir {day}.',
    en: '{kind}: if you only learned of it on the day this report was received, it ends on {day}.',
  },
  noCalendar: { id: '{kind}: {length} {unit} sejak Anda mengetahuinya.', en: '{kind}: {length} {unit} from when you learned of it.' },
  pemilu: { id: 'Pemilu', en: 'General election' },
  pilkada: { id: 'Pilkada', en: 'Regional election' },
  again: { id: 'Tulis laporan lain', en: 'Write another report' },
  deskAgain: { id: 'Terima laporan lain', en: 'Take another report' },
} as const;

/** At the desk the officer reads what will happen to the reporter’s report. */
export const doneDeskText = {
  ...doneText,
  title: { id: 'Laporan sudah diterima', en: 'The report has been received' },
  words: {
    id: 'Kata-kata tanda terima tidak ditampilkan lagi. Dengan kata-kata itu pelapor membuka laman Lacak.',
    en: 'The receipt words are not shown again. With them the reporter opens the Follow page.',
  },
  readTitle: { id: 'Seorang petugas membaca laporan ini', en: 'An officer reads this report' },
  readBy: {
    id: 'Paling lambat {day}. Pelapor mendapat salah satu kabar: diteruskan, perlu dilengkapi, dikirim ke lembaga lain, atau tidak dapat diteruskan beserta alasannya.',
    en: 'By {day}. The reporter gets one of these answers: taken forward, something is missing, sent to another body, or not taken forward, with the reasons.',
  },
  readNoDay: {
    id: 'Pelapor mendapat kabar di laman Lacak. Tanggalnya belum dapat kami hitung karena kalender hari libur belum dimuat.',
    en: 'The reporter gets the answer on the Follow page. We cannot count the day yet, because the holiday calendar is not loaded.',
  },
  askTitle: { id: 'Kami mungkin bertanya kepada pelapor', en: 'We may ask the reporter something' },
  ask: {
    id: 'Jawabannya lewat kotak pesan di laman Lacak. Menjawab itu pilihan pelapor, tetapi sering membuat perkara lebih terang.',
    en: 'The answer comes through the mailbox on the Follow page. Answering is the reporter’s choice, but it often makes things clearer.',
  },
  can: { id: 'Yang dapat dilakukan', en: 'What can be done' },
} as const;
