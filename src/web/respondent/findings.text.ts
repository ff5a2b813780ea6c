export const findingsText = {
  title: { id: 'Alasan untuk setiap unsur', en: 'The reason for each element' },
  finding: { id: 'Penilaian', en: 'Finding' },
  findings: { proven: { id: 'Terbukti', en: 'Proven' }, 'not-proven': { id: 'Tidak terbukti', en: 'Not proven' } },
  said: { id: 'Yang Anda sampaikan', en: 'What you said' },
  saidNothing: { id: 'Tidak ada keterangan Anda tentang hal ini.', en: 'You said nothing about this.' },
  reason: { id: 'Alasannya', en: 'The reason' },
  erased: { id: 'Isinya sudah dihapus menurut batas simpannya.', en: 'The words were erased when their keeping period ended.' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  numbers: { id: 'Nomor {numbers} dalam daftar bukti', en: 'Number {numbers} in the list of evidence' },
  noEvidence: { id: 'Tidak ada bukti yang dipakai.', en: 'No evidence is relied on.' },
} as const;
