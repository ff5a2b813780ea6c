import type { Lang } from '../kit/text.js';

/** Every URL of the product on one screen. Indonesian is the address; English is the same address under `/en`. */
export const paths = {
  // public
  home: '/',
  rules: '/aturan',
  rulesAct: (act: string) => `/aturan/${act}`,
  rulesSearch: '/aturan/cari',
  instruments: '/aturan/peraturan',
  instrument: (id: string) => `/aturan/peraturan/${id}`,
  rulesDeadlines: '/aturan/tenggat',
  rulesSanctions: '/aturan/sanksi',
  rulesBodies: '/aturan/badan',
  transparency: '/transparansi',
  /** Frozen figures by quarter (`2026-3`), year and contest; with `.csv`, `.json` or `.pdf` behind it, the same to take along. */
  figuresOf: (kind: 'triwulan' | 'tahun' | 'kontes', name: string) => `/transparansi/${kind}/${name}`,
  refusals: '/batas',
  accessibility: '/aksesibilitas',
  privacy: '/data-anda',
  verify: '/verifikasi',
  verifyCode: (code: string) => `/verifikasi/${code}`,
  dataRights: '/hak-data',
  dataRightsFollow: '/hak-data/lacak',
  /** The whole file name is the secret. */
  feed: (token: string) => `/umpan/${token}.ics`,
  feedFile: '/umpan/:berkas',
  exit: '/keluar',
  // learning
  learn: '/belajar',
  learnCards: '/belajar/kartu',
  learnShare: '/belajar/sebelum-membagikan',
  learnQuiz: '/belajar/kuis',
  learnCertificate: '/belajar/surat-keterangan',
  learnPoses: '/belajar/pose',
  learnPoster: '/belajar/pose/poster',
  learnSpouses: '/belajar/pasangan',
  // self-check
  check: '/cek',
  checkAsk: '/cek/tanya',
  checkLive: '/cek/langsung',
  checkFile: '/cek/nirpihak-cek.html',
  checkScript: (version: string) => `/cek/${version}.js`,
  // reporter
  report: '/lapor',
  reportStep: (step: string) => `/lapor/${step}`,
  follow: '/lacak',
  mailbox: '/lacak/kotak',
  // respondent
  respondent: '/terlapor',
  respondentStep: (step: string) => `/terlapor/${step}`,
  respondentFile: (id: string) => `/terlapor/bukti/${id}`,
  respondentLetter: (id: string) => `/terlapor/surat/${id}`,
  // employee
  employee: '/saya',
  employeeStep: (step: string) => `/saya/${step}`,
  employeeLink: (token: string) => `/saya/tautan/${token}`,
  employeeCircular: (id: string) => `/saya/edaran/${id}`,
  employeeCircularPdf: (id: string) => `/saya/edaran/${id}/pdf`,
  employeeSessions: '/saya/sesi',
  /** Outside `/saya`: whoever signs is not asked who they are. */
  pledge: '/ikrar',
  pledgeTicket: (code: string) => `/ikrar/${code}`,
  // desk
  desk: '/meja',
  signIn: '/meja/masuk',
  signOut: '/meja/keluar',
  inbox: '/meja/laporan',
  inboxReport: (id: string) => `/meja/laporan/${id}`,
  inboxReportStep: (id: string, step: string) => `/meja/laporan/${id}/${step}`,
  takeReport: '/meja/terima-laporan',
  takeReportStep: (step: string) => `/meja/terima-laporan/${step}`,
  cases: '/meja/perkara',
  case: (id: string) => `/meja/perkara/${id}`,
  caseStep: (id: string, step: string) => `/meja/perkara/${id}/${step}`,
  /** Saved filters, lists to take along, and cases from before this program: beside the cases, so that no id is mistaken for them. */
  savedViews: '/meja/tampilan',
  savedView: (id: string) => `/meja/tampilan/${id}`,
  exportCases: '/meja/unduh/perkara',
  exportReports: '/meja/unduh/laporan',
  historicCases: '/meja/perkara-lama',
  importCases: '/meja/impor',
  importTemplate: '/meja/impor/contoh.csv',
  importRun: (id: string) => `/meja/impor/${id}`,
  caseEvidence: (id: string, file: string) => `/meja/perkara/${id}/bukti/${file}`,
  letters: '/meja/surat',
  letter: (id: string) => `/meja/surat/${id}`,
  letterPdf: (id: string) => `/meja/surat/${id}/pdf`,
  letterNumber: (id: string) => `/meja/surat/${id}/nomor`,
  deskFile: (id: string) => `/meja/berkas/${id}`,
  search: '/meja/cari',
  searchName: '/meja/cari/nama',
  myAccount: '/meja/saya',
  myPassword: '/meja/saya/sandi',
  audit: '/meja/audit',
  auditCalendar: '/meja/audit/kalender',
  calendar: '/meja/kalender',
  calendarFile: '/meja/kalender/tenggat.ics',
  calendarFeed: '/meja/kalender/umpan',
  lapses: '/meja/lewat-waktu',
  lapse: (id: string) => `/meja/lewat-waktu/${id}`,
  workload: '/meja/beban',
  handOver: '/meja/beban/serah-terima',
  officeLetter: (id: string) => `/meja/surat-kantor/${id}`,
  officeLetterStep: (id: string, step: string) => `/meja/surat-kantor/${id}/${step}`,
  rightsDesk: '/meja/hak-data',
  rightsNew: '/meja/hak-data/catat',
  rightsRequest: (id: string) => `/meja/hak-data/permintaan/${id}`,
  rightsRequestStep: (id: string, step: string) => `/meja/hak-data/permintaan/${id}/${step}`,
  breachNew: '/meja/hak-data/kegagalan',
  breach: (id: string) => `/meja/hak-data/kegagalan/${id}`,
  coordination: '/meja/koordinasi',
  meetingNew: '/meja/koordinasi/rapat',
  meeting: (id: string) => `/meja/koordinasi/rapat/${id}`,
  nothingNew: '/meja/koordinasi/nihil',
  circulars: '/meja/edaran',
  circularNew: '/meja/edaran-baru',
  circular: (id: string) => `/meja/edaran/${id}`,
  circularSheet: (id: string) => `/meja/edaran/${id}/kartu`,
  // custodian
  custodian: '/penjaga',
  custodianKeyFile: '/penjaga/berkas-kunci',
  // admin
  admin: '/admin',
  adminStep: (step: string) => `/admin/${step}`,
  adminAccountNew: '/admin/akun-baru',
  adminAccount: (id: string) => `/admin/akun/${id}`,
  adminOffice: '/admin/kantor',
  adminLetters: '/admin/surat',
  adminCalendar: '/admin/kalender',
  adminMailRule: '/admin/surel-dinas',
  adminStaff: '/admin/pegawai',
  adminStaffSample: '/admin/pegawai/contoh.csv',
  adminStaffRun: (id: string) => `/admin/pegawai/berkas/${id}`,
  adminStaffReport: (id: string) => `/admin/pegawai/berkas/${id}/laporan.csv`,
  adminStaffSheet: '/admin/pegawai/lembar',
  adminEmployee: '/admin/pegawai/orang',
  adminEmployeeRow: (id: string) => `/admin/pegawai/orang/${id}`,
  invitation: '/undangan',
  invitationLink: (token: string) => `/undangan/${token}`,
  setup: '/pasang',
  setupLink: (token: string) => `/pasang/${token}`,
  // machine
  styles: (version: string) => `/gaya-${version}.css`,
  health: '/sehat',
} as const;

/** The address in the reader's language. */
export function inLang(lang: Lang, path: string): string {
  if (lang === 'id') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** Splits an address from outside into language and path: `/en/lapor` is `/lapor` in English. */
export function langOf(path: string): { lang: Lang; path: string } {
  if (path === '/en') return { lang: 'en', path: '/' };
  return path.startsWith('/en/') ? { lang: 'en', path: path.slice(3) } : { lang: 'id', path };
}
