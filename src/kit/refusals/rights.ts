import { no, type Words } from './words.js';

export const rights = {
  'rights.incomplete': no(
    422,
    'Tulis nama Anda, ke mana jawaban dikirim, dan apa yang Anda minta.',
    'Write your name, where the answer should go, and what you ask for.',
  ),
  'rights.too-many': no(
    429,
    'Hari ini terlalu banyak permintaan lewat laman ini. Datanglah ke kantor, atau coba lagi besok.',
    'Too many requests came through this page today. Come to the office, or try again tomorrow.',
  ),
  'rights.bad-time': no(422, 'Waktu ini belum terjadi atau tidak terbaca.', 'This time has not come yet, or cannot be read.'),
  'rights.unknown-code': no(
    404,
    'Kode ini tidak kami kenal. Periksa lagi keenam belas tandanya.',
    'We do not know this code. Please check its sixteen characters again.',
  ),
  'rights.answered': no(409, 'Permintaan ini sudah dijawab.', 'This request is already answered.'),
  'rights.ground-needed': no(
    422,
    'Menolak, seluruhnya atau sebagian, hanya boleh atas salah satu alasan yang disebut undang-undang. Pilih alasannya.',
    'Refusing, in whole or in part, is possible only on one of the grounds the law lists. Choose the ground.',
  ),
  'rights.identity-first': no(
    422,
    'Catat dahulu bagaimana Anda memastikan bahwa pemohon adalah orangnya sendiri.',
    'First record how you made sure that the person asking is the person themselves.',
  ),
  'rights.reasons-needed': no(
    422,
    'Tulis apa yang diberikan, diubah, atau dihentikan, atau mengapa tidak; sedikitnya 20 huruf.',
    'Write what is given, changed or stopped, or why not; at least 20 letters.',
  ),
  'rights.no-answer': no(
    409,
    'Suratnya belum terbit. Beri nomor dan terbitkan dahulu.',
    'Its letter is not issued. Number and issue it first.',
  ),
  'rights.breach-incomplete': no(
    422,
    'Tulis ketiganya: data apa, kapan dan bagaimana, serta penanganannya.',
    'Write all three: which data, when and how, and the handling.',
  ),
  'rights.why-late': no(
    422,
    'Jamnya sudah lewat. Pemberitahuan tetap dikirim, tetapi tulis alasan keterlambatannya.',
    'Its hour has passed. The notice still goes out, but write the reason for the delay.',
  ),
} as const satisfies Record<`rights.${string}`, Words>;
