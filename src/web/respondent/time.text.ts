export const timeText = {
  title: { id: 'Waktu Anda', en: 'Your time' },
  hearing: {
    id: 'Itu hari pemeriksaan, di {place}, di hadapan {before}.',
    en: 'That is the day of the examination, at {place}, before the examiners ({before}).',
  },
  hearingVideo: {
    id: 'Itu hari pemeriksaan, di {place} atau lewat video, di hadapan {before}.',
    en: 'That is the day of the examination, at {place} or by video, before the examiners ({before}).',
  },
  appealTitle: { id: 'Waktu banding ke BPASN', en: 'The time to appeal to the BPASN' },
  appeal: {
    id: 'Sampai hari itu Anda dapat mengajukan banding tertulis kepada BPASN, dengan tembusan kepada PPK.',
    en: 'Until that day you can appeal in writing to the BPASN, with a copy to the PPK.',
  },
  toAppeal: { id: 'Siapkan banding dan catat tembusannya', en: 'Prepare the appeal and record its copy' },
  boardTitle: { id: 'BPASN memutus banding Anda', en: 'The BPASN decides your appeal' },
  board: { id: 'Berlakunya keputusan menunggu putusan itu.', en: 'The effect of the decision waits for it.' },
  until: {
    id: 'Jawaban tertulis dapat Anda kirim sebelum itu, dan masih dapat Anda tambah sesudahnya sampai keputusan disusun.',
    en: 'You can send a written answer before that, and add to it afterwards until the decision is drafted.',
  },
  left: { id: 'Masih ada {n} hari kerja.', en: 'Working days left: {n}.' },
  today: { id: 'Hari ini.', en: 'That is today.' },
  past: { id: 'Hari itu sudah lewat.', en: 'That day has passed.' },
  missed: {
    missed: {
      id: 'Hari itu lewat tanpa Anda. Panggilan kedua akan dikirim. Anda masih dapat menjelaskan, tertulis atau dengan datang.',
      en: 'That day passed without you. A second summons will be sent. You can still explain, in writing or by coming.',
    },
    'summoned-again': {
      id: 'Hari itu lewat tanpa Anda. Panggilan kedua sedang diantar. Anda masih dapat menjelaskan.',
      en: 'That day passed without you. The second summons is on its way. You can still explain.',
    },
    'missed-twice': {
      id: 'Dua hari pemeriksaan lewat tanpa Anda. Kantor boleh memutus atas bukti yang ada. Selama belum diputus, Anda masih didengar kalau datang.',
      en: 'Two examination days passed without you. The office may decide on the evidence at hand. Until it does, you are still heard if you come.',
    },
  },
  why: { id: 'Mengapa {day}?', en: 'Why {day}?' },
  hearingWhy: {
    id: 'Surat panggilan sampai di tangan Anda pada {from}. Pemeriksaan ditetapkan pada hari kerja ke-{n} sesudahnya.',
    en: 'The summons reached you on {from}. The examination was set on working day {n} after it.',
  },
  periodWhy: {
    id: 'Awal hitungan: {starts}, {from}. Hari itu tidak dihitung. Hari kerja ke-{n} adalah hari terakhirnya.',
    en: 'The count begins with: {starts}, {from}. That day is not counted. Working day {n} is the last one.',
  },
  moreTime: { id: 'Minta tanggal lain', en: 'Ask for another day' },
  moreTimeWhen: { id: ', kalau Anda berhalangan pada hari itu.', en: ', if you cannot come on that day.' },
  adviser: { id: 'Bawa pendamping', en: 'Bring an adviser' },
  adviserWho: { id: ': rekan, penasihat, atau kuasa Anda.', en: ': a colleague, an adviser or a lawyer of yours.' },
  wished: { id: 'Hari yang Anda minta: {on}', en: 'The day you wished for: {on}' },
  asked: { id: 'Permintaan {on}', en: 'Request of {on}' },
  waiting: {
    id: 'Belum dijawab. Sampai dijawab, hari itu tidak dapat dihitung sebagai tidak hadir.',
    en: 'Not answered yet. Until it is, that day cannot count as missed.',
  },
  granted: { id: 'Dikabulkan.', en: 'Granted.' },
  refused: { id: 'Tidak dikabulkan.', en: 'Not granted.' },
  objectionTitle: { id: 'Keberatan', en: 'Objection' },
  objectionDecisionTitle: { id: 'Keputusan atas keberatan', en: 'Decision on the objection' },
  effectTitle: { id: 'Mulai berlaku', en: 'Taking effect' },
  objection: { id: 'Sampai hari itu Anda dapat mengajukan keberatan.', en: 'Until that day you can file an objection.' },
  toObjection: { id: 'Ajukan keberatan', en: 'File an objection' },
  objectionDecision: {
    id: 'Paling lambat hari itu keberatan Anda diputus pejabat lain.',
    en: 'By that day another official decides on your objection.',
  },
  effect: { id: 'Hari itu keputusan mulai berlaku.', en: 'On that day the decision takes effect.' },
  effectWaits: {
    id: 'Menunggu putusan keberatan. Keputusan belum berlaku; putusan atas keberatan Anda yang menentukan.',
    en: 'Waiting for the decision on the objection. The decision has not taken effect; what is decided on your objection settles it.',
  },
  noPeriod: {
    id: 'Sekarang tidak ada batas waktu yang berjalan untuk Anda. Kalau ada yang baru, Anda menerima surat.',
    en: 'No period is running against you now. If something new comes, you get a letter.',
  },
  over: { id: 'Tidak ada lagi batas waktu yang berjalan.', en: 'No period is running any more.' },
} as const;
