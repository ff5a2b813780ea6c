export const fileText = {
  title: { id: 'Berkas', en: 'File' },
  lead: { id: '{name}, {media}, {size}.', en: '{name}, {media}, {size}.' },
  note: {
    id: 'Gambar di bawah dibuat ulang di ruang tertutup tanpa jaringan; keterangan tersembunyi seperti tempat pengambilan sudah dibuang. Berkas asli tidak diubah.',
    en: 'The picture below was made anew in a closed room without network; hidden details such as the place it was taken are gone. The original is untouched.',
  },
  alt: { id: 'Pratinjau berkas', en: 'Preview of the file' },
  download: { id: 'Unduh berkas asli', en: 'Download the original' },
  hash: { id: 'Sidik SHA-256', en: 'SHA-256 fingerprint' },
  mask: { id: 'Tutupi sebagian', en: 'Mask parts of it' },
  reasons: {
    'no-sandbox': {
      id: 'Mesin ini tidak dapat membuka berkas asing dengan aman, jadi tidak ada pratinjau. Unduh dan buka di komputer yang terpisah.',
      en: 'This machine cannot open foreign files safely, so there is no preview. Download it and open it on a separate computer.',
    },
    'no-tool': {
      id: 'Alat untuk pratinjau PDF tidak ada di mesin ini. Unduh berkasnya.',
      en: 'The tool for PDF previews is not on this machine. Download the file.',
    },
    'no-picture': { id: 'Jenis berkas ini tidak punya pratinjau. Unduh berkasnya.', en: 'This kind of file has no preview. Download it.' },
    'too-large': {
      id: 'Berkas ini terlalu besar untuk pratinjau. Unduh berkasnya.',
      en: 'This file is too large for a preview. Download it.',
    },
    unreadable: {
      id: 'Gambar ini tidak dapat dibaca. Berkas aslinya tetap tersimpan dan dapat diunduh.',
      en: 'This picture cannot be read. The original is kept and can be downloaded.',
    },
  },
} as const;
