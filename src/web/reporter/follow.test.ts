import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountId } from '../../kit/ids.js';
import { newTotpSecret, seedAccount, totpNow } from '../../identity/index.js';
import { registerDemoCustodians } from '../../vault/index.js';
import { replyToReporter, report, type ReportRow } from '../../intake/index.js';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { tinyJpeg, tinyZip } from '../../../tests/support/files.js';
import { steps, toReceipt } from '../../../tests/support/reporting.js';
import { Visitor } from '../../../tests/support/visitor.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world, { uploadLimit: 1_000_000 });
});
afterAll(async () => {
  await site.close();
  await world.close();
});

let her: Visitor;
beforeEach(() => {
  her = new Visitor(site.url);
});

const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();
const lastReport = async (): Promise<ReportRow['id']> =>
  (await query(world.url.super, 'select id from intake.report order by year desc, seq desc limit 1')).rows[0].id as ReportRow['id'];
const desk = () => world.ctx(accountWith('report.read', 'report.reply'));

describe('leaving quickly', () => {
  it('destroys the draft, drops the cookies and leads to a page that is not ours', async () => {
    await her.post('/lapor', {});
    const key = her.cookies.get('nirpihak_lapor')!;
    const answer = await her.get('/keluar', { 'sec-fetch-site': 'same-origin' });
    expect([answer.status, Visitor.to(answer)]).toEqual([303, 'https://www.bmkg.go.id/']);
    expect(her.cookies.size).toBe(0);
    her.cookies.set('nirpihak_lapor', key);
    expect(Visitor.to(await her.get('/lapor/apa'))).toBe('/lapor');
  });

  it('by a link on another site leaves the draft alone', async () => {
    await her.post('/lapor', {});
    await her.get('/keluar', { 'sec-fetch-site': 'cross-site' });
    expect((await her.get('/lapor/apa')).status).toBe(200);
  });

  it('is on every page of the form, with what it cannot do', async () => {
    await toReceipt(her);
    for (const slug of ['apa', 'kapan', 'pemilihan', 'sumber', 'siapa', 'bukti', 'kontak', 'periksa', 'tanda-terima']) {
      const html = await text(her.get(`/lapor/${slug}`));
      expect(html).toContain('href="/keluar"');
      expect(html).toContain('riwayat peramban');
      expect(html).toMatch(/Langkah \d dari 9/);
    }
  });
});

describe('following', () => {
  it('opens the mailbox, carries messages and files both ways, and never shows the report', async () => {
    const words = await toReceipt(her);
    await her.post('/lapor/tanda-terima', {});
    const id = await lastReport();
    const she = new Visitor(site.url);
    expect(Visitor.to(await she.post('/lacak', { kata: words }))).toBe('/lacak/kotak');
    await she.upload('/lacak/kotak', { pesan: 'Ada foto lain.' }, [{ name: 'lain.jpg', bytes: tinyJpeg() }]);
    await replyToReporter(desk(), { reportId: id, text: 'Terima kasih.' });
    const html = await text(she.get('/lacak/kotak'));
    for (const part of ['Ada foto lain.', 'lain.jpg', 'Terima kasih.', 'menunggu dibaca petugas', 'Kamis, 15\u00a0Oktober 2026'])
      expect(html).toContain(part);
    for (const secret of ['Unggahan di akun', 'Budi Contoh', 'Petugas Contoh', words]) expect(html).not.toContain(secret);
    const copied = new Visitor(site.url);
    for (const [name, value] of she.cookies) copied.cookies.set(name, value);
    expect((await copied.get('/lacak/kotak')).status).toBe(200);
    expect(Visitor.to(await she.post('/lacak', { tutup: '1' }))).toBe('/lacak');
    expect(Visitor.to(await copied.get('/lacak/kotak'))).toBe('/lacak');
    expect(Visitor.to(await she.get('/lacak/kotak'))).toBe('/lacak');
  });

  it('answers an unknown receipt in one way, keeps the words typed, and puts none of them into an address', async () => {
    const unknown = Array.from({ length: 8 }, () => 'kelapa').join(' ');
    const answer = await her.post('/lacak', { kata: unknown });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(answer.headers.get('location')).toBeNull();
    expect(html).toMatch(/tidak kami kenal|tidak ada dalam daftar/);
    expect(html).toContain(unknown);
  });

  it('keeps a message typed while the mailbox closed', async () => {
    const words = await toReceipt(her);
    await her.post('/lapor/tanda-terima', {});
    await her.post('/lacak', { kata: words });
    world.clock.pass(31 / 60);
    const answer = await her.upload('/lacak/kotak', { pesan: 'jangan hilang' }, []);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('jangan hilang');
    const again = await her.post('/lacak', { kata: words, pesan: 'jangan hilang' });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('>jangan hilang</textarea>');
    world.clock.set('2026-10-12');
  });

  it('sends the good part of a message with a bad file, and says which file was refused', async () => {
    const words = await toReceipt(her);
    await her.post('/lapor/tanda-terima', {});
    await her.post('/lacak', { kata: words });
    const answer = await her.upload('/lacak/kotak', { pesan: 'dengan dua berkas' }, [
      { name: 'baik.jpg', bytes: tinyJpeg() },
      { name: 'buruk.jpg', bytes: tinyZip() },
    ]);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const part of ['buruk.jpg', 'sudah terkirim', 'baik.jpg', 'dengan dua berkas']) expect(html).toContain(part);
    expect((await her.upload('/lacak/kotak', { pesan: '' }, [])).status).toBe(422);
  });
});

