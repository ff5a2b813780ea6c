export const courseText = {
  startTitle: { id: 'Catat mulai dijalaninya hukuman', en: 'Record the start of the sanction' },
  startLead: {
    id: 'Sejak hari itu kenaikan gaji berkala dan kenaikan pangkat tertahan sampai jangka waktunya selesai.',
    en: 'From that day the periodic raise and promotion wait until the sanction has run its course.',
  },
  record: { id: 'Catat', en: 'Record' },
  from: { id: 'Mulai', en: 'From' },
  note: { id: 'Catatan', en: 'Note' },
  endTitle: { id: 'Catat selesainya hukuman dan tutup perkara', en: 'Record the end of the sanction and close the case' },
  endLead: {
    id: 'Jangka waktunya sudah selesai. Yang tertahan selama itu berjalan lagi.',
    en: 'It has run its course. What waited meanwhile goes on again.',
  },
  courtTitle: { id: 'Catat gugatan ke pengadilan tata usaha negara', en: 'Note a claim at the administrative court' },
  courtLead: {
    id: 'Hanya dicatat. Perkara tidak ditutup selama gugatan itu belum diputus.',
    en: 'Only noted. The case is not closed while the claim waits for its judgment.',
  },
  court: { id: 'Pengadilan', en: 'Court' },
  number: { id: 'Nomor perkara di pengadilan', en: 'Number at the court' },
  judgmentTitle: { id: 'Catat putusan pengadilan', en: 'Record the judgment' },
  judgmentLead: {
    id: 'Hanya putusan yang berkekuatan hukum tetap. Kalau keputusan dibatalkan, perkara ini ditutup bagi semua mata.',
    en: 'Only a final judgment. If the decision is annulled, this case is shut to all eyes.',
  },
  outcome: { id: 'Isi putusan', en: 'What it says' },
  stands: { id: 'Keputusan tetap', en: 'The decision stands' },
  annulled: { id: 'Keputusan dibatalkan', en: 'The decision is annulled' },
  decidedOn: { id: 'Hari putusan', en: 'Day of the judgment' },
  reason: { id: 'Nomor dan ringkasan putusan', en: 'Number and short summary' },
  faults: {
    on: { id: 'Tulis tanggalnya.', en: 'Give the day.' },
    court: { id: 'Tulis pengadilannya.', en: 'Write which court.' },
    outcome: { id: 'Pilih isi putusannya.', en: 'Choose what it says.' },
    reason: { id: 'Tulis nomor dan ringkasannya.', en: 'Write number and summary.' },
  },
} as const;
