/** What a finding of breach still lacks, as the deciding official reads it. */
export const lacksText = {
  unweighed: { id: 'Unsurnya belum dinilai.', en: 'The elements are not weighed yet.' },
  elementUnweighed: { id: 'Unsur ini belum dinilai.', en: 'This element is not weighed yet.' },
  noEvidence: { id: 'Dinyatakan terbukti tanpa satu bukti pun.', en: 'Found proven without any evidence.' },
  setAside: {
    id: 'Bersandar pada bukti yang disisihkan; dasar pemakaiannya belum dicatat.',
    en: 'Rests on evidence that is set aside; the lawful basis for using it is not recorded.',
  },
  notShown: {
    id: 'Bersandar pada bukti yang belum ditunjukkan kepada yang diperiksa.',
    en: 'Rests on evidence that was not shown to the person examined.',
  },
  notPut: {
    id: 'Bersandar pada bukti yang ditunjukkan sesudah pemeriksaan dan belum sempat ditanggapi.',
    en: 'Rests on evidence shown after the examination that could not be answered yet.',
  },
  unanswered: {
    id: 'Keterangan atau jawaban yang diperiksa belum ditanggapi pada unsur ini.',
    en: 'What the person said or answered is not addressed for this element.',
  },
  notProven: {
    id: 'Unsur ini dinilai tidak terbukti, dan tidak ada dugaan lain yang lengkap. Cukup dengan alasannya, perkara ditutup sebagai tidak terbukti.',
    en: 'This element is found not proven, and no other allegation is whole. With its reason alone the case is closed as not proven.',
  },
  noCitation: {
    id: 'Tidak ada pasal yang berlaku pada hari kejadian untuk aturan ini.',
    en: 'No article of this rule was in force on the day of the act.',
  },
} as const;