describe('contact details', () => {
  it('cannot be given until three custodians hold keys, and the page says why', async () => {
    await her.post('/lapor', {});
    const html = await text(her.get('/lapor/kontak'));
    expect(html).toContain('tiga penjaga identitas');
    expect(html).not.toContain('name="telepon"');
    expect((await her.post('/lapor/kontak', { pilihan: 'tersegel', telepon: '0812' })).status).toBe(409);
  });

  it('are sealed when their page is sent and shown as sealed from then on', async () => {
    const demo = { ...world.ctx(), tenant: { ...world.tenant, isDemo: true } };
    await registerDemoCustodians(
      demo,
      [1, 2, 3].map((n) => ({ id: randomUUID() as AccountId, isOutside: n === 3 })),
    );
    await her.post('/lapor', {});
    await her.post('/lapor/apa', steps[0]![1]);
    expect((await her.post('/lapor/kontak', { pilihan: 'tersegel' })).status).toBe(422);
    expect(Visitor.to(await her.post('/lapor/kontak', { pilihan: 'tersegel', nama: 'Siti Rahasia', telepon: '0812-1234' }))).toBe(
      '/lapor/periksa',
    );
    for (const slug of ['kontak', 'periksa']) {
      const html = await text(her.get(`/lapor/${slug}`));
      expect(html).toContain('tersegel');
      expect(html).not.toMatch(/Siti Rahasia|0812-1234/);
    }
    expect((await her.post('/lapor/kontak', { pilihan: 'tetap' })).status).toBe(303);
    await her.get('/lapor/tanda-terima');
    await her.post('/lapor/tanda-terima', {});
    expect((await report(desk(), await lastReport())).hasContact).toBe(true);
  });
});

describe('an officer who takes a report', () => {
  const PASSWORD = 'kuda sembilan payung hijau';
  async function signedIn(role: 'officer' | 'administrator'): Promise<Visitor> {
    const system = world.ctx({ kind: 'system' });
    const [username, totpSecret] = [`petugas-${role}`, newTotpSecret(system)];
    await seedAccount(system, { username, name: 'Petugas Contoh', post: 'Analis', role, password: PASSWORD, totpSecret });
    const officer = new Visitor(site.url);
    expect(
      (await officer.post('/meja/masuk', { nama: username, sandi: PASSWORD, kode: totpNow(world.clock.now(), totpSecret) })).status,
    ).toBe(303);
    return officer;
  }

  it('goes through the same pages, says how it came, and gets the receipt to print', async () => {
    const officer = await signedIn('officer');
    expect((await officer.post('/meja/terima-laporan', {})).status).toBe(422);
    const words = await toReceipt(officer, '/meja/terima-laporan', { cara: 'letter' });
    expect(words.split(' ')).toHaveLength(8);
    expect(Visitor.to(await officer.post('/meja/terima-laporan/tanda-terima', {}))).toBe('/meja/terima-laporan/selesai');
    expect(await text(officer.get('/meja/terima-laporan/selesai'))).toContain('Laporan sudah diterima');
    expect(await report(desk(), await lastReport())).toMatchObject({ via: 'letter', content: { takenBy: { name: 'Petugas Contoh' } } });
  });

  it('must be signed in, and an administrator may not', async () => {
    expect((await her.get('/meja/terima-laporan')).status).toBe(303);
    const admin = await signedIn('administrator');
    expect((await admin.get('/meja/terima-laporan')).status).toBe(403);
    expect((await admin.post('/meja/terima-laporan/apa', { cerita: 'x' })).status).toBe(403);
  });
});
