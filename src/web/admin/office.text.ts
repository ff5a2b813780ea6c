export const officeText = {
  title: { id: 'Kantor', en: 'Office' },
  lead: {
    id: 'Nama ini tampil di setiap laman. Kop surat punya setelannya sendiri.',
    en: 'This name stands on every page. The letterhead has settings of its own.',
  },
  name: { id: 'Nama kantor', en: 'Name of the office' },
  host: { id: 'Alamat situs', en: 'Site address' },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  fixed: {
    id: 'Alamat dan zona waktu ditetapkan saat pemasangan: setiap tanggal dan batas waktu dihitung dengannya.',
    en: 'Address and time zone were set at installation: every date and deadline is counted by them.',
  },
  zones: {
    'Asia/Jakarta': { id: 'WIB (Indonesia Barat)', en: 'WIB (western Indonesia)' },
    'Asia/Makassar': { id: 'WITA (Indonesia Tengah)', en: 'WITA (central Indonesia)' },
    'Asia/Jayapura': { id: 'WIT (Indonesia Timur)', en: 'WIT (eastern Indonesia)' },
  },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Nama kantor sudah disimpan.', en: 'The name of the office is saved.' },
} as const;
