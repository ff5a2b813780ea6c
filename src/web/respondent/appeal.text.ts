export const appealText = {
  title: { id: 'Banding ke BPASN', en: 'Appeal to the BPASN' },
  lead: {
    id: 'Banding tidak diputus kantor ini. Anda mengirim suratnya sendiri kepada BPASN, dan tembusannya kepada PPK. Laman ini menyiapkan suratnya dan mencatat tembusannya.',
    en: 'This office does not decide an appeal. You send the letter to the BPASN yourself, and a copy to the PPK. This page prepares the letter and records the copy.',
  },
  filed: {
    id: 'Tembusan banding Anda sudah kami catat. Suratnya masih dapat Anda cetak lagi.',
    en: 'The copy of your appeal is recorded. You can still print the letter again.',
  },
  notNow: {
    id: 'Banding hanya terbuka terhadap pemberhentian PNS atau pemutusan hubungan perjanjian kerja PPPK, sesudah keputusannya Anda terima dan sebelum keputusan itu tetap.',
    en: 'An appeal is open only against the dismissal of a PNS or the ending of a PPPK contract, once you received the decision and before it is final.',
  },
  whereTitle: { id: 'Dikirim ke mana', en: 'Where to send it' },
  where: { id: 'Kepada {body}. Tembusan kepada PPK kantor ini.', en: 'To the {body}. A copy to the PPK of this office.' },
  whereOpen: {
    id: 'Alamat dan cara menerima surat dari BPASN belum kami cocokkan dengan sumber resmi. Tanyakan kepada sekretariat BPASN di BKN sebelum mengirim, dan simpan bukti pengirimannya.',
    en: 'We have not checked the address and the ways of delivery of the BPASN against an official source. Ask its secretariat at BKN before you send, and keep the proof of sending.',
  },
  words: { id: 'Alasan banding Anda', en: 'Your grounds of appeal' },
  wordsHint: {
    id: 'Tulis apa yang menurut Anda keliru: fakta, bukti, aturan, atau hukumannya. Tulisan ini menjadi isi surat.',
    en: 'Write what you think is wrong: the facts, the evidence, the rule or the sanction. This becomes the letter.',
  },
  saySomething: { id: 'Tulis alasan banding Anda atau pilih berkas.', en: 'Write your grounds or choose a file.' },
  checkTitle: { id: 'Cetak, kirim, lalu catat tembusannya', en: 'Print, send, then record the copy' },
  stepOne: { id: '1. Cetak dan tanda tangani suratnya', en: '1. Print and sign the letter' },
  stepOneSay: {
    id: 'Surat ini memuat nama Anda, keputusan yang Anda banding, dan alasan di bawah. Kantor tidak menyimpan surat ini.',
    en: 'It holds your name, the decision you appeal against and the grounds below. The office keeps nothing of it.',
  },
  print: { id: 'Buka surat banding (PDF)', en: 'Open the letter of appeal (PDF)' },
  printAgain: { id: 'Cetak lagi surat banding (PDF)', en: 'Print the letter of appeal again (PDF)' },
  noPrint: {
    id: 'Surat belum dapat disusun di sini. Anda dapat menulisnya sendiri dengan alasan yang sama; banding di atas kertas biasa sama kuatnya.',
    en: 'The letter cannot be set here just now. You can write it yourself with the same grounds; an appeal on plain paper counts as much.',
  },
  stepTwo: { id: '2. Kirim kepada BPASN', en: '2. Send it to the BPASN' },
  stepThree: { id: '3. Catat tembusannya di sini', en: '3. Record the copy here' },
} as const;
