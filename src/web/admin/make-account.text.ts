export const makeAccountText = {
  back: { id: 'Semua akun', en: 'All accounts' },
  title: { id: 'Akun baru', en: 'New account' },
  lead: {
    id: 'Orang itu memilih kata sandinya sendiri melalui tautan undangan. Peran diberikan sesudahnya.',
    en: 'The person chooses their own password through an invitation link. Roles are given afterwards.',
  },
  name: { id: 'Nama lengkap', en: 'Full name' },
  username: { id: 'Nama pengguna', en: 'User name' },
  usernameHint: {
    id: 'Huruf kecil, angka, titik, atau garis. Tidak dapat diubah.',
    en: 'Small letters, digits, dots or dashes. Cannot be changed.',
  },
  post: { id: 'Jabatan', en: 'Post' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  mail: { id: 'Surel kedinasan', en: 'Office e-mail' },
  mailHint: { id: 'Hanya untuk pengingat batas waktu. Boleh dikosongkan.', en: 'For deadline reminders only. May stay empty.' },
  make: { id: 'Buat akun', en: 'Make the account' },
  linkTitle: { id: 'Tautan undangan untuk {name}', en: 'Invitation link for {name}' },
  linkLead: {
    id: 'Tautan ini tampil satu kali dan berlaku 72 jam. Berikan langsung kepada orangnya; siapa pun yang memegangnya dapat memakai akun itu.',
    en: 'This link is shown once and is good for 72 hours. Give it to the person directly; whoever holds it can take the account.',
  },
  linkLost: {
    id: 'Bila hilang, buat undangan baru di laman akun; yang lama langsung tidak berlaku.',
    en: 'If it is lost, make a new invitation on the account’s page; the old one ends at once.',
  },
  toAccount: { id: 'Lanjut: beri peran', en: 'Next: give a role' },
} as const;
