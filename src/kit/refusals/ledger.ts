import { no, type Words } from './words.js';

export const ledger = {
  'ledger.changed-meanwhile': no(
    409,
    'Berkas ini baru saja diubah orang lain. Buka lagi, lihat perubahannya, lalu ulangi.',
    'Somebody else has just changed this file. Open it again, look at the change, then repeat your step.',
  ),
  'ledger.not-numbered': no(409, 'Catatan ini belum bernomor. Coba lagi sebentar.', 'This record has no number yet. Try again shortly.'),
} as const satisfies Record<`ledger.${string}`, Words>;
