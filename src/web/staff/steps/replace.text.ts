export const replaceText = {
  askTitle: { id: 'Catat permintaan penggantian orang', en: 'Record a request for a replacement' },
  askLead: {
    id: 'Terlapor boleh menolak orang dalam perkara ini yang punya kepentingan. Selama belum dijawab, keputusan menunggu.',
    en: 'The respondent may object to somebody in this case who has an interest. Until it is answered, the decision waits.',
  },
  askSend: { id: 'Catat permintaan', en: 'Record the request' },
  who: { id: 'Siapa', en: 'Who' },
  reason: { id: 'Alasan', en: 'Reason' },
  answerTitle: { id: 'Jawab permintaan penggantian orang', en: 'Answer the request for a replacement' },
  answerLead: {
    id: 'Kalau dikabulkan, orang itu keluar dari perkara ini untuk seterusnya. Tidak ada yang menolak permintaan tentang dirinya sendiri.',
    en: 'If granted, that person leaves this case for good. Nobody refuses a request about themselves.',
  },
  answerSend: { id: 'Kirim jawaban', en: 'Send the answer' },
  which: { id: 'Permintaan', en: 'Request' },
  answer: { id: 'Jawaban', en: 'Answer' },
  granted: { id: 'Dikabulkan: orang itu diganti', en: 'Granted: that person is replaced' },
  refused: { id: 'Tidak dikabulkan', en: 'Not granted' },
  faults: {
    who: { id: 'Pilih orangnya.', en: 'Choose the person.' },
    reason: { id: 'Tulis alasannya.', en: 'Write the reason.' },
    which: { id: 'Pilih permintaannya.', en: 'Choose the request.' },
    answer: { id: 'Pilih jawabannya.', en: 'Choose the answer.' },
  },
} as const;
