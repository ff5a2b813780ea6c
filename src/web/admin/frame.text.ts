export const adminText = {
  office: { id: 'Admin, {office}', en: 'Administration, {office}' },
  accounts: { id: 'Akun', en: 'Accounts' },
  staff: { id: 'Pegawai', en: 'Staff' },
  officeSettings: { id: 'Kantor', en: 'Office' },
  letters: { id: 'Kop dan nomor surat', en: 'Letterhead and numbers' },
  calendar: { id: 'Hari kerja', en: 'Working days' },
  signedIn: {
    id: 'Anda masuk sebagai {name}. Admin tidak melihat isi laporan, perkara, atau surat.',
    en: 'You are signed in as {name}. An administrator sees no content of reports, cases or letters.',
  },
  signOut: { id: 'Keluar', en: 'Sign out' },
  roles: {
    officer: { id: 'petugas penyaring', en: 'screening officer' },
    superior: { id: 'atasan langsung', en: 'direct superior' },
    examiner: { id: 'tim pemeriksa', en: 'examiner' },
    decider: { id: 'pejabat yang memutus', en: 'deciding official' },
    custodian: { id: 'penjaga identitas', en: 'identity custodian' },
    administrator: { id: 'admin', en: 'administrator' },
    auditor: { id: 'auditor', en: 'auditor' },
    partner: { id: 'lembaga mitra', en: 'partner body' },
  },
  roleHints: {
    officer: {
      id: 'Menerima dan menyaring laporan, membuka dan mencatat perkara.',
      en: 'Takes and screens reports, opens and records cases.',
    },
    superior: { id: 'Memanggil dan memeriksa bawahannya.', en: 'Summons and examines their subordinates.' },
    examiner: { id: 'Memeriksa dan membuat berita acara.', en: 'Examines and writes the minutes.' },
    decider: { id: 'Pejabat yang berwenang menghukum, atau PPK.', en: 'The official competent to punish, or the appointing authority.' },
    custodian: {
      id: 'Memegang satu dari tiga kunci identitas pelapor. Tidak boleh menangani perkara.',
      en: 'Holds one of three keys to reporters’ identities. May not handle cases.',
    },
    administrator: {
      id: 'Mengurus akun dan setelan. Tidak memegang peran lain.',
      en: 'Looks after accounts and settings. Holds no other role.',
    },
    auditor: {
      id: 'Memeriksa catatan kerja semua peran. Tidak memegang peran lain.',
      en: 'Checks the record of all roles’ work. Holds no other role.',
    },
    partner: {
      id: 'Orang dari lembaga lain (Bawaslu). Hanya berkas, rapat, dan undian lembaganya sendiri; petugas yang mengaitkan akunnya.',
      en: 'Somebody of another body (Bawaslu). Only that body’s packets, meetings and lottery; an officer ties the account to it.',
    },
  },
  actings: {
    plt: { id: 'Plt. (pelaksana tugas)', en: 'Plt. (acting, post vacant)' },
    plh: { id: 'Plh. (pelaksana harian)', en: 'Plh. (acting, holder away)' },
    pj: { id: 'Pj. (penjabat)', en: 'Pj. (appointed acting head)' },
  },
  states: {
    invited: { id: 'menunggu undangan dipakai', en: 'invitation not used yet' },
    active: { id: 'aktif', en: 'active' },
    disabled: { id: 'ditutup', en: 'closed' },
  },
} as const;
