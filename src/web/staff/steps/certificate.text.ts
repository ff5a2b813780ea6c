export const certificateText = {
  title: { id: 'Susun surat keterangan untuk yang bersangkutan', en: 'Draft the certificate for the person' },
  lead: {
    id: 'Surat ini menyatakan bagaimana perkara berakhir dan memuat catatan yang hanya dipegang yang bersangkutan. Sesudah ditandatangani, serahkan bersama keputusannya.',
    en: 'This letter says how the case ended and carries a record that only the person holds. Once signed, hand it over with the decision.',
  },
  send: { id: 'Susun', en: 'Draft it' },
} as const;
