export const openCaseText = {
  title: { id: 'Buka perkara dari laporan {number}', en: 'Open a case from report {number}' },
  lead: {
    id: 'Perkara memuat satu orang dan satu perbuatan. Orang lain dari kejadian yang sama mendapat perkara sendiri.',
    en: 'A case holds one person and one act. Another person of the same event gets a case of their own.',
  },
  reports: { id: 'Laporan yang menjadi dasar', en: 'Reports it rests on' },
  reportsHint: {
    id: 'Hanya laporan yang sudah diteruskan. Jumlahnya bukan bukti.',
    en: 'Only reports taken forward. Their number is no evidence.',
  },
  who: { id: 'Terlapor', en: 'The respondent' },
  whoNote: {
    id: 'Periksa di data kepegawaian. Salah orang adalah kesalahan terberat yang bisa terjadi di sini.',
    en: 'Check against personnel records. The wrong person is the gravest mistake that can be made here.',
  },
  name: { id: 'Nama lengkap', en: 'Full name' },
  nip: { id: 'NIP', en: 'NIP (employee number)' },
  nipHint: { id: 'Kosongkan kalau tidak ada atau tidak pasti.', en: 'Leave empty if there is none or it is not certain.' },
  post: { id: 'Jabatan', en: 'Post' },
  unit: { id: 'Kantor atau unit', en: 'Office or unit' },
  act: { id: 'Yang diduga dilakukan', en: 'What is alleged to have been done' },
  what: { id: 'Dugaan, dalam satu dua kalimat', en: 'What is alleged, in a sentence or two' },
  whatHint: {
    id: 'Tulis sebagai dugaan. Jangan tulis dari siapa laporan datang.',
    en: 'Write it as alleged. Do not write where the report came from.',
  },
  where: { id: 'Tempat', en: 'Place' },
  actOn: { id: 'Hari kejadian', en: 'Day of the event' },
  actOnHint: {
    id: 'Aturan yang berlaku ditentukan hari ini. Tulis hari yang pasti.',
    en: 'This day decides which law applies. Give the exact day.',
  },
  contest: { id: 'Pemilihan dan jabatan', en: 'Contest and office' },
  contestHint: { id: 'Kosongkan kalau belum diketahui.', en: 'Leave empty if not known yet.' },
  none: { id: 'belum diketahui', en: 'not known yet' },
  send: { id: 'Buka perkara', en: 'Open the case' },
  next: {
    id: 'Sesudah ini Anda menunjuk atasan langsung, pemeriksa, dan pejabat yang memutus.',
    en: 'Next you name the direct superior, the examiners and the deciding official.',
  },
  faults: {
    name: { id: 'Tulis nama lengkap terlapor.', en: 'Write the respondent’s full name.' },
    post: { id: 'Tulis jabatannya.', en: 'Write the post.' },
    act: { id: 'Pilih perbuatannya.', en: 'Choose the act.' },
    what: { id: 'Tulis dugaannya.', en: 'Write what is alleged.' },
    actOn: {
      id: 'Tulis hari kejadian sebagai tanggal yang ada, dan tidak di masa depan.',
      en: 'Give the day of the event as a real date, not in the future.',
    },
  },
} as const;
