import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { paths } from '../../src/web/paths.js';
import { accept, allege, assign, issue, minute, open, showEvidence, step, weigh } from './desk.js';
import { send } from './form.js';
import { photo, scan } from './papers.js';
import { reportIn, statusOf, type Story } from './reporter.js';
import { comeBack, enterFirst } from './respondent.js';
import { Stage } from './stage.js';

/**
 * The published case C006 (December 2023, general election 2024, after determination): a photograph of an official with a
 * candidate on the candidate's account; the post was gone before it could be traced, and the outcome was: not enough
 * evidence. Persons and places are invented.
 */
const STORY: Omit<Story, 'files'> = {
  acts: ['photo', 'post'],
  text: 'Sebuah foto menunjukkan seorang pegawai berdiri di samping calon anggota DPRD. Foto itu ada di akun calon tersebut.',
  actOn: '2023-12-14',
  place: 'Akun media sosial calon',
  contest: 'pemilu-2024/dprd',
  source: 'public-page',
  note: 'Unggahan itu sekarang sudah tidak ada.',
  who: { nama: 'Budi Contoh', kantor: 'Dinas Contoh', jabatan: 'Kepala Seksi' },
  links: 'https://media.contoh.go.id/unggahan/1',
};
const PASSPHRASE = 'delapan ekor kuda laut';
const RULE = 'skb-2-2022/disiplin/7';
const ALLEGATION = 'mengunggah foto bersama calon anggota DPRD di media sosial pada 14 Desember 2023';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open('2024-01-02');
});
afterAll(async () => {
  await stage.close();
});

it('carries the reported photograph to a hearing and a served decision that nothing is proven', async () => {
  const picture = await photo('foto-dengan-calon.jpg');
  const reporter = await stage.visitor();
  const words = await reportIn(stage, reporter, { ...STORY, files: [picture] });
  expect(await statusOf(stage, reporter, words)).toContain('menunggu dibaca petugas');

  await stage.on('2024-01-03');
  const desk = await stage.as('officer', paths.desk);
  await stage.look.see(desk, 'meja');
  const report = await accept(stage, '2024');
  const caseId = await open(stage, report, {
    nama: 'Budi Contoh',
    jabatan: 'Kepala Seksi',
    unit: 'Dinas Contoh',
    perbuatan: 'photo',
    dugaan: ALLEGATION,
  });
  await assign(stage, caseId);
  const facts = {
    employment: 'pns',
    act: 'photo',
    object: 'calon',
    'photo-with': 'person',
    published: 'self',
    relation: 'none',
    purpose: 'support',
    post: 'pengawas',
  };
  await allege(stage, caseId, facts, RULE, ALLEGATION);
  await showEvidence(stage, caseId, picture);
  const number = (await (await stage.as('officer', paths.case(caseId))).locator('h1').innerText()).replace(/^\D*/, '');

  // A received summons on Monday, 8 January: the seventh working day after it is Wednesday, 17 January.
  await stage.on('2024-01-05');
  const summoning = await step(stage, 'superior', caseId, 'panggilan', {
    bacaan: 'at-least',
    periksa: '2024-01-17',
    jam: '09.00',
    tempat: 'Ruang Rapat Inspektorat',
    cara: 'langsung',
    kontak: 'Loket Inspektorat, hari kerja',
  });
  const summons = await issue(stage, 'superior', summoning, caseId);
  for (const paper of [summons.draft, summons.numbered]) expect(paper).toMatch(/Budi Contoh.*Rabu, 17 Januari 2024.*09\.00/);
  expect(summons.draft).not.toMatch(/\bpelaku\b|\bpelanggar\b/i);
  await stage.on('2024-01-08');
  await step(stage, 'officer', caseId, 'serahkan', {
    cara: 'by-hand',
    diterima: '2024-01-08',
    tempat: 'Kantor Dinas Contoh',
    berkas: [scan('tanda-terima.pdf')],
  });
  const served = await stage.as('officer', paths.case(caseId));
  await stage.look.see(served, 'meja-perkara');

  const respondent = await enterFirst(stage, summons.code!, PASSPHRASE);
  await answer(respondent, 'Foto itu bukan saya yang mengunggah. Akun itu bukan akun saya.');

  await stage.on('2024-01-17', '11:00');
  const hearing = await minute(stage, caseId, [
    ['Apakah Anda yang mengunggah foto ini?', 'Tidak. Akun itu milik orang lain.'],
    ['Kapan foto ini dibuat?', 'Beberapa tahun sebelum pencalonan, pada acara keluarga.'],
  ]);
  const bap = await issue(stage, 'examiner', hearing, caseId);
  expect(bap.numbered).toMatch(/Berita Acara|BERITA ACARA/);
  expect(bap.numbered).toContain('Akun itu milik orang lain.');

  await stage.on('2024-01-19');
  const said = 'Bukan akun saya.';
  await weigh(
    stage,
    caseId,
    ELEMENTS.map((proven) => ({
      proven,
      said,
      reason: proven ? 'Data kepegawaian dan kalender pemilihan.' : 'Unggahan sudah tidak ada dan pemilik akun tidak dapat dipastikan.',
    })),
    'Bukti tidak cukup untuk setiap unsur.',
  );
  const refused = await stage.as('decider', paths.caseStep(caseId, 'putusan'));
  expect(await refused.locator('main form').count()).toBe(0);
  await stage.look.see(refused, 'meja-putusan-belum-sah');
  await stage.on('2024-01-22');
  const clearing = await step(stage, 'decider', caseId, 'tidak-terbukti', {
    hasil: 'not-proven',
    alasan: 'Bukti tidak cukup: unggahan tidak dapat ditelusuri.',
  });
  const decision = await issue(stage, 'decider', clearing, caseId);
  expect(decision.numbered).toContain('Bukti tidak cukup: unggahan tidak dapat ditelusuri.');
  expect(decision.numbered).not.toMatch(/\bpelaku\b|\bpelanggar\b/i);

  await leavesEveryList(caseId, number);
  await comeBack(stage, respondent, number, PASSPHRASE);
  expect(await respondent.locator('main').innerText()).toMatch(/tidak terbukti/i);
  await stage.look.see(respondent, 'terlapor-tidak-terbukti');
  expect(await statusOf(stage, reporter, words)).toMatch(/sudah ada keputusan/);
  await stage.verified();
}, 600_000);

/** By element of the rule: employment and phase stand; what the photograph was to show does not. */
const ELEMENTS = [true, false, false, false, true, false, true];

async function answer(page: Page, text: string): Promise<void> {
  stage.look.said(text);
  await page.goto(stage.at(paths.respondentStep('jawaban')));
  await stage.look.see(page, 'terlapor-jawaban');
  await send(page, { benar: 'tidak', cerita: text });
  await stage.look.seeAnswer(page, 'terlapor-jawaban-periksa');
  await page.locator('main form button').first().click();
  await stage.look.see(page, 'terlapor-jawaban-terkirim');
}

/** From the day the decision goes out the list of cases leaves it out, and its own pages name nobody and show no words. */
async function leavesEveryList(caseId: string, number: string): Promise<void> {
  const list = await stage.as('officer', paths.cases);
  await stage.look.see(list, 'meja-perkara-kosong');
  expect(await list.locator('main').innerText()).not.toContain(number);
  for (const who of ['officer', 'examiner', 'decider'] as const) {
    const page = await stage.as(who, paths.case(caseId));
    expect(await page.locator('main').innerText()).not.toMatch(/Budi|Kepala Seksi|mengunggah foto/);
  }
  await stage.look.see(await stage.as('officer', paths.case(caseId)), 'meja-perkara-disegel');
}
