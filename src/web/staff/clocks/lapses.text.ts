export const lapsesText = {
  title: { id: 'Tenggat kantor yang terlewat', en: 'Deadlines the office missed' },
  lead: {
    id: 'Kewajiban yang belum dipenuhi sesudah batas waktunya, menurut kantor yang memilikinya. Tidak ada nama orang di sini.',
    en: 'Duties not done after their day, by the office they belong to. No person is named here.',
  },
  none: { id: 'Tidak ada kewajiban yang terlewat.', en: 'No duty is past its day.' },
  caption: { id: 'Tenggat terlewat menurut kantor', en: 'Missed deadlines by office' },
  due: { id: 'Batas waktu', en: 'Deadline' },
  what: { id: 'Kewajiban', en: 'Duty' },
  file: { id: 'Berkas', en: 'File' },
  above: { id: 'Diberitahukan kepada', en: 'To be told' },
  replyDue: { id: 'dijawab paling lambat {on}', en: 'answer due {on}' },
  seen: { id: 'dilihat {on}', en: 'seen {on}' },
  unseen: { id: 'belum dilihat', en: 'not seen yet' },
  replied: { id: 'dijawab {on}', en: 'answered {on}' },
  letter: { id: 'Buka surat yang sudah siap', en: 'Open the letter that is ready' },
  public: {
    id: 'Yang terbit untuk umum hanya jumlahnya per triwulan untuk seluruh kantor.',
    en: 'Only their number by quarter, for the whole office, is published.',
  },
} as const;
