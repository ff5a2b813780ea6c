import { no, type Words } from './words.js';

export const vault = {
  'vault.no-custodians': no(
    409,
    'Tiga kunci penjaga identitas belum lengkap. Sampai lengkap, laporan hanya dapat dikirim tanpa nama.',
    'The three identity custodians’ keys are not complete yet. Until they are, a report can only be sent without a name.',
  ),
  'vault.confirm-by-another': no(
    409,
    'Kunci ini harus dikonfirmasi penjaga lain yang kuncinya sendiri sudah dikonfirmasi.',
    'This key must be confirmed by another custodian whose own key is confirmed.',
  ),
  'vault.key-changed': no(
    409,
    'Satu kunci penjaga bukan lagi kunci yang dibuat pemiliknya. Sampai diperiksa, laporan hanya dapat dikirim tanpa nama.',
    'A custodian’s key is no longer the one its holder made. Until that is looked into, a report can only be sent without a name.',
  ),
  'vault.places-taken': no(
    409,
    'Tiga tempat penjaga sudah terisi. Salah satu harus dikosongkan dahulu.',
    'The three custodians’ places are taken. One must be vacated first.',
  ),
  'vault.weak-passphrase': no(
    422,
    'Frasa sandi terlalu pendek. Paling sedikit {least} huruf.',
    'The passphrase is too short. At least {least} letters.',
  ),
  'vault.empty-contact': no(422, 'Isi paling sedikit satu cara untuk menghubungi Anda.', 'Give at least one way to reach you.'),
  'vault.no-key': no(404, 'Kunci ini tidak ada atau sudah diganti.', 'This key does not exist or has been replaced.'),
  'vault.not-demo': no(403, 'Kunci contoh hanya dibuat di kantor contoh.', 'Example keys are made in the example office only.'),
} as const satisfies Record<`vault.${string}`, Words>;
