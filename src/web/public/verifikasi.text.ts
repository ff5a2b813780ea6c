export const verifyText = {
  title: { id: 'Periksa surat', en: 'Check a letter' },
  lead: {
    id: 'Setiap surat kami membawa kode enam belas tanda di samping tanda tangan. Masukkan kode itu untuk membandingkan surat di tangan Anda dengan yang kami catat.',
    en: 'Each of our letters carries a code of sixteen characters beside the signature. Enter it to compare the letter in your hand with what we recorded.',
  },
  code: { id: 'Kode di surat', en: 'Code on the letter' },
  codeHint: {
    id: 'Misalnya KPT7-9M2X-4QHD-WZ3R. Huruf besar atau kecil, dengan atau tanpa garis.',
    en: 'For example KPT7-9M2X-4QHD-WZ3R. Capital or small letters, with or without hyphens.',
  },
  look: { id: 'Cari kode ini', en: 'Look this code up' },
  missing: { id: 'Isi kode yang tertulis di surat.', en: 'Enter the code written on the letter.' },
  about: { id: 'Yang tidak disebut di sini', en: 'What is not told here' },
  aboutSay: {
    id: 'Laman ini tidak pernah menyebut perkara, nama penerima, atau isi surat. Kode yang kami tidak kenal selalu mendapat jawaban yang sama.',
    en: 'This page never tells a case, a recipient’s name or a letter’s content. A code we do not know always gets the same answer.',
  },
  foundTitle: { id: 'Bandingkan surat ini', en: 'Compare this letter' },
  found: { id: 'Kode {code} milik surat berikut.', en: 'The code {code} belongs to this letter.' },
  number: { id: 'Nomor', en: 'Number' },
  date: { id: 'Tanggal', en: 'Date' },
  pages: { id: 'Jumlah halaman', en: 'Pages' },
  compare: {
    id: 'Bandingkan nomor, tanggal, dan jumlah halaman dengan surat di tangan Anda. Kertas Anda tidak kami lihat, jadi kami tidak dapat mengatakan apa pun tentang isinya.',
    en: 'Compare number, date and number of pages with the letter in your hand. We do not see your paper, so we can say nothing about what is on it.',
  },
  withdrawn: {
    id: 'Surat ini sudah ditarik oleh kantor dan tidak berlaku lagi.',
    en: 'The office has withdrawn this letter; it is no longer valid.',
  },
  file: { id: 'Punya berkasnya?', en: 'Do you have the file?' },
  fileSay: {
    id: 'Unggah berkas PDF atau pindaian yang Anda terima dari kantor ini untuk memeriksa setiap bita. Berkas dibaca sekali dan tidak disimpan.',
    en: 'Upload the PDF or scan you received from this office to check each byte. The file is read once and not kept.',
  },
  fileLabel: { id: 'Berkas surat', en: 'The letter’s file' },
  fileHint: {
    id: 'Paling besar 50 MB. Foto atau pindaian buatan Anda sendiri selalu berbeda, walaupun suratnya sama.',
    en: 'At most 50 MB. A photo or scan of your own always differs, even of the same letter.',
  },
  check: { id: 'Periksa berkas', en: 'Check the file' },
  fileMissing: { id: 'Pilih berkas surat dulu.', en: 'Choose the letter’s file first.' },
  identical: {
    id: 'Setiap bita berkas yang Anda unggah sama dengan berkas yang kami simpan untuk surat ini.',
    en: 'Each byte of the file you uploaded is the same as in the file we keep for this letter.',
  },
  different: {
    id: 'Berkas yang Anda unggah berbeda dari berkas yang kami simpan untuk surat ini. Foto, pindaian, dan cetakan ulang selalu berbeda; kalau Anda menerimanya sebagai berkas dari kantor ini, tanyakan kepada kami.',
    en: 'The file you uploaded differs from the file we keep for this letter. Photos, scans and fresh prints always differ; if you received it as a file from this office, please ask us.',
  },
  another: { id: 'Periksa kode lain', en: 'Check another code' },
} as const;
