export const elementsText = {
  title: { id: 'Nilai setiap unsur', en: 'Weigh each element' },
  lead: {
    id: 'Satu per satu: bukti mana, apa kata terlapor, dan bagaimana penilaiannya. Terbukti berarti meyakinkan menurut bukti yang sudah ditunjukkan kepadanya.',
    en: 'One by one: which evidence, what the respondent said, and how it is found. Proven means convincing by evidence that was shown to them.',
  },
  send: { id: 'Simpan penilaian', en: 'Save the findings' },
  proof: { id: 'Ukuran terbukti, untuk setiap unsur', en: 'Standard of proof, for every element' },
  element: { id: 'Unsur {n}: {text}', en: 'Element {n}: {text}' },
  finding: { id: 'Penilaian', en: 'Finding' },
  proven: { id: 'Terbukti', en: 'Proven' },
  notProven: { id: 'Tidak terbukti', en: 'Not proven' },
  evidence: { id: 'Bukti yang dipakai', en: 'Evidence relied on' },
  evidenceHint: {
    id: 'Hanya bukti yang sudah ditunjukkan dan tidak disisihkan.',
    en: 'Only evidence that was shown and is not set aside.',
  },
  noEvidence: {
    id: 'Belum ada bukti yang ditunjukkan kepada terlapor. Tanpa itu tidak ada unsur yang dapat dinyatakan terbukti.',
    en: 'No evidence has been shown to the respondent. Without it no element can be found proven.',
  },
  said: { id: 'Apa kata terlapor tentang unsur ini', en: 'What the respondent said to this element' },
  saidHint: {
    id: 'Kosongkan hanya kalau ia tidak mengatakan apa pun; sebutkan itu dalam alasan.',
    en: 'Leave empty only if nothing was said; say so in the reason.',
  },
  reason: { id: 'Alasan penilaian', en: 'Reason for the finding' },
  addressed: { id: 'Jawabannya dipertimbangkan', en: 'The answer was considered' },
  addressedYes: {
    id: 'Ya, jawaban terlapor sudah dibahas dalam alasan',
    en: 'Yes, the respondent’s answer is dealt with in the reason',
  },
  whole: { id: 'Pertimbangan keseluruhan', en: 'Considerations as a whole' },
  replies: { id: 'Jawaban tertulis terlapor', en: 'The respondent’s written answers' },
} as const;
