import type { Bilingual } from '../../kit/text.js';

type Right = { readonly id: string; readonly title: Bilingual; readonly say: Bilingual; readonly articles: readonly string[] };

const rights: readonly Right[] = [
  {
    id: 'belum-diputus',
    title: { id: 'Dianggap tidak melanggar', en: 'Taken not to have broken a rule' },
    articles: [],
    say: {
      id: 'Laporan bukan putusan. Sampai ada keputusan, yang ada hanya dugaan, dan semua surat serta laman di sini menyebutnya begitu. Kantor ini tidak mengumumkan nama Anda.',
      en: 'A report is no decision. Until there is one, there is only an allegation, and every letter and page here calls it that. This office publishes no name of yours.',
    },
  },
  {
    id: 'didengar',
    title: { id: 'Didengar dahulu', en: 'Heard first' },
    articles: ['pp-94-2021/ps26/ayat2', 'pp-94-2021/ps26/ayat4'],
    say: {
      id: 'Tidak ada keputusan bahwa Anda melanggar sebelum Anda diperiksa dan berita acaranya selesai, atau dua panggilan yang sah tidak Anda hadiri. Jawaban tertulis dibaca dan harus ditanggapi, tetapi tidak menggantikan pemeriksaan.',
      en: 'Nobody finds that you broke a rule before you were examined and the minutes exist, or you did not come after two lawful summonses. A written answer is read and must be addressed, but never stands in for the examination.',
    },
  },
  {
    id: 'tertutup',
    title: { id: 'Pemeriksaan tertutup', en: 'A closed examination' },
    articles: ['pp-94-2021/ps27'],
    say: {
      id: 'Hanya Anda, pendamping Anda, dan pemeriksa yang hadir. Semuanya ditulis dalam berita acara.',
      en: 'Only you, your adviser and the examiners are present. All of it is written into minutes.',
    },
  },
  {
    id: 'melihat-bukti',
    title: { id: 'Melihat buktinya', en: 'Seeing the evidence' },
    articles: [],
    say: {
      id: 'Bukti yang tidak ditunjukkan kepada Anda tidak dapat dipakai untuk menyatakan Anda melanggar. Wajah dan nama orang lain, juga pelapor, ditutup.',
      en: 'Evidence that was not shown to you cannot be used to find that you broke a rule. Faces and names of others, the reporter too, are masked.',
    },
  },
  {
    id: 'diam',
    title: { id: 'Tidak menjawab bukan pengakuan', en: 'Silence is no admission' },
    articles: [],
    say: {
      id: 'Anda boleh menjawab, membantah, membawa bukti sendiri, atau tidak menulis apa pun dan bicara pada hari pemeriksaan.',
      en: 'You may answer, deny, bring evidence of your own, or write nothing and speak on the day of the examination.',
    },
  },
  {
    id: 'pendamping-hak',
    title: { id: 'Membawa pendamping', en: 'Bringing an adviser' },
    articles: [],
    say: {
      id: 'Rekan, penasihat, atau kuasa Anda boleh menemani Anda.',
      en: 'A colleague, an adviser or a lawyer of yours may come with you.',
    },
  },
  {
    id: 'waktu-hak',
    title: { id: 'Meminta waktu lain', en: 'Asking for another day' },
    articles: [],
    say: {
      id: 'Kalau Anda berhalangan, minta hari lain dengan alasannya. Selama permintaan belum dijawab, hari itu tidak dapat dihitung sebagai tidak hadir.',
      en: 'If you cannot come, ask for another day and say why. Until it is answered, that day cannot count as missed.',
    },
  },
  {
    id: 'orang-lain',
    title: { id: 'Diputus orang yang tidak berkepentingan', en: 'Decided by people without a tie' },
    articles: [],
    say: {
      id: 'Yang menyaring laporan tidak memeriksa dan tidak memutus. Kalau salah satu dari mereka punya hubungan dengan Anda, calon, atau pelapor, Anda boleh meminta orang itu diganti.',
      en: 'Whoever screened the report neither examines nor decides. If one of them has a tie to you, to a candidate or to the reporter, you may ask that somebody else take their place.',
    },
  },
  {
    id: 'salinan',
    title: { id: 'Salinan berita acara', en: 'A copy of the minutes' },
    articles: ['pp-94-2021/ps32'],
    say: {
      id: 'Anda membaca berita acara sebelum menandatangani dan boleh meminta perbaikan. Menolak menandatangani dicatat dengan alasannya dan tidak menghentikan perkara. Salinannya Anda terima, apa pun hasilnya.',
      en: 'You read the minutes before signing and may ask for corrections. Refusing to sign is written down with the reason and does not stop the case. You get a copy, whatever the result.',
    },
  },
  {
    id: 'alasan',
    title: { id: 'Keputusan dengan alasan', en: 'A decision with reasons' },
    articles: ['pp-94-2021/ps37/ayat3'],
    say: {
      id: 'Surat keputusan menulis alasan untuk setiap unsur dan tanggapan atas penjelasan Anda, dan disampaikan kepada Anda sendiri.',
      en: 'The decision gives a reason for every element and answers what you said, and it is handed to you.',
    },
  },
  {
    id: 'keberatan-hak',
    title: { id: 'Mengajukan keberatan', en: 'Objecting' },
    articles: ['pp-79-2021/ps2', 'pp-79-2021/keberatan'],
    say: {
      id: 'Terhadap keputusan Anda dapat mengajukan keberatan, yang diputus pejabat lain. Batas waktunya tampil di laman Anda dengan hitungan harinya. Awal hitungannya belum pasti dalam sumber kami, jadi ajukan lebih awal.',
      en: 'You may object to the decision; another official decides on it. The last day stands on your page with its count. Our sources leave its start open, so file early.',
    },
  },
  {
    id: 'banding-hak',
    title: { id: 'Banding ke BPASN', en: 'Appealing to the BPASN' },
    articles: ['pp-79-2021/ps2', 'pp-79-2021/ps11/ayat3'],
    say: {
      id: 'Terhadap pemberhentian PNS atau pemutusan hubungan perjanjian kerja PPPK jalannya bukan keberatan, melainkan banding kepada BPASN. Laman Anda menyiapkan suratnya dan mencatat tembusannya; surat itu Anda kirim sendiri.',
      en: 'Against the dismissal of a PNS or the ending of a PPPK contract the way is not an objection but an appeal to the BPASN. Your pages prepare the letter and record the copy; you send the letter yourself.',
    },
  },
  {
    id: 'bersih',
    title: { id: 'Bersih sesudah tidak terbukti', en: 'Clear when nothing is proven' },
    articles: [],
    say: {
      id: 'Kalau tidak ada pelanggaran, perkara ditutup pada hari itu juga: nama Anda hilang dari setiap daftar dan pencarian. Berkasnya dihapus menurut jadwal arsip; penghapusan itu belum otomatis di versi ini.',
      en: 'If there was no breach, the case is closed to all eyes that very day: your name leaves every list and search. The file is destroyed by the archive schedule; that is not automatic in this version yet.',
    },
  },
];

export const rightsText = {
  title: { id: 'Hak Anda', en: 'Your rights' },
  lead: {
    id: 'Berlaku sejak surat panggilan Anda terima sampai perkara selesai.',
    en: 'They hold from the day you receive the summons until the case has ended.',
  },
  enter: { id: 'Masuk ke laman Anda', en: 'Enter your pages' },
  ownWay: {
    id: 'Begini program ini bekerja; pasalnya tidak kami sebut karena belum kami lihat.',
    en: 'This is how this program works; we cite no article because we have not seen one.',
  },
  moreTitle: { id: 'Lebih jauh', en: 'Further' },
  rules: { id: 'Semua aturan, dengan kata biasa', en: 'All rules, in plain words' },
  privacy: { id: 'Data Anda dan berapa lama disimpan', en: 'Your data and how long it is kept' },
  verify: { id: 'Periksa keaslian surat', en: 'Check a letter' },
  rights,
} as const;
