import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { paths } from '../../src/web/paths.js';
import { accept, allege, assign, issue, minute, open, recommend, showEvidence, step, weigh } from './desk.js';
import { send } from './form.js';
import { photo, scan } from './papers.js';
import { reportIn, statusOf, type Story } from './reporter.js';
import { comeBack, enterFirst } from './respondent.js';
import { Stage } from './stage.js';

/**
 * Modelled on the published case C039 (regional elections 2024): the head of a sub-district posts a group photograph with
 * people in shirts of a prospective pair, before candidates are determined. The personnel office there expected a moral
 * statement. Persons and places are invented; the day within September follows the worked example in law/examples.
 */
const STORY: Omit<Story, 'files'> = {
  acts: ['photo'],
  text: 'Camat mengunggah foto bersama orang-orang berkaus bakal pasangan calon bupati.',
  actOn: '2024-09-15',
  place: 'Status aplikasi pesan',
  contest: 'pilkada-2024/bupati',
  source: 'closed-group',
  note: 'Saya anggota grup itu.',
  who: { nama: 'Camat Melati', kantor: 'Kecamatan Melati', jabatan: 'Camat' },
  links: '',
};
const RULE = 'skb-2-2022/etik/5';
const ALLEGATION = 'mengunggah foto bersama orang berkaus bakal pasangan calon pada 15 September 2024';
const PASSPHRASE = 'hujan turun di bulan juni';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open('2024-09-30', /^(?!lapor|lacak$|meja-(buka|saring|terbit|surat-)|terlapor-(masuk|frasa))/);
});
afterAll(async () => {
  await stage.close();
});

it('carries a reported photograph to a moral statement, an objection decided by another official, and its carrying out', async () => {
  const picture = await photo('foto-grup.jpg');
  const reporter = await stage.visitor();
  const words = await reportIn(stage, reporter, { ...STORY, files: [picture] });
  const { caseId, number } = await opened(picture);
  const code = await called(caseId);

  const respondent = await enterFirst(stage, code, PASSPHRASE);
  await speaks(respondent);
  await answersAnotherDay(caseId);
  await stage.on('2024-10-15', '11:00');
  const hearing = await minute(stage, caseId, [
    ['Apakah Anda mengunggah foto ini?', 'Ya, di status saya. Saya tidak bermaksud mendukung.'],
    ['Siapa yang memakai kaus itu?', 'Para kepala desa yang hadir.'],
  ]);
  const bap = await issue(stage, 'examiner', hearing, caseId);
  expect(bap.numbered).toContain('Saya tidak bermaksud mendukung.');

  await stage.on('2024-10-17');
  await weigh(
    stage,
    caseId,
    Array.from({ length: 7 }, () => ({
      proven: true,
      said: 'Mengakui mengunggah, tanpa maksud mendukung.',
      reason: 'Tangkapan layar dan keterangan dalam berita acara bersesuaian.',
    })),
    'Setiap unsur kode etik terpenuhi; maksud bukan unsurnya.',
  );
  await recommend(stage, caseId, 'moral-terbuka', 'Semua unsur terbukti menurut penilaian majelis.');
  const decision = await decided(caseId);
  await handedOver(caseId);
  await objects(respondent, number);
  await decidedByAnother(caseId);

  await stage.on('2024-11-14');
  await step(stage, 'officer', caseId, 'pelaksanaan', {
    disampaikan: '2024-11-14',
    tempat: 'Ruang Kepala Dinas Contoh',
    pembaca: 'Sekretaris Daerah Contoh',
    hadirin: 'Kepala Subbagian Contoh',
    catatan: 'Pernyataan tertutup disampaikan pada 14 November 2024.',
  });
  expect(await (await stage.as('officer', paths.case(caseId))).locator('main').innerText()).toMatch(/ditutup|selesai/i);
  expect(await statusOf(stage, reporter, words)).toMatch(/selesai/i);
  await comeBack(stage, respondent, number, PASSPHRASE);
  await stage.look.see(respondent, 'terlapor-selesai');
  await compares(decision);
  await stage.verified();
}, 600_000);

