import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmEntry, officeLaw, proposeDay, proposeWeek } from '../../../calendar/index.js';
import { noteLapses } from '../../../clocks/index.js';
import { newTotpSecret, seedAccount, totpNow } from '../../../identity/index.js';
import { day } from '../../../kit/dates.js';
import { due } from '../../../law/index.js';
import { recordMissed, recountClocks } from '../../../procedure/index.js';
import {
  alleged,
  assigned,
  at,
  law,
  openedCase,
  openOffice,
  served,
  stateOf,
  summoned,
  type Office,
} from '../../../../tests/support/case.js';
import { fieldsOf, signedIn } from '../../../../tests/support/desk.js';
import { sentReport } from '../../../../tests/support/report.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { Visitor } from '../../../../tests/support/visitor.js';
import { openWorld, type World } from '../../../../tests/support/world.js';

let world: World;
let office: Office;
let site: LiveSite;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world);
});
beforeEach(() => world.clock.set('2026-10-12'));
afterAll(async () => {
  await site.close();
  await world.close();
});

const textOf = async (visitor: Visitor, path: string): Promise<string> => (await visitor.get(path)).text();
const system = () => world.ctx({ kind: 'system' });

async function administrator(): Promise<Visitor> {
  const [password, totpSecret] = ['sandi panjang admin 2026', newTotpSecret(system())];
  const who = { username: 'admin.uji', name: 'Admin Uji', post: 'Admin', role: 'administrator', password, totpSecret } as const;
  await seedAccount(system(), who);
  const visitor = new Visitor(site.url);
  await visitor.post('/meja/masuk', { nama: who.username, sandi: password, kode: totpNow(world.clock.now(), totpSecret) });
  return visitor;
}

describe('working days by decree', () => {
  it('are proposed on the administrator’s page, keep what was typed when refused, and count once the auditor confirms', async () => {
    const admin = await administrator();
    const typed = {
      apa: 'hari',
      'tanggal-hari': '5',
      'tanggal-bulan': '11',
      'tanggal-tahun': '2026',
      jenis: 'joint-leave',
      nama: 'Cuti contoh',
    };
    const refused = await admin.post('/admin/kalender', typed);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="Cuti contoh"');
    expect((await admin.post('/admin/kalender', { ...typed, dasar: 'Keppres contoh 2/2026' })).status).toBe(303);
    const auditor = await signedIn(site, office, 'auditor');
    const waiting = await textOf(auditor, '/meja/audit/kalender');
    expect(waiting).toContain('Cuti contoh');
    expect((await auditor.post('/meja/audit/kalender', { catatan: /name="catatan" value="([^"]+)"/.exec(waiting)![1]! })).status).toBe(303);
    expect(await textOf(admin, '/admin/kalender')).toContain('Berlaku sejak edisi kalender 2');
    expect((await auditor.get('/admin/kalender')).status).toBe(403);
  });
});

describe('a case’s deadlines', () => {
  it('explain themselves day by day with office and calendar, and say when a changed calendar moved them', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await alleged(office, caseId);
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-22');
    const officer = await signedIn(site, office, 'officer');
    await recordMissed(office.as('examiner'), law, { ...(await at(office, caseId)), waitedUntil: '10.00', note: '' });
    const before = await textOf(officer, `/meja/perkara/${caseId}/tenggat`);
    expect(before).toContain('Atasan langsung');
    const admin = world.ctx({ kind: 'account', id: office.id.other, name: 'Admin', roles: [], may: new Set(['admin.settings']) });
    const off = { on: day('2026-10-27'), kind: 'joint-leave', name: 'Cuti mendadak', decree: 'Keppres contoh 3/2026' } as const;
    await confirmEntry(
      world.ctx({ kind: 'account', id: office.id.auditor, name: 'A', roles: [], may: new Set(['audit.read']) }),
      await proposeDay(admin, off),
    );
    await recountClocks(system(), law);
    const after = await textOf(officer, `/meja/perkara/${caseId}/tenggat`);
    expect(after).toContain('Dihitung ulang pada');
    expect(after).toContain('Cuti mendadak');
    expect((await (await signedIn(site, office, 'other')).get(`/meja/perkara/${caseId}/tenggat`)).status).toBe(404);
  });
});

describe('a unit that works six days', () => {
  it('has its cases counted so, by the week of the direct superior’s unit, from the day the decree names', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await alleged(office, caseId);
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    world.clock.set('2026-10-22');
    const admin = world.ctx({ kind: 'account', id: office.id.other, name: 'Admin', roles: [], may: new Set(['admin.settings']) });
    const auditor = world.ctx({ kind: 'account', id: office.id.auditor, name: 'A', roles: [], may: new Set(['audit.read']) });
    const week = { unit: world.tenant.name, days: 6, from: day('2026-10-01'), decree: 'Perwal contoh 1/2026' } as const;
    await confirmEntry(auditor, await proposeWeek(admin, week));
    const examiner = await signedIn(site, office, 'examiner');
    const action = `/meja/perkara/${caseId}/tidak-hadir`;
    const fields = fieldsOf(await textOf(examiner, action), action);
    expect((await examiner.post(action, { ...fields, 'sampai-pukul': '10.00' })).status).toBe(303);
    const officer = await signedIn(site, office, 'officer');
    const page = await textOf(officer, `/meja/perkara/${caseId}/tenggat`);
    // Missed on Wednesday the 21st: Saturday the 24th counts for this unit, and not for the office.
    expect(page).toMatch(/Sabtu, 24.Oktober/);
    expect(page).toContain(`Pekan kerja: ${world.tenant.name}`);
    expect(page).toContain('yang dapat memastikan: BKN');
    const clock = (await stateOf(office, caseId)).clocks.find((one) => one.deadline === 'summons-2')!;
    const ofOffice = await system().tx((tx) => officeLaw(system(), tx, law));
    expect(clock.dueOn < due(ofOffice, 'summons-2', clock.from).on).toBe(true);
  });
});

