export const sentAwayText = {
  title: { id: 'Dikirim ke luar kantor', en: 'Sent elsewhere' },
  purposes: {
    jurisdiction: { id: 'Dilimpahkan pada {on}', en: 'Transferred on {on}' },
    'own-authority': { id: 'Diteruskan kepada pejabat yang membawahinya pada {on}', en: 'Passed to their own authority on {on}' },
    criminal: { id: 'Sisi pidana diteruskan pada {on}', en: 'Criminal side passed on {on}' },
    upwards: {
      id: 'Dikirim ke atas pada {on}: tidak ada lagi pejabat yang boleh memeriksa atau memutus',
      en: 'Sent upwards on {on}: nobody eligible to examine or decide is left',
    },
  },
  waits: {
    id: 'Menunggu jawaban. Perkara tidak bergerak ke putusan selama itu.',
    en: 'Waiting for the answer. Meanwhile the case moves to no finding.',
  },
  goesOn: { id: 'Menunggu jawaban. Jalur disiplin tetap berjalan.', en: 'Waiting for the answer. The discipline case goes on.' },
  answers: {
    accepted: { id: 'Dijawab {on}: diambil alih.', en: 'Answered {on}: taken over.' },
    returned: { id: 'Dijawab {on}: dikembalikan ke kantor ini.', en: 'Answered {on}: returned to this office.' },
    noted: { id: 'Dijawab {on}: dicatat.', en: 'Answered {on}: noted.' },
  },
  noDecider: { id: 'Siapa yang memutus belum pasti', en: 'Who decides is unsettled' },
  ties: {
    candidate: {
      id: 'Pejabat yang memutus mundur karena ia sendiri calon. Aturan yang terlihat tidak menyebut penggantinya.',
      en: 'The deciding official withdrew, being a candidate. The rules seen so far name nobody instead.',
    },
    'candidate-spouse': {
      id: 'Pejabat yang memutus mundur karena suami atau istrinya calon. Aturan yang terlihat tidak menyebut penggantinya.',
      en: 'The deciding official withdrew, a spouse being a candidate. The rules seen so far name nobody instead.',
    },
  },
  offer: { id: 'Kirim perkara ini ke atas', en: 'Offer this case upwards' },
} as const;
