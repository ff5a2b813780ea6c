export const channelsText = {
  title: { id: 'Kanal resmi yang diperiksa', en: 'Office channels that are checked' },
  lead: {
    id: 'Kantor memeriksa kanalnya sendiri agar netral: situs, umpan, dan akun resmi. Akun pribadi siapa pun tidak pernah diperiksa.',
    en: 'The office checks its own channels for neutrality: websites, feeds and official accounts. Nobody’s personal account is ever checked.',
  },
  how: {
    id: 'Sebuah kanal baru diperiksa setelah kepemilikannya terbukti, dan buktinya dilihat lagi setiap hari. Yang dibaca hanya yang diterbitkan kantor; komentar dan pengikut tidak.',
    en: 'A channel is checked only once its ownership is proved, and the proof is looked at again each day. Only what the office itself publishes is read; comments and followers are not.',
  },
  stop: {
    id: 'Ada akun pribadi di daftar ini? Tekan tombolnya: pemeriksaan langsung berhenti, sampai dua orang dan Bawaslu melihatnya. Tidak perlu alasan, dan tidak dicatat siapa yang menekan.',
    en: 'Is a person’s own account on this list? Press its button: checks stop at once, until two people and Bawaslu have looked. No reason is needed, and nobody notes who pressed it.',
  },
  empty: {
    id: 'Belum ada kanal yang didaftarkan, jadi tidak ada yang diperiksa.',
    en: 'No channel is registered yet, so nothing is checked.',
  },
  unit: { id: 'Pengelola: {unit}', en: 'Run by: {unit}' },
  press: { id: 'Ini akun pribadi seseorang', en: 'This is a person’s own account' },
  done: {
    id: 'Pemeriksaan kanal itu sudah berhenti. Dua orang dan Bawaslu akan melihatnya sebelum ada yang diperiksa lagi.',
    en: 'Checks of that channel have stopped. Two people and Bawaslu will look before anything is checked again.',
  },
} as const;
