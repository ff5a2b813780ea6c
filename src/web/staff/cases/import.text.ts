export const importText = {
  title: { id: 'Masukkan perkara lama', en: 'Import old cases' },
  lead: {
    id: 'Perkara yang sudah selesai sebelum program ini dipakai, dari buku register. Kolomnya nomor, hari, perbuatan, golongan, hasil, dan hukuman. Kolom “nama” boleh ada, dan hanya diisi untuk hukuman yang masih berlaku: pencarian menemukannya sampai hukuman itu berakhir.',
    en: 'Cases that ended before this program was used, from the register. The columns are number, days, act, class, outcome and sanction. A column “nama” may be there, filled only for sanctions still in force: a search finds them until the sanction ends.',
  },
  back: { id: 'Perkara lama', en: 'Old cases' },
  file: { id: 'Berkas CSV atau XLSX', en: 'CSV or XLSX file' },
  fileHint: {
    id: 'Paling banyak {n} baris. Baris pertama memuat nama kolom.',
    en: 'At most {n} rows. The first row holds the names of the columns.',
  },
  check: { id: 'Periksa saja', en: 'Check only' },
  bringIn: { id: 'Periksa dan masukkan', en: 'Check and import' },
  template: { id: 'Unduh contoh berkas', en: 'Download a sample file' },
  noFile: { id: 'Pilih berkasnya.', en: 'Choose the file.' },
  ready: {
    id: 'Semua {n} baris dapat dimasukkan. Belum ada yang disimpan: pilih berkas yang sama lagi, lalu tekan “Periksa dan masukkan”.',
    en: 'All {n} rows can be imported. Nothing is saved yet: choose the same file again and press “Check and import”.',
  },
  refused: { id: '{n} dari {rows} baris ditolak', en: '{n} of {rows} rows refused' },
  refusedNote: {
    id: 'Tidak satu baris pun dimasukkan. Perbaiki baris-baris ini di berkas Anda, lalu kirim ulang seluruh berkasnya.',
    en: 'Not one row was imported. Mend these rows in your file and send the whole file again.',
  },
  faults: { id: 'Baris yang ditolak', en: 'Rows refused' },
  line: { id: 'Baris', en: 'Row' },
  lineN: { id: 'baris {n}', en: 'row {n}' },
  column: { id: 'Kolom', en: 'Column' },
  cure: { id: 'Cara memperbaiki', en: 'How to mend it' },
  moreFaults: { id: 'Dan {n} kesalahan lagi.', en: 'And {n} more.' },
  cures: {
    'column-missing': {
      id: 'Kolom ini tidak ada. Tambahkan seperti di contoh berkas.',
      en: 'This column is missing. Add it as in the sample file.',
    },
    'column-unknown': {
      id: 'Kolom ini tidak dikenal. Hapus kolomnya: nama orang dan keterangan lain tidak dimasukkan.',
      en: 'This column is unknown. Remove it: names of people and other text are not imported.',
    },
    'name-without-sanction': {
      id: 'Kosongkan nama: hukumannya tidak ada atau sudah berakhir. Orang itu tidak boleh dapat dicari lagi.',
      en: 'Leave the name empty: there is no sanction, or it has ended. The person must not be found any more.',
    },
    name: { id: 'Tulis nama orang dengan huruf, paling banyak 200.', en: 'Write a person’s name in letters, at most 200.' },
    number: {
      id: 'Tulis nomor register: huruf, angka, titik, garis miring, atau tanda hubung, tanpa spasi, paling banyak 40.',
      en: 'Write the register number: letters, digits, dots, slashes or hyphens, no spaces, at most 40.',
    },
    'number-twice': {
      id: 'Nomor ini ada dua kali di berkas. Hapus salah satunya.',
      en: 'This number stands twice in the file. Remove one.',
    },
    'number-known': { id: 'Nomor ini sudah pernah dimasukkan. Hapus barisnya.', en: 'This number was imported before. Remove the row.' },
    day: {
      id: 'Tulis tanggal sebagai tahun-bulan-hari, misalnya 2023-11-06.',
      en: 'Write the day as year-month-day, for example 2023-11-06.',
    },
    'day-order': {
      id: 'Urutan hari tidak mungkin: kejadian, dibuka, ditutup; hukuman sesudah kejadian; tidak sesudah hari ini.',
      en: 'The order of days cannot be: act, opened, closed; sanction after the act; closed no later than today.',
    },
    choice: {
      id: 'Nilai ini tidak ada dalam daftar. Lihat daftar nilai di bawah.',
      en: 'This value is in no list. See the lists of values below.',
    },
    'sanction-needed': { id: 'Perkara yang terbukti perlu hukumannya.', en: 'A case found proven needs its sanction.' },
    'sanction-without-breach': {
      id: 'Perkara yang tidak terbukti tidak memuat hukuman. Kosongkan kolom hukuman.',
      en: 'A case that was not proven has no sanction. Leave the columns of the sanction empty.',
    },
    'too-many': { id: 'Paling banyak {n} baris sekali kirim. Bagi berkasnya.', en: 'At most {n} rows at once. Split the file.' },
    'no-rows': { id: 'Berkas ini tidak memuat satu perkara pun.', en: 'The file holds no case.' },
  },
  values: { id: 'Daftar nilai tiap kolom', en: 'Values of each column' },
  valuesNote: {
    id: 'Tulis nilainya seperti di sini, atau kata Indonesianya. Tanggal selalu tahun-bulan-hari. hukuman_sampai boleh kosong bila hukumannya tanpa batas waktu.',
    en: 'Write the value as here, or its Indonesian words. Days are always year-month-day. hukuman_sampai may stay empty where the sanction has no end.',
  },
  runTitle: { id: 'Memasukkan perkara lama', en: 'Importing old cases' },
  states: {
    running: {
      id: '{done} dari {total} baris sudah diolah. Laman ini memperbarui diri.',
      en: '{done} of {total} rows done. This page renews itself.',
    },
    finished: {
      id: 'Selesai: {total} perkara lama masuk, masing-masing dengan catatannya sendiri.',
      en: 'Done: {total} old cases are in, each with its own entry in the record.',
    },
    failed: {
      id: 'Terhenti. Tidak satu baris pun dimasukkan; kirim ulang berkasnya.',
      en: 'It stopped. Not one row was imported; send the file again.',
    },
  },
  again: { id: 'Kirim ulang', en: 'Send again' },
  historicTitle: { id: 'Perkara lama', en: 'Old cases' },
  historicLead: {
    id: 'Selesai sebelum program ini dipakai dan dimasukkan dari buku register. Yang ditutup tanpa pelanggaran hanya ditemukan lewat nomornya.',
    en: 'Ended before this program was used and imported from the register. One closed without a breach is found by its number only.',
  },
  historicBack: { id: 'Semua perkara', en: 'All cases' },
  number: { id: 'Nomor', en: 'Number' },
  find: { id: 'Cari nomor', en: 'Find the number' },
  none: { id: 'Belum ada perkara lama.', en: 'No old cases yet.' },
  noneFound: { id: 'Tidak ada perkara lama dengan nomor itu.', en: 'No old case has that number.' },
  heads: {
    number: { id: 'Nomor dan asal', en: 'Number and origin' },
    days: { id: 'Dibuka dan ditutup', en: 'Opened and closed' },
    act: { id: 'Perbuatan', en: 'Act' },
    outcome: { id: 'Hasil', en: 'Outcome' },
  },
  origin: { id: 'Dimasukkan dari register, {day}', en: 'Imported from the register, {day}' },
  until: { id: 'sampai {day}', en: 'until {day}' },
  sanction: { id: '{sanction}, sejak {from}', en: '{sanction}, from {from}' },
  outcomes: {
    breach: { id: 'terbukti', en: 'breach found' },
    'not-proven': { id: 'tidak terbukti', en: 'not proven' },
    'no-breach': { id: 'bukan pelanggaran', en: 'no breach' },
    'out-of-time': { id: 'lewat waktu', en: 'out of time' },
    'other-body': { id: 'wewenang lembaga lain', en: 'belongs to another body' },
  },
  actOn: { id: 'kejadian {day}', en: 'event on {day}' },
} as const;
