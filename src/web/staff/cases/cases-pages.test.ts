import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleged, assigned, openedCase, openOffice, stateOf, type Office, type Staff } from '../../../../tests/support/case.js';
import { plain, signedIn } from '../../../../tests/support/desk.js';
import { sentReport } from '../../../../tests/support/report.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { Visitor } from '../../../../tests/support/visitor.js';
import { openWorld, type World } from '../../../../tests/support/world.js';
import type { CaseId } from '../../../kit/ids.js';
import { harmless } from './export-sheet.js';

let [world, site, office, caseId]: [World, LiveSite, Office, CaseId] = [undefined!, undefined!, undefined!, undefined!];
const people = new Map<Staff, Visitor>();
const as = async (name: Staff): Promise<Visitor> => people.get(name) ?? people.set(name, await signedIn(site, office, name)).get(name)!;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world);
  caseId = await openedCase(office);
  await assigned(office, caseId);
  await alleged(office, caseId);
  await sentReport(world.ctx());
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const textOf = async (visitor: Visitor, path: string): Promise<string> => {
  const answer = await visitor.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return plain(await answer.text());
};

describe('the list of cases', () => {
  it('filters by the address, ignores what is in no list, and never repeats a name typed into it', async () => {
    const officer = await as('officer');
    const { number } = await stateOf(office, caseId);
    for (const query of ['keadaan=alleged', 'jalur=ethics', 'bagian=officer', 'perbuatan=like&jabatan=wali-kota', `nomor=${number}`])
      expect(await textOf(officer, `/meja/perkara?${query}`), query).toContain(`/meja/perkara/${caseId}`);
    for (const query of ['keadaan=summoned', 'jalur=discipline', 'bagian=examiner', 'keadaan=selesai', 'kejadian=2020-01-01'])
      expect(await textOf(officer, `/meja/perkara?${query}`), query).not.toContain(`/meja/perkara/${caseId}`);
    const odd = await textOf(officer, '/meja/perkara?keadaan=Budi+Santoso&dari=kemarin&setelah=x');
    expect(odd).toContain(`/meja/perkara/${caseId}`);
    expect(odd).not.toContain('Santoso');
  });

  it('keeps a view of one’s own, renames it, removes it and brings it back', async () => {
    const officer = await as('officer');
    const kept = await officer.post('/meja/tampilan', { nama: 'Dugaan etik', saringan: 'jalur=ethics&keadaan=alleged&nama=Budi' });
    expect(Visitor.to(kept)).toBe('/meja/perkara?keadaan=alleged&jalur=ethics');
    expect(await textOf(officer, '/meja/perkara')).toContain('Dugaan etik');
    expect(await textOf(await as('superior'), '/meja/perkara')).not.toContain('Dugaan etik');
    const id = /\/meja\/tampilan\/([0-9a-f-]{36})/.exec(await textOf(officer, '/meja/tampilan'))![1]!;
    await officer.post(`/meja/tampilan/${id}`, { [`nama-${id}`]: 'Etik', langkah: 'ganti' });
    const gone = await officer.post(`/meja/tampilan/${id}`, { langkah: 'hapus' });
    const page = await textOf(officer, Visitor.to(gone)!);
    expect(page).toContain('Tampilan sudah dihapus.');
    await officer.post(`/meja/tampilan/${id}`, { langkah: 'kembalikan' });
    expect(await textOf(officer, '/meja/perkara')).toContain('>Etik</a>');
    const empty = await officer.post('/meja/tampilan', { nama: '', saringan: 'keadaan=alleged' });
    expect([empty.status, (await empty.text()).includes('value="keadaan=alleged"')]).toEqual([422, true]);
    expect((await (await as('superior')).post(`/meja/tampilan/${id}`, { langkah: 'hapus' })).status).toBe(404);
  });

  it('is whole in English, each new page', async () => {
    const officer = await as('officer');
    const pages = ['/meja/perkara', '/meja/tampilan', '/meja/unduh/perkara', '/meja/unduh/laporan', `/meja/perkara/${caseId}/cari`];
    for (const path of pages) {
      const page = await textOf(officer, `/en${path}`);
      expect(page, path).toContain('lang="en"');
      expect(page, path).not.toMatch(/ style="|<script|Unduh daftar|Tampilan tersimpan/);
    }
  });
});

describe('a list taken along', () => {
  const body = async (answer: Response): Promise<string> => {
    expect(answer.status).toBe(200);
    return new TextDecoder().decode(await answer.arrayBuffer());
  };

  it('leaves as CSV with the maker’s mark in its first row, without a name of anybody else, and the auditor sees it', async () => {
    const officer = await as('officer');
    const { number } = await stateOf(office, caseId);
    const answer = await officer.post('/meja/unduh/perkara?keadaan=alleged', { alasan: '=rapat koordinasi', bentuk: 'csv' });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="nirpihak-perkara-2026-10-12.csv"');
    const lines = (await body(answer)).split('\r\n');
    expect(lines[0]).toMatch(
      /Diunduh oleh Pegawai officer, Senin, 12\s*Oktober 2026, pukul 09\.00\. Alasan: =rapat koordinasi\. Saringan: Keadaan: /,
    );
    expect(lines[2]).toContain(number);
    expect(lines.join()).not.toMatch(/Budi|Santoso|Melati/);
    const audit = await textOf(await as('auditor'), '/meja/audit');
    expect(audit).toContain('daftar perkara, 1 baris, CSV');
    expect(audit).toContain('=rapat koordinasi');
  });

  it('leaves as XLSX too, and reports as cases', async () => {
    const officer = await as('officer');
    for (const list of ['perkara', 'laporan']) {
      const answer = await officer.post(`/meja/unduh/${list}`, { alasan: 'rapat', bentuk: 'xlsx' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([...bytes.slice(0, 4)], list).toEqual([0x50, 0x4b, 3, 4]);
    }
  });

  it('does not leave without a reason, nor for who may not read the list', async () => {
    const officer = await as('officer');
    const before = (await textOf(await as('auditor'), '/meja/audit')).split('baris,').length;
    const refused = await officer.post('/meja/unduh/perkara', { alasan: '', bentuk: 'csv' });
    expect([refused.status, refused.headers.get('content-disposition')]).toEqual([422, null]);
    expect((await (await as('superior')).post('/meja/unduh/laporan', { alasan: 'x', bentuk: 'csv' })).status).toBe(403);
    expect((await (await as('auditor')).get('/meja/unduh/perkara')).status).toBe(403);
    expect((await textOf(await as('auditor'), '/meja/audit')).split('baris,').length).toBe(before);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes %j harmless', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  });
});

describe('words inside a case', () => {
  it('are found by POST, marked, and put into no address', async () => {
    const officer = await as('officer');
    const path = `/meja/perkara/${caseId}/cari`;
    const answer = await officer.post(path, { kata: 'suka unggah' });
    expect(await answer.text()).toMatch(/<mark>menyukai<\/mark> <mark>unggahan<\/mark>/);
    expect((await officer.post(path, { kata: 'a' })).status).toBe(422);
    expect((await (await as('other')).post(path, { kata: 'suka' })).status).toBe(404);
  });
});

describe('old cases from the register', () => {
  const send = async (text: string, langkah: string) =>
    (await as('officer')).upload('/meja/impor', { langkah }, [{ name: 'register.csv', bytes: new TextEncoder().encode(text) }]);
  const template = async () => (await (await as('officer')).get('/meja/impor/contoh.csv')).text();

  it('offers a sample that can be imported as it is, checked first, then brought in and marked as old', async () => {
    const checked = await send(await template(), 'periksa');
    expect([checked.status, plain(await checked.text()).includes('Semua 1 baris dapat dimasukkan.')]).toEqual([200, true]);
    expect(await textOf(await as('officer'), '/meja/perkara-lama')).toContain('Belum ada perkara lama.');
    const to = Visitor.to(await send(await template(), 'masukkan'))!;
    expect(to).toMatch(/^\/meja\/impor\/[0-9a-f-]{36}$/);
    await expect.poll(async () => textOf(await as('officer'), to)).toContain('Selesai: 1 perkara lama masuk');
    const list = await textOf(await as('officer'), '/meja/perkara-lama');
    expect(list).toContain('12/2023');
    expect(list).toContain('Dimasukkan dari register');
    expect((await textOf(await as('officer'), '/meja/perkara')).includes('12/2023')).toBe(false);
  });

  it('tells each refused row with its cure, in both languages, and asks for a file', async () => {
    const refused = await send(`${await template()}\r\nBudi,x,,,,,,,,\r\n`, 'masukkan');
    const page = plain(await refused.text());
    expect([refused.status, page.includes('2 dari 2 baris ditolak'), page.includes('baris 4'), page.includes('Budi')]).toEqual([
      422,
      true,
      true,
      false,
    ]);
    const none = await (await as('officer')).upload('/meja/impor', { langkah: 'periksa' }, []);
    expect([none.status, (await none.text()).includes('Pilih berkasnya.')]).toEqual([422, true]);
    expect(await textOf(await as('officer'), '/en/meja/impor')).toContain('Import old cases');
    expect(await textOf(await as('officer'), '/en/meja/perkara-lama')).toContain('Old cases');
    expect((await (await as('superior')).get('/meja/impor')).status).toBe(403);
  });
});
