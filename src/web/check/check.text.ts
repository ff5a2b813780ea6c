/** The words of the questions and of every way to ask them. */
export const checkText = {
  kicker: { id: 'Tanya dulu', en: 'Ask first' },
  step: { id: 'Pertanyaan {n}', en: 'Question {n}' },
  stepNote: {
    id: 'Hanya yang masih dapat mengubah jawaban yang ditanyakan.',
    en: 'Only what can still change the answer is asked.',
  },
  toFix: { id: 'Perlu diperbaiki: {title}', en: 'To mend: {title}' },
  choose: { id: 'Pilih satu jawaban', en: 'Choose one answer' },
  unknown: { id: 'Tidak tahu', en: 'I do not know' },
  unknownHint: {
    id: 'Jawaban ini tidak dianggap ya dan tidak dianggap bukan.',
    en: 'This counts neither as yes nor as no.',
  },
  missing: { id: 'Pilih satu. Kalau tidak tahu, pilih “Tidak tahu”.', en: 'Choose one. If you do not know, choose “I do not know”.' },
  notOffered: {
    id: 'Jawaban yang dikirim tidak ada dalam pilihan. Pilih sekali lagi; jawaban Anda yang lain masih ada.',
    en: 'The answer sent is not among the choices. Please choose again; your other answers are still here.',
  },
  next: { id: 'Lanjut', en: 'Continue' },
  back: { id: 'Kembali ke pertanyaan sebelumnya', en: 'Back to the previous question' },
  toStart: { id: 'Ke halaman awal', en: 'To the first page' },
  // when
  when: { id: 'Kapan perbuatan itu?', en: 'When is the act?' },
  whenHint: {
    id: 'Aturan berubah menurut hari. Boleh hari yang sudah lewat, hari ini, atau hari yang akan datang.',
    en: 'The rules change from day to day. It may be a past day, today, or a day to come.',
  },
  today: { id: 'Hari ini, {day}', en: 'Today, {day}' },
  otherDay: { id: 'Hari lain', en: 'Another day' },
  otherDayFields: { id: 'Kalau hari lain, tulis tanggalnya', en: 'If another day, give the date' },
  otherDayHint: { id: 'Contoh: 30 11 2026', en: 'Example: 30 11 2026' },
  noDay: { id: 'Tulis tanggal hari lain itu, atau pilih “Hari ini”.', en: 'Give the date of that other day, or choose “Today”.' },
  noSuchDay: {
    id: 'Tanggal ini tidak ada di kalender. Tulis hari, bulan, dan tahun dengan angka.',
    en: 'This date is not in the calendar. Give day, month and year in numbers.',
  },
  leaveTurned: {
    id: 'Hari terakhir CLTN mendahului hari pertamanya. Periksa kedua tanggal itu.',
    en: 'The last day of the leave comes before its first. Please check both dates.',
  },
  noRuleOnDay: {
    id: 'Kami tidak memuat aturan untuk perbuatan ini pada {day}, dan tidak memakai aturan dari hari lain.',
    en: 'We hold no rule for this act on {day}, and use no rule of another day.',
  },
  // which election
  contest: { id: 'Pemilihan apa?', en: 'Which election?' },
  contestHint: {
    id: 'Calon atau partai yang mana tidak ditanyakan.',
    en: 'Which candidate or party is not asked.',
  },
  example: { id: 'contoh', en: 'example' },
  officeNotKnown: { id: 'jabatannya tidak tahu', en: 'office not known' },
  // what was said
  said: { id: 'Jawaban Anda', en: 'Your answers' },
  change: { id: 'Ubah', en: 'Change' },
  changeWhat: { id: 'jawaban untuk: {question}', en: 'the answer to: {question}' },
  actDay: { id: 'Hari perbuatan', en: 'Day of the act' },
  assumedToday: { id: 'hari ini, dianggap begitu selama Anda tidak mengubahnya', en: 'today, assumed unless you change it' },
  // where the answers go
  leavesTitle: { id: 'Apa yang keluar dari ponsel Anda', en: 'What leaves your phone' },
  leavesServer: {
    id: 'Jawaban Anda dikirim ke server layanan ini untuk menghitung laman berikutnya, lalu langsung dilupakan. Tidak ada yang disimpan, tidak ada kuki, dan tidak ada catatan.',
    en: 'Your answers go to the server of this service to work out the next page, and are forgotten at once. Nothing is kept, no cookie is set, nothing is logged.',
  },
  leavesServerElse: { id: 'Ada cara yang tidak mengirim apa pun:', en: 'There are ways that send nothing:' },
  leavesLive: { id: 'jawab di dalam peramban', en: 'answer inside the browser' },
  leavesOr: { id: ', atau ', en: ', or ' },
  leavesFile: { id: 'unduh berkasnya', en: 'download the file' },
  leavesBrowser: {
    id: 'Tidak ada. Sesudah laman ini termuat, jawaban Anda tetap di ponsel ini, dan laman ini dilarang membuka sambungan apa pun. Anda boleh memutus internet sekarang.',
    en: 'Nothing. Once this page has loaded, your answers stay on this phone, and the page is forbidden to open any connection. You may go offline now.',
  },
  leavesNothing: {
    id: 'Tidak ada. Berkas ini bekerja tanpa internet, dan dilarang membuka sambungan apa pun.',
    en: 'Nothing. This file works without internet, and is forbidden to open any connection.',
  },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  answersCome: { id: 'jawaban Anda ikut', en: 'your answers come along' },
  startsOver: { id: 'dari awal', en: 'from the beginning' },
} as const;
