export const accessText = {
  lostTitle: { id: 'Catat kode hilang atau terbuka', en: 'Record a lost or opened code' },
  lostLead: {
    id: 'Kode, frasa sandi, dan sesi yang lama mati saat itu juga. Waktu terlapor menunggu sampai kode baru diterima.',
    en: 'The old code, passphrase and sessions die at once. The respondent’s time waits until the new code is received.',
  },
  lostSend: { id: 'Matikan kode lama', en: 'Cancel the old code' },
  note: { id: 'Yang disampaikan kepada Anda', en: 'What you were told' },
  noteHint: { id: 'Kapan, oleh siapa, dan apa yang terjadi dengan kodenya.', en: 'When, by whom, and what happened to the code.' },
  newTitle: { id: 'Buat kode baru', en: 'Make a new code' },
  newLead: {
    id: 'Kode baru tampil sekali, untuk dicetak dan disegel dalam amplop.',
    en: 'The new code is shown once, to be printed and sealed in an envelope.',
  },
  newSend: { id: 'Buat dan tampilkan kode', en: 'Make and show the code' },
  newConfirm: {
    id: 'Siapkan pencetak sebelum menekan tombol. Kode yang dibuat tadi dan belum diserahkan tidak berlaku lagi.',
    en: 'Have a printer ready before you press. A code made earlier and not yet handed over no longer works.',
  },
  givenTitle: { id: 'Catat penyerahan kode baru', en: 'Record handing over of the new code' },
  givenLead: {
    id: 'Waktu yang tadi menunggu berjalan lagi, dengan sisa hari yang sama.',
    en: 'The time that waited goes on with the days it had left.',
  },
  givenSend: { id: 'Catat penyerahan kode', en: 'Record the handing over' },
  on: { id: 'Hari diterima', en: 'Day of receipt' },
  receipt: { id: 'Tanda terima yang ditandatangani', en: 'The signed receipt' },
  more: { id: 'Keterangan', en: 'Note' },
  withdrawTitle: { id: 'Tarik surat panggilan', en: 'Withdraw the summons' },
  withdrawLead: {
    id: 'Untuk surat yang tidak jadi atau terlambat diserahkan. Nomornya tidak dipakai lagi, dan surat baru disusun.',
    en: 'For a letter that was not handed over, or too late. Its number is not used again and a new letter is drafted.',
  },
  withdrawSend: { id: 'Tarik suratnya', en: 'Withdraw the letter' },
  reason: { id: 'Alasan', en: 'Reason' },
  faults: {
    note: { id: 'Tulis yang disampaikan kepada Anda.', en: 'Write what you were told.' },
    on: { id: 'Tulis hari diterima sebagai tanggal yang ada.', en: 'Give the day of receipt as a real date.' },
    receipt: { id: 'Unggah tanda terimanya.', en: 'Upload the receipt.' },
    reason: { id: 'Tulis alasannya.', en: 'Write the reason.' },
  },
} as const;
