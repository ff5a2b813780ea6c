export const caseText = {
  pageTitle: { id: 'Laman Anda: perkara {number}', en: 'Your pages: case {number}' },
  head: {
    called: {
      title: { id: 'Kami ingin mendengar penjelasan Anda', en: 'We want to hear your explanation' },
      lead: {
        id: 'Ada laporan tentang satu kejadian. Belum ada keputusan apa pun. Selama belum ada keputusan, Anda dianggap tidak melanggar.',
        en: 'There is a report of one event. Nothing is decided. As long as nothing is decided, you are taken not to have broken a rule.',
      },
    },
    heard: {
      title: { id: 'Penjelasan Anda sudah kami dengar', en: 'We have heard your explanation' },
      lead: {
        id: 'Belum ada keputusan apa pun. Setiap unsur sedang dinilai bersama jawaban Anda. Selama belum ada keputusan, Anda dianggap tidak melanggar.',
        en: 'Nothing is decided. Every element is being weighed together with your answer. As long as nothing is decided, you are taken not to have broken a rule.',
      },
    },
    served: {
      title: { id: 'Keputusan sudah disampaikan kepada Anda', en: 'The decision was handed to you' },
      lead: {
        id: 'Suratnya memuat alasan untuk setiap hal. Anda dapat mengajukan keberatan sampai batas waktunya.',
        en: 'The letter gives the reason for each thing. You can object until the time is over.',
      },
    },
    servedAppeal: {
      title: { id: 'Keputusan sudah disampaikan kepada Anda', en: 'The decision was handed to you' },
      lead: {
        id: 'Suratnya memuat alasan untuk setiap hal. Terhadap keputusan ini Anda dapat mengajukan banding kepada BPASN sampai batas waktunya.',
        en: 'The letter gives the reason for each thing. Against this decision you can appeal to the BPASN until the time is over.',
      },
    },
    appealed: {
      title: { id: 'Banding Anda ada di BPASN', en: 'Your appeal is with the BPASN' },
      lead: {
        id: 'Berlakunya keputusan menunggu putusan BPASN. Begitu kami menerima putusan itu, hasilnya tampil di sini.',
        en: 'The effect of the decision waits for the BPASN. Once its decision reaches us, the result stands here.',
      },
    },
    appealDecided: {
      title: { id: 'BPASN sudah memutus banding Anda', en: 'The BPASN has decided your appeal' },
      lead: { id: 'Putusan itu mengikat. Hasilnya ada di bawah ini.', en: 'That decision binds. Its result is below.' },
    },
    annulled: {
      title: { id: 'Keputusan itu dibatalkan', en: 'The decision was annulled' },
      lead: {
        id: 'Perkara ini ditutup dan nama Anda hilang dari setiap daftar dan pencarian. Hak Anda dipulihkan.',
        en: 'The case is closed and your name leaves every list and search. Your rights are restored.',
      },
    },
    final: {
      title: { id: 'Keputusan ini sudah tetap', en: 'This decision is final' },
      lead: {
        id: 'Waktu keberatan sudah lewat. Surat-suratnya tetap dapat Anda buka di sini.',
        en: 'The time to object is over. You can still open the letters here.',
      },
    },
    objected: {
      title: { id: 'Keberatan Anda sedang diperiksa', en: 'Your objection is being looked at' },
      lead: {
        id: 'Pejabat lain, yang tidak ikut dalam keputusan pertama, memutusnya.',
        en: 'Another official, who had no part in the first decision, decides on it.',
      },
    },
    objectionDecided: {
      title: { id: 'Keberatan Anda sudah diputus', en: 'Your objection has been decided' },
      lead: { id: 'Hasil dan alasannya ada di surat di bawah ini.', en: 'The result and its reasons are in the letter below.' },
    },
    quashed: {
      title: { id: 'Keputusan itu dibatalkan', en: 'The decision was quashed' },
      lead: {
        id: 'Keberatan Anda diterima. Perkara ini ditutup dan nama Anda hilang dari setiap daftar dan pencarian.',
        en: 'Your objection was accepted. The case is closed and your name leaves every list and search.',
      },
    },
    notProven: {
      title: { id: 'Perkara ini ditutup: dugaan tidak terbukti', en: 'This case is closed: nothing was proven' },
      lead: {
        id: 'Nama Anda hilang dari setiap daftar dan pencarian sejak hari itu. Suratnya dapat Anda simpan di bawah ini.',
        en: 'Your name left every list and search on that day. You can keep the letter below.',
      },
    },
    noBreach: {
      title: { id: 'Perkara ini ditutup: tidak ada pelanggaran', en: 'This case is closed: no breach' },
      lead: {
        id: 'Nama Anda hilang dari setiap daftar dan pencarian sejak hari itu. Suratnya dapat Anda simpan di bawah ini.',
        en: 'Your name left every list and search on that day. You can keep the letter below.',
      },
    },
    closed: {
      title: { id: 'Perkara ini ditutup', en: 'This case is closed' },
      lead: {
        id: 'Tidak ada keputusan bahwa Anda melanggar. Tidak ada lagi yang perlu Anda lakukan di sini.',
        en: 'There is no decision that you broke a rule. There is nothing more for you to do here.',
      },
    },
  },
  decisionTitle: { id: 'Keputusannya', en: 'The decision' },
  firstResult: { id: 'Keputusan pertama', en: 'First decision' },
  result: { id: 'Hasil', en: 'Result' },
  outcomes: {
    breach: { id: 'Terbukti, dengan alasan untuk setiap unsur', en: 'Proven, with a reason for every element' },
    'not-proven': { id: 'Tidak terbukti', en: 'Not proven' },
    'no-breach': { id: 'Bukan pelanggaran', en: 'No breach' },
  },
  sanction: { id: 'Hukuman', en: 'Sanction' },
  unsettled: {
    id: 'Bahwa bentuk ini berlaku bagi {class} belum dipastikan dalam sumber kami.',
    en: 'That this form applies to {class} is not settled in our sources.',
  },
  receivedOn: { id: 'Anda terima', en: 'Received by you' },
  objection: { id: 'Keberatan Anda', en: 'Your objection' },
  filed: { id: 'Diajukan {on}', en: 'Filed on {on}' },
  filedLate: {
    id: 'Diajukan {on}, sesudah batas waktu; pejabat lain menentukan apakah tetap diterima',
    en: 'Filed on {on}, after the time; another official says whether it is accepted all the same',
  },
  appeal: { id: 'Banding ke BPASN', en: 'Appeal to the BPASN' },
  appealFiled: { id: 'Tembusannya kami terima {on}', en: 'We received the copy on {on}' },
  appealDecided: { id: 'Diputus {on}: {outcome}', en: 'Decided on {on}: {outcome}' },
  appealOutcomes: {
    confirm: { id: 'keputusan dikuatkan', en: 'the decision was confirmed' },
    lighten: { id: 'hukuman diringankan', en: 'the sanction was made lighter' },
    aggravate: { id: 'hukuman diberatkan', en: 'the sanction was made heavier' },
    change: { id: 'hukuman diubah', en: 'the sanction was changed' },
    annul: { id: 'keputusan dibatalkan', en: 'the decision was annulled' },
  },
  onObjection: { id: 'Putusan keberatan', en: 'On the objection' },
  objectionOutcomes: {
    uphold: { id: 'Keputusan pertama tetap', en: 'The first decision stands' },
    lighten: { id: 'Hukuman diringankan', en: 'The sanction was made lighter' },
    quash: { id: 'Keputusan pertama dibatalkan', en: 'The first decision was quashed' },
    'not-accepted': { id: 'Keberatan tidak diterima', en: 'The objection was not accepted' },
  },
  ownWords: { id: 'Yang Anda tulis', en: 'What you wrote' },
  ownFiles: { id: 'Dengan {n} berkas.', en: 'With {n} files.' },
  reasonsInLetter: {
    id: 'Yang berlaku adalah surat ini, dengan alasan untuk setiap unsur dan tanggapan atas penjelasan Anda.',
    en: 'This letter is what counts, with the reason for every element and the answer to what you said.',
  },
  transferTitle: { id: 'Diteruskan kepada yang berwenang', en: 'Passed on to whoever is competent' },
  transferred: {
    id: 'Pada {on} hal ini diteruskan kepada {to}. Dugaan ini belum terbukti. Sementara menunggu, di kantor ini tidak ada yang diputus.',
    en: 'On {on} this matter was passed on to {to}. Nothing is proven. While the answer is awaited, nothing is decided in this office.',
  },
  transferAnswers: {
    accepted: { id: 'Mereka menerimanya; selanjutnya menurut aturan mereka.', en: 'They accepted it; it goes on by their own rules.' },
    returned: { id: 'Mereka mengembalikannya ke kantor ini.', en: 'They returned it to this office.' },
    noted: { id: 'Mereka mencatatnya.', en: 'They took note of it.' },
    waiting: { id: 'Belum ada jawaban.', en: 'There is no answer yet.' },
  },
  afterTitle: { id: 'Sesudah pemeriksaan', en: 'After the examination' },
  ifNone: { id: 'Kalau tidak ada pelanggaran', en: 'If there was no breach' },
  ifNoneThen: {
    id: 'Perkara ditutup. Anda menerima suratnya, dan data perkara ini dihapus menurut batas simpannya; penghapusan itu belum otomatis di versi ini.',
    en: 'The case is closed. You get the letter, and the data of this case is erased when its keeping period ends; that is not automatic in this version yet.',
  },
  ifOther: { id: 'Kalau ada keputusan lain', en: 'If the decision is another' },
  ifOtherThen: {
    id: 'Anda menerima surat dengan alasan untuk setiap hal. Anda dapat mengajukan keberatan, yang diperiksa orang lain.',
    en: 'You get a letter with the reason for each thing. You can object, and somebody else looks at it.',
  },
  copy: {
    id: 'Anda menerima salinan berita acara pemeriksaan, apa pun hasilnya.',
    en: 'You get a copy of the minutes, whatever the result.',
  },
  codeTitle: { id: 'Pintu Anda', en: 'Your door' },
  code: { id: 'Surat atau kode Anda pernah di tangan orang lain?', en: 'Was your letter or code in somebody else’s hands?' },
  toLost: { id: 'Kode hilang, atau surat sudah dibuka orang lain', en: 'Code lost, or letter opened by somebody else' },
} as const;
