export const enterText = {
  door: { id: 'Untuk yang menerima surat panggilan', en: 'For whoever received a summons' },
  title: { id: 'Masuk ke laman Anda', en: 'Enter your pages' },
  lead: {
    id: 'Di sini Anda melihat apa yang dilaporkan, aturannya, buktinya, dan waktu Anda, lalu menjawab. Laman ini ada supaya Anda didengar sebelum apa pun diputuskan.',
    en: 'Here you see what was reported, the rule, the evidence and your time, and you answer. These pages are there so that you are heard before anything is decided.',
  },
  ended: {
    id: 'Anda keluar otomatis setelah 30 menit tanpa kegiatan. Masuk lagi untuk melanjutkan.',
    en: 'You were signed out after 30 minutes without activity. Come in again to go on.',
  },
  left: { id: 'Anda sudah keluar. Perkara dan jawaban Anda tersimpan.', en: 'You have signed out. Your case and your answers are kept.' },
  cancelled: {
    id: 'Kode, frasa sandi, dan semua sesi sudah dibatalkan. Waktu Anda berhenti sampai Anda menerima kode baru dengan tanda terima baru. Kode baru Anda ambil sendiri di kantor yang mengirim surat; bawa kartu identitas.',
    en: 'Code, passphrase and all sessions are cancelled. Your time stands still until you get a new code against a new receipt. Fetch it yourself at the office that sent the letter; bring an identity card.',
  },
  first: { id: 'Pertama kali', en: 'The first time' },
  firstLead: {
    id: 'Pakai kode di lembar kode, di dalam amplop surat panggilan.',
    en: 'Use the code on the code sheet, inside the envelope of the summons.',
  },
  code: { id: 'Kode dari amplop', en: 'Code from the envelope' },
  codeHint: {
    id: '16 huruf dan angka. Boleh dengan atau tanpa spasi, huruf besar atau kecil; O dan 0, I dan 1 kami baca sama.',
    en: '16 letters and digits. With or without spaces, capital or small; O and 0, I and 1 are read as the same.',
  },
  useCode: { id: 'Pakai kode', en: 'Use the code' },
  again: { id: 'Masuk lagi', en: 'Coming back' },
  returnLead: { id: 'Kalau Anda sudah membuat frasa sandi.', en: 'If you have already made your passphrase.' },
  number: { id: 'Nomor perkara', en: 'Case number' },
  numberHint: {
    id: 'Tertulis di surat, misalnya 0041/2026. Kode dari amplop juga boleh.',
    en: 'It stands on the letter, for example 0041/2026. The code from the envelope will do too.',
  },
  passphrase: { id: 'Frasa sandi Anda', en: 'Your passphrase' },
  enter: { id: 'Masuk', en: 'Enter' },
  trouble: { id: 'Tidak bisa masuk?', en: 'Cannot get in?' },
  toLost: {
    id: 'Kode hilang, surat sudah dibuka orang lain, atau frasa sandi lupa',
    en: 'Code lost, letter opened by somebody else, or passphrase forgotten',
  },
  toRights: { id: 'Hak Anda, dapat dibaca tanpa masuk', en: 'Your rights, readable without entering' },
  againTitle: { id: 'Masuk lagi untuk melanjutkan', en: 'Come in again to go on' },
  againKept: {
    id: 'Anda keluar otomatis sebelum isian terkirim. Tulisan Anda tidak hilang: masuk lagi, lalu lanjutkan.',
    en: 'You were signed out before this was sent. What you wrote is not lost: come in again, then go on.',
  },
  againFiles: {
    id: 'Berkas yang Anda pilih belum tersimpan. Pilih lagi berkas itu setelah masuk.',
    en: 'The files you chose are not kept yet. Choose them again once you are in.',
  },
  resumeTitle: { id: 'Lanjutkan isian Anda tadi?', en: 'Go on with what you wrote?' },
  resume: {
    id: 'Tulisan ini belum tersimpan. Lanjutkan hanya kalau ini tulisan Anda sendiri.',
    en: 'These words are not kept yet. Go on only if you wrote them yourself.',
  },
  goOn: { id: 'Lanjutkan', en: 'Go on' },
  throwAway: { id: 'Buang isian ini', en: 'Throw this away' },
  leaveTitle: { id: 'Keluar?', en: 'Sign out?' },
  leaveLead: {
    id: 'Yang sudah Anda kirim tetap tersimpan. Masuk lagi dengan nomor perkara dan frasa sandi Anda.',
    en: 'What you have sent stays. Come back with the case number and your passphrase.',
  },
  leave: { id: 'Keluar', en: 'Sign out' },
  stay: { id: 'Tetap di sini', en: 'Stay here' },
} as const;
