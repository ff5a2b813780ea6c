import { no, type Words } from './words.js';

export const evidence = {
  'evidence.wrong-type': no(
    415,
    'Jenis berkas ini tidak dapat diterima. Kirim foto (JPEG, PNG, WebP, HEIC, GIF), video (MP4, MOV, WebM, 3GP), suara (MP3, M4A, OGG, WAV), atau PDF. Jenis dikenali dari isinya, bukan dari namanya.',
    'This kind of file cannot be taken. Send a photo (JPEG, PNG, WebP, HEIC, GIF), a video (MP4, MOV, WebM, 3GP), sound (MP3, M4A, OGG, WAV) or a PDF. The kind is read from its content, not from its name.',
  ),
  'evidence.empty': no(422, 'Berkas ini kosong (0 bita). Pilih berkas lain.', 'This file is empty (0 bytes). Choose another file.'),
  'evidence.truncated': no(
    422,
    'Berkas ini tidak sampai utuh. Kirim ulang; jika tetap begitu, berkas aslinya yang terpotong.',
    'This file did not arrive whole. Send it again; if it happens again, the original itself is cut off.',
  ),
  'evidence.too-large': no(413, 'Berkas ini terlalu besar. Paling banyak {limit}.', 'This file is too large. At most {limit}.'),
  'evidence.too-many': no(
    422,
    'Terlalu banyak berkas. Paling banyak {limit} berkas sekali kirim; hapus salah satu dahulu.',
    'Too many files. At most {limit} files in one report; remove one first.',
  ),
  'evidence.draft-full': no(
    413,
    'Semua berkas bersama-sama terlalu besar. Paling banyak {limit} untuk satu kiriman.',
    'All files together are too large. At most {limit} in one report.',
  ),
  'evidence.drafts-full': no(
    507,
    'Ruang untuk berkas yang belum dikirim sedang penuh. Laporan dengan kata-kata tetap dapat dikirim; berkas dapat menyusul lewat tanda terima Anda.',
    'The room for files not yet sent is full just now. A report in words can still be sent; files can follow with your receipt.',
  ),
  'evidence.gone': no(
    409,
    'Sebagian berkas sudah dihapus karena lama tidak disentuh. Unggah lagi berkas itu, lalu kirim.',
    'Some files were removed because they had not been touched for long. Upload them again, then send.',
  ),
  'evidence.damaged': no(
    500,
    'Berkas ini rusak di penyimpanan dan tidak dapat dibuka. Beri tahu administrator.',
    'This file is damaged in storage and cannot be opened. Tell the administrator.',
  ),
  'evidence.not-a-picture': no(422, 'Hanya foto yang dapat ditutupi sebagian di sini.', 'Only pictures can be masked here.'),
  'evidence.bad-rectangle': no(
    422,
    'Bidang yang ditutupi berada di luar gambar. Tandai lagi.',
    'The area to be masked lies outside the picture. Mark it again.',
  ),
  'evidence.no-preview': no(
    422,
    'Gambar ini tidak dapat diolah dengan aman di mesin ini, jadi salinan tertutup tidak dibuat.',
    'This picture cannot be handled safely on this machine, so no masked copy was made.',
  ),
} as const satisfies Record<`evidence.${string}`, Words>;
