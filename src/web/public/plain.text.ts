/** The privacy notice (`/data-anda`) and the accessibility statement (`/aksesibilitas`): heading and paragraphs. */
export const privacyText = {
  title: { id: 'Data Anda dan berapa lama disimpan', en: 'Your data and how long it is kept' },
  lead: {
    id: 'Kami menyimpan sesedikit mungkin, mengunci yang kami simpan, dan menghapusnya menurut batas yang tertulis di sini. Yang belum otomatis di versi ini kami sebut.',
    en: 'We keep as little as possible, lock what we keep, and erase it by the limits written here. Where that is not automatic in this version yet, we say so.',
  },
  parts: [
    {
      head: { id: 'Kalau Anda bertanya “Bolehkah saya?”', en: 'If you ask “May I?”' },
      say: [
        {
          id: 'Di laman tanpa skrip, jawaban Anda ikut di dalam formulir, dipakai untuk menghitung laman berikutnya, lalu dilupakan: tidak disimpan, tidak dicatat, tanpa kuki. Di dalam peramban atau dengan berkas yang diunduh, tidak ada jawaban yang keluar dari perangkat Anda.',
          en: 'On the pages without script your answers travel in the form, serve to work out the next page, and are forgotten: not kept, not logged, no cookie. Inside the browser, or with the downloaded file, no answer leaves your device.',
        },
      ],
    },
    {
      head: { id: 'Kalau Anda melapor', en: 'If you report' },
      say: [
        {
          id: 'Isian yang belum dikirim terkunci dengan kunci yang hanya ada di peramban Anda. Isian itu hilang sesudah 48 jam, atau seketika dengan “Keluar cepat” selama ada sambungan.',
          en: 'What you have not sent is locked with a key that only your browser holds. It is gone after 48 hours, or at once with “Leave quickly” while you are connected.',
        },
        {
          id: 'Kami tidak mencatat alamat jaringan (IP) Anda, dan hanya hari laporan masuk yang disimpan, bukan jamnya.',
          en: 'We record no network address (IP) of yours, and keep only the day a report came, not the hour.',
        },
        {
          id: 'Nama dan kontak Anda, kalau Anda berikan, disegel. Hanya dua dari tiga penjaga identitas bersama-sama yang dapat membukanya; satu orang sendirian tidak pernah bisa. Pembukaan segel belum tersedia di versi ini.',
          en: 'Your name and contact, if you give them, are sealed. Only two of the three identity custodians together can open them; one alone never can. Opening a seal is not available in this version yet.',
        },
        {
          id: 'Delapan kata tanda terima tidak kami simpan. Kami hanya menyimpan turunannya, dan kata-katanya tidak dapat diambil kembali dari turunan itu.',
          en: 'We do not keep the eight words of your receipt, only something derived from them that they cannot be taken back from.',
        },
      ],
    },
    {
      head: { id: 'Kalau Anda dilaporkan', en: 'If you are reported' },
      say: [
        {
          id: 'Anda dapat membaca tuduhan, aturan, dan bukti yang sudah disampaikan kepada Anda, menjawab, membawa pendamping, dan mengajukan keberatan.',
          en: 'You can read the allegation, the rule and the evidence served on you, reply, bring an adviser, and object.',
        },
        {
          id: 'Kalau perkara selesai tanpa pelanggaran, berkasnya tertutup bagi semua petugas pada hari itu juga. Pemusnahan menurut jadwal arsip belum otomatis di versi ini.',
          en: 'If the case ends without a breach, its file closes to every officer on that very day. Destruction by the archive schedule is not automatic in this version yet.',
        },
      ],
    },
    {
      head: { id: 'Catatan yang tidak dapat diubah', en: 'The record that cannot be changed' },
      say: [
        {
          id: 'Setiap langkah masuk ke buku catatan sebagai 32 bita yang tidak menceritakan apa pun: bukan jenisnya, bukan jamnya, bukan namanya. Kalau isinya dihapus, buku itu tetap utuh.',
          en: 'Every step enters a log as 32 bytes that tell nothing: not its kind, not its hour, not a name. When a content is erased, the log stays whole.',
        },
      ],
    },
    {
      head: { id: 'Kuki dan pihak lain', en: 'Cookies and others' },
      say: [
        {
          id: 'Kami hanya memakai kuki yang perlu: kunci isian laporan, kotak pesan, dan tanda masuk. Tidak ada pelacak, tidak ada berkas dari situs lain, tidak ada skrip di laman pelapor.',
          en: 'We use only the cookies we need: the key of your draft, your mailbox, a sign-in. No trackers, nothing from other sites, no script on reporters’ pages.',
        },
      ],
    },
    {
      head: { id: 'Hak Anda', en: 'Your rights' },
      say: [
        {
          id: 'UU 27 Tahun 2022 memberi Anda hak atas data Anda, dengan batas bila keselamatan orang lain terancam. Mintalah lewat loket kantor ini. Naskah pasalnya belum kami cocokkan dengan naskah resmi.',
          en: 'Law 27 of 2022 gives you rights over your data, with limits where another person’s safety is at stake. Ask at this office’s counter. We have not yet compared its articles with the official text.',
        },
      ],
    },
  ],
} as const;

export const accessibilityText = {
  title: { id: 'Aksesibilitas', en: 'Accessibility' },
  lead: {
    id: 'Layanan ini dibuat supaya dapat dipakai semua orang, juga dengan ponsel lama, pembaca layar, atau papan ketik saja.',
    en: 'This service is made for everyone, also with an old phone, a screen reader, or a keyboard alone.',
  },
  parts: [
    {
      head: { id: 'Yang kami uji', en: 'What we test' },
      say: [
        {
          id: 'Kami menguji laman dengan WCAG 2.2 tingkat AA memakai alat otomatis di peramban sungguhan, pada lebar 360 dan 1280 piksel. Alat otomatis tidak menemukan semuanya.',
          en: 'We test pages against WCAG 2.2 level AA with an automatic tool in a real browser, at 360 and 1280 pixels. An automatic tool does not find everything.',
        },
        { id: 'Setiap laman utuh tanpa JavaScript.', en: 'Every page is whole without JavaScript.' },
      ],
    },
    {
      head: { id: 'Yang belum sempurna', en: 'What is not perfect yet' },
      say: [
        {
          id: 'Belum ada pengujian oleh pengguna pembaca layar. Gambar bukti tidak punya uraian kata selain nama dan jenisnya.',
          en: 'Users of screen readers have not tested it yet. Images of evidence have no description in words beyond name and kind.',
        },
        {
          id: 'Surat PDF bertanda struktur, tetapi pindaian surat yang sudah ditandatangani tidak.',
          en: 'PDF letters are tagged, but scans of signed letters are not.',
        },
      ],
    },
    {
      head: { id: 'Kalau Anda kesulitan', en: 'If you have difficulty' },
      say: [
        {
          id: 'Datang, telepon, atau tulis surat ke kantor ini. Petugas dapat menerima laporan Anda dengan pertanyaan yang sama dan memberi tanda terima yang sama.',
          en: 'Come, call or write to this office. An officer can take your report with the same questions and give you the same receipt.',
        },
      ],
    },
  ],
} as const;

export const privacyNext = { id: 'Pakai hak atas data Anda', en: 'Use your rights over your data' } as const;
