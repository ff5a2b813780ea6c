import { no, type Words } from './words.js';

export const intake = {
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
  'intake.late-is-no-ground': no(
    422,
    'Satu-satunya yang tidak terpenuhi ialah jangka waktu. Itu bukan alasan untuk tidak meneruskan: laporan ini tetap keterangan bagi kewajiban atasan bertindak.',
    'Only the period is not met. That is no ground for not taking it forward: the report still counts for the superior’s own duty to act.',
  ),
  'intake.body-needed': no(422, 'Tulis lembaga yang dituju.', 'Write which body it goes to.'),
  'intake.still-asked': no(
    409,
    'Pelapor masih dapat melengkapi laporan sampai hari yang Anda sebut. Sebelum itu laporan ini tidak dapat dihentikan; meneruskan, mengirim ke lembaga lain, atau menyimpan sebagai informasi dapat.',
    'The reporter may still complete the report until the day you named. Before that it cannot be turned away; it can be taken forward, sent elsewhere or kept as information.',
  ),
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
  'intake.patrol-day': no(
    422,
    'Patroli dicatat sesudah dilakukan. Pilih hari yang sudah lewat atau hari ini.',
    'A patrol is recorded after it took place. Choose a day that has passed, or today.',
  ),
  'intake.patrol-places': no(
    422,
    'Tulis sedikitnya satu tempat umum dan paling banyak {limit}, masing-masing dengan jenis dan namanya.',
    'Name at least one public place and at most {limit}, each with its kind and its name.',
  ),
  'intake.patrol-declare': no(
    422,
    'Lembar ini hanya dapat disimpan kalau ketiga pernyataan benar: tanpa akun palsu, tanpa permintaan berteman, tanpa grup tertutup.',
    'This sheet can be kept only if all three statements are true: no false account, no friend request, no closed group.',
  ),
  'intake.patrol-handle': no(
    422,
    'Di lembar patroli tidak boleh ada nama akun, tautan profil, nomor telepon, atau daftar. Tulis nama lembaga atau acaranya saja. Yang benar-benar Anda lihat ditulis sebagai temuan.',
    'A patrol sheet takes no account name, profile link, telephone number or list. Write the name of the institution or event only. What you really saw is written as a finding.',
  ),
  'intake.patrol-not-yours': no(403, 'Temuan ditulis di lembar patroli Anda sendiri.', 'A finding is written on your own patrol sheet.'),
  'intake.patrol-nothing': no(
    409,
    'Lembar ini menyatakan tidak ada temuan. Untuk yang terlihat kemudian, buat lembar baru.',
    'This sheet says that nothing was found. For what was seen later, make a new sheet.',
  ),
  'intake.patrol-where': no(
    422,
    'Tulis di mana hal itu terlihat oleh umum: alamat satu unggahan, atau tempat acaranya.',
    'Write where this was publicly seen: the address of one post, or the place of the event.',
  ),
  'intake.patrol-profile': no(
    422,
    'Alamat itu menunjuk profil seseorang, bukan satu unggahan. Tulis alamat unggahan yang Anda lihat.',
    'That address points to somebody’s profile, not to one post. Write the address of the post you saw.',
  ),
  'intake.patrol-person': no(
    422,
    'Temuan tentang seseorang perlu namanya seperti yang terlihat, supaya orang yang sama tidak dicari-cari oleh petugas yang sama.',
    'A finding about a person needs the name as it was seen, so that the same officer does not keep coming back to the same person.',
  ),
  'intake.same-person': no(
    409,
    'Anda pernah mencatat temuan tentang orang yang sama. Temuan kedua tidak dapat Anda catat sendiri: serahkan kepada petugas lain, yang akan melihat dengan matanya sendiri.',
    'You recorded a finding about the same person before. A second one cannot be yours: hand it to another officer, who will look with their own eyes.',
  ),
  'intake.patrol-own': no(403, 'Temuan Anda sendiri diperiksa oleh petugas lain.', 'Your own finding is looked at by another officer.'),
  'intake.patrol-taken': no(409, 'Petugas lain sudah melihat temuan ini.', 'Another officer has taken this finding up already.'),
  'intake.patrol-seen': no(409, 'Temuan ini tidak menunggu mata kedua.', 'This finding does not wait for second eyes.'),
  'intake.patrol-unseen': no(
    409,
    'Temuan patroli tentang seseorang baru dapat disaring sesudah dilihat petugas kedua di laman Patroli.',
    'A patrol finding about a person can be screened only once a second officer has looked, on the Patrol page.',
  ),
} as const satisfies Record<`intake.${string}`, Words>;
