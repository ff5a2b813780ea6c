export const lateReportText = {
  title: { id: 'Jangka waktu melapor ke Bawaslu', en: 'Period for reporting to Bawaslu' },
  working: {
    id: 'Laporan ke Bawaslu disampaikan paling lambat {n} hari kerja sejak pelanggaran diketahui.',
    en: 'A report to Bawaslu is made within {n} working days of learning of the breach.',
  },
  calendar: {
    id: 'Laporan ke Bawaslu disampaikan paling lambat {n} hari sejak pelanggaran diketahui.',
    en: 'A report to Bawaslu is made within {n} days of learning of the breach.',
  },
  open: { id: 'Kalau diketahui pada hari kejadian, waktunya habis {on}.', en: 'If known on the day of the act, the time ends on {on}.' },
  over: {
    id: 'Kalau diketahui pada hari kejadian, waktunya sudah habis pada {on}. Bisa jadi pelapor baru mengetahuinya kemudian.',
    en: 'If known on the day of the act, the time ended on {on}. The reporter may have learned of it later.',
  },
  still: {
    id: 'Jangka waktu itu mengikat laporan ke Bawaslu, bukan laporan ke kantor ini. Laporan yang terlambat tetap dipakai sebagai keterangan: atasan langsung yang mengetahuinya wajib bertindak.',
    en: 'That period binds a report to Bawaslu, not one to this office. A late report still counts as information: a direct superior who learns of it must act.',
  },
} as const;
