import { no, type Words } from './words.js';

export const referral = {
  'referral.bad-day': no(
    422,
    'Tanggal ini tidak mungkin: rapat sudah terjadi, dan masa yang dinyatakan sudah selesai.',
    'This day cannot be: a meeting has been held, and the period stated is over.',
  ),
  'referral.nobody': no(
    422,
    'Tulis yang hadir dari sedikitnya dua lembaga, masing-masing “nama, lembaga”.',
    'Write who came, from two bodies at least, each as “name, body”.',
  ),
  'referral.nothing-said': no(
    422,
    'Tulis sedikitnya satu hal yang disepakati atau yang tidak disepakati.',
    'Write at least one thing that was agreed, or not agreed.',
  ),
  'referral.was-something': no(
    409,
    'Dalam masa itu ada laporan yang masuk atau perkara yang dibuka, jadi tidak nihil.',
    'In that period a report came or a case was opened, so there was something.',
  ),
  'referral.stated': no(409, 'Masa ini sudah dinyatakan nihil.', 'This period has been stated already.'),
  'referral.no-name': no(422, 'Tulis namanya, paling banyak 200 huruf.', 'Write the name, at most 200 characters.'),
  'referral.body-twice': no(409, 'Lembaga dengan nama ini sudah ada.', 'A body of this name is there already.'),
  'referral.bad-key': no(
    422,
    'Ini bukan kunci publik age. Kunci publik dimulai dengan “age1” dan panjangnya 62 huruf.',
    'This is no age public key. A public key begins with “age1” and has 62 characters.',
  ),
  'referral.no-key': no(
    409,
    'Lembaga ini belum punya kunci yang sudah dicocokkan orang kedua. Daftarkan kuncinya, lalu minta orang lain mencocokkan sidik jarinya.',
    'This body has no key that a second person has compared. Register the key, then ask somebody else to compare its fingerprint.',
  ),
  'referral.same-person': no(
    403,
    'Orang yang mendaftarkan kunci tidak boleh mencocokkannya sendiri. Minta petugas lain atau auditor.',
    'Whoever registered the key may not confirm it. Ask another officer or the auditor.',
  ),
  'referral.other-fingerprint': no(
    422,
    'Sidik jari ini tidak sama dengan milik kunci yang terdaftar. Jangan dilanjutkan; tanyakan lagi kepada lembaga itu lewat telepon.',
    'This is not the fingerprint of the registered key. Do not go on; ask the body again by telephone.',
  ),
  'referral.no-number': no(
    422,
    'Tulis nomor perjanjiannya, paling banyak 200 huruf.',
    'Write the agreement’s number, at most 200 characters.',
  ),
  'referral.bad-term': no(
    422,
    'Hari terakhir tidak boleh sebelum hari pertama, dan batas jawab antara 1 dan 366 hari.',
    'The last day may not lie before the first, and the days to answer are between 1 and 366.',
  ),
  'referral.no-partner': no(
    422,
    'Orang ini tidak memegang peran lembaga mitra hari ini. Admin yang memberi peran itu.',
    'This person does not hold the role of a partner body today. The administrator gives that role.',
  ),
  'referral.member-twice': no(409, 'Orang ini sudah masuk untuk satu lembaga.', 'This person enters for one body already.'),
  'referral.no-body': no(
    403,
    'Akun Anda belum dikaitkan dengan lembaga mana pun. Mintalah petugas kantor ini mengaitkannya.',
    'Your account is not tied to any body yet. Ask an officer of this office to tie it.',
  ),
  'referral.no-follow-up': no(422, 'Tulis siapa yang mengerjakan dan apa.', 'Write who does it, and what.'),
  'referral.letter-not-issued': no(
    409,
    'Surat pelimpahan ini belum terbit. Berkas berangkat bersama surat yang sudah ditandatangani.',
    'This letter of transfer is not issued yet. A packet goes with the signed letter.',
  ),
  'referral.by-bawaslu': no(
    422,
    'Dugaan pidana pemilihan sampai ke Gakkumdu lewat Bawaslu. Pilih Bawaslu sebagai penerima.',
    'A possible election offence reaches Gakkumdu by way of Bawaslu. Choose Bawaslu as the recipient.',
  ),
  'referral.may-not-leave': no(
    422,
    'Hanya salinan yang sudah ditunjukkan kepada yang dilaporkan yang boleh ikut, paling banyak {limit} berkas.',
    'Only copies already shown to the respondent may go along. Most files: {limit}.',
  ),
  'referral.packet-twice': no(
    409,
    'Hari ini sudah ada berkas untuk surat dan lembaga ini. Bukalah dari daftar.',
    'A packet for this letter and this body was made today. Open it from the list.',
  ),
  'referral.packet-too-large': no(413, 'Berkas ini terlalu besar: paling banyak {limit}.', 'This packet is too large: at most {limit}.'),
  'referral.no-code': no(
    422,
    'Kode ini tidak dikenal, sudah diganti, atau sudah lewat masanya. Periksa hurufnya, atau mintalah kode baru.',
    'This code is unknown, was replaced, or is past its time. Check the letters, or ask for a new one.',
  ),
  'referral.other-receipt': no(
    422,
    'Tanda terima ini bukan untuk berkas ini: nomor atau sidik SHA-256-nya lain.',
    'This receipt is not for this packet: its number or SHA-256 differs.',
  ),
  'referral.not-sealed': no(
    422,
    'Ini bukan berkas bersegel age. Segel dahulu dengan kunci publik kantor ini, lalu kirim berkas .age-nya.',
    'This is no file sealed with age. Seal it to this office’s public key first, then send the .age file.',
  ),
  'referral.wrong-key': no(
    422,
    'Berkas ini disegel untuk kunci lain, jadi tidak dapat kami buka. Pakailah kunci publik yang tertulis di halaman ini.',
    'This packet is sealed to another key, so we cannot open it. Use the public key written on this page.',
  ),
  'referral.damaged': no(
    422,
    'Berkas ini rusak atau berubah di jalan: segelnya tidak cocok. Kirim ulang dari aslinya.',
    'This packet is damaged or was changed on its way: its seal does not hold. Send it again from the original.',
  ),
  'referral.packet-form': no(
    422,
    'Isi berkas tidak sesuai bentuk yang disepakati ({what}). Tidak ada yang kami simpan.',
    'What is inside does not have the agreed form ({what}). We kept nothing of it.',
  ),
  'referral.changed-packet': no(
    409,
    'Nomor {number} sudah kami terima dengan isi lain. Isi yang sudah diterima tidak diganti: pakailah nomor baru.',
    'Number {number} has reached us with other content. What was received is not replaced: use a new number.',
  ),
  'referral.no-lottery': no(
    403,
    'Undian dibaca auditor, dan Bawaslu selama perjanjiannya berlaku.',
    'The lottery is read by the auditor, and by Bawaslu while its agreement runs.',
  ),
  'referral.because-needed': no(422, 'Tulis alasan jawaban Anda.', 'Write why you answer so.'),
  'referral.lot-answered': no(409, 'Laporan ini sudah dijawab.', 'This report has been answered already.'),
} as const satisfies Record<`referral.${string}`, Words>;
