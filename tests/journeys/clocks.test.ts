import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadLaw } from '../../src/law/index.js';
import { recountClocks } from '../../src/procedure/index.js';
import { paths } from '../../src/web/paths.js';
import { accept, allege, assign, issue, open, showEvidence, step } from './desk.js';
import { send, sendRefused } from './form.js';
import { photo, read, scan } from './papers.js';
import { reportIn } from './reporter.js';
import { Stage } from './stage.js';

const ALLEGATION = 'menyukai unggahan akun pemenangan bakal calon pada 10 September 2026';
const WHO = { nama: 'Budi Contoh', kantor: 'Kelurahan Melati', jabatan: 'Sekretaris Lurah' };
const DAY_OFF = { tanggal: '2026-10-27', jenis: 'joint-leave', nama: 'Cuti Bersama Contoh', dasar: 'Keputusan Contoh Nomor 3 Tahun 2026' };
const WISH = {
  hak: 'correction',
  nama: 'Ani Contoh',
  alamat: 'Jalan Contoh Nomor 2',
  permintaan: 'Jabatan saya tertulis keliru di berkas itu.',
};

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open('2026-10-09', /^(admin-kalender|audit-kalender|tenggat|kalender|hak|surat-hak)/);
  stage.look.said(DAY_OFF.nama, DAY_OFF.dasar, WISH.nama, WISH.alamat, WISH.permintaan);
});
afterAll(async () => {
  await stage.close();
});

it('moves a case’s deadline by a confirmed day off, with its explanation, and takes the calendar along until it is revoked', async () => {
  const caseId = await missedCase();
  const before = await deadlinesOf(caseId);
  // Missed on 21 October: seven working days end on Friday, 30 October.
  expect(before).toContain('Jumat, 30 Oktober 2026');

  const admin = await stage.as('administrator', paths.adminCalendar);
  await stage.look.see(admin, 'admin-kalender');
  expect(await sendRefused(admin, { ...DAY_OFF, dasar: '' })).toHaveLength(1);
  await send(admin, { dasar: DAY_OFF.dasar });
  expect(await deadlinesOf(caseId)).toContain('Jumat, 30 Oktober 2026');
  const auditor = await stage.as('auditor', paths.auditCalendar);
  await stage.look.see(auditor, 'audit-kalender');
  await send(auditor, {});
  await recountClocks(stage.world.ctx({ kind: 'system' }), loadLaw());

  const after = await deadlinesOf(caseId);
  expect(after).toContain('Senin, 2 November 2026');
  expect(after).toContain(DAY_OFF.nama);
  expect(after).toContain('Dihitung ulang pada');
  await stage.look.see(await stage.as('officer', paths.caseStep(caseId, 'tenggat')), 'tenggat-perkara');

  await feedOpenedAndRevoked();
  await stage.verified();
}, 600_000);

it('answers a data request from the public page to the letter in the person’s hand, in time', async () => {
  await stage.on('2026-10-26');
  const visitor = await stage.visitor();
  await visitor.goto(stage.at(paths.dataRights));
  await stage.look.see(visitor, 'hak-data');
  await send(visitor, WISH);
  const code = (await visitor.locator('.code').innerText()).trim();
  await stage.look.seeAnswer(visitor, 'hak-data-diterima');

  const desk = await stage.as('officer', paths.rightsDesk);
  await stage.look.see(desk, 'hak-meja');
  await desk.getByRole('link', { name: /Permintaan \d{4}\/2026/ }).click();
  await stage.look.see(desk, 'hak-permintaan');
  const request = desk.url();
  const answer = { hasil: 'refused', 'isi-jawaban': 'Jabatan itu disalin dari surat keputusan pengangkatan yang berlaku.' };
  stage.look.said(answer['isi-jawaban']);
  expect(await sendRefused(desk, { ...answer, 'nama-ttd': 'Petugas Contoh', 'jabatan-ttd': 'Auditor Muda' })).toHaveLength(1);
  await send(desk, { hasil: 'granted', identitas: 'KTP ditunjukkan di loket' });
  await letterIssued(desk);

  await desk.goto(request);
  await send(desk, { cara: 'Diserahkan di loket' });
  await visitor.goto(stage.at(paths.dataRights));
  await send(visitor, { kode: code });
  expect(plain(await visitor.locator('main').innerText())).toContain('sudah dijawab Senin, 26 Oktober 2026');
  await stage.look.seeAnswer(visitor, 'hak-data-dijawab');
  await stage.verified();
}, 600_000);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The page of a case’s deadlines as the officer reads it, its day tables too. */
async function deadlinesOf(caseId: string): Promise<string> {
  const page = await stage.as('officer', paths.caseStep(caseId, 'tenggat'));
  return plain((await page.locator('main').textContent()) ?? '');
}

