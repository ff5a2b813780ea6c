export const rulesPosesText = {
  title: { id: 'Pose tangan', en: 'Hand poses' },
  lead: {
    id: 'Tidak ada peraturan yang memuat daftar pose. Yang dinilai adalah lambang keberpihakan dan maksudnya. Daftar ini anjuran menjelang satu pemilihan, untuk berjaga-jaga waktu berfoto, dan bukan alat untuk menilai orang.',
    en: 'No regulation lists poses. What counts is a symbol of partiality and its aim. This list is advice before one election, to be careful when photographed, and no tool for judging people.',
  },
  advice: {
    avoid: { id: 'Sebaiknya dihindari', en: 'Better avoided' },
    fine: { id: 'Tidak apa-apa', en: 'No concern' },
  },
  example: { id: 'contoh', en: 'example' },
  source: { id: 'Sumber', en: 'Source' },
  seen: { id: 'Dilihat {day}.', en: 'Seen on {day}.' },
} as const;
