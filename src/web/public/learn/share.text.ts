/** Habits before sharing: teaching, not law; what the rules say stands behind the link of each. */
export const shareText = {
  title: { id: 'Sebelum membagikan', en: 'Before you share' },
  lead: {
    id: 'Meragukan itu sehat. Enam kebiasaan kecil menjaga Anda, keluarga, dan kantor dari kabar yang salah dan dari tanda yang memihak.',
    en: 'Doubt is healthy. Six small habits keep you, your family and your office from false news and from signs that take a side.',
  },
  notLaw: { id: 'Ini kebiasaan baik, bukan peraturan.', en: 'These are good habits, not law.' },
  habits: [
    {
      head: { id: 'Berhenti sebentar', en: 'Stop for a moment' },
      say: {
        id: 'Kabar yang membuat marah atau gembira paling cepat dibagikan. Tarik napas, baca sampai habis, bukan judulnya saja.',
        en: 'News that angers or delights is shared fastest. Take a breath and read to the end, not the headline alone.',
      },
    },
    {
      head: { id: 'Dari siapa?', en: 'From whom?' },
      say: {
        id: 'Carilah sumber pertamanya. Pesan terusan tanpa nama dan tanpa tanggal belum layak dipercaya.',
        en: 'Look for the first source. A forwarded message without a name or a date has not earned trust.',
      },
    },
    {
      head: { id: 'Kapan?', en: 'When?' },
      say: {
        id: 'Lihat tanggalnya. Foto dan kabar lama sering kembali pada masa pemilihan seolah-olah baru.',
        en: 'Look at the date. Old pictures and news return in election time as if they were new.',
      },
    },
    {
      head: { id: 'Siapa lagi yang memberitakan?', en: 'Who else reports it?' },
      say: {
        id: 'Cari dua sumber lain yang tidak saling mengutip. Untuk jadwal dan cara memilih, bandingkan dengan laman KPU.',
        en: 'Find two other sources that do not quote each other. For dates and how to vote, compare with the election commission’s page.',
      },
    },
    {
      head: { id: 'Memihak siapa?', en: 'Whose side does it take?' },
      say: {
        id: 'Apakah isinya memuji atau menjatuhkan calon, partai, atau tim? Bagi pegawai, membagikan, menyukai, atau mengomentarinya dapat dibaca sebagai dukungan.',
        en: 'Does it praise or run down a candidate, party or team? Coming from public staff, sharing, liking or commenting on it can be read as support.',
      },
    },
    {
      head: { id: 'Kalau ragu, jangan dulu', en: 'In doubt, not yet' },
      say: {
        id: 'Tidak membagikan tidak pernah melanggar. Kalau terlanjur, hapus, simpan buktinya untuk diri sendiri, dan tanyakan.',
        en: 'Not sharing breaks no rule. If it already happened, take it down, keep a note of it for yourself, and ask.',
      },
    },
  ],
  then: { id: 'Lalu', en: 'Then' },
  social: { id: 'Aturan tentang membagikan', en: 'The rules on sharing' },
  check: { id: '“Bolehkah saya membagikan ini?” Tanyakan', en: '“May I share this?” Ask' },
} as const;
