export const frameText = {
  step: { id: 'Langkah {n} dari {of}', en: 'Step {n} of {of}' },
  continue: { id: 'Simpan dan lanjut', en: 'Save and continue' },
  toCheck: { id: 'Simpan dan kembali ke ringkasan', en: 'Save and go back to the summary' },
  toFix: { id: 'Perlu diperbaiki: {title}', en: 'To mend: {title}' },
  report: { id: 'Lapor', en: 'Report' },
  take: { id: 'Terima laporan', en: 'Take a report' },
  deskOffice: { id: 'Meja tim pengawas, {office}', en: 'Oversight desk, {office}' },
  toDesk: { id: 'Kembali ke meja', en: 'Back to the desk' },
  optional: { id: 'boleh dikosongkan', en: 'may stay empty' },
  exitTitle: { id: 'Tentang Keluar cepat', en: 'About “Leave quickly”' },
  exitDoes: {
    id: 'Tombol itu menghapus isian ini dari tempat kami beserta berkas di dalamnya, lalu membuka laman cuaca milik lembaga lain. Tanpa sambungan, isian tidak terhapus; ia hilang sendiri sesudah 48 jam. Laporan yang sudah terkirim tidak ikut terhapus.',
    en: 'The button deletes this draft and its files from our side, then opens another institution’s weather page. Without a connection the draft is not deleted; it goes by itself after 48 hours. A report already sent is not deleted.',
  },
  exitCannot: {
    id: 'Tombol itu tidak dapat menghapus riwayat peramban Anda, berkas yang sudah diunduh, atau catatan jaringan kantor. Lebih aman memakai ponsel dan kuota sendiri, lalu menghapus riwayat sesudahnya.',
    en: 'It cannot delete your browser’s history, files already downloaded, or what an office network has recorded. It is safer to use your own phone and data, and to clear the history afterwards.',
  },
  expiredTitle: { id: 'Isian sebelumnya sudah tidak ada', en: 'Your earlier draft is gone' },
  expired: {
    id: 'Isian dihapus 48 jam setelah terakhir disimpan, atau seketika lewat “Keluar cepat”. Yang baru saja Anda tulis masih ada di bawah ini. Kami sudah membuka isian baru: tekan tombol simpan sekali lagi, lalu isi kembali langkah yang lain.',
    en: 'A draft is deleted 48 hours after it was last saved, or at once by “Leave quickly”. What you just typed is still here below. We have opened a new draft: press the save button once more, then fill in the other steps again.',
  },
  expiredCookies: {
    id: 'Kalau pesan ini muncul lagi, peramban Anda menolak kuki. Izinkan kuki untuk laman ini, atau datang ke loket.',
    en: 'If this message comes again, your browser refuses cookies. Allow cookies for this site, or come to the counter.',
  },
  awayTitle: { id: 'Belum tersimpan', en: 'Not saved yet' },
  away: {
    id: 'Penyimpanan sedang tidak dapat dihubungi. Yang Anda tulis masih ada di bawah ini, dan langkah sebelumnya tidak hilang. Tunggu sebentar, lalu tekan tombol simpan sekali lagi.',
    en: 'Storage cannot be reached just now. What you typed is still here below, and earlier steps are not lost. Wait a moment, then press the save button once more.',
  },
  tooLong: { id: 'Terlalu panjang: {size} huruf. Paling banyak {limit} huruf.', en: 'Too long: {size} characters. At most {limit}.' },
} as const;
