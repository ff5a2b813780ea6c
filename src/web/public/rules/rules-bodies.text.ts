export const rulesBodiesText = {
  title: { id: 'Badan mana, sejak kapan', en: 'Which body, since when' },
  lead: {
    id: 'Siapa yang mengerjakan apa di luar kantor ini. Yang belum pasti dikatakan belum pasti: tanyakan dahulu, jangan menganggap.',
    en: 'Who does what outside this office. What is unsettled is said to be so: ask first, do not assume.',
  },
  from: { id: 'Sejak {day}', en: 'From {day}' },
  until: { id: 'sampai {day}', en: 'until {day}' },
  unsettled: { id: 'Belum pasti.', en: 'Unsettled.' },
  duties: {
    'national-supervisor': { id: 'Pengawas netralitas tingkat pusat', en: 'National supervisor of neutrality' },
    'election-supervisor': { id: 'Pengawas pemilihan', en: 'Election supervisor' },
    'crime-route': { id: 'Jalur pidana pemilihan', en: 'The route for election offences' },
    'public-entry': { id: 'Pintu pengaduan umum', en: 'Where the public may complain' },
    'discipline-register': { id: 'Pencatatan hukuman disiplin', en: 'Register of disciplinary sanctions' },
    blocking: { id: 'Pemblokiran data kepegawaian', en: 'Blocking of personnel data' },
    'ppk-supervisor': { id: 'Pengawas PPK', en: 'Who supervises the PPK' },
    'appeal-board': { id: 'Banding administratif', en: 'Administrative appeal' },
    'village-authority': { id: 'Perangkat desa', en: 'Village officials' },
    'data-protection-authority': { id: 'Pelindungan data pribadi', en: 'Protection of personal data' },
  },
  other: { id: 'Tugas lain', en: 'Another duty' },
} as const;
