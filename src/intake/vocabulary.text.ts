import type { Bilingual } from '../kit/text.js';
import type { Act, CheckId, ReporterStatus, ScreeningState, Source, Via } from './report.js';

/** What was seen, as the reporter chooses it and as the desk lists it. */
export const actWords: Record<Act, Bilingual> = {
  post: {
    id: 'Unggahan, komentar, suka, bagikan, atau ikut grup di media sosial',
    en: 'A post, comment, like, share or joining a group on social media',
  },
  photo: {
    id: 'Foto atau video bersama calon, tim, atau dengan simbol dukungan',
    en: 'A photo or video with a candidate or team, or with a sign of support',
  },
  'online-campaign': {
    id: 'Mengajak orang memilih lewat media sosial atau pesan',
    en: 'Urging people to vote a certain way on social media or by message',
  },
  attend: { id: 'Hadir di deklarasi, kampanye, atau pertemuan dukungan', en: 'Being at a declaration, a campaign or a meeting of support' },
  display: { id: 'Spanduk, baliho, stiker, atau alat peraga lain', en: 'A banner, billboard, sticker or other display' },
  gathering: {
    id: 'Mengadakan kegiatan, ajakan, imbauan, atau pemberian yang mengarah ke satu pihak',
    en: 'Holding an activity, appeal or gift that leans to one side',
  },
  decision: {
    id: 'Keputusan atau pemakaian fasilitas kantor yang menguntungkan atau merugikan satu pihak',
    en: 'A decision or use of office facilities that helps or harms one side',
  },
  party: {
    id: 'Menjadi anggota atau pengurus partai, atau tim pemenangan',
    en: 'Being a member or officer of a party, or of a campaign team',
  },
  other: { id: 'Lainnya', en: 'Something else' },
};

export const sourceWords: Record<Source, Bilingual> = {
  'public-page': { id: 'Di laman atau akun yang terbuka untuk umum', en: 'On a page or account open to everybody' },
  event: { id: 'Langsung, di tempat kejadian', en: 'Directly, at the event' },
  'closed-group': { id: 'Di grup atau akun tertutup', en: 'In a closed group or account' },
  'private-message': { id: 'Dalam pesan pribadi', en: 'In a private message' },
  told: { id: 'Diceritakan orang lain', en: 'Told by somebody else' },
  other: { id: 'Cara lain', en: 'Another way' },
};

export const viaWords: Record<Via, Bilingual> = {
  web: { id: 'Lewat laman Lapor', en: 'Through the Report page' },
  channel: { id: 'Temuan di kanal resmi', en: 'Found in an office channel' },
  counter: { id: 'Di loket', en: 'At the counter' },
  telephone: { id: 'Lewat telepon', en: 'By telephone' },
  letter: { id: 'Lewat surat', en: 'By letter' },
  message: { id: 'Lewat pesan', en: 'By message' },
  partner: { id: 'Berkas dari lembaga lain', en: 'A packet from another body' },
  patrol: { id: 'Temuan patroli', en: 'Found on patrol' },
};

export const stateWords: Record<ScreeningState, Bilingual> = {
  received: { id: 'belum disaring', en: 'not screened yet' },
  asked: { id: 'menunggu jawaban pelapor', en: 'waiting for the reporter' },
  accepted: { id: 'diteruskan', en: 'taken forward' },
  refused: { id: 'tidak diteruskan', en: 'not taken forward' },
  kept: { id: 'disimpan sebagai informasi', en: 'kept as information' },
  transferred: { id: 'dikirim ke lembaga lain', en: 'sent to another body' },
};

/** What the reporter's mailbox says: a sentence each, nothing of the case. */
export const statusWords: Record<ReporterStatus, Bilingual> = {
  received: {
    id: 'Laporan Anda sudah kami terima dan menunggu dibaca petugas.',
    en: 'We have your report. It is waiting for an officer to read it.',
  },
  asked: {
    id: 'Kami punya pertanyaan untuk Anda. Bacalah pesan di bawah.',
    en: 'We have a question for you. Please read the message below.',
  },
  accepted: { id: 'Laporan Anda diteruskan untuk diperiksa.', en: 'Your report has been taken forward to be looked into.' },
  refused: {
    id: 'Laporan Anda tidak dapat diteruskan. Alasannya ada di pesan di bawah.',
    en: 'Your report could not be taken forward. The reasons are in the message below.',
  },
  kept: {
    id: 'Laporan Anda belum memenuhi syarat untuk ditangani sebagai laporan. Kami menyimpannya sebagai informasi; alasannya ada di pesan di bawah. Yang kurang masih dapat Anda kirim.',
    en: 'Your report does not meet what is needed to be handled as a report. We keep it as information; the reasons are in the message below. You can still send what is missing.',
  },
  transferred: {
    id: 'Laporan Anda kami kirim ke lembaga yang berwenang. Keterangannya ada di pesan di bawah.',
    en: 'We sent your report to the body it belongs to. The message below says more.',
  },
  'in-examination': { id: 'Hal yang Anda laporkan sedang diperiksa.', en: 'What you reported is being examined.' },
  decided: {
    id: 'Pemeriksaan selesai dan sudah ada keputusan. Isinya tidak kami tunjukkan di sini, demi orang yang diperiksa.',
    en: 'The examination is over and there is a decision. We do not show it here, for the sake of the person examined.',
  },
  closed: { id: 'Penanganan selesai.', en: 'The matter is closed.' },
};

/** What screening looks at. Formal: can it be handled at all. Material: is there enough to look into. */
export const checkWords: Record<CheckId, Bilingual> = {
  person: { id: 'Orang yang dimaksud dapat dikenali', en: 'The person meant can be identified' },
  'time-place': { id: 'Waktu dan tempat disebutkan', en: 'Time and place are given' },
  jurisdiction: { id: 'Orang itu pegawai kantor ini', en: 'That person works for this office' },
  period: {
    id: 'Sudah dilihat apakah ada jangka waktu yang membatasi, misalnya laporan ke Bawaslu',
    en: 'It was looked at whether a time limit applies, such as the one for reporting to Bawaslu',
  },
  account: { id: 'Uraian kejadian jelas', en: 'The account of the event is clear' },
  evidence: { id: 'Ada bukti, atau bukti dapat dicari', en: 'There is evidence, or it can be found' },
  rule: { id: 'Perbuatan yang diuraikan menyentuh suatu aturan netralitas', en: 'The act described touches a neutrality rule' },
};

/** What is missing, as the reporter reads it: what to send, never a reproach. */
export const missingWords: Record<CheckId, Bilingual> = {
  person: { id: 'Siapa yang dimaksud: nama, jabatan, atau tempat bekerjanya', en: 'Who is meant: the name, the post or the place of work' },
  'time-place': { id: 'Kapan dan di mana kejadiannya', en: 'When and where it happened' },
  jurisdiction: { id: 'Keterangan bahwa orang itu pegawai kantor ini', en: 'Something that shows the person works for this office' },
  period: { id: 'Kapan Anda mengetahui kejadian itu', en: 'When you came to know of it' },
  account: { id: 'Uraian kejadian yang lebih jelas', en: 'A clearer account of what happened' },
  evidence: { id: 'Bukti, atau di mana bukti dapat dilihat', en: 'Evidence, or where it can be seen' },
  rule: {
    id: 'Apa hubungannya dengan pemilihan atau dukungan kepada satu pihak',
    en: 'What it has to do with an election or with supporting one side',
  },
};
