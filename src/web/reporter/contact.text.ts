export const contactText = {
  title: { id: 'Tanpa nama, atau dengan cara menghubungi Anda?', en: 'Without a name, or with a way to reach you?' },
  lead: {
    id: 'Tanpa nama adalah pilihan biasa di sini. Kami tetap dapat bertanya kepada Anda lewat laman Lacak.',
    en: 'Without a name is the usual choice here. We can still ask you questions through the Follow page.',
  },
  wish: { id: 'Pilihan Anda', en: 'Your choice' },
  anonymous: { id: 'Tanpa nama', en: 'Without a name' },
  anonymousHint: { id: 'Kami tidak menyimpan apa pun tentang Anda.', en: 'We keep nothing about you.' },
  sealed: { id: 'Dengan kontak yang disegel', en: 'With sealed contact details' },
  sealedHint: {
    id: 'Disegel saat laman ini dikirim. Petugas tidak dapat membacanya. Hanya dua dari tiga penjaga identitas bersama-sama yang dapat membuka, dan hanya dengan alasan hukum.',
    en: 'Sealed when this page is sent. Officers cannot read it. Only two of three identity custodians together can open it, and only on a lawful ground.',
  },
  none: {
    id: 'Untuk saat ini laporan hanya dapat dikirim tanpa nama. Kontak baru dapat diterima kalau tiga penjaga identitas sudah memegang kunci masing-masing, supaya tidak seorang pun dapat membukanya sendirian. Kunci itu belum lengkap.',
    en: 'For now a report can only be sent without a name. Contact details are taken only once three identity custodians each hold a key, so that nobody can open them alone. Those keys are not complete yet.',
  },
  isSealed: { id: 'Kontak Anda: tersegel', en: 'Your contact details: sealed' },
  change: { id: 'ganti', en: 'change' },
  isSealedHint: { id: 'Kami tidak dapat menampilkannya lagi, kepada Anda pun tidak.', en: 'We cannot show them again, not even to you.' },
  keep: { id: 'Tetap tersegel', en: 'Keep them sealed' },
  replace: { id: 'Ganti dengan kontak baru', en: 'Replace them with new details' },
  drop: { id: 'Hapus, dan kirim tanpa nama', en: 'Delete them, and send without a name' },
  name: { id: 'Nama', en: 'Name' },
  phone: { id: 'Nomor telepon', en: 'Telephone number' },
  email: { id: 'Surel', en: 'E-mail' },
  address: { id: 'Alamat', en: 'Address' },
  fillHint: {
    id: 'Diisi hanya untuk kontak yang disegel. Cukup satu saja.',
    en: 'Only for sealed contact details. One of them is enough.',
  },
  missingWish: { id: 'Pilih salah satu.', en: 'Choose one.' },
  missing: {
    id: 'Isi sedikitnya satu cara menghubungi Anda, atau pilih “Tanpa nama”.',
    en: 'Give at least one way to reach you, or choose “Without a name”.',
  },
  stray: {
    id: 'Anda menulis kontak tetapi memilih tanpa nama. Pilih “Dengan kontak yang disegel”, atau kosongkan isiannya.',
    en: 'You wrote contact details but chose no name. Choose “With sealed contact details”, or empty the fields.',
  },
} as const;

/** At the desk the reporter types or tells it; the officer cannot read it afterwards. */
export const contactDeskText = {
  ...contactText,
  title: { id: 'Tanpa nama, atau dengan cara menghubungi pelapor?', en: 'Without a name, or with a way to reach the reporter?' },
  lead: {
    id: 'Orang yang melapor lewat Anda mengisi atau menyebutkan sendiri. Setelah dikirim, Anda pun tidak dapat membacanya lagi.',
    en: 'The person reporting through you types or tells this. Once sent, you cannot read it again either.',
  },
  wish: { id: 'Pilihan pelapor', en: 'The reporter’s choice' },
  anonymousHint: { id: 'Kami tidak menyimpan apa pun tentang pelapor.', en: 'We keep nothing about the reporter.' },
  isSealed: { id: 'Kontak pelapor: tersegel', en: 'The reporter’s contact details: sealed' },
  isSealedHint: { id: 'Kami tidak dapat menampilkannya lagi, kepada siapa pun.', en: 'We cannot show them again, to nobody at all.' },
  missing: {
    id: 'Isi sedikitnya satu cara menghubungi pelapor, atau pilih “Tanpa nama”.',
    en: 'Give at least one way to reach the reporter, or choose “Without a name”.',
  },
  stray: {
    id: 'Ada kontak yang tertulis, tetapi yang dipilih tanpa nama. Pilih “Dengan kontak yang disegel”, atau kosongkan isiannya.',
    en: 'Contact details are written, but no name was chosen. Choose “With sealed contact details”, or empty the fields.',
  },
} as const;
