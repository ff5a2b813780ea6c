export const summonText = {
  title: { id: 'Susun surat panggilan', en: 'Draft the summons' },
  lead: {
    id: 'Surat panggilan menyebut hari, waktu, tempat, dan siapa yang memeriksa. Pemeriksaan tertutup.',
    en: 'The summons gives day, time, place and who examines. The examination is closed.',
  },
  send: { id: 'Susun suratnya', en: 'Draft the letter' },
  round: {
    1: { id: 'Ini panggilan pertama.', en: 'This is the first summons.' },
    2: { id: 'Ini panggilan kedua.', en: 'This is the second summons.' },
  },
  reading: { id: 'Cara membaca jarak tujuh hari kerja', en: 'How the gap of seven working days is read' },
  readingHint: {
    id: 'Naskah dapat dibaca dengan dua cara. Pemeriksaan tepat pada hari kerja ketujuh memenuhi keduanya.',
    en: 'The text can be read in two ways. An examination on exactly the seventh working day meets both.',
  },
  seventhToday: {
    id: 'Kalau surat diterima hari ini, {today}, hari kerja ketujuh adalah {day}.',
    en: 'If the letter is received today, {today}, the seventh working day is {day}.',
  },
  seventhNext: {
    id: 'Kalau diterima {next}, hari kerja ketujuh adalah {day}.',
    en: 'If it is received on {next}, the seventh working day is {day}.',
  },
  on: { id: 'Hari pemeriksaan', en: 'Day of the examination' },
  time: { id: 'Pukul', en: 'Time' },
  timeHint: { id: 'Contoh: 09.00', en: 'Example: 09.00' },
  place: { id: 'Tempat', en: 'Place' },
  before: { id: 'Di hadapan siapa', en: 'Before whom' },
  beforeHint: { id: 'Jabatan, bukan hanya nama.', en: 'The post, not only a name.' },
  how: { id: 'Cara pemeriksaan', en: 'How it is held' },
  inPerson: { id: 'Bertemu langsung', en: 'In person' },
  byVideo: { id: 'Lewat panggilan video', en: 'By video' },
  contact: { id: 'Ke mana memberi tahu kalau berhalangan', en: 'Where to say that one cannot come' },
  contactHint: { id: 'Nomor telepon kantor dan jam kerjanya.', en: 'The office’s telephone number and hours.' },
  faults: {
    on: { id: 'Tulis hari pemeriksaan sebagai tanggal yang ada.', en: 'Give the day of the examination as a real date.' },
    time: { id: 'Tulis pukul berapa, misalnya 09.00.', en: 'Give the time, for example 09.00.' },
    place: { id: 'Tulis tempatnya.', en: 'Write the place.' },
    before: { id: 'Tulis siapa yang memeriksa.', en: 'Write who examines.' },
    contact: { id: 'Tulis cara menghubungi kantor.', en: 'Write how to reach the office.' },
    reading: { id: 'Pilih satu cara membaca.', en: 'Choose one reading.' },
  },
} as const;
