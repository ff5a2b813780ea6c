import type { Bilingual } from '../kit/text.js';
import type { CloseGround, Part, Status, Track } from './case.js';
import type { Command } from './row.js';

/** Where a case stands, as the desk says it. Nothing in it sounds like a verdict before there is one. */
export const statusWords: Record<Status, Bilingual> = {
  opened: { id: 'dibuka, fakta belum dicatat', en: 'opened, facts not recorded' },
  preparing: { id: 'fakta dicatat, aturan belum dipilih', en: 'facts recorded, rules not chosen' },
  alleged: { id: 'dugaan dirumuskan, belum dipanggil', en: 'allegation set out, not summoned' },
  summoned: { id: 'panggilan pertama terbit, belum diserahkan', en: 'first summons issued, not handed over' },
  awaiting: { id: 'menunggu pemeriksaan', en: 'waiting for the examination' },
  missed: { id: 'panggilan pertama tidak dihadiri', en: 'first examination missed' },
  'summoned-again': { id: 'panggilan kedua terbit, belum diserahkan', en: 'second summons issued, not handed over' },
  'awaiting-again': { id: 'menunggu pemeriksaan, panggilan kedua', en: 'waiting for the examination, second summons' },
  'missed-twice': { id: 'dua panggilan tidak dihadiri', en: 'two summonses missed' },
  minuted: { id: 'sudah diperiksa, berita acara belum terbit', en: 'examined, minutes not issued' },
  heard: { id: 'sudah diperiksa, berita acara terbit', en: 'examined, minutes issued' },
  deliberated: { id: 'unsur dinilai', en: 'elements weighed' },
  drafted: { id: 'rancangan keputusan disusun', en: 'decision drafted' },
  'clearing-drafted': { id: 'rancangan keputusan tidak terbukti disusun', en: 'decision of not proven drafted' },
  decided: { id: 'diputus, keputusan belum diserahkan', en: 'decided, not handed over' },
  served: { id: 'keputusan diserahkan', en: 'decision handed over' },
  objected: { id: 'ada keberatan', en: 'objection filed' },
  'objection-drafted': { id: 'rancangan keputusan keberatan disusun', en: 'decision on the objection drafted' },
  final: { id: 'keputusan berkekuatan tetap', en: 'decision final' },
  ending: { id: 'selesai, hasilnya belum diserahkan kepada yang bersangkutan', en: 'ended, the outcome not handed over yet' },
  closed: { id: 'ditutup', en: 'closed' },
};

export const groundWords: Record<CloseGround, Bilingual> = {
  'not-proven': { id: 'tidak terbukti', en: 'not proven' },
  'no-breach': { id: 'bukan pelanggaran', en: 'no breach' },
  'out-of-time': { id: 'lewat waktu', en: 'out of time' },
  'other-body': { id: 'wewenang lembaga lain', en: 'belongs to another body' },
  quashed: { id: 'putusan dibatalkan atas keberatan', en: 'quashed on objection' },
  'carried-out': { id: 'keputusan dilaksanakan', en: 'decision carried out' },
};

export const trackWords: Record<Track, Bilingual> = {
  ethics: { id: 'kode etik, oleh majelis kode etik', en: 'ethics, by the ethics board' },
  discipline: { id: 'disiplin', en: 'discipline' },
  contract: { id: 'perjanjian kerja', en: 'contract of employment' },
};

export const partWords: Record<Part, Bilingual> = {
  screener: { id: 'Yang menyaring laporan', en: 'Screened the report' },
  reporter: { id: 'Yang mencatat laporan', en: 'Took down the report' },
  officer: { id: 'Petugas perkara', en: 'Officer of the case' },
  superior: { id: 'Atasan langsung', en: 'Direct superior' },
  examiner: { id: 'Pemeriksa', en: 'Examiner' },
  decider: { id: 'Pejabat yang memutus', en: 'Deciding official' },
  'objection-decider': { id: 'Pejabat yang memutus keberatan', en: 'Official deciding the objection' },
  out: { id: 'Mundur karena kepentingan', en: 'Withdrawn for an interest' },
};

