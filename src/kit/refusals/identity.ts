import { no, type Words } from './words.js';

export const identity = {
  'identity.wrong-sign-in': no(
    422,
    'Nama pengguna, kata sandi, atau kode tidak cocok. Periksa ketiganya; kode yang sudah dipakai tidak berlaku lagi, tunggu kode berikutnya.',
    'User name, password or code do not match. Check all three; a code already used is no longer good, wait for the next one.',
  ),
  'identity.wait': no(
    429,
    'Terlalu sering dicoba. Tunggu {minutes} menit, lalu coba lagi.',
    'Tried too often. Minutes to wait before trying again: {minutes}.',
  ),
  'identity.weak-password': no(
    422,
    'Pakai sedikitnya {min} huruf, paling banyak 200, dan bukan nama Anda sendiri. Beberapa kata acak mudah diingat dan kuat.',
    'Use at least {min} characters, at most 200, and not your own name. A few random words are easy to remember and strong.',
  ),
  'identity.passwords-differ': no(
    422,
    'Kedua isian kata sandi tidak sama. Tulis ulang keduanya.',
    'The two passwords are not the same. Type both again.',
  ),
  'identity.wrong-password': no(422, 'Kata sandi lama atau kode tidak cocok.', 'The old password or the code does not match.'),
  'identity.wrong-totp': no(
    422,
    'Kode enam angka tidak cocok. Pastikan jam ponsel Anda tepat, lalu tulis kode yang sedang tampil.',
    'The six-digit code does not match. Make sure your phone’s clock is right, then type the code shown now.',
  ),
  'identity.no-invitation': no(
    410,
    'Undangan ini tidak berlaku: sudah dipakai, sudah diganti, atau lewat 72 jam. Minta yang baru kepada admin kantor Anda.',
    'This invitation is not valid: used, replaced, or older than 72 hours. Ask your office’s administrator for a new one.',
  ),
  'identity.no-setup': no(
    410,
    'Tautan pemasangan ini tidak berlaku: sudah dipakai atau lewat 30 menit. Jalankan ulang program di server untuk mendapat yang baru.',
    'This set-up link is not valid: used, or older than 30 minutes. Start the program again on the server for a new one.',
  ),
  'identity.bad-username': no(
    422,
    'Nama pengguna memakai 2 sampai 63 huruf kecil, angka, titik, atau garis, dan diawali huruf atau angka.',
    'A user name has 2 to 63 small letters, digits, dots or dashes and begins with a letter or digit.',
  ),
  'identity.username-taken': no(422, 'Nama pengguna ini sudah ada. Pilih yang lain.', 'This user name exists already. Choose another.'),
  'identity.no-name': no(422, 'Tulis namanya, paling banyak 200 huruf.', 'Write the name, at most 200 characters.'),
  'identity.bad-mail': no(
    422,
    'Alamat surel ini tidak lengkap. Contoh: nama@kota.go.id.',
    'This e-mail address is not complete. Example: name@city.go.id.',
  ),
  'identity.bad-host': no(
    422,
    'Alamat situs hanya nama host, misalnya netral.kota.go.id.',
    'The site address is a host name only, for example netral.kota.go.id.',
  ),
  'identity.administrator-alone': no(
    422,
    'Admin tidak boleh memegang peran lain pada hari yang sama: admin tidak melihat isi perkara.',
    'An administrator may hold no other role on the same day: an administrator sees no case content.',
  ),
  'identity.auditor-alone': no(
    422,
    'Auditor tidak boleh memegang peran lain pada hari yang sama: auditor memeriksa kerja semua peran.',
    'An auditor may hold no other role on the same day: an auditor checks the work of all roles.',
  ),
  'identity.partner-alone': no(
    422,
    'Orang dari lembaga mitra tidak boleh memegang peran kantor ini pada hari yang sama.',
    'Somebody of a partner body may hold no role of this office on the same day.',
  ),
  'identity.custodian-apart': no(
    422,
    'Penjaga identitas tidak boleh ikut menangani perkara pada hari yang sama.',
    'An identity custodian may not handle cases on the same day.',
  ),
  'identity.role-twice': no(
    422,
    'Orang ini sudah memegang peran itu pada hari yang sama.',
    'This person already holds that role on the same day.',
  ),
  'identity.bad-period': no(422, 'Tanggal berakhir tidak boleh sebelum tanggal mulai.', 'The last day may not lie before the first.'),
  'identity.no-decree': no(
    422,
    'Tulis dasar penugasannya, misalnya nomor dan tanggal surat keputusan.',
    'Write what the role rests on, for example number and date of the decree.',
  ),
  'identity.last-administrator': no(
    409,
    'Ini admin terakhir yang aktif. Beri peran admin kepada orang lain lebih dahulu.',
    'This is the last active administrator. Give the role to somebody else first.',
  ),
  'identity.awaits-second': no(
    409,
    'Undangan ini menunggu orang kedua: auditor atau admin lain harus mengonfirmasinya dahulu. Buka tautan ini lagi sesudahnya.',
    'This invitation waits for a second person: an auditor or another administrator must confirm it first. Open this link again afterwards.',
  ),
  'identity.same-person': no(
    409,
    'Konfirmasi harus dari orang lain: bukan yang memintanya, bukan pula yang bersangkutan.',
    'Somebody else must confirm this: not who asked for it, nor the person it is about.',
  ),
  'identity.last-second-person': no(
    409,
    'Orang ini satu-satunya yang dapat mengonfirmasi perubahan oleh admin. Angkat auditor atau admin lain dahulu; orang ini mengonfirmasinya.',
    'This person is the only one who can confirm an administrator’s changes. Appoint another auditor or administrator first; this person confirms it.',
  ),
  'identity.account-closed': no(409, 'Akun ini sudah ditutup dan tidak dapat diubah.', 'This account is closed and cannot be changed.'),
  'identity.wrong-code': no(
    422,
    'Kode ini tidak dapat dipakai. Periksa setiap huruf di lembar kode; jika tetap begitu, hubungi kantor yang mengirim surat. Hak dan waktu Anda tidak berkurang karenanya.',
    'This code cannot be used. Check each letter on the code sheet; if it still fails, contact the office that sent the letter. You lose no right and no time by it.',
  ),
  'identity.wrong-passphrase': no(
    422,
    'Nomor perkara atau frasa sandi tidak cocok. Periksa keduanya; jika lupa, minta kode baru di kantor.',
    'Case number or passphrase do not match. Check both; if you forgot, ask the office for a new code.',
  ),
  'identity.enrolment-over': no(
    410,
    'Waktu untuk membuat frasa sandi sudah lewat. Masukkan kode di surat sekali lagi.',
    'The time to make a passphrase has passed. Enter the code on the letter once more.',
  ),
  'identity.no-code-issued': no(
    409,
    'Belum ada kode akses yang dibuat untuk perkara ini.',
    'No access code has been made for this case yet.',
  ),
  'identity.directory-file': no(
    422,
    'Berkas ini tidak dapat dibaca sebagai daftar. Simpan sebagai .xlsx atau CSV UTF-8, tanpa kata sandi, lalu kirim lagi.',
    'This file cannot be read as a list. Save it as .xlsx or CSV UTF-8, without a password, and send it again.',
  ),
  'identity.directory-bomb': no(
    413,
    'Isi buku kerja ini jauh lebih besar daripada daftar pegawai mana pun, jadi tidak dibuka. Simpan hanya lembar daftarnya.',
    'What is packed in this workbook is far larger than any list of staff, so it was not opened. Save the list’s sheet alone.',
  ),
  'identity.directory-columns': no(
    422,
    'Kolom ini tidak ditemukan di baris pertama: {columns}. Tambahkan kolomnya seperti di contoh berkas.',
    'These columns are not in the first row: {columns}. Add them as in the sample file.',
  ),
  'identity.directory-rows': no(
    422,
    'Daftar ini lebih dari {most} baris. Bagi menurut unit.',
    'This list has more than {most} rows. Split it by unit.',
  ),
  'identity.directory-busy': no(
    409,
    'Berkas lain sedang dibaca. Tunggu sampai selesai, lalu kirim lagi.',
    'Another file is being read. Wait until it is done, then send this one again.',
  ),
  'identity.directory-run-over': no(
    409,
    'Berkas ini sudah dimasukkan, gagal, atau lewat 24 jam. Kirim berkasnya sekali lagi.',
    'This file was imported, failed, or is older than 24 hours. Send it once more.',
  ),
  'identity.directory-meanwhile': no(
    409,
    'Alamat surel ini sudah dipakai orang lain di daftar. Periksa alamatnya.',
    'Somebody else in the directory has this e-mail address. Check the address.',
  ),
  'identity.employee-unknown': no(
    404,
    'Tidak ada pegawai dengan nomor atau alamat ini di daftar.',
    'Nobody in the directory has this number or address.',
  ),
  'identity.bad-superior': no(422, 'NIP atasan terdiri atas 18 angka.', 'The superior’s number has 18 digits.'),
  'identity.no-way-in': no(
    410,
    'Tautan atau kode ini tidak berlaku: sudah dipakai, diganti, atau lewat waktunya. Minta yang baru.',
    'This link or code is not valid: used, replaced or past its time. Ask for a new one.',
  ),
} as const satisfies Record<`identity.${string}`, Words>;
