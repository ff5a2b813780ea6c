import { no, type Words } from './words.js';

export const kit = {
  'kit.not-found': no(404, 'Laman ini tidak ada.', 'This page does not exist.'),
  'kit.not-allowed': no(403, 'Peran Anda tidak mencakup langkah ini.', 'Your role does not cover this step.'),
  'kit.bad-text': no(
    400,
    'Isian memuat tanda yang tidak dapat dibaca. Tulis ulang dengan huruf biasa.',
    'The text holds characters that cannot be read. Please type it again in plain letters.',
  ),
  'kit.too-long': no(400, 'Isian terlalu panjang. Paling banyak {limit} huruf.', 'The text is too long. At most {limit} characters.'),
  'kit.body-too-large': no(413, 'Kiriman terlalu besar. Paling banyak {limit}.', 'What was sent is too large. At most {limit}.'),
  'kit.cross-site': no(
    403,
    'Kiriman ini ditolak karena datang dari situs lain, atau peramban Anda terlalu lama untuk mengatakannya. Buka laman ini langsung, lalu kirim ulang. Kalau tetap ditolak di Tanya dulu, pakai berkas unduhannya.',
    'This was refused: it was sent from another site, or your browser is too old to say. Open this page directly and send again. If Ask first still refuses it, use its file to download.',
  ),
  'kit.database-away': no(
    503,
    'Penyimpanan sedang tidak dapat dihubungi. Isian Anda belum tersimpan; tunggu sebentar, lalu kirim ulang laman ini.',
    'Storage cannot be reached just now. What you typed is not saved yet; wait a moment, then send this page again.',
  ),
  'kit.disk-full': no(
    507,
    'Ruang penyimpanan penuh. Berkas tidak dapat diterima sekarang; tulisan tetap dapat dikirim.',
    'Storage is full. Files cannot be taken just now; words still can be sent.',
  ),
  'kit.wrong-host': no(421, 'Alamat ini tidak dilayani di sini.', 'This address is not served here.'),
  'kit.broken': no(
    500,
    'Ada kesalahan di pihak kami. Isian Anda mungkin belum tersimpan; coba sekali lagi.',
    'Something went wrong on our side. What you typed may not be saved; please try once more.',
  ),
} as const satisfies Record<`kit.${string}`, Words>;
