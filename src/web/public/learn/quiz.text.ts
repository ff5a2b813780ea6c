export const quizText = {
  title: { id: 'Kuis sepuluh soal', en: 'A quiz of ten questions' },
  lead: {
    id: 'Apa jawaban aturannya? Pilih satu untuk setiap kejadian. Anda boleh salah: setiap jawaban dijelaskan.',
    en: 'What do the rules say? Choose one answer for each situation. You may be wrong: every answer is explained.',
  },
  kept: {
    id: 'Jawaban Anda hanya dinilai, lalu dilupakan. Kantor melihat jumlah kuis yang selesai, bukan siapa yang mengerjakan.',
    en: 'Your answers are marked and then forgotten. The office sees how many quizzes were finished, never by whom.',
  },
  question: { id: 'Soal {n} dari {of}', en: 'Question {n} of {of}' },
  kinds: {
    boleh: { id: 'Boleh, atau boleh dengan syarat', en: 'Allowed, or allowed with conditions' },
    etik: { id: 'Menyangkut kode etik', en: 'A matter of the code of ethics' },
    disiplin: { id: 'Menyangkut disiplin', en: 'A matter of discipline' },
    lain: { id: 'Menurut perjanjian kerja atau aturan lain', en: 'Under the contract or other law' },
    belum: { id: 'Belum pasti: sumbernya tidak memutuskan', en: 'Unsettled: the sources leave it open' },
  },
  send: { id: 'Lihat hasilnya', en: 'See the result' },
  missing: { id: 'Soal {n} belum dijawab.', en: 'Question {n} has no answer yet.' },
  result: { id: '{score} dari {of} benar', en: '{score} of {of} right' },
  passed: {
    id: 'Anda dapat membuat surat keterangan di bawah. Batas {at} dari {of} adalah standar kantor ini, bukan peraturan.',
    en: 'You can make a certificate below. The mark of {at} of {of} is this office’s standard, not law.',
  },
  failed: {
    id: 'Surat keterangan dapat dibuat mulai {at} jawaban benar; itu standar kantor ini, bukan peraturan. Baca penjelasannya, lalu coba lagi kapan saja.',
    en: 'A certificate can be made from {at} right answers on; that is this office’s standard, not law. Read the explanations and try again at any time.',
  },
  right: { id: 'Benar', en: 'Right' },
  wrong: { id: 'Belum tepat', en: 'Not quite' },
  yours: { id: 'Jawaban Anda: {kind}.', en: 'Your answer: {kind}.' },
  theirs: { id: 'Jawaban aturannya: {kind}.', en: 'The rules say: {kind}.' },
  again: { id: 'Kuis baru', en: 'A new quiz' },
  certificate: { id: 'Surat keterangan', en: 'Certificate' },
  certificateSay: {
    id: 'Tulis nama seperti yang ingin Anda cetak. Nama itu hanya dipakai untuk membuat lembarnya dan tidak kami simpan. Cetaklah sekarang: lembar ini tidak dapat dibuka lagi.',
    en: 'Type your name as it should be printed. It is used to make the sheet only, and not kept. Print it now: the sheet cannot be opened again.',
  },
  name: { id: 'Nama Anda', en: 'Your name' },
  make: { id: 'Buat surat keterangan', en: 'Make the certificate' },
  changed: {
    id: 'Kuis ini tidak dapat dibaca lagi. Silakan mulai kuis baru.',
    en: 'This quiz can no longer be read. Please start a new one.',
  },
} as const;
