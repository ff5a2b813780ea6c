export const whatText = {
  title: { id: 'Apa yang Anda lihat?', en: 'What did you see?' },
  acts: { id: 'Jenis kejadian', en: 'Kind of event' },
  actsHint: { id: 'Boleh lebih dari satu. Kalau ragu, lewati saja.', en: 'More than one is fine. If unsure, skip this.' },
  text: { id: 'Ceritakan dengan kata-kata Anda sendiri', en: 'Tell it in your own words' },
  textHint: {
    id: 'Apa yang terjadi, apa yang dikatakan atau ditulis. Paling banyak 20.000 huruf. Jangan tulis siapa Anda di sini; itu ditanyakan nanti, dan disegel.',
    en: 'What happened, what was said or written. At most 20,000 characters. Do not write who you are here; that is asked later, and sealed.',
  },
  missing: { id: 'Ceritakan apa yang Anda lihat, walau hanya beberapa kalimat.', en: 'Tell us what you saw, even in a few sentences.' },
} as const;

/** At the desk the officer writes what the reporter tells. */
export const whatDeskText = {
  ...whatText,
  title: { id: 'Apa yang pelapor lihat?', en: 'What did the reporter see?' },
  text: { id: 'Tulis dengan kata-kata pelapor', en: 'Write it in the reporter’s words' },
  textHint: {
    id: 'Apa yang terjadi, apa yang dikatakan atau ditulis. Paling banyak 20.000 huruf. Jangan tulis siapa pelapornya di sini; itu ditanyakan nanti, dan disegel.',
    en: 'What happened, what was said or written. At most 20,000 characters. Do not write who reports here; that is asked later, and sealed.',
  },
  missing: {
    id: 'Tulis apa yang pelapor lihat, walau hanya beberapa kalimat.',
    en: 'Write what the reporter saw, even in a few sentences.',
  },
} as const;