async function opened(picture: Awaited<ReturnType<typeof photo>>): Promise<{ caseId: string; number: string }> {
  await stage.on('2024-10-01');
  const report = await accept(stage, '2024');
  stage.look.said('Uraian terbuka untuk seluruh anggota grup kantor.');
  await send(report, { dasar: 'Uraian terbuka untuk seluruh anggota grup kantor.' });
  await stage.look.see(report, 'meja-laporan-dengan-dasar');
  const caseId = await open(stage, report, {
    nama: 'Camat Melati',
    jabatan: 'Camat',
    unit: 'Kecamatan Melati',
    perbuatan: 'photo',
    dugaan: ALLEGATION,
  });
  await assign(stage, caseId);
  const facts = {
    employment: 'pns',
    act: 'photo',
    object: 'bakal-calon',
    'photo-with': 'team-symbol',
    published: 'self',
    relation: 'none',
    purpose: 'no-support',
    post: 'administrator',
  };
  await allege(stage, caseId, facts, RULE, ALLEGATION);
  await showEvidence(stage, caseId, picture);
  const number = (await (await stage.as('officer', paths.case(caseId))).locator('h1').innerText()).replace(/^\D*/, '');
  return { caseId, number };
}

/** Received on Wednesday, 2 October: the seventh working day is Friday, 11 October. */
async function called(caseId: string): Promise<string> {
  const drafted = await step(stage, 'superior', caseId, 'panggilan', {
    bacaan: 'at-least',
    periksa: '2024-10-11',
    jam: '09.00',
    tempat: 'Ruang Rapat Inspektorat',
    cara: 'langsung',
    kontak: 'Loket Inspektorat, hari kerja',
  });
  const summons = await issue(stage, 'superior', drafted, caseId);
  expect(summons.numbered).toMatch(/Camat Melati.*Jumat, 11 Oktober 2024/);
  expect(summons.numbered).not.toMatch(/\bpelaku\b|\bpelanggar\b/i);
  await stage.on('2024-10-02');
  await step(stage, 'officer', caseId, 'serahkan', {
    cara: 'by-hand',
    diterima: '2024-10-02',
    tempat: 'Kantor Kecamatan Melati',
    berkas: [scan('tanda-terima.pdf')],
  });
  return summons.code!;
}

/** An answer with a file, an adviser, and a wish for another day. */
async function speaks(page: Page): Promise<void> {
  const text = 'Foto itu saya unggah di status. Saya tidak mengenal kaus itu.';
  stage.look.said(
    text,
    'surat-tugas.pdf',
    'Pengurus Korpri Contoh',
    'rekan kerja',
    'Ada rapat dinas di luar kota pada hari itu.',
    'Hari yang diminta: Selasa, 15 Oktober 2024',
  );
  await page.goto(stage.at(paths.respondentStep('jawaban')));
  await send(page, { benar: 'sebagian', cerita: text, berkas: [scan('surat-tugas.pdf')] });
  await stage.look.seeAnswer(page, 'terlapor-jawaban-dengan-berkas');
  await page.locator('main form button').first().click();
  await page.goto(stage.at(paths.respondentStep('pendamping')));
  await stage.look.see(page, 'terlapor-pendamping');
  await send(page, { nama: 'Pengurus Korpri Contoh', hubungan: 'rekan kerja' });
  await page.goto(stage.at(paths.respondentStep('waktu')));
  await stage.look.see(page, 'terlapor-waktu');
  await send(page, { alasan: 'Ada rapat dinas di luar kota pada hari itu.', tanggal: '2024-10-15' });
  await stage.look.see(page, 'terlapor-waktu-diminta');
  for (const slug of ['surat', 'hak', 'ganti', 'kode-hilang', 'keluar']) {
    await page.goto(stage.at(paths.respondentStep(slug)));
    await stage.look.see(page, `terlapor-${slug}`);
  }
  await page.goto(stage.at(paths.respondent));
  await page.locator('#bukti a, a[href*="/terlapor/bukti/"]').first().click();
  await stage.look.see(page, 'terlapor-bukti');
}

