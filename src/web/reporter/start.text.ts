export const startText = {
  title: { id: 'Laporkan dugaan pelanggaran netralitas', en: 'Report a suspected breach of neutrality' },
  lead: {
    id: 'Tanpa akun, dan boleh tanpa nama. Sembilan langkah pendek. Setiap langkah tersimpan begitu Anda lanjut.',
    en: 'No account, and no name needed. Nine short steps. Each is saved as you go on.',
  },
  begin: { id: 'Mulai melapor', en: 'Begin a report' },
  deskBegin: { id: 'Mulai menulis', en: 'Begin writing' },
  resume: { id: 'Lanjutkan isian', en: 'Continue the draft' },
  fresh: { id: 'Hapus isian dan mulai baru', en: 'Delete the draft and begin anew' },
  open: { id: 'Ada isian yang belum Anda kirim di peramban ini.', en: 'There is a draft in this browser that you have not sent.' },
  safeTitle: { id: 'Sebelum mulai', en: 'Before you begin' },
  safeDevice: {
    id: 'Jangan memakai komputer atau ponsel dinas, dan jangan memakai jaringan atau Wi-Fi kantor. Pakai gawai dan kuota Anda sendiri.',
    en: 'Do not use the office’s computer or phone, nor its network or Wi-Fi. Use your own device and data.',
  },
  safeDraft: {
    id: 'Isian disimpan tersandi. Kuncinya hanya ada di peramban ini. Yang tidak dikirim terhapus 48 jam setelah terakhir disimpan.',
    en: 'The draft is kept encrypted. Only this browser holds the key. What is not sent is deleted 48 hours after it was last saved.',
  },
  safeExit: {
    id: '“Keluar cepat” menghapus isian dari tempat kami seketika, selama ada sambungan, tetapi tidak menghapus riwayat peramban Anda.',
    en: '“Leave quickly” deletes the draft from our side at once, as long as you are connected, but not your browser’s history.',
  },
  safeNone: {
    id: 'Kami tidak mencatat alamat internet Anda dan tidak memakai skrip. Petugas melihat hari laporan masuk, bukan jamnya.',
    en: 'We do not record your internet address and use no script. Officers see the day a report came, not the hour.',
  },
  lawTitle: { id: 'Yang dilindungi hukum, dan yang tidak', en: 'What the law protects, and what it does not' },
  lawYes: {
    id: 'Pelapor tindak pidana yang beriktikad baik dilindungi: ia tidak dapat dituntut atau digugat karena laporannya (UU 13/2006 jo. UU 31/2014, Pasal 10; belum kami cocokkan dengan naskah resmi).',
    en: 'Whoever reports a criminal act in good faith is protected: they cannot be prosecuted or sued for the report (UU 13/2006 with UU 31/2014, Article 10; not yet checked against the official text).',
  },
  lawNo: {
    id: 'Perkara netralitas biasanya soal disiplin atau etik, bukan pidana. Untuk itu perlindungan undang-undang tadi belum tentu berlaku; yang menjaga Anda adalah aturan dalam kantor dan cara kerja layanan ini.',
    en: 'A neutrality matter is usually one of discipline or ethics, not of crime. That protection may then not apply; what guards you is the office’s own rule and the way this service works.',
  },
  lawFalse: { id: 'Laporan yang sengaja dibuat bohong tidak dilindungi.', en: 'A report that is knowingly false is not protected.' },
  needTitle: { id: 'Yang tidak perlu Anda ketahui', en: 'What you need not know' },
  need: {
    id: 'NIP, pasal, atau nama lengkap tidak perlu. Ceritakan yang Anda lihat; petugas yang mencari aturannya.',
    en: 'No staff number, article or full name is needed. Tell what you saw; finding the rule is the officer’s work.',
  },
  bawaslu: {
    id: 'Laporan ini tidak menggantikan laporan ke Bawaslu. Di akhir kami tunjukkan batas waktunya.',
    en: 'This report does not replace one to Bawaslu. At the end we show you its time limit.',
  },
  counter: {
    id: 'Lebih suka bicara langsung? Petugas di loket dapat menuliskan laporan Anda; Anda mendapat tanda terima yang sama.',
    en: 'Would you rather speak to someone? An officer at the counter can write your report down; you get the same receipt.',
  },
  deskTitle: { id: 'Terima laporan dari seseorang', en: 'Take a report from somebody' },
  deskLead: {
    id: 'Tulis sejelas yang diceritakan, dengan kata-kata pelapor. Jangan tulis siapa pelapornya di luar laman kontak: di sana isiannya langsung disegel.',
    en: 'Write it down as it is told, in the reporter’s words. Do not write who reports anywhere but on the contact page: there it is sealed at once.',
  },
  via: { id: 'Bagaimana laporan ini datang?', en: 'How did this report come?' },
  viaMissing: { id: 'Pilih cara laporan ini datang.', en: 'Choose how this report came.' },
} as const;
