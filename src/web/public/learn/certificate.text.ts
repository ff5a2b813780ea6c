export const certificateText = {
  title: { id: 'Surat keterangan kuis netralitas', en: 'Neutrality quiz certificate' },
  says: {
    id: 'menjawab benar {score} dari {of} soal kuis netralitas pegawai.',
    en: 'answered {score} of {of} questions of the staff neutrality quiz correctly.',
  },
  office: { id: 'Kantor', en: 'Office' },
  day: { id: 'Hari', en: 'Day' },
  code: { id: 'Kode', en: 'Code' },
  how: {
    id: 'Siapa pun dapat memeriksanya di {url} dengan nama dan kode ini. Kantor tidak menyimpan nama, jawaban, atau lembar ini; kodenya sendiri yang membuktikan.',
    en: 'Anyone can check it at {url} with this name and code. The office keeps neither the name, the answers nor this sheet; the code itself is the proof.',
  },
  notTraining: {
    id: 'Bukan sertifikat pelatihan dan bukan penilaian kinerja.',
    en: 'Not a training certificate and no appraisal of performance.',
  },
  print: {
    id: 'Cetak atau simpan sebagai PDF sekarang: Ctrl+P, atau menu Cetak.',
    en: 'Print or save as PDF now: Ctrl+P, or the Print menu.',
  },
  checkTitle: { id: 'Periksa surat keterangan kuis', en: 'Check a quiz certificate' },
  checkLead: {
    id: 'Tulis nama dan kode seperti tercetak. Tidak ada daftar yang dicari; kodenya dihitung ulang, lalu semua yang Anda tulis dilupakan.',
    en: 'Type the name and code as printed. No list is searched; the code is worked out again and all you typed is forgotten.',
  },
  name: { id: 'Nama', en: 'Name' },
  go: { id: 'Periksa', en: 'Check' },
  yes: {
    id: 'Cocok. Dibuat di layanan ini pada {day}, {score} dari {of} benar.',
    en: 'It matches. Made by this service on {day}, {score} of {of} right.',
  },
  no: {
    id: 'Tidak cocok. Periksa ejaan nama dan kodenya; kode yang dibuat kantor lain tidak dikenal di sini.',
    en: 'It does not match. Check the spelling of name and code; a code of another office is not known here.',
  },
  faults: {
    nama: { id: 'Tulis namanya.', en: 'Type the name.' },
    panjang: { id: 'Namanya paling panjang {limit} huruf.', en: 'The name may have {limit} letters at most.' },
    kode: { id: 'Tulis kodenya.', en: 'Type the code.' },
  },
} as const;