describe('the desk', () => {
  it('shows missed deadlines by office with the letter upwards, and no person', async () => {
    await sentReport(world.ctx());
    world.clock.set('2026-11-20');
    await noteLapses(system(), law);
    const decider = await signedIn(site, office, 'decider');
    const shown = await textOf(decider, '/meja/lewat-waktu');
    const officer = await signedIn(site, office, 'officer');
    const page = await textOf(officer, '/meja/lewat-waktu');
    expect(page).toContain('Tim pengawas');
    const [, letter] = /href="\/meja\/surat-kantor\/([^"]+)"/.exec(page)!;
    expect(await textOf(officer, `/meja/surat-kantor/${letter}`)).toContain('rancangan');
    expect(page).not.toMatch(/Pegawai (superior|screener)/);
    expect(shown).toContain('Tim pengawas');
  });

  it('gives a calendar file, and a feed address that is shown once and dies when revoked', async () => {
    await sentReport(world.ctx());
    const officer = await signedIn(site, office, 'screener');
    expect(await textOf(officer, '/meja/kalender/tenggat.ics')).toContain('BEGIN:VCALENDAR');
    const made = await (await officer.post('/meja/kalender/umpan', { langkah: 'buat' })).text();
    const [, path] = /(\/umpan\/[^.]+\.ics)/.exec(made)!;
    expect(await textOf(officer, '/meja/kalender')).not.toContain('/umpan/');
    const app = new Visitor(site.url);
    expect((await app.get(path!)).headers.get('content-type')).toContain('text/calendar');
    await officer.post('/meja/kalender/umpan', { langkah: 'cabut' });
    expect((await app.get(path!)).status).toBe(404);
  });
});

