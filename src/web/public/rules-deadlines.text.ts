export const rulesDeadlinesText = {
  title: { id: 'Jangka waktu', en: 'Periods' },
  lead: {
    id: 'Setiap jangka waktu: berapa lama, dihitung dari mana, siapa yang wajib, dan apa akibatnya kalau lewat.',
    en: 'Every period: how long, counted from what, whose duty it is, and what follows when it lapses.',
  },
  count: { id: 'Hitung satu jangka waktu', en: 'Count one period' },
  countNote: {
    id: 'Harinya ikut di alamat laman ini. Tidak ada yang kami simpan.',
    en: 'The day travels in this page’s address. We keep nothing.',
  },
  which: { id: 'Jangka waktu', en: 'Period' },
  from: { id: 'Hari mulainya', en: 'The day it begins' },
  week: { id: 'Hari kerja di kantornya', en: 'Working days of the office' },
  weeks: { '5': { id: 'Senin sampai Jumat', en: 'Monday to Friday' }, '6': { id: 'Senin sampai Sabtu', en: 'Monday to Saturday' } },
  go: { id: 'Hitung', en: 'Count' },
  result: { id: 'Hari terakhir', en: 'The last day' },
  because: { id: '{name}: {length} {unit} sejak {starts}, {from}.', en: '{name}: {length} {unit} from {starts}, {from}.' },
  how: { id: 'Hitungan hari demi hari', en: 'The count, day by day' },
  units: {
    working: { id: 'hari kerja', en: 'working days' },
    calendar: { id: 'hari kalender', en: 'calendar days' },
    hours: { id: 'jam', en: 'hours' },
  },
  unit: {
    working: { id: 'hari kerja', en: 'working day' },
    calendar: { id: 'hari kalender', en: 'calendar day' },
    hours: { id: 'jam', en: 'hour' },
  },
  hours: {
    id: 'Jam dihitung dari menit kejadiannya; di sini hanya hari berakhirnya.',
    en: 'Hours run from the minute of the event; only the day they end on is shown here.',
  },
  endings: {
    'no-day-off': null,
    'rolled-forward': {
      id: 'Berakhir pada hari libur, jadi pindah ke hari kerja berikutnya.',
      en: 'It ends on a day off and so moves to the next working day.',
    },
    kept: { id: 'Berakhir pada hari libur, dan tidak berpindah.', en: 'It ends on a day off and does not move.' },
    unsettled: {
      id: 'Berakhir pada hari libur. Belum ada sumber yang memastikan apakah pindah; anggap hari ini yang terakhir.',
      en: 'It ends on a day off. No source settles whether it moves; take this day as the last.',
    },
  },
  estimated: {
    id: 'Ada hari libur yang masih perkiraan; hitung lagi sesudah keputusannya terbit.',
    en: 'Some days off are still estimates; count again once the decree is out.',
  },
  all: { id: 'Semua jangka waktu', en: 'All periods' },
  length: { id: 'Lama', en: 'Length' },
  starts: { id: 'Dihitung dari', en: 'Counted from' },
  zero: {
    excluded: { id: 'hari itu tidak dihitung', en: 'that day is not counted' },
    included: { id: 'hari itu ikut dihitung', en: 'that day is counted' },
  },
  owner: { id: 'Kewajiban atau hak', en: 'Whose' },
  natures: {
    duty: { id: 'kewajiban', en: 'a duty' },
    right: { id: 'hak', en: 'a right' },
    effect: { id: 'akibat hukum', en: 'a legal effect' },
  },
  lapse: { id: 'Kalau lewat', en: 'When it lapses' },
  basis: { id: 'Dasar', en: 'Basis' },
  officeStandard: { id: 'Standar kantor, bukan peraturan.', en: 'An office standard, not law.' },
  unsettled: { id: 'Belum pasti.', en: 'Unsettled.' },
  readings: { id: 'Tafsirnya', en: 'The readings' },
  note: { id: 'Catatan', en: 'Note' },
  faults: {
    jangka: { id: 'Pilih jangka waktu dari daftar.', en: 'Choose a period from the list.' },
    sejak: { id: 'Tulis hari mulainya sebagai tanggal yang ada.', en: 'Give the day it begins as a real date.' },
    pekan: { id: 'Pilih lima atau enam hari kerja.', en: 'Choose five or six working days.' },
  },
} as const;
