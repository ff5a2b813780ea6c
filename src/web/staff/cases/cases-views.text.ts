export const viewsText = {
  title: { id: 'Tampilan tersimpan', en: 'Saved views' },
  lead: {
    id: 'Pilihan saringan yang Anda simpan. Hanya Anda yang melihatnya.',
    en: 'Choices of filters that you keep. Only you see them.',
  },
  back: { id: 'Semua perkara', en: 'All cases' },
  keep: { id: 'Simpan saringan ini sebagai tampilan', en: 'Keep these filters as a view' },
  name: { id: 'Nama tampilan', en: 'Name of the view' },
  nameHint: {
    id: 'Sebut pekerjaannya, bukan orang. Contoh: disiplin yang lewat tenggat.',
    en: 'Name the work, never a person. Example: discipline past its deadline.',
  },
  save: { id: 'Simpan tampilan', en: 'Save the view' },
  none: {
    id: 'Belum ada. Saring daftar perkara, lalu simpan saringannya di bawah daftar itu.',
    en: 'None yet. Filter the list of cases, then keep the filters below the list.',
  },
  newName: { id: 'Nama', en: 'Name' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  remove: { id: 'Hapus tampilan', en: 'Remove the view' },
  removed: { id: 'Tampilan sudah dihapus.', en: 'The view is removed.' },
  undo: { id: 'Kembalikan', en: 'Bring it back' },
} as const;
