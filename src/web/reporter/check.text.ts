export const checkText = {
  title: { id: 'Periksa jawaban Anda', en: 'Check your answers' },
  change: { id: 'Ubah', en: 'Change' },
  empty: { id: 'belum diisi', en: 'not filled in' },
  acts: { id: 'Jenis kejadian', en: 'Kind of event' },
  account: { id: 'Apa yang terjadi', en: 'What happened' },
  when: { id: 'Kapan', en: 'When' },
  where: { id: 'Di mana', en: 'Where' },
  contest: { id: 'Pemilihan', en: 'Election' },
  source: { id: 'Cara mengetahui', en: 'How it was seen' },
  who: { id: 'Yang dimaksud', en: 'Person meant' },
  files: { id: 'Berkas', en: 'Files' },
  links: { id: 'Tautan', en: 'Links' },
  contact: { id: 'Kontak', en: 'Contact' },
  anonymous: { id: 'tanpa nama', en: 'without a name' },
  sealed: { id: 'tersegel', en: 'sealed' },
  none: { id: 'tidak ada', en: 'none' },
  nip: { id: 'NIP {nip}', en: 'NIP {nip}' },
  missing: {
    id: 'Masih ada langkah yang belum diisi. Laporan tetap dapat dikirim selama ada ceritanya, tetapi kami mungkin perlu bertanya.',
    en: 'Some steps are not filled in. The report can be sent as long as there is an account, but we may have to ask.',
  },
  noAccount: { id: 'Ceritakan dulu apa yang Anda lihat.', en: 'First tell us what you saw.' },
  next: { id: 'Lanjut ke tanda terima', en: 'Go on to the receipt' },
  notYet: { id: 'Laporan belum terkirim.', en: 'The report has not been sent yet.' },
} as const;

/** At the desk the answers are the reporter’s. */
export const checkDeskText = {
  ...checkText,
  title: { id: 'Periksa jawaban pelapor', en: 'Check the reporter’s answers' },
  noAccount: { id: 'Tulis dulu apa yang pelapor lihat.', en: 'First write what the reporter saw.' },
} as const;
