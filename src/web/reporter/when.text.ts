export const whenText = {
  title: { id: 'Kapan dan di mana?', en: 'When and where?' },
  date: { id: 'Tanggal kejadian', en: 'Day of the event' },
  dateHint: {
    id: 'Contoh: 7 11 2026. Kalau lupa harinya, isi bulan dan tahun saja.',
    en: 'For example: 7 11 2026. If you forgot the day, give month and year only.',
  },
  note: { id: 'Kalau tidak ingat tanggalnya, kira-kira kapan?', en: 'If the date is not remembered, roughly when?' },
  noteHint: { id: 'Contoh: minggu pertama kampanye, malam hari.', en: 'For example: the first week of the campaign, in the evening.' },
  place: { id: 'Tempat kejadian', en: 'Place of the event' },
  placeHint: {
    id: 'Nama gedung, jalan, atau kelurahan; atau nama laman dan akun. Contoh: Balai Kelurahan Melati.',
    en: 'Name of a building, street or ward; or of a page and account. For example: Balai Kelurahan Melati.',
  },
  noPlace: { id: 'Tulis tempat kejadian, sejauh yang diingat.', en: 'Write the place of the event, as far as it is remembered.' },
  noDate: { id: 'Isi bulan dan tahun, atau ceritakan kira-kira kapan.', en: 'Give month and year, or tell roughly when.' },
  noYear: { id: 'Isi tahunnya juga, empat angka. Contoh: 2026.', en: 'Give the year too, four digits. For example: 2026.' },
  noMonth: { id: 'Isi bulannya juga, dengan angka 1 sampai 12.', en: 'Give the month too, as a number from 1 to 12.' },
  noSuchDay: {
    id: 'Tanggal {day} {month} {year} tidak ada. Bulan itu berakhir pada tanggal {last}.',
    en: 'There is no {day} {month} {year}. That month ends on the {last}.',
  },
  badDay: { id: 'Isi harinya dengan angka 1 sampai 31, atau kosongkan.', en: 'Give the day as a number from 1 to 31, or leave it empty.' },
  future: {
    id: 'Tanggal ini belum tiba. Isi tanggal saat kejadian, paling lambat hari ini.',
    en: 'This day has not come yet. Give the day of the event, today at the latest.',
  },
  tooOld: {
    id: 'Tahun ini terlalu lama. Kami menerima kejadian sejak tahun 1970.',
    en: 'This year is too long ago. We take events from 1970 on.',
  },
} as const;
