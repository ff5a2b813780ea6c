export const evidenceText = {
  title: { id: 'Berkas dan tautan', en: 'Files and links' },
  lead: {
    id: 'Kalau tidak punya bukti, lanjut saja. Laporan tanpa bukti tetap dibaca.',
    en: 'If you have no evidence, just go on. A report without it is read too.',
  },
  gives: {
    id: 'Tangkapan layar dapat menunjukkan siapa pembuatnya: foto profil, nama akun, jam, baterai, bahkan urutan grup. Potong dulu bagian itu kalau pembuatnya ingin tidak dikenali.',
    en: 'A screenshot can give away who made it: a profile picture, account name, the time, battery, even the order of groups. Crop those parts first if whoever made it does not want to be known.',
  },
  files: { id: 'Berkas', en: 'Files' },
  filesHint: {
    id: 'Foto, video, suara, atau PDF. Paling banyak {files} berkas, {each} satu berkas, {all} seluruhnya. Unggahan boleh lama; jangan tutup laman ini sampai selesai.',
    en: 'Photos, video, sound or PDF. At most {files} files, {each} a file, {all} in all. An upload may take long; keep this page open until it ends.',
  },
  here: { id: 'Berkas yang sudah diterima', en: 'Files already received' },
  remove: { id: 'Hapus {name}', en: 'Remove {name}' },
  links: { id: 'Tautan', en: 'Links' },
  linksHint: {
    id: 'Satu tautan satu baris, paling banyak 20. Contoh: https://contoh.go.id/berita',
    en: 'One link a line, at most 20. For example: https://contoh.go.id/berita',
  },
  badLink: {
    id: 'Baris {n} bukan alamat tautan. Salin alamatnya dari peramban, atau hapus baris itu.',
    en: 'Line {n} is not a link. Copy the address from your browser, or remove the line.',
  },
  tooManyLinks: { id: 'Paling banyak 20 tautan.', en: 'At most 20 links.' },
  upload: { id: 'Unggah, lalu tambah lagi', en: 'Upload, then add more' },
  refusedFile: { id: '{name}: {why}', en: '{name}: {why}' },
  otherKept: { id: 'Tautan dan berkas lain tetap tersimpan.', en: 'Links and other files are kept.' },
  noName: { id: 'berkas tanpa nama', en: 'a file without a name' },
} as const;
