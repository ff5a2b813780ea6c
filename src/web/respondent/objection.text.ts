export const objectionText = {
  title: { id: 'Ajukan keberatan', en: 'File an objection' },
  lead: {
    id: 'Keberatan diputus pejabat lain, yang tidak ikut dalam keputusan pertama. Tulis apa yang menurut Anda keliru: fakta, bukti, aturan, atau hukumannya.',
    en: 'Another official decides, one who had no part in the first decision. Write what you think is wrong: the facts, the evidence, the rule or the sanction.',
  },
  filed: { id: 'Keberatan Anda sudah kami terima.', en: 'We have your objection.' },
  notNow: {
    id: 'Keberatan terbuka sesudah keputusan disampaikan kepada Anda, dan tertutup ketika keputusan berkekuatan tetap.',
    en: 'An objection opens once the decision was handed to you, and closes when the decision is final.',
  },
  words: { id: 'Keberatan Anda', en: 'Your objection' },
  wordsHint: {
    id: 'Sebutkan bagian surat keputusan yang Anda maksud, dan alasannya.',
    en: 'Name the part of the decision you mean, and why.',
  },
  saySomething: { id: 'Tulis keberatan Anda atau pilih berkas.', en: 'Write your objection or choose a file.' },
  checkTitle: { id: 'Periksa keberatan Anda', en: 'Check your objection' },
} as const;
