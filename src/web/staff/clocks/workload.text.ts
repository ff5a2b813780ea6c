export const workloadText = {
  title: { id: 'Beban kerja dan serah terima', en: 'Workload and hand-over' },
  lead: {
    id: 'Berapa perkara terbuka dipegang siapa, supaya pekerjaan dapat dibagi. Angka ini untuk membagi kerja, tidak menilai orang, dan tidak diterbitkan.',
    en: 'Who holds how many open cases, so that work can be shared out. The figures share out work; they measure nobody and are not published.',
  },
  none: { id: 'Tidak ada perkara terbuka.', en: 'There are no open cases.' },
  caption: { id: 'Perkara terbuka menurut orang dan peran', en: 'Open cases by person and part' },
  parts: { id: 'Perkara terbuka', en: 'Open cases' },
  inPart: { id: '{n} sebagai {part}', en: '{n} as {part}' },
  person: { id: 'Orang', en: 'Person' },
  left: { id: 'akunnya sudah ditutup: serahkan perkaranya', en: 'the account is closed: hand the cases over' },
  give: { id: 'Serah terima', en: 'Hand over' },
  handTitle: { id: 'Serah terima perkara {name}', en: 'Hand over the cases of {name}' },
  handLead: {
    id: 'Pilih pengganti untuk tiap peran. Perkara yang aturannya melarang pengganti itu tetap di tempatnya dan disebut sebabnya.',
    en: 'Choose a successor for each part. A case whose rules forbid that successor stays, and says why.',
  },
  successor: { id: '{part}, {n} perkara: pengganti', en: '{part}, {n} cases: successor' },
  keep: { id: 'Tetap, tidak diserahkan', en: 'Stays, not handed over' },
  reason: { id: 'Alasan serah terima', en: 'Why it is handed over' },
  reasonHint: {
    id: 'Misalnya pindah jabatan, cuti panjang, pensiun. Tercatat di tiap perkara.',
    en: 'For example another post, long leave, retirement. It is recorded in each case.',
  },
  send: { id: 'Serahkan', en: 'Hand over' },
  result: { id: 'Hasil serah terima', en: 'What was handed over' },
  done: { id: 'Perkara {number}: diserahkan.', en: 'Case {number}: handed over.' },
  refused: { id: 'Perkara {number}: tetap. {why}', en: 'Case {number}: stays. {why}' },
  nothing: {
    id: 'Tidak ada perkara yang diserahkan: pilih sedikitnya satu pengganti.',
    en: 'No case was handed over: choose at least one successor.',
  },
} as const;
