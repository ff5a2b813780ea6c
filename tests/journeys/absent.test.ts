import { afterAll, beforeAll, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.js';
import { accept, allege, assign, issue, open, recommend, showEvidence, step, weigh } from './desk.js';
import { photo, scan } from './papers.js';
import { reportIn, type Story } from './reporter.js';
import { Stage } from './stage.js';

const STORY: Omit<Story, 'files'> = {
  acts: ['post'],
  text: 'Sekretaris lurah menyukai unggahan akun pemenangan.',
  actOn: '2026-09-10',
  place: 'Media sosial',
  contest: 'contoh-wali-kota-2026/wali-kota',
  source: 'public-page',
  note: 'Terlihat oleh siapa saja.',
  who: { nama: 'Budi Contoh', kantor: 'Kelurahan Melati', jabatan: 'Sekretaris Lurah' },
  links: 'https://media.contoh.go.id/unggahan/3',
};
const ALLEGATION = 'menyukai unggahan akun pemenangan bakal calon pada 10 September 2026';
const SUMMONS = {
  bacaan: 'at-least',
  jam: '09.00',
  tempat: 'Ruang Rapat Inspektorat',
  cara: 'langsung',
  kontak: 'Loket Inspektorat, hari kerja',
};

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open('2026-10-09', /tidak-hadir|belum-sah/);
});
afterAll(async () => {
  await stage.close();
});

it('decides on the file only after two summonses were received and missed', async () => {
  const picture = await photo('tangkapan-layar.jpg');
  const reporter = await stage.visitor();
  await reportIn(stage, reporter, { ...STORY, files: [picture] });
  const caseId = await opened(picture);

  // Received on Monday, 12 October 2026: the seventh working day is Wednesday, 21 October.
  await summon(caseId, '2026-10-21', '2026-10-12');
  await isRefused(caseId, 'unsur');
  await stage.on('2026-10-22');
  await step(stage, 'superior', caseId, 'tidak-hadir', { 'sampai-pukul': '10.00', kabar: 'Tidak ada kabar.' });
  await isRefused(caseId, 'unsur');
  await summon(caseId, '2026-11-02', '2026-10-22');
  await stage.on('2026-11-03');
  await step(stage, 'superior', caseId, 'tidak-hadir', { 'sampai-pukul': '10.00', kabar: 'Tidak ada kabar.' });
  const minutes = await issue(stage, 'superior', await step(stage, 'superior', caseId, 'berita-acara-tidak-hadir', {}), caseId);
  expect(minutes.numbered).toMatch(/Senin, 2 November 2026/);

  await weigh(
    stage,
    caseId,
    Array.from({ length: 6 }, () => ({ proven: true, said: '', reason: 'Tangkapan layar laman terbuka; tidak ada keterangan lain.' })),
    'Diputus tanpa pemeriksaan menurut aturan tidak hadir dua kali.',
  );
  await recommend(stage, caseId, 'moral-tertutup', 'Semua unsur terbukti menurut penilaian majelis.');
  const decision = await issue(
    stage,
    'decider',
    await step(stage, 'decider', caseId, 'putusan', { hukuman: 'moral-tertutup', alasan: 'Semua unsur terbukti menurut berkas.' }),
    caseId,
  );
  expect(decision.numbered).toContain('Semua unsur terbukti menurut berkas.');
  await stage.verified();
}, 600_000);

async function opened(picture: Awaited<ReturnType<typeof photo>>): Promise<string> {
  await stage.on('2026-10-12');
  const report = await accept(stage, '2026');
  const caseId = await open(stage, report, {
    nama: 'Budi Contoh',
    jabatan: 'Sekretaris Lurah',
    unit: 'Kelurahan Melati',
    perbuatan: 'like',
    dugaan: ALLEGATION,
  });
  await assign(stage, caseId);
  await allege(
    stage,
    caseId,
    { employment: 'pns', act: 'like', object: 'bakal-calon', account: 'campaign', purpose: 'support' },
    'skb-2-2022/etik/4',
    ALLEGATION,
  );
  await showEvidence(stage, caseId, picture);
  return caseId;
}

async function summon(caseId: string, hearingOn: string, receivedOn: string): Promise<void> {
  const drafted = await step(stage, 'superior', caseId, 'panggilan', { ...SUMMONS, periksa: hearingOn });
  await issue(stage, 'superior', drafted, caseId);
  await step(stage, 'officer', caseId, 'serahkan', {
    cara: 'by-hand',
    diterima: receivedOn,
    tempat: 'Kantor Kelurahan Melati',
    berkas: [scan('tanda-terima.pdf')],
  });
}

/** The page of an unlawful step gives its reason and no form. */
async function isRefused(caseId: string, slug: string): Promise<void> {
  const page = await stage.as('examiner', paths.caseStep(caseId, slug));
  expect(await page.locator('main form').count()).toBe(0);
  expect(await page.locator('main .shut').innerText()).not.toBe('');
  await stage.look.see(page, `meja-${slug}-belum-sah`);
}
