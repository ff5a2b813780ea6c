import type { CircularKind } from '../../../education/index.js';
import type { Bilingual } from '../../../kit/text.js';

/** Texts to begin with. Letters are Indonesian; the office changes them as it likes. */
export type Pattern = {
  readonly id: string;
  readonly kind: CircularKind;
  readonly name: Bilingual;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Articles the text speaks of, by the law's ids; the letter says of each whether it was compared with the official text. */
  readonly articles: readonly string[];
};

export const PATTERNS: readonly Pattern[] = [
  {
    id: 'netralitas',
    kind: 'circular',
    name: { id: 'Netralitas menjelang pemilihan', en: 'Neutrality before an election' },
    subject: 'Netralitas pegawai menjelang pemilihan',
    paragraphs: [
      'Pemilihan sudah dekat. Sebagai pegawai, kita melayani semua warga, siapa pun pilihan mereka, dan siapa pun pilihan kita sendiri di bilik suara.',
      'Jangan membuat, membagikan, mengomentari, atau menyukai unggahan peserta pemilihan, dan jangan berfoto bersama mereka dengan cara yang menunjukkan dukungan. Membaca dan mencari tahu tetap boleh.',
      'Ragu? Tanyakan dahulu di halaman “Bolehkah saya?”. Jawaban Anda tidak disimpan dan tidak dilihat siapa pun.',
      'Bila Anda dilaporkan, Anda didengar lebih dahulu sebelum apa pun diputuskan, dan dapat melihat dugaan serta buktinya.',
    ],
    articles: ['skb-2-2022/lampiran2/etik/2', 'pp-42-2004/ps11/c'],
  },
  {
    id: 'medsos',
    kind: 'circular',
    name: { id: 'Bijak bermedia sosial', en: 'Care on social media' },
    subject: 'Bijak bermedia sosial pada masa pemilihan',
    paragraphs: [
      'Akun pribadi Anda milik Anda. Kantor tidak memantau akun pribadi pegawai, dan surat ini tidak meminta nama akun siapa pun.',
      'Satu ketukan suka atau bagikan dapat dibaca sebagai dukungan. Sebelum mengetuk: siapa yang mengunggah, tentang apa, dan pada tahap apa pemilihan sekarang?',
      'Periksa dahulu sebelum membagikan: sumbernya, tanggalnya, dan apakah ada berita yang sama di tempat lain.',
    ],
    articles: [],
  },
  {
    id: 'kosong',
    kind: 'circular',
    name: { id: 'Edaran kosong', en: 'An empty circular' },
    subject: '',
    paragraphs: [],
    articles: [],
  },
  {
    id: 'ikrar',
    kind: 'pledge',
    name: { id: 'Ikrar netralitas', en: 'Pledge of neutrality' },
    subject: 'Ikrar netralitas pegawai',
    paragraphs: [
      'Saya melayani semua warga dengan sama baik, apa pun pilihan mereka.',
      'Saya tidak memakai jabatan, waktu kerja, kendaraan, gedung, atau anggaran kantor untuk mendukung atau merugikan peserta pemilihan.',
      'Saya tidak mengajak, memberi janji, atau menekan rekan kerja, bawahan, dan warga dalam menentukan pilihan.',
      'Di media sosial saya tidak menunjukkan dukungan kepada peserta pemilihan, dan memeriksa sebelum membagikan.',
      'Pilihan saya, saya nyatakan di bilik suara saja.',
    ],
    articles: [],
  },
  {
    id: 'pakta',
    kind: 'pledge',
    name: { id: 'Pakta integritas', en: 'Integrity pact' },
    subject: 'Pakta integritas pegawai pada masa pemilihan',
    paragraphs: [
      'Saya bekerja jujur, tidak memihak, dan tidak menerima apa pun yang dapat memengaruhi keputusan saya.',
      'Saya menolak perintah untuk menguntungkan atau merugikan peserta pemilihan, siapa pun yang memberikannya.',
      'Bila ada kepentingan keluarga dalam pemilihan, saya menyatakannya kepada atasan dan tidak ikut memutus.',
    ],
    articles: [],
  },
];
