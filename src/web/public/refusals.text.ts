/** What the system refuses to do (`/batas`); the first six also stand on the first page. */
export const refusalsText = {
  title: { id: 'Yang kami tolak lakukan', en: 'What we refuse to do' },
  lead: {
    id: 'Ini keputusan tentang produk, bukan janji lisan. Setiap batas dijaga oleh program dan oleh pengujian yang mencoba melanggarnya.',
    en: 'These are decisions about the product, not spoken promises. Each limit is held by the program, and by tests that try to cross it.',
  },
  list: [
    {
      id: 'Kami tidak memantau akun pribadi siapa pun. Yang kami terima hanya satu kejadian, dari seseorang, dengan buktinya.',
      en: 'We watch nobody’s personal account. We only take one event, from a person, with its evidence.',
      how: {
        id: 'Tidak ada kolom untuk daftar akun pegawai, tidak ada pengambilan linimasa, tidak ada pemantauan kata kunci atas orang. Lembar patroli hanya memuat jenis dan nama tempat umum; nama akun, tautan profil, dan nomor yang terbaca ditolak saat disimpan. Nama orang yang ditulis sebagai kata biasa tidak dapat dikenali mesin.',
        en: 'There is no field for a list of staff accounts, no import of timelines, no keyword watch on people. A patrol sheet takes kinds and names of public places only; account names, profile links and numbers that can be read as such are refused when saved. A person’s name typed as plain words cannot be told by a machine.',
      },
    },
    {
      id: 'Kami tidak mencatat pilihan politik siapa pun. Tidak ada kolom untuk nama calon.',
      en: 'We record nobody’s political preference. There is no field for a candidate’s name.',
      how: {
        id: 'Perkara hanya perlu pemilihan, jabatan, masa, dan jenis objeknya; tidak ada pencarian dan angka menurut pihak.',
        en: 'A case needs only the contest, the office, the phase and the kind of object; there is no search and no figure by side.',
      },
    },
    {
      id: 'Kami tidak mengenali wajah, pose, atau perasaan dengan mesin. Manusia yang menilai.',
      en: 'No machine here recognises faces, poses or feelings. People judge.',
      how: {
        id: 'Program ini tidak memberi nilai atau peringkat kepada siapa pun. Aturan memberi saran atas fakta yang dimasukkan manusia.',
        en: 'The program scores and ranks nobody. The rules advise on facts that a human being entered.',
      },
    },
    {
      id: 'Kami tidak memutus sebelum mendengar orang yang dilaporkan.',
      en: 'We do not decide before hearing the person reported.',
      how: {
        id: 'Tidak ada jalan di program menuju putusan melanggar tanpa pemeriksaan dengan berita acara, atau dua panggilan sah yang tidak dihadiri.',
        en: 'No path in the program leads to a finding of breach without a minuted examination, or two served summonses that were missed.',
      },
    },
    {
      id: 'Kami tidak pernah menerbitkan nama.',
      en: 'We never publish a name.',
      how: {
        id: 'Angka yang terlalu kecil disembunyikan supaya tidak ada orang yang dapat ditebak.',
        en: 'Figures that are too small are hidden, so that nobody can be guessed.',
      },
    },
    {
      id: 'Kami tidak menyimpan data lebih lama dari batasnya; penghapusannya belum otomatis di versi ini. Yang dinyatakan tidak melanggar keluar dari semua daftar pada hari itu juga.',
      en: 'We keep no data longer than its limit; erasing is not automatic in this version yet. Whoever is cleared leaves every list on that very day.',
      how: {
        id: 'Berkasnya tertutup bagi semua petugas; pemusnahannya mengikuti jadwal arsip sesudah masa keberatan dan pengadilan berakhir.',
        en: 'The file closes to every officer; its destruction follows the archive schedule once objection and court periods have ended.',
      },
    },
    {
      id: 'Kami tidak mengambil profil, daftar pengikut, atau daftar teman.',
      en: 'We take no profiles, follower lists or friend lists.',
      how: {
        id: 'Tautan yang diterima hanya tautan ke satu unggahan atau satu laman kejadian; tautan itu dicatat, tidak dirayapi.',
        en: 'A link is taken only to one post or one page of the event; it is noted, not crawled.',
      },
    },
    {
      id: 'Bahan dari grup tertutup atau pesan pribadi disisihkan dulu.',
      en: 'Material from a closed group or a private message is set aside first.',
      how: {
        id: 'Bahan itu baru dapat dipakai kalau seorang petugas bernama mencatat dasar hukumnya.',
        en: 'It can be used only once a named officer has recorded the lawful basis.',
      },
    },
    {
      id: 'Tidak ada laman tentang seseorang.',
      en: 'There is no page of a person.',
      how: {
        id: 'Nama hanya menemukan perkara yang dikerjakan petugas itu sendiri. Setiap pencarian nama tercatat dan terlihat oleh auditor.',
        en: 'A name finds only cases the officer works on. Every search by name is recorded and seen by the auditor.',
      },
    },
  ],
} as const;
