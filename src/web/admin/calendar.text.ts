export const calendarText = {
  title: { id: 'Hari kerja kantor', en: 'The office’s working days' },
  lead: {
    id: 'Daftar libur nasional dan cuti bersama sudah ada. Di sini dicatat yang ditambahkan atau diubah sesudahnya, dan unit yang bekerja enam hari.',
    en: 'National holidays and joint leave are there already. Here goes what was added or changed since, and units that work six days.',
  },
  rule: {
    id: 'Setiap catatan baru berlaku sesudah orang kedua mengonfirmasi. Tenggat yang sedang berjalan lalu dihitung ulang: boleh menjadi lebih panjang, tidak pernah lebih pendek.',
    en: 'Each entry counts only once a second person has confirmed it. Running deadlines are then counted again: they may become longer, never shorter.',
  },
  day: { id: 'Catat satu hari', en: 'Record a day' },
  on: { id: 'Tanggal', en: 'Day' },
  kind: { id: 'Hari itu', en: 'That day is' },
  kinds: {
    'national-holiday': { id: 'Hari libur', en: 'A holiday' },
    'joint-leave': { id: 'Cuti bersama', en: 'Joint leave' },
    'working-day': { id: 'Hari kerja: liburnya dipindah atau dicabut', en: 'A working day: its day off was moved or taken back' },
  },
  name: { id: 'Nama hari', en: 'Name of the day' },
  decree: { id: 'Dasar keputusan', en: 'The decree it stands on' },
  decreeHint: {
    id: 'Nomor dan tanggal keputusan bersama, Keppres, atau keputusan kepala daerah.',
    en: 'Number and date of the joint decree, presidential decree or the regional head’s decree.',
  },
  sendDay: { id: 'Usulkan hari ini', en: 'Propose this day' },
  week: { id: 'Catat pekan kerja', en: 'Record a working week' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  unitHint: {
    id: 'Tulis persis seperti pada akun pegawainya. Kosongkan kalau untuk seluruh kantor.',
    en: 'Exactly as on its people’s accounts. Leave empty for the whole office.',
  },
  days: { id: 'Panjang pekan', en: 'Length of the week' },
  weeks: {
    5: { id: 'Lima hari, Senin sampai Jumat', en: 'Five days, Monday to Friday' },
    6: { id: 'Enam hari, Senin sampai Sabtu', en: 'Six days, Monday to Saturday' },
  },
  from: { id: 'Berlaku mulai', en: 'From' },
  sendWeek: { id: 'Usulkan pekan kerja', en: 'Propose this week' },
  list: { id: 'Yang sudah dicatat', en: 'What is recorded' },
  none: {
    id: 'Belum ada. Yang berlaku adalah daftar bawaan dengan pekan lima hari.',
    en: 'Nothing yet. The built-in list counts, with a week of five days.',
  },
  inForce: { id: 'Berlaku sejak edisi kalender {n}.', en: 'In force since calendar edition {n}.' },
  waits: { id: 'Menunggu orang kedua. Diusulkan oleh {by}.', en: 'Waits for a second person. Proposed by {by}.' },
  confirm: { id: 'Konfirmasi', en: 'Confirm' },
  takeBack: { id: 'Tarik usulan', en: 'Take back' },
  saved: {
    id: 'Tercatat. Selama menunggu orang kedua, hitungan belum berubah.',
    en: 'Recorded. While it waits for a second person, nothing counts differently.',
  },
  confirmed: {
    id: 'Dikonfirmasi. Tenggat yang berjalan sedang dihitung ulang.',
    en: 'Confirmed. Running deadlines are being counted again.',
  },
  faults: {
    on: { id: 'Isi tanggal yang ada, misalnya 4 11 2026.', en: 'Fill in a real day, for example 4 11 2026.' },
    kind: { id: 'Pilih jenis harinya.', en: 'Choose what kind of day it is.' },
    name: { id: 'Tulis nama harinya.', en: 'Write the name of the day.' },
    days: { id: 'Pilih panjang pekannya.', en: 'Choose the length of the week.' },
  },
} as const;
