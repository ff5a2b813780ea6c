export const officeLetterText = {
  about: {
    lapse: { id: 'Tenggat yang terlewat', en: 'Missed deadlines' },
    request: { id: 'Hak data', en: 'Data rights' },
    breach: { id: 'Hak data', en: 'Data rights' },
    meeting: { id: 'Koordinasi', en: 'Coordination' },
    statement: { id: 'Koordinasi', en: 'Coordination' },
    circular: { id: 'Edaran dan ikrar', en: 'Circulars and pledges' },
  },
  signature: {
    id: 'Cetak suratnya, tandatangani di luar program ini, lalu unggah yang sudah ditandatangani.',
    en: 'Print the letter, have it signed outside this program, then upload the signed one.',
  },
} as const;
