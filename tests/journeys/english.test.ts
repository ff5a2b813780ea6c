import { afterAll, beforeAll, expect, it } from 'vitest';
import { inLang, paths } from '../../src/web/paths.js';
import { accept } from './desk.js';
import { send, sendRefused } from './form.js';
import { photo, scan } from './papers.js';
import { reportIn, statusOf, type Story } from './reporter.js';
import { Stage } from './stage.js';

const STORY: Omit<Story, 'files'> = {
  acts: ['online-campaign'],
  text: 'A post on the ward office’s own account asked people to vote for one side.',
  actOn: '2026-10-05',
  place: 'The ward office’s account',
  contest: 'contoh-wali-kota-2026/wali-kota',
  source: 'public-page',
  note: 'It was still there this morning.',
  who: { nama: 'Budi Contoh', kantor: 'Kelurahan Melati', jabatan: 'Sekretaris' },
  links: 'https://media.contoh.go.id/unggahan/2',
  contact: { nama: 'Sari Contoh', telepon: '0812 0000 0000', surel: 'sari@contoh.go.id', alamat: 'Jalan Contoh 1' },
};

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open('2026-10-12');
  await stage.withCustodians();
});
afterAll(async () => {
  await stage.close();
});

it('takes a report in English with files and sealed contact details, and carries messages both ways', async () => {
  const reporter = await stage.visitor();
  await reporter.goto(stage.at(inLang('en', paths.report)));
  await reporter.locator('main form button').first().click();
  expect(await sendRefused(reporter, { cerita: '' })).toHaveLength(1);
  await stage.look.seeAnswer(reporter, 'lapor-apa-salah');
  await reporter.context().clearCookies();

  const files = [await photo('post.jpg'), { name: 'notes.pdf', mimeType: 'application/pdf', buffer: scan('notes.pdf').buffer }];
  const words = await reportIn(stage, reporter, { ...STORY, files }, 'en');
  expect(await statusOf(stage, reporter, words, 'en')).toContain('waiting for an officer');
  stage.look.said('It has been taken down now.', 'more.jpg');
  await send(reporter, { pesan: 'It has been taken down now.', berkas: [await photo('more.jpg')] });
  await stage.look.see(reporter, 'lacak-kotak-pesan');

  await stage.on('2026-10-13');
  const desk = await accept(stage, '2026');
  const text = await desk.locator('main').innerText();
  expect(text).toContain('It has been taken down now.');
  expect(text).not.toMatch(/Sari|0812|Jalan Contoh/);
  expect(await statusOf(stage, reporter, words, 'en')).toContain('taken forward');
  await stage.verified();
}, 600_000);

it('shows every page that no case leads to', async () => {
  const anyone = await stage.visitor();
  for (const [name, path] of OPEN_PAGES) {
    await anyone.goto(stage.at(path));
    await stage.look.see(anyone, name);
  }
  for (const [who, name, path] of OFFICE_PAGES) await stage.look.see(await stage.as(who, path), name);
  const admin = await stage.as('administrator', paths.adminAccount(stage.ids.officer));
  await stage.look.see(admin, 'admin-akun');
  expect(stage.look.faults).toEqual([]);
}, 600_000);

const OPEN_PAGES = [
  ['beranda', paths.home],
  ['aturan', paths.rules],
  ['aturan-perbuatan', `${paths.rulesAct('attend')}?masa=campaign&status=pns`],
  ['aturan-saringan-salah', `${paths.rules}?masa=besok`],
  ['aturan-cari', `${paths.rulesSearch}?kata=pns`],
  ['aturan-cari-kosong', `${paths.rulesSearch}?kata=zzzz`],
  ['aturan-tenggat', `${paths.rulesDeadlines}?jangka=screening&sejak-hari=14&sejak-bulan=8&sejak-tahun=2026`],
  ['aturan-sanksi', paths.rulesSanctions],
  ['aturan-badan', paths.rulesBodies],
  ['aturan-peraturan', paths.instruments],
  ['aturan-satu-peraturan', paths.instrument('pp-94-2021')],
  ['batas', paths.refusals],
  ['transparansi', paths.transparency],
  ['aksesibilitas', paths.accessibility],
  ['data-anda', paths.privacy],
  ['verifikasi', paths.verify],
  ['tidak-ada', '/tidak-ada'],
  ['meja-masuk', paths.signIn],
  ['terlapor-hak-terbuka', paths.respondentStep('hak')],
] as const;

const OFFICE_PAGES = [
  ['officer', 'meja-terima', paths.takeReport],
  ['officer', 'meja-cari', paths.search],
  ['officer', 'meja-surat-semua', paths.letters],
  ['officer', 'meja-saya', paths.myAccount],
  ['officer', 'meja-perkara-belum-ada', paths.cases],
  ['auditor', 'meja-audit', paths.audit],
  ['custodian', 'penjaga', paths.custodian],
  ['administrator', 'admin', paths.admin],
  ['administrator', 'admin-kantor', paths.adminOffice],
  ['administrator', 'admin-surat', paths.adminLetters],
  ['administrator', 'admin-akun-baru', paths.adminAccountNew],
  ['examiner', 'meja-tidak-boleh', paths.audit],
] as const;
