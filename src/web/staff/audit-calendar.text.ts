export const auditCalendarText = {
  title: { id: 'Hari kerja yang menunggu konfirmasi', en: 'Working days that wait for confirmation' },
  lead: {
    id: 'Cocokkan dengan keputusannya sebelum mengonfirmasi. Sesudah itu semua tenggat menghitung dengan hari ini.',
    en: 'Compare each with its decree before you confirm it. From then on every deadline counts with it.',
  },
  back: { id: 'Audit', en: 'Audit' },
  none: { id: 'Tidak ada yang menunggu.', en: 'Nothing waits.' },
  waiting: { id: 'Menunggu kata Anda', en: 'Waiting for your word' },
  by: { id: 'Diusulkan oleh {by}.', en: 'Proposed by {by}.' },
  confirm: { id: 'Konfirmasi', en: 'Confirm' },
  inForce: { id: 'Sudah berlaku', en: 'In force' },
  edition: { id: 'Edisi kalender {n}.', en: 'Calendar edition {n}.' },
} as const;