export const commandWords: Record<Command, Bilingual> = {
  'assign-people': { id: 'Tunjuk orang dan peran', en: 'Assign people' },
  'declare-tie': { id: 'Nyatakan kepentingan dan mundur', en: 'Declare an interest and withdraw' },
  'record-facts': { id: 'Catat fakta', en: 'Record facts' },
  'choose-rules': { id: 'Pilih aturan yang diduga dilanggar', en: 'Choose the rules alleged' },
  'change-track': { id: 'Pindahkan ke jalur lain', en: 'Change to another track' },
  'add-evidence': { id: 'Tambah bukti', en: 'Add evidence' },
  'set-aside-evidence': { id: 'Sisihkan bukti', en: 'Set evidence aside' },
  'record-basis': { id: 'Catat dasar hukum pemakaian bukti', en: 'Record the lawful basis for using evidence' },
  'serve-evidence': { id: 'Tunjukkan bukti kepada terlapor', en: 'Show evidence to the respondent' },
  'link-case': { id: 'Kaitkan dengan perkara lain', en: 'Link with another case' },
  'draft-summons': { id: 'Susun panggilan pertama', en: 'Draft the first summons' },
  'issue-summons': { id: 'Terbitkan panggilan pertama', en: 'Issue the first summons' },
  'draft-second-summons': { id: 'Susun panggilan kedua', en: 'Draft the second summons' },
  'issue-second-summons': { id: 'Terbitkan panggilan kedua', en: 'Issue the second summons' },
  'withdraw-summons': { id: 'Tarik panggilan pertama', en: 'Take back the first summons' },
  'withdraw-second-summons': { id: 'Tarik panggilan kedua', en: 'Take back the second summons' },
  'record-service': { id: 'Catat penyerahan panggilan pertama', en: 'Record the handing-over of the first summons' },
  'record-second-service': { id: 'Catat penyerahan panggilan kedua', en: 'Record the handing-over of the second summons' },
  'report-access-lost': {
    id: 'Batalkan kode masuk yang hilang atau dibuka orang lain',
    en: 'Cancel a code that was lost or opened by somebody else',
  },
  'reissue-access': { id: 'Buat kode masuk pengganti', en: 'Make a new code' },
  'replace-access': { id: 'Catat penyerahan kode pengganti', en: 'Record the handing-over of the new code' },
  reply: { id: 'Catat jawaban terlapor', en: 'Record the respondent’s reply' },
  'name-adviser': { id: 'Catat pendamping', en: 'Record the adviser' },
  'ask-replacement': { id: 'Catat permintaan mengganti orang', en: 'Record a wish that somebody be replaced' },
  'answer-replacement': { id: 'Jawab permintaan mengganti orang', en: 'Answer the wish that somebody be replaced' },
  'ask-more-time': { id: 'Catat permintaan hari lain', en: 'Record a request for another day' },
  'answer-time-request': { id: 'Jawab permintaan hari lain', en: 'Answer the request for another day' },
  'record-missed': { id: 'Catat tidak hadir', en: 'Record absence' },
  'record-second-missed': { id: 'Catat tidak hadir pada panggilan kedua', en: 'Record absence at the second summons' },
  'draft-no-show': { id: 'Susun berita acara ketidakhadiran', en: 'Draft the minutes of absence' },
  'issue-no-show': { id: 'Terbitkan berita acara ketidakhadiran', en: 'Issue the minutes of absence' },
  'minute-hearing': { id: 'Catat pemeriksaan dalam berita acara', en: 'Minute the examination' },
  'issue-bap': { id: 'Terbitkan berita acara pemeriksaan', en: 'Issue the minutes (BAP)' },
  'add-statement': { id: 'Tambah keterangan', en: 'Add a statement' },
  deliberate: { id: 'Nilai setiap unsur', en: 'Weigh each element' },
  'draft-recommendation': {
    id: 'Susun rekomendasi majelis atau laporan hasil pemeriksaan',
    en: 'Draft the board’s recommendation or the team’s report',
  },
  'issue-recommendation': { id: 'Terbitkan rekomendasi atau laporan hasil pemeriksaan', en: 'Issue the recommendation or report' },
  'draft-release': { id: 'Susun pembebasan sementara dari tugas', en: 'Draft a temporary release from duty' },
  'issue-release': { id: 'Terbitkan pembebasan sementara dari tugas', en: 'Issue the temporary release from duty' },
  'draft-decision': { id: 'Susun keputusan: terbukti', en: 'Draft the decision: proven' },
  'issue-decision': { id: 'Terbitkan keputusan', en: 'Issue the decision' },
  'draft-clearing': { id: 'Susun keputusan: tidak terbukti atau bukan pelanggaran', en: 'Draft the decision: not proven or no breach' },
  'issue-clearing': {
    id: 'Terbitkan keputusan: perkara selesai tanpa pelanggaran',
    en: 'Issue the decision: the case ends without a breach',
  },
  'record-hand-over-missed': {
    id: 'Catat tidak hadir pada penyerahan keputusan',
    en: 'Record absence at the handing-over of the decision',
  },
  'serve-decision': { id: 'Catat penyerahan keputusan', en: 'Record the handing-over of the decision' },
  'read-decision': { id: 'Keputusan dibaca yang bersangkutan', en: 'The person reads the decision' },
  'file-objection': { id: 'Catat keberatan', en: 'Record an objection' },
  'draft-objection-decision': { id: 'Susun keputusan atas keberatan', en: 'Draft the decision on the objection' },
  'uphold-objection': { id: 'Terbitkan keputusan atas keberatan', en: 'Issue the decision on the objection' },
  'quash-decision': { id: 'Terbitkan pembatalan putusan', en: 'Issue the quashing of the decision' },
  finalise: { id: 'Tetapkan keputusan berkekuatan tetap', en: 'Mark the decision final' },
  'record-carried-out': { id: 'Catat pelaksanaan dan tutup perkara', en: 'Record carrying out and close the case' },
  close: { id: 'Tutup perkara', en: 'Close the case' },
  'close-with-notice': { id: 'Tutup perkara dan beri tahu yang bersangkutan', en: 'Close the case and tell the person' },
  'draft-certificate': { id: 'Susun surat keterangan untuk yang bersangkutan', en: 'Draft the certificate for the person' },
  'issue-certificate': { id: 'Terbitkan surat keterangan', en: 'Issue the certificate' },
  'serve-outcome': { id: 'Catat penyerahan hasil dan surat keterangan', en: 'Record the handing-over of outcome and certificate' },
  'recount-clocks': { id: 'Hitung ulang tenggat', en: 'Recount the periods' },
};