async function answersAnotherDay(caseId: string): Promise<void> {
  await stage.on('2024-10-03');
  await step(stage, 'superior', caseId, 'waktu', {
    jawaban: 'ya',
    'hari-baru': '2024-10-15',
    jam: '09.00',
    alasan: 'Rapat dinas dibuktikan dengan surat tugas.',
  });
}

async function decided(caseId: string): Promise<{ numbered: string; number: string }> {
  await stage.on('2024-10-18');
  const drafted = await step(stage, 'decider', caseId, 'putusan', { hukuman: 'moral-terbuka', alasan: 'Semua unsur terbukti.' });
  const decision = await issue(stage, 'decider', drafted, caseId);
  expect(decision.numbered).toMatch(/Camat Melati/);
  expect(decision.numbered).toContain('Semua unsur terbukti.');
  expect(decision.numbered).toMatch(/keberatan/i);
  return decision;
}

/** Received on Monday, 21 October. */
async function handedOver(caseId: string): Promise<void> {
  await stage.on('2024-10-21');
  await step(stage, 'officer', caseId, 'serah-putusan', {
    hadir: 'ya',
    cara: 'by-hand',
    diterima: '2024-10-21',
    tempat: 'Kantor Kecamatan Melati',
    berkas: [scan('tanda-terima-keputusan.pdf')],
  });
  await stage.look.see(await stage.as('officer', paths.case(caseId)), 'meja-perkara-diputus');
}

async function objects(page: Page, number: string): Promise<void> {
  await stage.on('2024-10-22');
  await comeBack(stage, page, number, PASSPHRASE);
  await stage.look.see(page, 'terlapor-keputusan');
  const pdf = await page.request.post(stage.at(paths.respondentStep('keputusan')), { headers: { origin: stage.site.url } });
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  await page.goto(stage.at(paths.respondentStep('keberatan')));
  await stage.look.see(page, 'terlapor-keberatan');
  const text = 'Pernyataan terbuka terlalu berat karena foto segera saya hapus.';
  stage.look.said(text);
  await send(page, { cerita: text });
  await stage.look.seeAnswer(page, 'terlapor-keberatan-periksa');
  await page.locator('main form button').first().click();
  await stage.look.see(page, 'terlapor-keberatan-terkirim');
}

/** Somebody who had no part in the first decision, and the decider's own try is not even offered. */
async function decidedByAnother(caseId: string): Promise<void> {
  await stage.on('2024-10-25');
  await step(stage, 'officer', caseId, 'peran', { 'pemutus-keberatan': stage.ids.other });
  const tied = await stage.as('decider', paths.caseStep(caseId, 'keberatan'));
  expect(await tied.locator('main form').count()).toBe(0);
  const drafted = await step(stage, 'other', caseId, 'keberatan', {
    hasil: 'lighten',
    hukuman: 'moral-tertutup',
    alasan: 'Foto dihapus pada hari yang sama.',
  });
  const letter = await issue(stage, 'other', drafted, caseId);
  expect(letter.numbered).toContain('Foto dihapus pada hari yang sama.');
}

/** Anyone who holds the letter compares it: the page speaks of number, day and pages, never of "unchanged". */
async function compares({ numbered, number }: { numbered: string; number: string }): Promise<void> {
  const page = await stage.visitor();
  const code = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/.exec(numbered)![0];
  await page.goto(stage.at(paths.verifyCode(code)));
  await stage.look.see(page, 'verifikasi-surat');
  expect(await page.locator('main').innerText()).toContain(number);
  await send(page, { berkas: [scan('surat.pdf')] });
  await stage.look.seeAnswer(page, 'verifikasi-berkas');
}
