export const transferText = {
  title: { id: 'Surat pelimpahan atau penerusan', en: 'Letter of transfer' },
  lead: {
    id: 'Perkara ini, atau sisi pidananya, diteruskan kepada yang berwenang dan dipantau sampai dijawab. Apakah ada tindak pidana tidak dinilai di sini.',
    en: 'This case, or its possible criminal side, goes to whoever is competent and is tracked until they answer. Whether there is a crime is not judged here.',
  },
  draft: { id: 'Susun suratnya', en: 'Draft the letter' },
  record: { id: 'Catat', en: 'Record' },
  purpose: { id: 'Untuk apa', en: 'What for' },
  purposes: {
    jurisdiction: {
      id: 'Dilimpahkan: wewenang lembaga lain, misalnya Bawaslu atau BKN',
      en: 'Transferred: another body’s matter, such as Bawaslu or BKN',
    },
    'own-authority': {
      id: 'Diteruskan kepada pejabat yang membawahinya: RT/RW, desa, TNI, Polri',
      en: 'Passed to their own authority: RT/RW, village, armed forces, police',
    },
    criminal: { id: 'Sisi pidana: ke Sentra Gakkumdu lewat Bawaslu', en: 'Criminal side: to Gakkumdu through Bawaslu' },
    upwards: {
      id: 'Ke atas: tidak ada lagi pejabat yang boleh memeriksa atau memutus',
      en: 'Upwards: nobody eligible to examine or decide is left',
    },
  },
  meanwhile: { id: 'Sementara menunggu jawaban', en: 'While the answer is awaited' },
  meanwhileHint: {
    id: 'Hanya untuk sisi pidana. Yang lain selalu menunggu.',
    en: 'Only for the criminal side. Everything else always waits.',
  },
  goesOn: { id: 'Pemeriksaan disiplin tetap berjalan', en: 'The discipline case goes on' },
  to: { id: 'Kepada', en: 'To' },
  toHint: {
    id: 'Jabatan atau lembaga, misalnya Ketua Bawaslu Kota Contoh.',
    en: 'The office or body, such as the chair of Bawaslu Kota Contoh.',
  },
  place: { id: 'Di', en: 'At' },
  reason: { id: 'Alasannya', en: 'The reason' },
  answerTitle: { id: 'Catat jawaban lembaga lain', en: 'Record the other body’s answer' },
  answerLead: {
    id: 'Kalau diterima, tutup perkara ini sebagai wewenangnya. Kalau dikembalikan, perkara berjalan lagi dari tempatnya berhenti.',
    en: 'If accepted, close this case as theirs. If returned, it goes on where it stood.',
  },
  answer: { id: 'Jawabannya', en: 'The answer' },
  answers: {
    accepted: { id: 'Diterima; menjadi urusannya', en: 'Accepted; it is theirs now' },
    returned: { id: 'Dikembalikan, atau pejabat lain sudah ditunjuk', en: 'Returned, or another official was named' },
    noted: { id: 'Dicatat saja', en: 'Only noted' },
  },
  answerWords: { id: 'Nomor, tanggal, dan isi jawaban', en: 'Number, date and content of the answer' },
  remindTitle: { id: 'Catat pengingat', en: 'Record a reminder' },
  remindLead: {
    id: 'Lembaga itu belum menjawab dalam waktu yang ditetapkan kantor ini. Ingatkan secara tertulis, lalu catat di sini; waktunya berjalan lagi.',
    en: 'That body has not answered in this office’s own time. Remind it in writing, then record it here; the time runs anew.',
  },
  remindNote: { id: 'Nomor dan tanggal surat pengingat, dan kepada siapa', en: 'Number and date of the reminder, and to whom' },
  routeHint: { id: 'Menurut data aturan: {body}. {note}', en: 'By the rule base: {body}. {note}' },
  withdrawalTitle: { id: 'Catat laporan yang ditarik kembali', en: 'Note that the report was taken back' },
  withdrawalLead: {
    id: 'Penarikan laporan tidak mengakhiri kewajiban bertindak. Perkara ini tetap berjalan.',
    en: 'Taking a report back ends no duty to act. This case goes on.',
  },
  withdrawalWords: {
    id: 'Apa yang disampaikan pelapor, tanpa menyebut siapa dia',
    en: 'What the reporter said, without saying who they are',
  },
  faults: {
    purpose: { id: 'Pilih tujuannya.', en: 'Choose what for.' },
    to: { id: 'Tulis kepada siapa.', en: 'Write to whom.' },
    reason: { id: 'Tulis isinya.', en: 'Write it.' },
    answer: { id: 'Pilih jawabannya.', en: 'Choose the answer.' },
  },
} as const;
