import { no, type Words } from './words.js';

export const letters = {
  'letters.not-found': no(404, 'Surat ini tidak ada.', 'This letter does not exist.'),
  'letters.not-a-draft': no(
    409,
    'Surat ini sudah bernomor, terbit, atau ditarik, jadi tidak berubah lagi.',
    'This letter already has a number, is issued or is withdrawn, so it does not change any more.',
  ),
  'letters.not-numbered': no(
    409,
    'Surat ini belum bernomor. Beri nomor dan cetak dulu, baru unggah yang sudah ditandatangani.',
    'This letter has no number yet. Number and print it first, then upload the signed one.',
  ),
  'letters.bad-number': no(
    422,
    'Nomor surat hanya boleh memuat huruf, angka, spasi, titik, garis miring, tanda hubung, dan kurung; paling banyak 80 tanda.',
    'A letter’s number may hold only letters, digits, spaces, dots, slashes, hyphens and brackets; at most 80 characters.',
  ),
  'letters.number-taken': no(
    409,
    'Nomor ini sudah dipakai surat lain. Periksa buku nomor, lalu isi nomor yang benar.',
    'Another letter already has this number. Check the register, then enter the right one.',
  ),
  'letters.dated-later': no(422, 'Tanggal surat tidak boleh sesudah hari ini.', 'A letter’s date may not be later than today.'),
  'letters.bad-pages': no(
    422,
    'Jumlah halaman harus bilangan bulat dari 1 sampai 999.',
    'The number of pages must be a whole number from 1 to 999.',
  ),
  'letters.pages-differ': no(
    422,
    'Surat yang dicetak {printed} halaman, yang ditandatangani {signed}. Periksa lagi, atau tulis mengapa berbeda.',
    'The printed letter has {printed} pages, the signed one {signed}. Please check again, or say why they differ.',
  ),
  'letters.wrong-signed-file': no(
    422,
    'Surat yang sudah ditandatangani harus berupa PDF, JPEG, atau PNG.',
    'The signed letter must be a PDF, JPEG or PNG.',
  ),
  'letters.no-reason': no(422, 'Tulis alasan penarikan surat ini.', 'Please give the reason for withdrawing this letter.'),
  'letters.already-withdrawn': no(409, 'Surat ini sudah ditarik.', 'This letter has already been withdrawn.'),
  'letters.erased': no(
    410,
    'Isi surat ini sudah dihapus menurut jadwal arsip.',
    'The content of this letter has been erased by the archive schedule.',
  ),
  'letters.unknown-code': no(
    404,
    'Kode ini tidak kami kenal. Periksa lagi keenam belas tandanya.',
    'We do not know this code. Please check its sixteen characters again.',
  ),
  'letters.bad-letterhead': no(
    422,
    'Kop surat belum lengkap atau pola nomornya tidak dapat dipakai.',
    'The letterhead is incomplete, or a number pattern cannot be used.',
  ),
  'letters.no-typesetter': no(
    503,
    'Pembuat PDF (Typst) tidak ada di mesin ini. Minta admin memasangnya; isi surat tetap tersimpan.',
    'The PDF maker (Typst) is not on this machine. Ask the administrator to install it; the letter’s content stays saved.',
  ),
  'letters.not-set': no(
    500,
    'Surat ini tidak berhasil dijadikan PDF. Isi surat tetap tersimpan.',
    'This letter could not be made into a PDF. Its content stays saved.',
  ),
} as const satisfies Record<`letters.${string}`, Words>;
