export const issueText = {
  title: { id: 'Terbitkan surat', en: 'Issue the letter' },
  lead: {
    id: 'Cetak suratnya, tandatangani di luar program ini, lalu unggah yang sudah ditandatangani. Sesudah terbit surat tidak berubah lagi.',
    en: 'Print the letter, have it signed outside this program, then upload the signed one. Once issued it does not change.',
  },
  send: { id: 'Terbitkan', en: 'Issue' },
  file: { id: 'Surat yang sudah ditandatangani', en: 'The signed letter' },
  fileHint: {
    id: 'PDF bertanda tangan elektronik, atau scan surat bertanda tangan (PDF, JPEG, PNG).',
    en: 'A PDF with an electronic signature, or a scan of the signed paper (PDF, JPEG, PNG).',
  },
  pages: { id: 'Jumlah halaman surat yang ditandatangani', en: 'Pages of the signed letter' },
  pagesReason: { id: 'Mengapa jumlah halamannya berbeda', en: 'Why the number of pages differs' },
  which: { id: 'Suratnya', en: 'The letter' },
  noNumber: {
    id: 'Surat ini belum bernomor. Beri nomor dan cetak dahulu di laman suratnya.',
    en: 'This letter has no number yet. Number and print it first on the letter’s page.',
  },
  toLetter: { id: 'Buka laman surat', en: 'Open the letter’s page' },
  faults: {
    file: { id: 'Unggah surat yang sudah ditandatangani.', en: 'Upload the signed letter.' },
    pages: { id: 'Tulis jumlah halaman dengan angka.', en: 'Give the number of pages in digits.' },
  },
} as const;
