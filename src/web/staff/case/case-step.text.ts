export const caseStepText = {
  case: { id: 'Perkara {number}', en: 'Case {number}' },
  notLawful: { id: 'Langkah ini belum sah', en: 'This step is not lawful yet' },
  notHere: {
    id: 'Langkah ini bukan bagian Anda dalam perkara ini, atau sudah dilakukan.',
    en: 'This step is not yours in this case, or it is done already.',
  },
  arrived: { id: 'Sudah terunggah:', en: 'Already uploaded:' },
  kept: { id: 'Yang Anda tulis tadi', en: 'What you had typed' },
} as const;
