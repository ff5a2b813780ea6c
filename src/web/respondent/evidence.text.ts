export const evidenceText = {
  title: { id: 'Bukti yang ditunjukkan kepada Anda', en: 'The evidence shown to you' },
  none: {
    id: 'Belum ada bukti yang ditunjukkan. Bukti yang tidak ditunjukkan kepada Anda tidak dapat dipakai untuk menyatakan Anda melanggar.',
    en: 'No evidence has been shown yet. Evidence that is not shown to you cannot be used to find that you broke a rule.',
  },
  numbered: { id: 'Bukti {n}: {kind}', en: 'Evidence {n}: {kind}' },
  own: { id: 'Bukti {n}, dari Anda: {kind}, {name}', en: 'Evidence {n}, from you: {kind}, {name}' },
  kinds: {
    image: { id: 'gambar', en: 'picture' },
    video: { id: 'video', en: 'video' },
    audio: { id: 'rekaman suara', en: 'sound recording' },
  },
  document: { id: 'dokumen', en: 'document' },
  shownOn: { id: 'Ditunjukkan kepada Anda {on}.', en: 'Shown to you on {on}.' },
  broughtOn: { id: 'Anda kirim {on}.', en: 'Sent by you on {on}.' },
  masked: { id: 'Wajah, nama, dan ciri orang lain dapat ditutup.', en: 'Faces, names and traits of others may be masked.' },
  setAside: {
    id: '{n} berkas tidak kami pakai, karena belum ada dasar hukum untuk memakainya.',
    en: 'Files not used, because there is no lawful basis for using them yet: {n}.',
  },
  download: { id: 'Unduh berkas ini ({size})', en: 'Download this file ({size})' },
  alt: { id: 'Pratinjau {title}', en: 'Preview of {title}' },
  noPicture: {
    id: 'Pratinjau tidak tersedia untuk berkas ini. Unduh untuk membukanya, atau minta petugas menunjukkannya di loket.',
    en: 'There is no preview of this file. Download it to open it, or ask an officer to show it at the counter.',
  },
  answerIt: {
    id: 'Menurut Anda bukti ini tidak benar, tidak lengkap, atau bukan tentang Anda? Tulis itu dalam jawaban Anda.',
    en: 'Do you think this evidence is wrong, incomplete or not about you? Write that in your answer.',
  },
} as const;
