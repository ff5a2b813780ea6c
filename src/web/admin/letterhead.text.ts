export const letterheadText = {
  title: { id: 'Kop dan nomor surat', en: 'Letterhead and numbers' },
  lead: {
    id: 'Berlaku untuk surat yang dibuat sesudah ini. Surat yang sudah ada tidak berubah. Alamat, telepon, dan surel juga tampil di halaman Tanya dulu, sebagai tempat bertanya.',
    en: 'Applies to letters made from now on. Existing letters do not change. Address, telephone and e-mail also stand on the page Ask first, as the place to ask.',
  },
  head: { id: 'Kop surat', en: 'Letterhead' },
  numbers: { id: 'Nomor surat', en: 'Letter numbers' },
  government: { id: 'Baris pertama', en: 'First line' },
  governmentHint: { id: 'Misalnya PEMERINTAH KOTA CONTOH', en: 'For example PEMERINTAH KOTA CONTOH' },
  unit: { id: 'Unit', en: 'Unit' },
  unitHint: { id: 'Misalnya INSPEKTORAT DAERAH', en: 'For example INSPEKTORAT DAERAH' },
  address: { id: 'Alamat', en: 'Address' },
  phone: { id: 'Telepon', en: 'Telephone' },
  mail: { id: 'Surel', en: 'E-mail' },
  place: { id: 'Tempat di baris tanggal', en: 'Place in the date line' },
  verifyAt: { id: 'Alamat pemeriksaan surat', en: 'Address where letters are compared' },
  verifyAtHint: {
    id: 'Alamat situs ini tanpa jalur, misalnya https://nirpihak.contoh.go.id. Tercetak sebagai kode QR.',
    en: 'This site’s address without a path, for example https://nirpihak.contoh.go.id. Printed as a QR code.',
  },
  pattern: { id: 'Pola untuk semua surat', en: 'Pattern for all letters' },
  patternHint: {
    id: '{seq} menjadi nomor urut, {month} bulan dengan angka Romawi, {year} tahun. {seq} dan {year} wajib ada. Nomor urut dihitung per pola dan mulai dari 1 setiap tahun.',
    en: '{seq} becomes the running number, {month} the month in Roman numerals, {year} the year. {seq} and {year} must be there. Numbers run by pattern and begin at 1 each year.',
  },
  patternOwn: { id: 'Pola sendiri untuk jenis surat tertentu', en: 'A pattern of its own for a kind of letter' },
  patternOwnHint: {
    id: 'Boleh dikosongkan; surat itu lalu memakai pola umum.',
    en: 'May stay empty; that letter then uses the general pattern.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Kop dan pola nomor tersimpan.', en: 'Letterhead and number patterns are saved.' },
  toMailRule: { id: 'Penyerahan surat lewat surat elektronik dinas', en: 'Service of letters by official e-mail' },
  wrongLine: { id: 'Isi satu baris, paling banyak 160 huruf.', en: 'Enter one line of at most 160 characters.' },
  wrongAddress: {
    id: 'Tulis alamat lengkap yang diawali https://, tanpa jalur.',
    en: 'Write the full address beginning with https://, without a path.',
  },
  wrongPattern: {
    id: 'Pola harus memuat {seq} dan {year}, paling banyak 60 huruf, tanpa kurung kurawal lain.',
    en: 'The pattern must hold {seq} and {year}, at most 60 characters, without other curly brackets.',
  },
} as const;
