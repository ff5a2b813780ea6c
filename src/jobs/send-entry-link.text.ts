export const entryLinkText = {
  subject: { id: 'Tautan masuk ke halaman pegawai Anda', en: 'Your link to the staff pages' },
  body: {
    id: 'Tautan ini membuka halaman pegawai Anda. Berlaku satu jam dan satu kali:\n{link}\n\nAnda tidak memintanya? Abaikan surat ini; tanpa tautan di atas tidak ada yang dapat masuk.\n',
    en: 'This link opens your staff pages. It is good for one hour, once:\n{link}\n\nYou did not ask for it? Ignore this message; without the link above nobody can enter.\n',
  },
} as const;
