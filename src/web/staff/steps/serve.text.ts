export const serveText = {
  title: { id: 'Catat penyerahan surat panggilan', en: 'Record service of the summons' },
  lead: {
    id: 'Penyerahan baru sah dengan tanda terima. Kode di amplop mulai dapat dipakai sejak langkah ini, dan hitungan hari mulai dari hari penerimaan.',
    en: 'Service holds only with its receipt. The code in the envelope works from this step on, and days are counted from the day of receipt.',
  },
  send: { id: 'Catat penyerahan', en: 'Record the service' },
  decisionTitle: { id: 'Catat penyerahan keputusan', en: 'Record service of the decision' },
  decisionLead: {
    id: 'Sejak hari penerimaan berjalan waktu keberatan dan hari mulai berlakunya keputusan.',
    en: 'From the day of receipt run the time to object and the day on which the decision takes effect.',
  },
  outcomeTitle: { id: 'Catat penyerahan hasil dan surat keterangan', en: 'Record the handing-over of outcome and certificate' },
  outcomeLead: {
    id: 'Keputusan atau alasan penutupan dan surat keterangannya diserahkan bersama. Dengan tanda terimanya perkara ini selesai.',
    en: 'The decision or the reason of closing and the certificate are handed over together. With the receipt this case is over.',
  },
  missedTitle: { id: 'Catat tidak hadir pada penyerahan keputusan', en: 'Record absence at the handing over of the decision' },
  missedLead: { id: 'Keputusan lalu dikirim, dengan tenggatnya sendiri.', en: 'The decision is then sent, within its own period.' },
  missedSend: { id: 'Catat tidak hadir', en: 'Record the absence' },
  missedOn: { id: 'Hari penyerahan yang tidak dihadiri', en: 'Day of the handing over that was missed' },
  note: { id: 'Keterangan', en: 'Note' },
  receipt: { id: 'Tanda terima yang ditandatangani (foto, scan, atau PDF)', en: 'The signed receipt (photo, scan or PDF)' },
  receiptHint: { id: 'Untuk pos tercatat: bukti terima dari pos.', en: 'For registered post: the post’s proof of delivery.' },
  way: { id: 'Cara penyerahan', en: 'How it was handed over' },
  ways: {
    'by-hand': { id: 'Diserahkan langsung', en: 'By hand' },
    'registered-post': { id: 'Pos tercatat', en: 'Registered post' },
    'official-mail': {
      id: 'Surat elektronik dinas (hanya kalau kantor punya aturannya)',
      en: 'Official e-mail (only where the office has a rule for it)',
    },
  },
  on: { id: 'Hari diterima', en: 'Day of receipt' },
  place: { id: 'Tempat', en: 'Place' },
  zone: { id: 'Waktu setempat di tempat itu', en: 'Local time of that place' },
  zoneHint: {
    id: 'Hari diterima dihitung menurut hari di tempat penyerahan, juga kalau di kantor harinya berbeda.',
    en: 'The day of receipt is the day where it was handed over, even where it is another day at the office.',
  },
  zoneOffice: { id: 'Sama dengan kantor', en: 'The same as the office' },
  zones: {
    'Asia/Jakarta': { id: 'WIB', en: 'WIB (western)' },
    'Asia/Makassar': { id: 'WITA', en: 'WITA (central)' },
    'Asia/Jayapura': { id: 'WIT', en: 'WIT (eastern)' },
  },
  takenBy: { id: 'Diterima oleh', en: 'Taken by' },
  takenByHint: {
    id: 'Kosongkan kalau yang bersangkutan sendiri. Kalau orang lain: nama dan hubungannya.',
    en: 'Leave empty if the person themselves. If somebody else: name and relation.',
  },
  absent: { id: 'Kehadiran saat penyerahan', en: 'Presence at the handing over' },
  came: { id: 'Yang bersangkutan datang menerima', en: 'The person came to receive it' },
  wasAbsent: { id: 'Yang bersangkutan tidak datang; keputusan dikirim', en: 'The person did not come; the decision was sent' },
  hearing: { id: 'Pemeriksaan: {day}, pukul {time}.', en: 'Examination: {day}, at {time}.' },
  faults: {
    way: { id: 'Pilih cara penyerahannya.', en: 'Choose how it was handed over.' },
    on: { id: 'Tulis hari diterima sebagai tanggal yang ada.', en: 'Give the day of receipt as a real date.' },
    receipt: {
      id: 'Unggah tanda terimanya. Tanpa itu penyerahan tidak dapat dicatat.',
      en: 'Upload the receipt. Without it service cannot be recorded.',
    },
  },
} as const;
