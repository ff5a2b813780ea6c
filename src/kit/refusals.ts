import type { Bilingual } from './text.js';

type Words = { readonly status: number; readonly say: Bilingual };
const no = (status: number, id: string, en: string): Words => ({ status, say: { id, en } });

/**
 * Every expected no of the program: code, HTTP status, and the sentence a person reads. `{name}` is filled from the
 * refusal's data. One table, so that the compiler keeps it complete and a translator sees it whole.
 */
export const refusals = {
  // kit
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
  // ledger
  'ledger.changed-meanwhile': no(
    409,
    'Berkas ini baru saja diubah orang lain. Buka lagi, lihat perubahannya, lalu ulangi.',
    'Somebody else has just changed this file. Open it again, look at the change, then repeat your step.',
  ),
  'ledger.not-numbered': no(409, 'Catatan ini belum bernomor. Coba lagi sebentar.', 'This record has no number yet. Try again shortly.'),
  // identity
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
  // evidence
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
  // vault
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
  // intake
  'intake.no-draft': no(
    410,
    'Isian ini sudah tidak ada: dihapus setelah 48 jam, atau lewat “Keluar cepat”. Mulai lagi dari laman Lapor.',
    'This draft is gone: deleted after 48 hours, or by “Leave quickly”. Please start again from the Report page.',
  ),
  'intake.already-sent': no(
    409,
    'Laporan ini sudah terkirim. Kalau ada yang perlu ditambahkan, pakai laman Lacak dengan kata-kata tanda terima Anda.',
    'This report has been sent already. If something is missing, use the Follow page with your receipt words.',
  ),
  'intake.incomplete': no(
    422,
    'Laporan belum lengkap. Ceritakan dulu apa yang Anda lihat.',
    'The report is not complete. First tell us what you saw.',
  ),
  'intake.receipt-first': no(
    409,
    'Kata-kata tanda terima belum ditampilkan. Buka langkah terakhir, simpan kata-katanya, lalu kirim.',
    'The receipt words have not been shown yet. Open the last step, keep the words, then send.',
  ),
  'intake.too-many-messages': no(
    429,
    'Sudah ada banyak pesan yang belum kami jawab. Tunggu jawaban kami, lalu tulis lagi.',
    'There are many messages we have not answered yet. Please wait for our answer, then write again.',
  ),
  'intake.not-found': no(404, 'Laporan ini tidak ada.', 'There is no such report.'),
  'intake.wrong-state': no(
    409,
    'Laporan ini sudah disaring, jadi langkah ini tidak dapat dilakukan lagi.',
    'This report has been screened already, so this step can no longer be taken.',
  ),
  'intake.reasons-needed': no(
    422,
    'Tulis alasannya. Penyaringan tanpa alasan tidak dapat disimpan.',
    'Write the reasons. A screening without reasons cannot be kept.',
  ),
  'intake.message-needed': no(
    422,
    'Tulis pesan untuk pelapor, dengan kata-kata yang mudah dibaca.',
    'Write a message to the reporter, in words that are easy to read.',
  ),
  'intake.body-needed': no(422, 'Tulis lembaga yang dituju.', 'Write which body it goes to.'),
  'intake.tie': no(
    403,
    'Anda menyatakan punya hubungan dengan orang dalam laporan ini. Laporan ini tertutup bagi Anda; petugas lain yang menanganinya.',
    'You declared a tie with somebody in this report. It is closed to you; another officer handles it.',
  ),
  'intake.reserved': no(
    403,
    'Laporan ini menjadi bagian sebuah perkara, dan hanya terbuka bagi petugas perkara itu serta yang menyaringnya.',
    'This report belongs to a case, and is open only to the officers of that case and to whoever screened it.',
  ),
  'intake.sealed': no(
    403,
    'Laporan ini ditutup bersama perkaranya dan tidak dapat dibuka lagi.',
    'This report was closed with its case and can no longer be opened.',
  ),
  'intake.link-self': no(422, 'Laporan tidak dapat dikaitkan dengan dirinya sendiri.', 'A report cannot be linked to itself.'),
  'intake.already-linked': no(409, 'Kedua laporan ini sudah berada dalam satu baris.', 'These two reports are in one line already.'),
  'intake.not-linked': no(409, 'Laporan ini tidak dikaitkan dengan laporan lain.', 'This report is not linked to another.'),
  'intake.set-aside': no(
    403,
    'Berkas ini berasal dari grup tertutup atau pesan pribadi dan disisihkan. Catat dulu dasar hukum pemakaiannya.',
    'This file comes from a closed group or a private message and is set aside. First record the lawful basis for using it.',
  ),
  'intake.basis-needed': no(422, 'Tulis dasar hukum pemakaian bahan ini.', 'Write the lawful basis for using this material.'),
  'intake.nothing-to-send': no(422, 'Tulis pesan atau pilih berkas.', 'Write a message or choose a file.'),
  'intake.session-over': no(
    410,
    'Kotak pesan sudah ditutup: oleh Anda, setelah 30 menit tanpa kegiatan, atau 2 jam sejak dibuka. Masukkan lagi kata-kata tanda terima Anda.',
    'The mailbox is closed: by you, after 30 minutes without activity, or two hours after it was opened. Please enter your receipt words again.',
  ),
  // law
  'law.no-rule-on-day': no(
    422,
    'Tidak ada aturan yang kami muat untuk perbuatan ini pada {on}. Kami tidak memakai aturan dari hari lain; tanyakan kepada Bagian Hukum.',
    'No rule we hold covers this act on {on}. We use no rule of another day; please ask the legal section.',
  ),
  'law.no-calendar': no(
    422,
    'Kalender hari libur tahun {year} belum dimuat, jadi tanggal ini tidak dapat dihitung.',
    'The holiday calendar for {year} is not loaded yet, so this date cannot be counted.',
  ),
  'law.unknown-fact': no(400, 'Pertanyaan “{question}” tidak dikenal.', 'The question “{question}” is not known.'),
  'law.bad-fact': no(400, 'Jawaban untuk “{question}” tidak ada dalam pilihan.', 'The answer to “{question}” is not among its options.'),
  'law.unknown-id': no(404, 'Rujukan hukum “{id}” tidak ada di basis aturan.', 'The legal reference “{id}” is not in the rule base.'),
  'law.file': no(500, 'Berkas hukum {file} baris {line}: {cureInIndonesian}', 'Law file {file}, line {line}: {cure}'),
  // letters
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
  // procedure
  'procedure.not-found': no(
    404,
    'Perkara ini tidak ada, atau bukan perkara yang Anda tangani.',
    'This case does not exist, or is not one you work on.',
  ),
  'procedure.sealed': no(
    403,
    'Perkara ini ditutup tanpa pelanggaran dan tidak dapat dibuka lagi.',
    'This case was closed without a breach and can no longer be opened.',
  ),
  'procedure.closed': no(409, 'Perkara ini sudah ditutup.', 'This case is closed.'),
  'procedure.not-now': no(
    409,
    'Langkah ini belum atau tidak lagi sah pada keadaan perkara sekarang.',
    'This step is not yet, or no longer, lawful where the case stands.',
  ),
  'procedure.not-your-part': no(403, 'Langkah ini milik peran lain dalam perkara ini.', 'This step belongs to another part in this case.'),
  'procedure.facts-recorded': no(409, 'Faktanya belum dicatat.', 'The facts are not recorded yet.'),
  'procedure.has-evidence': no(409, 'Belum ada bukti dalam perkara ini.', 'There is no evidence in this case yet.'),
  'procedure.has-set-aside': no(409, 'Tidak ada bukti yang disisihkan.', 'No evidence is set aside.'),
  'procedure.has-rules': no(409, 'Aturan yang diduga dilanggar belum dipilih.', 'The rules alleged are not chosen yet.'),
  'procedure.people-assigned': no(
    409,
    'Atasan langsung, pemeriksa, dan pejabat yang memutus belum lengkap ditunjuk.',
    'The direct superior, the examiners and the deciding official are not all assigned yet.',
  ),
  'procedure.team-where-required': no(
    409,
    'Dugaan yang dapat berujung hukuman berat diperiksa oleh tim: ketua, sekretaris, dan anggota, termasuk atasan langsung.',
    'What may lead to a severe sanction is examined by a team: chair, secretary and member, the direct superior among them.',
  ),
  'procedure.board-where-required': no(
    409,
    'Dugaan etik diperiksa majelis kode etik: ketua, sekretaris, dan sedikitnya tiga anggota; majelis yang lebih besar berjumlah ganjil.',
    'An ethics matter is heard by the ethics board: chair, secretary and at least three members; a larger board has an odd number.',
  ),
  'procedure.rank-checked': no(
    409,
    'Belum dinyatakan bahwa pangkat dan jabatan para pemeriksa tidak di bawah yang diperiksa.',
    'It is not stated yet that no examiner ranks below the person examined.',
  ),
  'procedure.recommendation-drafted': no(409, 'Rekomendasinya belum disusun.', 'The recommendation is not drafted yet.'),
  'procedure.recommended-where-required': no(
    409,
    'Majelis kode etik belum memberi rekomendasi. Pejabat memutus sesudahnya.',
    'The ethics board has not given its recommendation. The official decides after it.',
  ),
  'procedure.likely-severe': no(
    409,
    'Pembebasan sementara hanya untuk dugaan yang dapat berujung hukuman berat.',
    'Temporary release is only for what may lead to a severe sanction.',
  ),
  'procedure.not-released': no(409, 'Pembebasan sementara sudah berlaku.', 'The temporary release is in force already.'),
  'procedure.release-drafted': no(409, 'Pembebasan sementaranya belum disusun.', 'The temporary release is not drafted yet.'),
  'procedure.same-track': no(422, 'Perkara ini sudah di jalur itu.', 'This case is on that track already.'),
  'procedure.board-only': no(
    422,
    'Tindakan administratif di samping pernyataan moral hanya atas rekomendasi majelis kode etik yang menilai dugaan terbukti.',
    'An administrative action beside a moral statement needs the ethics board’s recommendation that finds the matter proven.',
  ),
  'procedure.first-summons-drafted': no(409, 'Surat panggilan pertama belum disusun.', 'The first summons is not drafted yet.'),
  'procedure.second-summons-drafted': no(409, 'Surat panggilan kedua belum disusun.', 'The second summons is not drafted yet.'),
  'procedure.access-active': no(
    409,
    'Kode masuk terlapor belum berlaku atau sudah dibatalkan.',
    'The code is not in force or is already cancelled.',
  ),
  'procedure.access-lost': no(409, 'Kode masuk terlapor belum dinyatakan hilang.', 'The respondent’s code has not been declared lost.'),
  'procedure.access-reissued': no(409, 'Kode pengganti belum dibuat.', 'The new code is not made yet.'),
  'procedure.access-not-suspended': no(
    409,
    'Kode masuk sedang diganti, jadi tenggat menunggu. Serahkan dahulu kode penggantinya.',
    'The code is being replaced, so the period waits. Hand over the new code first.',
  ),
  'procedure.no-request-waiting': no(409, 'Permintaan waktu tambahan belum dijawab.', 'A request for more time is not answered yet.'),
  'procedure.request-waiting': no(
    409,
    'Tidak ada permintaan waktu yang menunggu jawaban.',
    'No request for more time waits for an answer.',
  ),
  'procedure.replacement-waiting': no(
    409,
    'Tidak ada permintaan mengganti orang yang menunggu jawaban.',
    'No wish that somebody be replaced waits for an answer.',
  ),
  'procedure.no-replacement-waiting': no(
    409,
    'Permintaan terlapor untuk mengganti orang belum dijawab.',
    'The respondent’s wish that somebody be replaced is not answered yet.',
  ),
  'procedure.own-matter': no(
    409,
    'Permintaan ini tentang Anda sendiri. Terima, atau mintalah atasan atau petugas lain menjawabnya.',
    'This wish is about yourself. Grant it, or let the superior or another officer answer.',
  ),
  'procedure.last-officer': no(
    409,
    'Perkara tidak boleh tanpa petugas. Tunjuk petugas perkara lain dahulu.',
    'A case cannot be without an officer. Assign another officer first.',
  ),
  'procedure.not-of-case': no(422, 'Orang ini tidak memegang peran dalam perkara ini.', 'This person has no part in this case.'),
  'procedure.hearing-day-passed': no(409, 'Hari pemeriksaan belum lewat.', 'The day of the examination has not passed.'),
  'procedure.no-show-drafted': no(409, 'Berita acara ketidakhadiran belum disusun.', 'The minutes of absence are not drafted yet.'),
  'procedure.heard-or-missed-twice': no(
    409,
    'Belum ada pemeriksaan. Terbuka sesudah berita acara selesai, atau sesudah dua panggilan yang sah tidak dihadiri.',
    'There has been no examination. This opens once its minutes are issued, or after two lawful summonses were missed.',
  ),
  'procedure.every-element-proven': no(
    409,
    'Belum setiap unsur terbukti dengan bukti yang sudah ditunjukkan kepada terlapor. Satu unsur saja tidak terbukti, perkara ditutup sebagai tidak terbukti.',
    'Not every element is proven by evidence that was shown to the respondent. If one is missing, the case is closed as not proven.',
  ),
  'procedure.answers-addressed': no(
    409,
    'Keterangan terlapor belum ditanggapi pada setiap unsur.',
    'What the respondent said is not addressed for every element.',
  ),
  'procedure.different-people': no(
    409,
    'Yang memutus harus orang lain: bukan yang menyaring, melapor, mencatat, atau memeriksa perkara ini.',
    'Somebody else must decide: not one who screened, reported, recorded or examined this case.',
  ),
  'procedure.drafted-by-decider': no(
    409,
    'Rancangan putusan ini disusun pejabat lain. Pejabat yang memutus sekarang harus menyusunnya sendiri.',
    'Another official drafted this decision. The official who decides now must draft it anew.',
  ),
  'procedure.absence-minuted': no(409, 'Berita acara ketidakhadiran belum diterbitkan.', 'The minutes of absence are not issued yet.'),
  'procedure.decider-in-office': no(
    409,
    'Pejabat yang memutus tidak memegang jabatan itu hari ini.',
    'The deciding official does not hold that office today.',
  ),
  'procedure.hand-over-expected': no(
    409,
    'Ketidakhadiran pada penyerahan keputusan sudah tercatat.',
    'Absence at the handing-over of the decision is already recorded.',
  ),
  'procedure.decision-unread': no(409, 'Keputusan ini sudah tercatat dibaca.', 'This decision is already recorded as read.'),
  'procedure.another-official': no(
    409,
    'Keberatan diputus pejabat lain yang tidak punya bagian dalam putusan pertama. Tunjuk dahulu pejabat itu.',
    'The objection is decided by another official who had no part in the first decision. Assign that official first.',
  ),
  'procedure.drafted-by-objection-decider': no(
    409,
    'Rancangan putusan keberatan ini disusun pejabat lain. Pejabat yang memutus keberatan sekarang harus menyusunnya sendiri.',
    'Another official drafted this decision on the objection. The official who decides it now must draft it anew.',
  ),
  'procedure.objection-stands': no(
    409,
    'Rancangan keputusan keberatan membatalkan putusan; pakai langkah pembatalan.',
    'The drafted decision quashes the first one; use the quashing step.',
  ),
  'procedure.objection-quashes': no(
    409,
    'Rancangan keputusan keberatan tidak membatalkan putusan.',
    'The drafted decision does not quash the first one.',
  ),
  'procedure.effect-day-reached': no(
    409,
    'Hari mulai berlakunya keputusan belum tiba.',
    'The day on which the decision takes effect has not come.',
  ),
  'procedure.objection-open': no(
    409,
    'Terhadap pemberhentian dan pengakhiran perjanjian kerja PPPK diajukan banding ke BPASN, bukan keberatan.',
    'Dismissal and the ending of a PPPK contract are appealed to the BPASN, not objected to.',
  ),
  'procedure.appeal-open': no(
    409,
    'Banding ke BPASN hanya terhadap pemberhentian dan pengakhiran perjanjian kerja PPPK; yang lain dengan keberatan.',
    'An appeal to the BPASN is only against dismissal and the ending of a PPPK contract; anything else is objected to.',
  ),
  'procedure.reply-drafted': no(409, 'Tanggapannya belum disusun.', 'The reply is not drafted yet.'),
  'procedure.reply-not-issued': no(409, 'Tanggapannya sudah terbit.', 'The reply is issued already.'),
  'procedure.court-waiting': no(409, 'Tidak ada gugatan yang menunggu putusan.', 'No claim waits for a judgment.'),
  'procedure.no-court-waiting': no(409, 'Ada gugatan yang belum diputus.', 'A claim waits for its judgment.'),
  'procedure.has-course': no(409, 'Hukuman ini tidak berjangka waktu.', 'This sanction has no length.'),
  'procedure.no-course': no(
    409,
    'Hukuman ini berjangka waktu: catat mulai dan selesainya.',
    'This sanction has a length: record its start and its end.',
  ),
  'procedure.course-over': no(409, 'Jangka waktu hukuman belum selesai.', 'The sanction has not run its course.'),
  'procedure.not-away': no(409, 'Perkara ini menunggu jawaban lembaga lain.', 'This case waits for another body’s answer.'),
  'procedure.no-transfer-open': no(409, 'Surat yang terdahulu belum dijawab.', 'The letter before it is not answered yet.'),
  'procedure.transfer-drafted': no(409, 'Surat pelimpahannya belum disusun.', 'The letter of transfer is not drafted yet.'),
  'procedure.transfer-unanswered': no(409, 'Tidak ada surat yang menunggu jawaban.', 'No letter waits for an answer.'),
  'procedure.withdrawal-not-noted': no(
    409,
    'Penarikan laporan sudah dicatat; perkara tetap berjalan.',
    'The withdrawal is noted already; the case goes on.',
  ),
  'procedure.nobody-told': no(
    409,
    'Yang bersangkutan sudah tahu perkara ini: penutupannya disampaikan kepadanya dengan surat.',
    'The person knows of this case: its closing is handed to them in a letter.',
  ),
  'procedure.person-told': no(
    409,
    'Yang bersangkutan belum pernah dipanggil, jadi tidak ada yang perlu disampaikan.',
    'The person was never called, so there is nothing to hand over.',
  ),
  'procedure.certificate-drafted': no(409, 'Surat keterangannya belum disusun.', 'The certificate is not drafted yet.'),
  'procedure.certificate-issued': no(409, 'Surat keterangannya belum terbit.', 'The certificate is not issued yet.'),
  'procedure.closer-did-not-screen': no(
    409,
    'Anda menyaring atau mencatat laporan ini. Penutupan memerlukan orang lain.',
    'You screened or took down this report. Closing needs somebody else.',
  ),
  'procedure.reason-needed': no(422, 'Alasannya harus ditulis.', 'The reason must be written.'),
  'procedure.bad-day': no(422, 'Tanggal ini tidak mungkin: periksa urutan kejadiannya.', 'This date cannot be: check the order of events.'),
  'procedure.no-report': no(422, 'Perkara dibuka dari sedikitnya satu laporan.', 'A case is opened from at least one report.'),
  'procedure.report-not-accepted': no(
    409,
    'Laporan {number} belum disaring dan diteruskan.',
    'Report {number} is not screened and accepted.',
  ),
  'procedure.report-has-case': no(
    409,
    'Laporan {number} sudah menjadi bagian perkara lain.',
    'Report {number} already belongs to another case.',
  ),
  'procedure.name-needed': no(422, 'Nama dan jabatan terlapor harus diisi.', 'The respondent’s name and post are needed.'),
  'procedure.person-without-role': no(
    422,
    'Salah satu orang yang ditunjuk tidak memegang peran itu hari ini.',
    'One of the people named does not hold that role today.',
  ),
  'procedure.person-tied': no(
    409,
    'Orang ini sudah menyatakan kepentingan dan tidak dapat ditunjuk lagi.',
    'This person has declared an interest and cannot be assigned again.',
  ),
  'procedure.screener-cannot-examine': no(
    409,
    'Yang menyaring atau mencatat laporan tidak ikut memeriksa dan tidak ikut memutus.',
    'Whoever screened or took down the report neither examines nor decides.',
  ),
  'procedure.decider-fixed': no(
    409,
    'Putusan sudah dibuat; atasan, pemeriksa, dan pejabat yang memutus tidak dapat diganti lagi.',
    'The decision is made; superior, examiners and deciding official can no longer be replaced.',
  ),
  'procedure.unknown-evidence': no(
    422,
    'Bukti yang dipilih bukan bagian perkara ini.',
    'The evidence chosen does not belong to this case.',
  ),
  'procedure.metadata-unconfirmed': no(
    422,
    'Berkas ini dapat memuat keterangan tentang pembuatnya: nama, alat, tempat, waktu, juga dalam nama berkasnya. Pastikan dahulu bahwa boleh ditunjukkan apa adanya.',
    'This file may carry information about its maker: name, device, place, time, also in its file name. First make sure that it may be shown as it is.',
  ),
  'procedure.evidence-set-aside': no(
    409,
    'Bukti ini disisihkan. Catat dahulu dasar hukum pemakaiannya.',
    'This evidence is set aside. Record the lawful basis for using it first.',
  ),
  'procedure.rule-not-advised': no(422, 'Aturan ini tidak terpenuhi oleh fakta yang dicatat.', 'The recorded facts do not meet this rule.'),
  'procedure.rule-needed': no(422, 'Pilih sedikitnya satu aturan.', 'Choose at least one rule.'),
  'procedure.hearing-too-soon': no(
    422,
    'Hari pemeriksaan terlalu dekat. Paling cepat {earliest}, hari kerja ketujuh sesudah surat diterima.',
    'The examination is too soon. The earliest day is {earliest}, the seventh working day after receipt.',
  ),
  'procedure.hearing-too-late': no(
    422,
    'Menurut tafsir yang dipilih, hari pemeriksaan paling lambat {latest}.',
    'By the reading chosen, the examination is on {latest} at the latest.',
  ),
  'procedure.no-mail-rule': no(
    409,
    'Surat elektronik dinas hanya boleh dipakai kalau kantor mencatat aturan yang mengizinkannya.',
    'Official e-mail may be used only once the office has recorded the rule that allows it.',
  ),
  'procedure.hearing-early': no(
    422,
    'Pemeriksaan sebelum harinya hanya atas permintaan tertulis terlapor.',
    'An examination before its day needs the respondent’s own written wish.',
  ),
  'procedure.hearing-closed': no(422, 'Pemeriksaan harus tertutup.', 'The examination must be closed.'),
  'procedure.answers-needed': no(
    422,
    'Berita acara memuat sedikitnya satu tanya jawab.',
    'The minutes hold at least one question and answer.',
  ),
  'procedure.element-missing': no(
    422,
    'Setiap unsur dari setiap aturan harus diberi penilaian dan alasan.',
    'Every element of every rule needs a finding and a reason.',
  ),
  'procedure.proof-needed': no(
    422,
    'Unsur yang dinyatakan terbukti memerlukan bukti yang sudah ditunjukkan dan tidak disisihkan.',
    'An element found proven needs evidence that was shown and is not set aside.',
  ),
  'procedure.evidence-not-heard': no(
    422,
    'Bukti ini baru ditunjukkan sesudah pemeriksaan. Ia boleh dipakai hanya sesudah terlapor sempat memberi keterangan atasnya.',
    'This evidence was first shown after the examination. It may be used only once the respondent has spoken to it.',
  ),
  'procedure.one-reading': no(
    422,
    'Panggilan kedua memakai tafsir jarak yang sama dengan panggilan pertama.',
    'The second summons uses the same reading of the gap as the first.',
  ),
  'procedure.sanction-above': no(
    422,
    'Hukuman ini lebih berat daripada jenjang yang diduga. Di luar jenjang hanya boleh lebih ringan.',
    'This sanction is heavier than the level alleged. Outside the range only a lighter one is possible.',
  ),
  'procedure.sanction-outside': no(
    422,
    'Hukuman ini di luar jenjang untuk pegawai ini. Tulis alasannya, sedikitnya 20 huruf, kalau tetap dipilih.',
    'This sanction lies outside the ladder for this employee. Write the reason, at least 20 letters, if it is chosen all the same.',
  ),
  'procedure.sanction-unknown': no(
    422,
    'Hukuman ini tidak berlaku untuk golongan pegawai ini pada hari kejadian.',
    'This sanction is not open to this employment class on the day of the act.',
  ),
  'procedure.not-lighter': no(
    422,
    'Keberatan tidak boleh berujung hukuman yang sama atau lebih berat; aturannya belum jelas.',
    'An objection cannot end in the same or a heavier sanction; the law on that is unsettled.',
  ),
  'procedure.not-late': no(
    422,
    'Keberatan ini tepat waktu, jadi tidak dapat ditolak sebagai terlambat.',
    'This objection is in time and cannot be refused as late.',
  ),
  'procedure.purpose-needed': no(
    422,
    'Tulis untuk perkara atau keperluan apa nama ini dicari.',
    'Write for which case or purpose this name is searched.',
  ),
  'procedure.not-shown': no(
    404,
    'Berkas ini bukan bagian dari yang disampaikan kepada Anda.',
    'This file is not part of what was served on you.',
  ),
  'procedure.view-name-needed': no(
    422,
    'Beri nama tampilan ini, paling banyak {limit} huruf.',
    'Name this view, in at most {limit} characters.',
  ),
  'procedure.view-not-closed': no(
    422,
    'Yang disimpan hanya pilihan dari daftar dan tanggal. Pilih saringannya lagi, lalu simpan.',
    'Only choices from the lists and days are saved. Choose the filters again, then save.',
  ),
  'procedure.too-many-views': no(
    422,
    'Paling banyak {most} tampilan tersimpan, termasuk yang dihapus hari ini. Ubah salah satunya.',
    'At most {most} saved views, those removed today among them. Change one of them.',
  ),
  'procedure.words-needed': no(422, 'Tulis sedikitnya satu kata dengan tiga huruf.', 'Write at least one word of three letters.'),
  'procedure.import-role': no(
    403,
    'Hanya petugas tim pengawas yang memasukkan perkara lama.',
    'Only an officer of the oversight team imports old cases.',
  ),
  'procedure.import-refused': no(
    422,
    'Ada baris yang ditolak, jadi tidak satu pun dimasukkan. Perbaiki menurut daftar di bawah, lalu kirim ulang berkasnya.',
    'Some rows were refused, so none was imported. Mend them by the list below and send the file again.',
  ),
  'procedure.export-too-long': no(
    422,
    'Daftar ini lebih dari {most} baris. Persempit saringannya, misalnya per tahun.',
    'This list has more than {most} rows. Narrow the filters, for instance to a year.',
  ),
  // calendar
  'calendar.bad-entry': no(422, 'Isi tanggal, jenis, dan namanya.', 'Fill in the day, its kind and its name.'),
  'calendar.no-decree': no(
    422,
    'Tulis dasar keputusannya: nomor dan tanggal keputusan bersama, Keppres, atau keputusan kepala daerah.',
    'Write the decree it stands on: number and date of the joint decree, presidential decree or the regional head’s decree.',
  ),
  'calendar.day-waits': no(
    409,
    'Untuk tanggal ini sudah ada usulan yang menunggu orang kedua.',
    'A proposal for this day already waits for a second person.',
  ),
  'calendar.in-force': no(
    409,
    'Yang sudah berlaku tidak ditarik. Catat keputusan yang baru; hitungan lama tetap menyebut kalender lama.',
    'What is in force is not taken back. Record the new decree; old counts go on naming the old calendar.',
  ),
  // rights
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
  // referral
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
  // stats
  // web
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;
