export const spousesText = {
  title: { id: 'Suami atau istri mencalonkan diri', en: 'Your husband or wife is a candidate' },
  lead: {
    id: 'Keluarga yang mencalonkan diri bukan pelanggaran. Yang diatur hanya apa yang dilakukan pegawainya.',
    en: 'Family who stand for election are no breach. Only what the employee does is governed.',
  },
  nobody: {
    id: 'Laman ini untuk siapa saja dan tidak ditujukan kepada siapa pun. Program ini tidak punya daftar pasangan atau keluarga pegawai, dan tidak mencatat siapa yang membacanya.',
    en: 'This page is for anyone and addressed to nobody. The program holds no list of employees’ spouses or families and records no reader.',
  },
  cltn: { id: 'Apa itu CLTN', en: 'What CLTN is' },
  cltnSay: [
    {
      id: 'CLTN adalah cuti di luar tanggungan negara: selama cuti itu negara tidak menanggung penghasilan pegawainya. Cuti ini dikenal untuk PNS.',
      en: 'CLTN (cuti di luar tanggungan negara) is leave outside state liability: while it runs the state does not carry the employee’s pay. It is known for PNS.',
    },
    {
      id: 'Yang menentukan adalah surat keputusannya, dengan hari pertama dan hari terakhir. Sebelum hari pertama dan sesudah hari terakhir, cuti itu tidak melindungi apa pun.',
      en: 'What counts is the decision letter, with its first and last day. Before the first and after the last day the leave protects nothing.',
    },
    {
      id: 'Syarat dan cara memintanya belum dimuat di himpunan aturan ini. Tanyakan kepada BKPSDM sebelum acara pertama, bukan sesudahnya.',
      en: 'The conditions and how to apply are not in this rule base yet. Ask the personnel office before the first event, not after it.',
    },
  ],
  onLeave: { id: 'Boleh selama CLTN', en: 'Allowed while on CLTN' },
  withoutLeave: { id: 'Boleh, juga tanpa CLTN', en: 'Allowed, also without CLTN' },
  not: { id: 'Tidak boleh', en: 'Not allowed' },
  notSay: {
    id: 'Butir yang menyebut CLTN berubah kalau cuti itu berjalan; yang lain tetap tidak boleh selama cuti.',
    en: 'Rows that name CLTN change while the leave runs; the others stay prohibited during the leave.',
  },
  unsettled: { id: 'Belum pasti', en: 'Unsettled' },
  unsettledSay: {
    id: 'Belum ada sumber yang memastikannya. Jangan menganggap boleh; tiap butir menyebut siapa yang dapat memastikan.',
    en: 'No source settles these. Do not take them as allowed; each names who can settle it.',
  },
  ask: { id: 'Periksa keadaan Anda sendiri', en: 'Check your own situation' },
  askSay: { id: 'Jawabannya tidak kami simpan.', en: 'We do not keep the answers.' },
} as const;
