export const whoText = {
  title: { id: 'Siapa yang Anda maksud?', en: 'Whom do you mean?' },
  lead: {
    id: 'Tulis yang Anda tahu saja. Ia dianggap tidak melanggar sampai ada keputusan.',
    en: 'Write only what you know. That person is taken not to have broken a rule until there is a decision.',
  },
  name: { id: 'Nama', en: 'Name' },
  nameHint: {
    id: 'Boleh nama panggilan. Kalau lebih dari satu orang, pisahkan dengan koma.',
    en: 'A nickname is fine. If there are several people, put commas between them.',
  },
  unit: { id: 'Kantor atau tempat kerja', en: 'Office or place of work' },
  unitHint: {
    id: 'Contoh: Dinas Pendidikan, Puskesmas Melati, SD Negeri 1.',
    en: 'For example: Dinas Pendidikan, Puskesmas Melati, SD Negeri 1.',
  },
  post: { id: 'Jabatan', en: 'Post' },
  nip: { id: 'NIP', en: 'Staff number (NIP)' },
  nipHint: { id: 'Hanya kalau Anda tahu. Tidak perlu dicari.', en: 'Only if you know it. No need to look for it.' },
  missing: { id: 'Isi salah satu: nama, kantor, atau jabatan.', en: 'Give one of these: name, office or post.' },
  badNip: { id: 'NIP terdiri atas 18 angka. Kosongkan kalau tidak yakin.', en: 'A NIP has 18 digits. Leave it empty if you are not sure.' },
} as const;

/** At the desk the officer writes what the reporter tells. */
export const whoDeskText = {
  ...whoText,
  title: { id: 'Siapa yang dimaksud pelapor?', en: 'Whom does the reporter mean?' },
  lead: {
    id: 'Tulis yang diketahui pelapor saja. Orang itu dianggap tidak melanggar sampai ada keputusan.',
    en: 'Write only what the reporter knows. That person is taken not to have broken a rule until there is a decision.',
  },
  nipHint: { id: 'Hanya kalau pelapor tahu. Tidak perlu dicari.', en: 'Only if the reporter knows it. No need to look for it.' },
} as const;
