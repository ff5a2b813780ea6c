export const reminderText = {
  subject: { id: 'Nirpihak: {n} hal menunggu Anda', en: 'Nirpihak: {n} things wait for you' },
  body: {
    id: 'Ada {n} hal dengan batas waktu dalam 3 hari ini, {late} di antaranya sudah lewat.\n\nBuka meja untuk melihat apa, kapan, dan mengapa tanggal itu:\n{desk}\n\nSurat ini tidak memuat nama atau isi perkara apa pun.\n',
    en: '{n} things are due within 3 days; {late} of them are late.\n\nOpen the desk to see what, when, and why that date:\n{desk}\n\nThis message holds no name and nothing of any case.\n',
  },
} as const;
