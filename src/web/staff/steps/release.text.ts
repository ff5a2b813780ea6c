export const releaseText = {
  title: { id: 'Pembebasan sementara dari tugas', en: 'Temporary release from duty' },
  lead: {
    id: 'Hanya untuk dugaan yang dapat berujung hukuman berat. Berlaku sampai keputusan ditetapkan; hak kepegawaian tetap diberikan. Ini bukan hukuman.',
    en: 'Only for what may lead to a severe sanction. It lasts until the decision; the rights of the post continue. It is no sanction.',
  },
  send: { id: 'Susun suratnya', en: 'Draft the letter' },
  from: { id: 'Mulai', en: 'From' },
  standIn: { id: 'Pelaksana harian selama itu', en: 'Who does the daily work meanwhile' },
  standInHint: { id: 'Jabatan, dan nama bila sudah ditunjuk.', en: 'The post, and the name if already appointed.' },
  reason: { id: 'Mengapa perlu untuk pemeriksaan', en: 'Why the examination needs it' },
  faults: {
    from: { id: 'Tulis tanggalnya.', en: 'Give the day.' },
    standIn: { id: 'Tulis siapa yang mengerjakannya.', en: 'Write who does the work.' },
    reason: { id: 'Tulis alasannya.', en: 'Write the reason.' },
  },
} as const;