describe('data rights', () => {
  const asked = { hak: 'access', nama: 'Pegawai Contoh', alamat: 'Jalan Contoh 1', hubungan: '', permintaan: 'Salinan data saya' };

  it('are asked on a public page that keeps what was typed, and followed with a code', async () => {
    const anyone = new Visitor(site.url);
    const refused = await anyone.post('/hak-data', { ...asked, alamat: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="Pegawai Contoh"');
    const sent = await (await anyone.post('/hak-data', asked)).text();
    const [code] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(sent)!;
    const state = await (await anyone.post('/hak-data/lacak', { kode: code })).text();
    expect(state).toContain('belum dijawab');
    expect(state).not.toContain('Pegawai Contoh');
    expect((await anyone.post('/hak-data/lacak', { kode: 'salah' })).status).toBe(404);
  });

  it('are answered on the desk, refused only on a ground of the law', async () => {
    await new Visitor(site.url).post('/hak-data', asked);
    const officer = await signedIn(site, office, 'officer');
    const [, id] = /\/meja\/hak-data\/permintaan\/([0-9a-f-]{36})/.exec(await textOf(officer, '/meja/hak-data'))!;
    const action = `/meja/hak-data/permintaan/${id}/jawab`;
    const form = fieldsOf(await textOf(officer, `/meja/hak-data/permintaan/${id}`), action);
    const typed = {
      ...form,
      hasil: 'refused',
      alasan: '',
      'isi-jawaban': 'Tidak dapat kami penuhi sekarang.',
      'nama-ttd': 'Pejabat Contoh',
      'jabatan-ttd': 'PDP',
    };
    const refused = await officer.post(action, typed);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('salah satu alasan yang disebut undang-undang');
    const drafted = await officer.post(action, { ...typed, alasan: 'safety' });
    expect(drafted.headers.get('location')).toMatch(/^\/meja\/surat-kantor\//);
    expect((await (await signedIn(site, office, 'examiner')).get('/meja/hak-data')).status).toBe(403);
  });

  it('record a breach with both notices, from the desk', async () => {
    const officer = await signedIn(site, office, 'officer');
    const form = fieldsOf(await textOf(officer, '/meja/hak-data/kegagalan'), '/meja/hak-data/kegagalan');
    const typed = {
      ...form,
      pukul: '08.30',
      data: 'Nama',
      kejadian: 'Salah kirim',
      penanganan: 'Ditarik',
      'nama-ttd': 'Pejabat',
      'jabatan-ttd': 'PDP',
    };
    expect((await officer.post('/meja/hak-data/kegagalan', { ...typed, perkara: '9999/2026' })).status).toBe(422);
    const made = await officer.post('/meja/hak-data/kegagalan', typed);
    expect(made.status).toBe(303);
    expect(await textOf(officer, made.headers.get('location')!)).toContain('Kepada lembaga');
  });
});

describe('coordination and hand-over', () => {
  it('record a meeting with what was not agreed, and refuse one where only one body came', async () => {
    const officer = await signedIn(site, office, 'officer');
    const day = { 'tanggal-hari': '9', 'tanggal-bulan': '10', 'tanggal-tahun': '2026' };
    const typed = {
      ...day,
      lembaga: 'Bawaslu Kota Contoh',
      tempat: 'Kantor',
      perkara: '',
      pokok: 'penerusan',
      sepakat: '',
      'tidak-sepakat': 'Bentuk berkas',
    };
    const alone = await officer.post('/meja/koordinasi/rapat', { ...typed, hadir: 'A, Inspektorat' });
    expect(alone.status).toBe(422);
    expect(await alone.text()).toContain('Bentuk berkas');
    const made = await officer.post('/meja/koordinasi/rapat', { ...typed, hadir: 'A, Inspektorat\nB, Bawaslu' });
    expect(made.status).toBe(303);
    expect(await textOf(officer, made.headers.get('location')!)).toContain('Bentuk berkas');
    expect(await textOf(officer, '/meja/koordinasi')).toMatch(/Rapat Jumat, 9.Oktober 2026/);
    expect((await (await signedIn(site, office, 'examiner')).get('/meja/koordinasi')).status).toBe(403);
  });

  it('state nothing for a period without a report, once', async () => {
    const officer = await signedIn(site, office, 'officer');
    const period = (from: string, until: string) => ({
      'dari-hari': from,
      'dari-bulan': '9',
      'dari-tahun': '2026',
      'sampai-hari': until,
      'sampai-bulan': '9',
      'sampai-tahun': '2026',
      kepada: 'BKN',
    });
    expect((await officer.post('/meja/koordinasi/nihil', period('1', '30'))).status).toBe(303);
    expect((await officer.post('/meja/koordinasi/nihil', period('1', '30'))).status).toBe(409);
    expect((await officer.post('/meja/koordinasi/nihil', period('30', '1'))).status).toBe(422);
  });

  it('show who holds which cases to who leads the work, and hand them over with a reason', async () => {
    await openedCase(office);
    const officer = await signedIn(site, office, 'officer');
    const page = await textOf(officer, '/meja/beban');
    expect(page).toContain('Pegawai officer');
    const form = { dari: office.id.officer, 'pengganti-officer': office.id.screener };
    expect((await officer.post('/meja/beban/serah-terima', { ...form, alasan: '' })).status).toBe(422);
    const done = await officer.post('/meja/beban/serah-terima', { ...form, alasan: 'cuti panjang' });
    expect(await done.text()).toMatch(/Perkara \d{4}\/2026: diserahkan/);
    expect((await (await signedIn(site, office, 'examiner')).get('/meja/beban')).status).toBe(403);
  });
});