/** What the work list asks for while a period runs. */
export const workWords: Record<string, Bilingual> = {
  'summons-1-gap': { id: 'Periksa, tertutup, dengan berita acara', en: 'Examine, closed, with minutes' },
  'summons-2': { id: 'Kirim panggilan kedua', en: 'Send the second summons' },
  'hand-over': { id: 'Serahkan keputusan', en: 'Hand over the decision' },
  'hand-over-absent': { id: 'Kirim keputusan ke alamat terakhir', en: 'Send the decision to the last known address' },
  effect: { id: 'Keputusan mulai berlaku', en: 'The decision takes effect' },
  objection: { id: 'Waktu keberatan berakhir', en: 'The time to object ends' },
  'objection-decision': { id: 'Putus keberatan', en: 'Decide the objection' },
  'clearing-hand-over': { id: 'Serahkan hasil dan surat keterangan', en: 'Hand over outcome and certificate' },
};

/** What comes before deciding an objection when nobody is named for it. */
export const appointWords: Bilingual = { id: 'Tunjuk pejabat keberatan', en: 'Name the official who decides the objection' };

/** Work that waits for a person rather than a day. */
export const waitingWords: Partial<Record<Status, Bilingual>> = {
  opened: { id: 'Catat fakta perkara', en: 'Record the facts' },
  preparing: { id: 'Pilih aturan yang diduga', en: 'Choose the rules alleged' },
  alleged: { id: 'Susun dan terbitkan panggilan pertama', en: 'Draft and issue the first summons' },
  summoned: { id: 'Serahkan panggilan pertama dan catat tanda terimanya', en: 'Hand over the first summons and record its receipt' },
  'summoned-again': { id: 'Serahkan panggilan kedua dan catat tanda terimanya', en: 'Hand over the second summons and record its receipt' },
  minuted: { id: 'Terbitkan berita acara pemeriksaan', en: 'Issue the minutes of examination' },
  heard: { id: 'Nilai setiap unsur', en: 'Weigh each element' },
  'missed-twice': { id: 'Nilai setiap unsur atas bukti yang ada', en: 'Weigh each element on the evidence at hand' },
  deliberated: { id: 'Susun keputusan', en: 'Draft the decision' },
  drafted: { id: 'Terbitkan keputusan', en: 'Issue the decision' },
  'clearing-drafted': { id: 'Terbitkan keputusan', en: 'Issue the decision' },
  served: { id: 'Tetapkan keputusan berkekuatan tetap', en: 'Mark the decision final' },
  'objection-drafted': { id: 'Terbitkan keputusan atas keberatan', en: 'Issue the decision on the objection' },
  final: { id: 'Catat pelaksanaan keputusan', en: 'Record the carrying out of the decision' },
  ending: { id: 'Siapkan dan serahkan hasil dengan surat keterangannya', en: 'Prepare and hand over the outcome with its certificate' },
};
