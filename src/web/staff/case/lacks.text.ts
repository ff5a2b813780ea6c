export const lacksText = {
  title: { id: 'Yang masih kurang untuk menyatakan terbukti', en: 'What a finding of breach still lacks' },
  lead: {
    id: 'Selama daftar ini berisi, keputusan “terbukti” tidak dapat disusun, ditandatangani, atau diterbitkan.',
    en: 'While this list holds anything, a decision of breach can be neither drafted, signed nor issued.',
  },
  nothing: {
    id: 'Tidak ada yang kurang: setiap unsur dinilai, bersandar pada bukti yang sudah ditunjukkan, dan jawabannya sudah ditanggapi.',
    en: 'Nothing is missing: every element is weighed, rests on evidence that was shown, and the answer to it is addressed.',
  },
  one: {
    id: 'Satu unsur saja tidak terbukti, dugaan itu gugur. Menutup perkara sebagai tidak terbukti hanya perlu alasannya.',
    en: 'One element not proven, and that allegation falls. Closing a case as not proven needs only its reason.',
  },
  mend: { id: 'Perbaiki', en: 'Mend it' },
} as const;
