/** The first page: for whom this is, and what leaves the phone. */
export const startText = {
  title: { id: 'Bolehkah saya?', en: 'May I?' },
  lead: {
    id: 'Tanyakan satu perbuatan sebelum Anda melakukannya. Jawab beberapa pertanyaan, lalu baca jawabannya dengan kata biasa, pasalnya, dan apa yang boleh sebagai gantinya.',
    en: 'Ask about one act before you do it. Answer a few questions, then read the answer in plain words, its articles, and what is allowed instead.',
  },
  begin: { id: 'Mulai bertanya', en: 'Start asking' },
  who: { id: 'Apakah ini untuk Anda', en: 'Is this for you' },
  whoYes: [
    { id: 'PNS, calon PNS, dan PPPK.', en: 'Civil servants: PNS, CPNS and PPPK.' },
    { id: 'Tenaga kontrak, honorer, PTT, dan PPNPN.', en: 'Contract and honorary staff: honorer, PTT, PPNPN.' },
    {
      id: 'Kepala desa, perangkat desa, anggota BPD, ketua RT dan RW.',
      en: 'Village heads, officials and council members; heads of RT and RW.',
    },
    {
      id: 'Keluarga pegawai, atasan, dan siapa pun yang ingin tahu: jawablah untuk pegawainya.',
      en: 'Families of staff, superiors, and anyone who wants to know: answer for the employee.',
    },
  ],
  whoElse: {
    id: 'Anggota TNI dan Polri punya aturan sendiri, yang tidak dimuat di sini.',
    en: 'The armed forces and police have rules of their own, which are not held here.',
  },
  notThis: { id: 'Bukan ini yang Anda cari?', en: 'Not what you are looking for?' },
  toReport: { id: 'Melaporkan satu kejadian', en: 'Report an event' },
  toRespondent: { id: 'Anda menerima surat panggilan', en: 'You received a summons' },
  toRules: { id: 'Membaca semua aturan', en: 'Read all the rules' },
  promise: {
    id: 'Nama, NIP, dan pilihan politik tidak pernah ditanyakan. Jawabannya menjelaskan aturan seperti yang kami muat hari ini, dan tidak memutus apa pun.',
    en: 'Name, staff number and political choice are never asked. The answer explains the rules as we hold them today, and decides nothing.',
  },
  wayServer: { id: 'Di laman ini, tanpa skrip', en: 'On this page, without script' },
  wayLive: { id: 'Di dalam peramban Anda', en: 'Inside your browser' },
  wayLiveSay: {
    id: 'Aturan dimuat sekali. Sesudah itu tidak ada jawaban yang keluar dari ponsel, dan selama laman tetap terbuka ia bekerja tanpa internet. Kalau laman perlu dibuka lagi tanpa internet, pakai berkas unduhan.',
    en: 'The rules load once. After that no answer leaves the phone, and it works without internet as long as the page stays open. To open it again without internet, use the file to download.',
  },
  wayFile: { id: 'Satu berkas untuk diunduh', en: 'One file to download' },
  wayFileSay: {
    id: 'Buka di perangkat mana pun, juga tanpa internet, atau teruskan kepada rekan. Tidak ada yang keluar dari perangkat itu.',
    en: 'Open it on any device, also without internet, or hand it to a colleague. Nothing leaves that device.',
  },
  machine: {
    id: 'Sebaiknya pakai ponsel Anda sendiri. Di komputer kantor, layar dan riwayat peramban mungkin dapat dilihat orang lain.',
    en: 'Better use your own phone. On an office computer others may be able to see the screen and the browser history.',
  },
  // the page that runs in the browser, and the file
  here: {
    id: 'Jawab beberapa pertanyaan tentang satu perbuatan. Semuanya dihitung di perangkat ini.',
    en: 'Answer a few questions about one act. All of it is worked out on this device.',
  },
  version: { id: 'Versi aturan', en: 'Version of the rules' },
  fileMade: {
    id: 'Berkas ini dibuat pada {day}. Aturan dapat berubah sesudah hari itu; unduh lagi kalau sudah lama.',
    en: 'This file was made on {day}. The rules may have changed since; download it again after a while.',
  },
  deviceDay: {
    id: '“Hari ini” diambil dari perangkat Anda: {day}.',
    en: '“Today” is taken from your device: {day}.',
  },
  noScript: {
    id: 'Laman ini perlu skrip. Kalau peramban Anda tidak menjalankannya, pakai laman tanpa skrip; jawabannya sama.',
    en: 'This page needs script. If your browser does not run it, use the page without script; the answers are the same.',
  },
  noScriptFile: {
    id: 'Berkas ini perlu skrip. Kalau peramban Anda tidak menjalankannya, buka layanan ini di internet: laman Tanya bekerja tanpa skrip.',
    en: 'This file needs script. If your browser does not run it, open this service on the internet: its “Ask” pages work without script.',
  },
  toServer: { id: 'Ke laman tanpa skrip', en: 'To the page without script' },
  liveTitle: { id: 'Bolehkah saya? Di dalam peramban', en: 'May I? Inside the browser' },
} as const;
