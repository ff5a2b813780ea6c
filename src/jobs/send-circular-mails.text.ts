export const circularMailText = {
  circular: {
    subject: { id: 'Ada surat edaran untuk Anda', en: 'A circular for you' },
    body: {
      id: 'Kantor Anda menerbitkan surat edaran. Baca dan beri tanda sudah membaca lewat tautan ini (sekali pakai, berlaku tujuh hari):\n{link}\n\nSudah lewat? Minta tautan baru di halaman yang sama.\n',
      en: 'Your office has issued a circular. Read it and say that you have, by this link (good once, for seven days):\n{link}\n\nToo late? Ask for a new link on the same page.\n',
    },
  },
  reminder: {
    subject: { id: 'Pengingat: ada surat edaran yang belum Anda baca', en: 'Reminder: a circular you have not read yet' },
    body: {
      id: 'Surat edaran ini masih menunggu Anda (tautan sekali pakai):\n{link}\n',
      en: 'This circular still waits for you (the link is good once):\n{link}\n',
    },
  },
  pledge: {
    subject: { id: 'Undangan menandatangani ikrar', en: 'An invitation to sign a pledge' },
    body: {
      id: 'Tautan ini milik Anda sendiri; simpan, karena sesudahnya menjadi tanda terima:\n{link}\n\nKantor hanya melihat jumlah penanda tangan. Tidak ada daftar siapa yang menandatangani atau tidak, dan tidak akan ada pengingat.\n',
      en: 'This link is yours alone; keep it, for afterwards it is your receipt:\n{link}\n\nThe office sees only how many signed. There is no list of who did or did not, and there will be no reminder.\n',
    },
  },
} as const;
