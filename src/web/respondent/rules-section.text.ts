export const rulesText = {
  reported: { id: 'Yang dilaporkan', en: 'What was reported' },
  alleged: { id: 'Yang diduga:', en: 'The allegation:' },
  erased: { id: 'Isinya sudah dihapus menurut batas simpannya.', en: 'The words were erased when their keeping period ended.' },
  whichSide: {
    id: 'Calon yang mana tidak dicatat, karena tidak penting bagi perkara ini.',
    en: 'Which candidate is not recorded, because it does not matter to this case.',
  },
  title: { id: 'Aturannya, dengan kata biasa', en: 'The rule, in plain words' },
  elements: {
    id: 'Kantor harus dapat membuktikan {n} hal. Anda boleh membantah setiap hal.',
    en: 'What the office must be able to prove ({n} in all). You may deny each of them.',
  },
  weighed: { id: 'Hal yang harus dapat dibuktikan kantor:', en: 'What the office had to be able to prove:' },
  restated: {
    id: 'Dugaannya sedang dirumuskan ulang menurut aturan yang lain. Yang sudah Anda katakan tetap tersimpan. Anda dipanggil dan didengar lagi untuk dugaan yang baru.',
    en: 'The allegation is being stated anew under another law. What you have said stays. You will be called and heard again for what is then alleged.',
  },
} as const;