/** Received on Monday, 12 October 2026, to be heard on the 21st, and nobody came. */
async function missedCase(): Promise<string> {
  const picture = await photo('tangkapan-layar.jpg');
  await reportIn(stage, await stage.visitor(), {
    acts: ['post'],
    text: 'Sekretaris lurah menyukai unggahan akun pemenangan.',
    actOn: '2026-09-10',
    place: 'Media sosial',
    contest: 'contoh-wali-kota-2026/wali-kota',
    source: 'public-page',
    note: 'Terlihat oleh siapa saja.',
    who: WHO,
    links: 'https://media.contoh.go.id/unggahan/3',
    files: [picture],
  });
  await stage.on('2026-10-12');
  const { nama, jabatan, kantor: unit } = WHO;
  const caseId = await open(stage, await accept(stage, '2026'), { nama, jabatan, unit, perbuatan: 'like', dugaan: ALLEGATION });
  await assign(stage, caseId);
  const facts = { employment: 'pns', act: 'like', object: 'bakal-calon', account: 'campaign', purpose: 'support' };
  await allege(stage, caseId, facts, 'skb-2-2022/etik/4', ALLEGATION);
  await showEvidence(stage, caseId, picture);
  await summoned(caseId);
  await stage.on('2026-10-22');
  await step(stage, 'superior', caseId, 'tidak-hadir', { 'sampai-pukul': '10.00', kabar: 'Tidak ada kabar.' });
  return caseId;
}

async function summoned(caseId: string): Promise<void> {
  const place = {
    bacaan: 'at-least',
    jam: '09.00',
    tempat: 'Ruang Rapat Inspektorat',
    cara: 'langsung',
    kontak: 'Loket Inspektorat, hari kerja',
  };
  await issue(stage, 'superior', await step(stage, 'superior', caseId, 'panggilan', { ...place, periksa: '2026-10-21' }), caseId);
  const handed = { cara: 'by-hand', diterima: '2026-10-12', tempat: 'Kantor Kelurahan Melati', berkas: [scan('tanda-terima.pdf')] };
  await step(stage, 'officer', caseId, 'serahkan', handed);
}

/** A calendar app fetches the feed without signing in; once revoked, its address is like any page that does not exist. */
async function feedOpenedAndRevoked(): Promise<void> {
  const page = await stage.as('superior', paths.calendar);
  await stage.look.see(page, 'kalender-meja');
  await send(page, {}, 'Buat alamat');
  const address = /\/umpan\/[\w-]+\.ics/.exec(await page.locator('main').innerText())![0];
  const app = (await stage.visitor()).context().request;
  const feed = await app.get(stage.at(address));
  expect([feed.status(), feed.headers()['content-type']]).toEqual([200, expect.stringContaining('text/calendar')]);
  const words = await feed.text();
  expect(words).toContain('DTSTART;VALUE=DATE:20261102');
  expect(words).not.toContain(WHO.nama);
  await send(page, {}, 'Cabut');
  expect((await app.get(stage.at(address))).status()).toBe(404);
}

/** The answer's letter: draft as PDF, its number, the signed scan. */
async function letterIssued(page: Awaited<ReturnType<Stage['as']>>): Promise<void> {
  await stage.look.see(page, 'surat-hak-naskah');
  const href = await page.locator('main .actions a.button[href$="/pdf"]').first().getAttribute('href');
  const draft = read(await (await page.context().request.get(stage.at(href!))).body());
  expect(draft.words).toContain('Permintaan Anda kami penuhi');
  await send(page, {});
  await send(page, { halaman: String(draft.pages), berkas: [scan('jawaban-bertanda-tangan.pdf')] });
}
