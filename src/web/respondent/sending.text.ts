export const sendingText = {
  files: { id: 'Bukti dari Anda', en: 'Evidence from you' },
  filesHint: {
    id: 'Foto, video, rekaman suara, atau PDF. Paling banyak {n} berkas, masing-masing paling besar {size}. Boleh dikosongkan.',
    en: 'Photos, videos, sound or PDF. At most {n} files, each at most {size}. May stay empty.',
  },
  otherKept: { id: 'Berkas lain dan tulisan Anda tetap ada.', en: 'Other files and what you wrote are still here.' },
  arrived: { id: 'Sudah sampai, belum terkirim', en: 'Arrived, not sent yet' },
  leaveOut: { id: 'Jangan kirim {name}', en: 'Leave out {name}' },
  check: { id: 'Periksa lalu kirim', en: 'Check, then send' },
  send: { id: 'Kirim', en: 'Send' },
  change: { id: 'Ubah dahulu', en: 'Change it first' },
  noFiles: { id: 'tidak ada berkas', en: 'no files' },
  replyGoesTo: {
    id: 'Sesudah dikirim, tulisan ini menjadi bagian berkas perkara dan dibaca pemeriksa serta pejabat yang memutus. Anda dapat menambah, tetapi tidak menghapus.',
    en: 'Once sent, this becomes part of the case file and is read by the examiners and the deciding official. You can add to it, not delete it.',
  },
  appealGoesTo: {
    id: 'Sesudah dikirim, tembusan ini tercatat di perkara Anda hari ini: berlakunya keputusan menunggu putusan BPASN, dan PPK menanggapi kepada BPASN. Kantor ini tidak meneruskan banding Anda; suratnya Anda kirim sendiri.',
    en: 'Once sent, this copy is recorded in your case today: the effect of the decision waits for the BPASN, and the PPK replies to the BPASN. This office does not pass your appeal on; you send the letter yourself.',
  },
  objectionGoesTo: {
    id: 'Sesudah dikirim, keberatan ini menjadi bagian berkas perkara dan dibaca pejabat lain yang memutusnya. Sesudah itu keberatan tidak dapat dihapus.',
    en: 'Once sent, this objection becomes part of the case file and is read by the other official who decides it. It cannot be deleted then.',
  },
} as const;
