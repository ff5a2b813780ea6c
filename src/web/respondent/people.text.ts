export const peopleText = {
  title: { id: 'Siapa yang memutuskan', en: 'Who decides' },
  notes: {
    screener: { id: 'Tidak ikut memeriksa dan tidak ikut memutus.', en: 'Neither examines nor decides.' },
    officer: { id: 'Mengurus berkas dan surat. Tidak memutus.', en: 'Keeps the file and the letters. Does not decide.' },
  },
  seats: { chair: { id: 'Ketua', en: 'Chair' }, secretary: { id: 'Sekretaris', en: 'Secretary' }, member: { id: 'Anggota', en: 'Member' } },
  acting: { plt: 'Plt.', plh: 'Plh.', pj: 'Pj.' },
  notNamed: {
    id: 'Pejabat yang memutus keberatan Anda belum ditunjuk. Nama dan jabatannya muncul di sini.',
    en: 'The official who decides your objection is not named yet. Name and post will stand here.',
  },
  interest: { id: 'Salah satu dari mereka punya kepentingan dalam perkara ini?', en: 'Has one of them an interest in this case?' },
  replace: { id: 'Minta orang itu diganti', en: 'Ask that somebody else take their place' },
  asked: { id: 'Anda meminta {name} diganti, {on}', en: 'You asked that {name} be replaced, {on}' },
  waiting: {
    id: 'Belum dijawab. Sebelum dijawab, keputusan tidak dapat disusun.',
    en: 'Not answered yet. Until it is, no decision can be drafted.',
  },
  granted: { id: 'Diterima: orang itu keluar dari perkara ini.', en: 'Granted: that person has left this case.' },
  refused: { id: 'Tidak diterima. Alasannya:', en: 'Not granted. The reason:' },
} as const;
