import { day } from '../../src/kit/dates.js';
import type { AccessSheetData, BreachDecisionData, Citation, LetterData, LetterFrame, Signer } from '../../src/letters/index.js';

const article = (label: string, verified = false): Citation => ({ label, verified });
export const ps26 = article('Pasal 26 ayat (2) Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil');
const ps5 = article('Pasal 5 huruf n angka 6 Peraturan Pemerintah Nomor 94 Tahun 2021');

const signer: Signer = {
  name: 'Nama Pejabat Contoh',
  nip: '00000000 000000 0 000',
  rank: 'Penata Tingkat I',
  post: 'Lurah Melati',
  unit: 'Kelurahan Melati',
  capacity: 'selaku atasan langsung',
};
const mayor: Signer = { name: 'Nama Pejabat Berwenang Contoh', post: 'Wali Kota Contoh', unit: 'Pemerintah Kota Contoh', acting: 'Plt.' };
const examiner: Signer = {
  name: 'Nama Pemeriksa Contoh',
  nip: '00000000 000000 0 001',
  rank: 'Pembina',
  post: 'Inspektur Pembantu Khusus',
  unit: 'Inspektorat Daerah',
};

const frame: LetterFrame = {
  caseNumber: '0041/2026',
  recipient: {
    name: 'Pegawai Contoh',
    nip: '00000000 000000 0 002',
    rank: 'Penata',
    post: 'Kepala Seksi Pelayanan Umum',
    unit: 'Kelurahan Melati',
  },
  signer,
  copies: ['Wali Kota Contoh, sebagai laporan;', 'Inspektur Daerah Kota Contoh;', 'Kepala BKPSDM Kota Contoh.'],
  attachments: 'Satu berkas',
};
const hearing = {
  on: day('2026-12-07'),
  time: '09.00 WIB',
  place: 'Ruang Pertemuan Inspektorat Daerah, lantai 2',
  before: 'Tim Pemeriksa, Keputusan Wali Kota Contoh Nomor 188/402/2026',
};
const allegation = 'membagikan ajakan mendukung seorang bakal calon di media sosial pada Sabtu, 7 November 2026';
const rules = [
  {
    text: 'Pegawai tidak boleh membuat kegiatan yang mengarah kepada keberpihakan terhadap peserta pemilihan, termasuk ajakan atau imbauan kepada masyarakat',
    citations: [ps5],
  },
];
const first = { number: '800.1.6.2/187/2026', datedOn: day('2026-11-25') };
const bapRef = { number: '800.1.6.2/201/2026', datedOn: day('2026-12-07') };

const summons: LetterData['summons-1'] = {
  ...frame,
  hearing,
  allegation,
  rules,
  hasAccessSheet: true,
  basis: {
    summons: [ps26],
    closed: [article('Pasal 27 peraturan itu')],
    absence: [article('Pasal 26 ayat (3) dan ayat (4) peraturan itu')],
  },
  contact: 'telepon (000) 000000 atau loket Inspektorat Daerah, hari kerja pukul 08.00 sampai 15.00',
};

const elements: BreachDecisionData['elements'] = [
  {
    element: 'Yang bersangkutan pegawai negeri sipil pada hari perbuatan',
    finding: 'proven',
    evidence: ['Keputusan pengangkatan'],
    said: 'Mengakui',
    reason: 'Keputusan pengangkatan dan pengakuan bersesuaian.',
  },
  {
    element: 'Ada ajakan yang mengarah kepada keberpihakan',
    finding: 'proven',
    evidence: ['Tangkapan layar 1', 'Tangkapan layar 2'],
    said: 'Menyatakan hanya meneruskan pesan keluarga',
    reason: 'Isi pesan memuat ajakan memilih; meneruskan pesan kepada umum tetap sebuah ajakan.',
  },
];

export const breachWith = (template: string, name: string, level?: string): BreachDecisionData => ({
  ...frame,
  signer: mayor,
  allegation,
  rules,
  elements,
  heard: { kind: 'examined', bap: bapRef },
  reasons: 'Perbuatan dilakukan satu kali, tautan segera dihapus, dan yang bersangkutan belum pernah dijatuhi sanksi.',
  sanction: {
    id: 'contoh',
    template,
    name,
    level,
    effects: 'Dicatat dalam keputusan',
    citations: [article('Pasal 15 Peraturan Pemerintah Nomor 42 Tahun 2004')],
  },
  basis: [
    article('Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', true),
    article('Peraturan Pemerintah Nomor 42 Tahun 2004'),
    article('Peraturan Pemerintah Nomor 94 Tahun 2021'),
  ],
  effect: {
    text: 'pada hari kerja ke-15 sejak diterima yang bersangkutan',
    citations: [article('Pasal 50 ayat (1) Peraturan BKN Nomor 6 Tahun 2022')],
  },
  remedy: {
    name: 'keberatan',
    to: 'Wali Kota Contoh',
    within: '14 hari kerja',
    isStartOpen: true,
    citations: [article('Peraturan Pemerintah Nomor 79 Tahun 2021')],
  },
});

