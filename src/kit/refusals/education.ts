import { no, type Words } from './words.js';

export const education = {
  'education.not-found': no(
    404,
    'Edaran ini tidak ada, atau tidak ditujukan kepada Anda.',
    'There is no such circular, or it is not addressed to you.',
  ),
  'education.no-words': no(422, 'Tulis perihal, isi, dan siapa yang menandatangani.', 'Write the subject, the text and who signs.'),
  'education.bad-until': no(422, 'Hari terakhir harus sesudah hari ini.', 'The last day must lie after today.'),
  'education.sent-already': no(409, 'Ini sudah dikirim.', 'This has been sent already.'),
  'education.letter-first': no(
    409,
    'Suratnya belum terbit. Beri nomor, cetak, dan unggah yang sudah ditandatangani dahulu.',
    'The letter is not issued yet. Number it, print it and upload the signed one first.',
  ),
  'education.over': no(409, 'Waktunya sudah lewat.', 'Its time is over.'),
  'education.nobody': no(
    409,
    'Tidak ada pegawai yang cocok dengan pilihan ini di daftar pegawai.',
    'Nobody in the staff directory fits what was chosen.',
  ),
  'education.nobody-waits': no(
    409,
    'Tidak ada yang menunggu kartu di unit ini: sudah dicetak, atau sudah dikirim lewat surel.',
    'Nobody waits for a card in this unit: printed already, or mailed.',
  ),
  'education.no-name': no(422, 'Tulis nama Anda, paling banyak 200 huruf.', 'Write your name, at most 200 characters.'),
  'education.no-ticket': no(
    422,
    'Kode ini tidak dikenal. Periksa setiap huruf di surel atau kartu Anda.',
    'This code is not known. Check each letter in your mail or on your card.',
  ),
  'education.signed-already': no(409, 'Kode ini sudah dipakai menandatangani.', 'This code has been used to sign already.'),
} as const satisfies Record<`education.${string}`, Words>;
