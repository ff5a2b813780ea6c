export const peopleText = {
  title: { id: 'Siapa yang memutuskan', en: 'Who decides' },
  notes: {
    screener: { id: 'Tidak ikut memeriksa dan tidak ikut memutus.', en: 'Neither examines nor decides.' },
    officer: { id: 'Mengurus berkas dan surat. Tidak memutus.', en: 'Keeps the file and the letters. Does not decide.' },
  },
  seats: { chair: { id: 'Ketua', en: 'Chair' }, secretary: { id: 'Sekretaris', en: 'Secretary' }, member: { id: 'Anggota', en: 'Member' } },
  acting: { plt: 'Plt.', plh: 'Plh.', pj: 'Pj.' },
  interest: { id: 'Salah satu dari mereka punya kepentingan dalam perkara ini?', en: 'Has one of them an interest in this case?' },
  replace: { id: 'Minta orang itu diganti', en: 'Ask that somebody else take their place' },
  asked: {
    id: 'Permintaan Anda mengganti orang sudah tercatat; petugas perkara dan atasan membacanya.',
    en: 'Your wish that somebody be replaced is recorded; the officer of the case and the superior read it.',
  },
} as const;