/** One full set of data for each kind of letter; every person in it is an example. */
export const letterData: LetterData = {
  'summons-1': summons,
  'summons-2': { ...summons, hearing: { ...hearing, on: day('2026-12-16') }, first: { ...first, missedOn: day('2026-12-07') } },
  bap: {
    ...frame,
    signer: examiner,
    hearing: { ...hearing, until: '10.15 WIB' },
    examiners: [
      examiner,
      { ...examiner, name: 'Nama Pemeriksa Kedua Contoh', nip: '00000000 000000 0 003', post: 'Kepala Bidang Pembinaan' },
    ],
    order: 'Keputusan Wali Kota Contoh Nomor 188/402/2026',
    adviser: { name: 'Pendamping Contoh', role: 'rekan kerja' },
    summons: [first],
    allegation,
    rules,
    basis: { minutes: [article('Pasal 27 Peraturan Pemerintah Nomor 94 Tahun 2021')], copy: [article('Pasal 32 peraturan itu')] },
    answers: [
      { question: 'Apakah Saudara sehat dan bersedia diperiksa?', answer: 'Ya, sehat dan bersedia.' },
      {
        question: 'Apakah akun yang membagikan ajakan itu milik Saudara?',
        answer: 'Ya. Saya meneruskan pesan dari keluarga.\nSaya menghapusnya pada hari yang sama.',
      },
    ],
  },
  'no-show-minutes': {
    ...frame,
    signer: examiner,
    hearing: { ...hearing, on: day('2026-12-16') },
    waitedUntil: '11.00 WIB',
    examiners: [examiner],
    summonses: [
      { ...first, servedOn: day('2026-11-26'), how: 'diserahkan langsung', hearingOn: day('2026-12-07') },
      {
        number: '800.1.6.2/203/2026',
        datedOn: day('2026-12-08'),
        servedOn: day('2026-12-09'),
        how: 'surat tercatat',
        hearingOn: day('2026-12-16'),
      },
    ],
    basis: { absence: [article('Pasal 26 ayat (4) Peraturan Pemerintah Nomor 94 Tahun 2021')] },
  },
  'decision-breach': breachWith('moral-closed', 'Pernyataan moral secara tertutup'),
  'decision-not-proven': {
    ...frame,
    signer: mayor,
    allegation,
    rules,
    heard: { kind: 'examined', bap: bapRef },
    reasons: 'Unggahan itu bukan dari akun yang bersangkutan.',
    elements: [{ ...elements[1]!, finding: 'not-proven', reason: 'Alamat akun tidak sama dengan akun yang bersangkutan.' }],
    basis: [article('Peraturan Pemerintah Nomor 94 Tahun 2021')],
  },
  recommendation: {
    ...frame,
    copies: [],
    signer: examiner,
    isBoard: true,
    allegation,
    rules,
    elements: [
      {
        element: 'yang bersangkutan pegawai ASN',
        finding: 'proven',
        evidence: ['data-kepegawaian.pdf'],
        said: 'Benar.',
        reason: 'Data kepegawaian.',
      },
    ],
    outcome: 'breach',
    sanction: 'Pernyataan moral secara tertutup',
    isAdministrative: true,
    reasons: 'Perbuatan diakui dan tidak diulang',
    examiners: [
      { ...examiner, capacity: 'Ketua' },
      { ...signer, capacity: 'Sekretaris' },
      { ...examiner, name: 'Nama Anggota Contoh', capacity: 'Anggota' },
    ],
    basis: [article('Pasal 17 Peraturan Pemerintah Nomor 42 Tahun 2004')],
  },
  'temporary-release': {
    ...frame,
    allegation,
    from: day('2026-12-01'),
    standIn: 'Sekretaris Lurah Contoh',
    reasons: 'saksi-saksinya bekerja di bawah yang bersangkutan',
    basis: [article('Pasal 31 Peraturan Pemerintah Nomor 94 Tahun 2021')],
  },
  transfer: {
    ...frame,
    recipient: { name: '', post: 'Ketua Bawaslu Kota Contoh', unit: 'Kota Contoh' },
    subject: frame.recipient,
    purpose: 'criminal',
    allegation,
    rules,
    reasons: 'ada petunjuk bahwa perbuatan itu mungkin termasuk tindak pidana pemilihan',
    isWaiting: false,
    basis: [],
  },
  'appeal-reply': {
    ...frame,
    recipient: { name: '', post: 'Ketua BPASN', unit: 'Jakarta' },
    subject: frame.recipient,
    against: first,
    filedOn: day('2026-12-28'),
    reply: 'Keputusan itu diambil sesudah pemeriksaan oleh tim, dengan berita acara yang ditandatangani kedua belah pihak',
    basis: [article('Pasal 13 Peraturan Pemerintah Nomor 79 Tahun 2021')],
  },
  clearance: {
    ...frame,
    signer: mayor,
    allegation,
    outcome: 'not-proven',
    decision: { number: '800.1.6.2/220/2026', datedOn: day('2026-12-21') },
    finalOn: day('2026-12-21'),
  },
  'service-receipt': {
    ...frame,
    copies: [],
    letter: { ...first, about: 'Panggilan pertama untuk pemeriksaan' },
    handedOn: day('2026-11-26'),
    time: '10.20 WIB',
    place: 'Kantor Kelurahan Melati',
    enclosures: ['Lembar kode dalam sampul tertutup', 'Salinan bukti yang disamarkan'],
    takenBy: { name: 'Penerima Contoh', relation: 'istri' },
  },
  'objection-decision': {
    ...frame,
    signer: mayor,
    against: { number: '800.1.6.2/220/2026', datedOn: day('2026-12-21') },
    filedOn: day('2026-12-29'),
    grounds: 'sanksi dinilai terlalu berat',
    outcome: 'lightened',
    reasons: 'Ada keadaan yang meringankan yang belum dipertimbangkan.',
    sanction: {
      id: 'teguran-lisan',
      template: 'oral-reprimand',
      name: 'Teguran lisan',
      level: 'ringan',
      citations: [article('Pasal 8 ayat (2) Peraturan Pemerintah Nomor 94 Tahun 2021')],
    },
    basis: [article('Peraturan Pemerintah Nomor 79 Tahun 2021')],
    isSameOffice: true,
  },
  'overdue-notice': {
    ...frame,
    subject: 'Tenggat yang terlewat',
    recipient: { name: '', post: 'Pejabat pembina kepegawaian', unit: 'Pemerintah Kota Contoh' },
    paragraphs: ['Satu tenggat kewajiban kantor sudah lewat.', 'Kami mohon kantor itu diingatkan.'],
    rows: [['Kantor', 'Atasan langsung']],
    basis: [article('Pasal 26 ayat (1) Peraturan Pemerintah Nomor 94 Tahun 2021')],
  },
  'data-answer': { ...frame, subject: 'Permintaan salinan data', paragraphs: ['Permintaan Anda kami penuhi.'], basis: [] },
  'breach-notice': { ...frame, subject: 'Kegagalan pelindungan data', paragraphs: ['Kami memberitahukan kegagalan ini.'], basis: [] },
  'meeting-minutes': {
    ...frame,
    subject: 'Notula rapat koordinasi',
    paragraphs: ['Rapat dihadiri Pegawai Contoh dan pihak lain.'],
    lists: [{ heading: 'Disepakati', lines: ['Saling memberi tahu'] }],
    basis: [],
  },
  circular: {
    ...frame,
    caseNumber: '',
    nature: 'Biasa',
    recipient: { name: '', post: 'Pegawai yang dituju', unit: 'Pemerintah Kota Contoh' },
    subject: 'Surat edaran: Netralitas pegawai',
    paragraphs: ['Kita melayani semua warga, siapa pun pilihan mereka', 'Ragu? Tanyakan dahulu'],
    basis: [article('Pasal 11 huruf c Peraturan Pemerintah Nomor 42 Tahun 2004')],
  },
  pledge: {
    ...frame,
    caseNumber: '',
    // It is nobody's: whoever signs it says so of themselves.
    recipient: { name: '', post: 'pegawai Pemerintah Kota Contoh', unit: '' },
    subject: 'Ikrar netralitas pegawai',
    paragraphs: [
      'Sebagai pegawai Pemerintah Kota Contoh, saya melayani semua warga dengan sama baik',
      'Pilihan saya, saya nyatakan di bilik suara saja',
    ],
    basis: [],
  },
  'patrol-statement': {
    ...frame,
    subject: 'Pernyataan patroli bulanan',
    paragraphs: ['Menurut Pegawai Contoh ada lembar patroli.'],
    rows: [['lembar patroli', '4']],
    basis: [],
  },
  'nothing-to-report': {
    ...frame,
    subject: 'Pernyataan nihil',
    paragraphs: ['Menurut Pegawai Contoh tidak ada yang dilaporkan.'],
    basis: [],
  },
};

export const accessSheetData: AccessSheetData = {
  caseNumber: '0041/2026',
  recipient: frame.recipient,
  code: 'Q7KD-2M9X-8HJT-4RWZ',
  address: 'nirpihak.contoh.go.id/terlapor',
  contact: 'loket Inspektorat Daerah, hari kerja pukul 08.00 sampai 15.00',
};
