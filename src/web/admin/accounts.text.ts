export const accountsText = {
  title: { id: 'Akun', en: 'Accounts' },
  lead: {
    id: 'Orang yang bertugas di kantor ini, dan peran mereka hari ini.',
    en: 'The people on duty in this office, and their roles today.',
  },
  make: { id: 'Buat akun baru', en: 'Make a new account' },
  search: { id: 'Cari nama, jabatan, atau unit', en: 'Search name, post or unit' },
  find: { id: 'Cari', en: 'Search' },
  all: { id: 'Tampilkan semua', en: 'Show all' },
  order: { id: 'Urutkan', en: 'Sort' },
  orders: {
    name: { id: 'Nama', en: 'Name' },
    post: { id: 'Jabatan', en: 'Post' },
    unit: { id: 'Unit', en: 'Unit' },
    state: { id: 'Keadaan', en: 'State' },
  },
  caption: { id: 'Akun kantor ini', en: 'Accounts of this office' },
  person: { id: 'Orang', en: 'Person' },
  post: { id: 'Jabatan dan unit', en: 'Post and unit' },
  state: { id: 'Keadaan', en: 'State' },
  roles: { id: 'Peran hari ini', en: 'Roles today' },
  noRole: { id: 'tanpa peran', en: 'no role' },
  none: {
    id: 'Tidak ada akun yang cocok. Coba sebagian nama saja, atau tampilkan semua.',
    en: 'No account fits. Try a part of the name, or show all.',
  },
} as const;
