export const rulesSearchText = {
  title: { id: 'Cari dalam aturan', en: 'Search the rules' },
  label: { id: 'Cari dalam aturan', en: 'Search the rules' },
  hint: {
    id: 'Kata sehari-hari atau nomor pasal. Contoh: berfoto, grup, Pasal 5 huruf n. Jangan menulis nama orang.',
    en: 'Everyday words or the number of an article. Examples: photograph, group, Art. 5 letter n. Do not write anyone’s name.',
  },
  go: { id: 'Cari', en: 'Search' },
  found: { id: '{n} hasil untuk “{words}”', en: '{n} results for “{words}”' },
  foundOne: { id: '1 hasil untuk “{words}”', en: '1 result for “{words}”' },
  some: {
    id: 'Tidak ada yang memuat semua kata itu. Ini yang memuat sebagiannya.',
    en: 'Nothing holds all these words. These hold some of them.',
  },
  more: {
    id: 'Hanya {n} yang pertama ditampilkan. Tambahkan kata supaya lebih sempit.',
    en: 'Only the first {n} are shown. Add a word to narrow them.',
  },
  none: { id: 'Tidak ada yang memuat “{words}”.', en: 'Nothing holds “{words}”.' },
  noneHelp: {
    id: 'Itu tidak berarti boleh. Coba kata lain yang lebih umum, lihat daftar menurut perbuatan, atau tanyakan kepada Bagian Hukum.',
    en: 'That does not mean it is allowed. Try a more general word, look through the list by act, or ask the legal department.',
  },
  start: { id: 'Tulis satu kata atau lebih.', en: 'Write one word or more.' },
  acts: { id: 'Lihat menurut perbuatan', en: 'Look by act' },
  results: { id: 'Hasil', en: 'Results' },
  kinds: {
    rule: { id: 'aturan', en: 'rule' },
    neighbour: { id: 'yang boleh', en: 'allowed' },
    article: { id: 'pasal', en: 'article' },
    instrument: { id: 'peraturan', en: 'instrument' },
    sanction: { id: 'sanksi', en: 'sanction' },
    body: { id: 'badan', en: 'body' },
    deadline: { id: 'jangka waktu', en: 'period' },
  },
} as const;

/** Words of the street, said as the rules say them. A word stands for itself too. */
export const everydayWords: Readonly<Record<string, readonly string[]>> = {
  wa: ['pesan'],
  whatsapp: ['pesan'],
  medsos: ['media', 'sosial'],
  sosmed: ['media', 'sosial'],
  posting: ['unggahan'],
  postingan: ['unggahan'],
  upload: ['unggah'],
  selfie: ['foto'],
  swafoto: ['foto'],
  foto: ['berfoto'],
  like: ['suka'],
  share: ['membagikan'],
  follow: ['mengikuti'],
  honorer: ['kontrak'],
  p3k: ['pppk'],
  baliho: ['alat', 'peraga'],
  art: ['pasal'],
  article: ['pasal'],
  letter: ['huruf'],
  item: ['angka'],
  para: ['ayat'],
};

/** Words of a question that say nothing of the law; left out as long as others stand beside them. */
export const idleWords: ReadonlySet<string> = new Set(
  'apa apakah saya aku kami kita anda boleh bolehkah bisa dapat kalau jika dan atau yang di ke dari dengan untuk pada oleh itu ini the a an and or of in on at to with for by may can i we is it if'.split(
    ' ',
  ),
);
