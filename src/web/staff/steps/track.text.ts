export const trackText = {
  title: { id: 'Pindahkan ke jalur lain', en: 'Change to another track' },
  lead: {
    id: 'Semua yang sudah dikerjakan tetap tersimpan. Fakta dan dugaannya dirumuskan ulang, lalu yang bersangkutan dipanggil dan didengar lagi untuk dugaan yang baru.',
    en: 'Everything done so far stays. Facts and allegation are stated anew, then the person is called and heard again for what is then alleged.',
  },
  send: { id: 'Pindahkan', en: 'Change' },
  to: { id: 'Jalur yang baru', en: 'The new track' },
  reason: { id: 'Alasannya', en: 'The reason' },
  faults: { to: { id: 'Pilih jalurnya.', en: 'Choose the track.' }, reason: { id: 'Tulis alasannya.', en: 'Write the reason.' } },
} as const;
