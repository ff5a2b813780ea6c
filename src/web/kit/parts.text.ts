export const partsText = {
  caption: { id: 'Hitungan hari demi hari', en: 'The count, day by day' },
  date: { id: 'Tanggal', en: 'Date' },
  note: { id: 'Keterangan', en: 'Note' },
  number: { id: 'Hari ke-', en: 'Day no.' },
  notCounted: { id: 'tidak dihitung', en: 'not counted' },
  why: {
    start: { id: 'hari pertama, tidak dihitung', en: 'first day, not counted' },
    working: { id: 'hari kerja', en: 'working day' },
    'calendar-day': { id: 'dihitung', en: 'counted' },
    weekend: { id: 'akhir pekan', en: 'weekend' },
    'national-holiday': { id: 'hari libur nasional', en: 'national holiday' },
    'joint-leave': { id: 'cuti bersama', en: 'joint leave' },
  },
} as const;
