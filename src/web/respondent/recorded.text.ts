export const recordedText = {
  on: {
    id: 'Tercatat {on} di perkara {number}. Anda dapat membacanya kembali di laman perkara.',
    en: 'Recorded on {on} in case {number}. You can read it again on the case page.',
  },
  said: {
    jawaban: {
      title: { id: 'Jawaban Anda sudah kami terima', en: 'We have your answer' },
      next: {
        id: 'Pemeriksa membacanya, dan setiap unsur harus dinilai bersama jawaban Anda. Jawaban tertulis tidak menggantikan pemeriksaan.',
        en: 'The examiners read it, and every element must be weighed together with it. A written answer does not stand in for the examination.',
      },
    },
    waktu: {
      title: { id: 'Permintaan Anda sudah kami terima', en: 'We have your request' },
      next: {
        id: 'Atasan atau pemeriksa menjawabnya di laman perkara. Sampai dijawab, hari pemeriksaan tidak dapat dihitung sebagai tidak hadir.',
        en: 'The superior or an examiner answers on the case page. Until then, the day of the examination cannot count as missed.',
      },
    },
    pendamping: {
      title: { id: 'Pendamping Anda sudah kami catat', en: 'Your adviser is recorded' },
      next: {
        id: 'Datanglah bersama pada hari pemeriksaan. Anda boleh menggantinya kapan saja.',
        en: 'Come together on the day of the examination. You may name somebody else at any time.',
      },
    },
    ganti: {
      title: { id: 'Permintaan Anda sudah kami catat', en: 'Your wish is recorded' },
      next: {
        id: 'Permintaan ini ada di daftar kerja petugas perkara dan atasan sampai dijawab. Kalau orang itu memang punya kepentingan, ia keluar dari perkara dan orang lain ditunjuk; kalau tidak, Anda membaca alasannya di bagian “Siapa yang memutuskan”.',
        en: 'It stays on the work list of the officer of the case and the superior until it is answered. If that person has an interest, they leave the case and somebody else is named; if not, you read why under “Who decides”.',
      },
    },
    banding: {
      title: { id: 'Tembusan banding Anda sudah kami catat', en: 'The copy of your appeal is recorded' },
      next: {
        id: 'Berlakunya keputusan menunggu putusan BPASN. Kirim surat bandingnya sendiri kepada BPASN sebelum batas waktunya, kalau belum: yang tercatat di sini hanya tembusannya.',
        en: 'The effect of the decision waits for the BPASN. Send the letter of appeal to the BPASN yourself before the time is over, if you have not: what is recorded here is only the copy.',
      },
    },
    keberatan: {
      title: { id: 'Keberatan Anda sudah kami terima', en: 'We have your objection' },
      next: {
        id: 'Pejabat lain, yang tidak ikut dalam keputusan pertama, memutusnya. Batas waktunya tampil di laman perkara, dan Anda menerima suratnya.',
        en: 'Another official, who had no part in the first decision, decides on it. The last day stands on the case page, and you get the letter.',
      },
    },
  },
} as const;
