export const posesText = {
  title: { id: 'Panduan pose', en: 'A guide to poses' },
  lead: {
    id: 'Untuk belajar, supaya foto bersama tidak disalahpahami. Program ini tidak pernah mengenali pose di foto siapa pun.',
    en: 'For learning, so that a group photograph is not misread. This program never recognises a pose in anybody’s photograph.',
  },
  which: { id: 'Pemilihan', en: 'Election' },
  example: { id: 'contoh, tidak nyata', en: 'an example, not real' },
  avoid: { id: 'Sebaiknya dihindari', en: 'Better avoided' },
  fine: { id: 'Boleh', en: 'Fine' },
  source: { id: 'Dari mana daftar ini', en: 'Where this list comes from' },
  noLaw: {
    id: 'Tidak ada peraturan yang memuat daftar pose. Yang dilarang adalah tanda keberpihakan dengan maksud mendukung; tangan saja tidak membuktikan apa pun.',
    en: 'No regulation lists poses. What is prohibited is a sign of partiality meant as support; a hand alone proves nothing.',
  },
  seen: { id: 'Sumber: {source}. Dilihat {day}.', en: 'Source: {source}. Seen {day}.' },
  none: {
    id: 'Belum ada keterangan tentang pose untuk: {names}. Hindari setiap tanda jari sampai keterangannya terbit, atau tanyakan kepada Bagian Hukum.',
    en: 'Nothing has been said about poses yet for: {names}. Avoid every finger sign until something is said, or ask the legal department.',
  },
  empty: {
    id: 'Belum ada keterangan tentang pose untuk pemilihan mana pun. Hindari setiap tanda jari, atau tanyakan kepada Bagian Hukum.',
    en: 'Nothing has been said about poses for any election yet. Avoid every finger sign, or ask the legal department.',
  },
  unknown: {
    id: 'Pemilihan itu tidak punya daftar pose; yang terbaru ditampilkan.',
    en: 'That election has no list of poses; the latest is shown.',
  },
  print: { id: 'Cetak sebagai poster', en: 'Print as a poster' },
  a4: { id: 'Poster A4', en: 'Poster A4' },
  a3: { id: 'Poster A3', en: 'Poster A3' },
  poster: { id: 'Tangan di foto bersama', en: 'Hands in group photographs' },
  posterLead: {
    id: 'Pegawai pemerintah melayani semua warga. Tangan yang netral membuat foto tetap foto.',
    en: 'Public servants serve everyone. Neutral hands let a photograph be a photograph.',
  },
  howTo: {
    id: 'Cetak laman ini dari peramban: Ctrl+P atau menu Cetak. Ukuran kertasnya {size}.',
    en: 'Print this page from the browser: Ctrl+P or the Print menu. Its paper size is {size}.',
  },
  other: { id: 'Ukuran {size}', en: 'Size {size}' },
  guide: { id: 'Panduan pose', en: 'The guide to poses' },
  ask: { id: 'Ragu? Tanyakan sebelum berfoto', en: 'In doubt? Ask before the picture is taken' },
} as const;
