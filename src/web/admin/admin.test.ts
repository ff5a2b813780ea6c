import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTotpSecret, openSetup, seedAccount, setupSecret, totpNow } from '../../identity/index.js';
import type { Tenant } from '../../kit/ctx.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';

let [world, site, admin]: [World, LiveSite, string] = [undefined!, undefined!, ''];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
  admin = await cookieOfRole('administrator');
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const PASSWORD = 'kuda sembilan payung hijau';
let n = 0;
async function cookieOfRole(role: 'officer' | 'administrator' | 'auditor') {
  const ctx = world.ctx({ kind: 'system' });
  const [username, totpSecret] = [`admin${++n}`, newTotpSecret(ctx)];
  await seedAccount(ctx, { username, name: 'Admin Contoh', post: 'Pranata', role, password: PASSWORD, totpSecret });
  return cookieIn(await post('/meja/masuk', { nama: username, sandi: PASSWORD, kode: totpNow(world.clock.now(), totpSecret) }));
}
const cookieIn = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0]!;
const get = (path: string, cookie = admin, base = site.url) => fetch(base + path, { redirect: 'manual', headers: { cookie } });
const post = (path: string, fields: Record<string, string>, cookie = '', base = site.url) =>
  fetch(base + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin: base }, body: new URLSearchParams(fields) });
const text = async (answer: Promise<Response>) => (await answer).text();
const person = () => ({ nama: `Orang ${++n}`, pengguna: `orang${n}`, jabatan: 'Analis', unit: 'Bagian Hukum', surel: '' });
const made = async () => {
  const page = await text(post('/admin/akun-baru', person(), admin));
  return { link: /http:\/\/localhost:\d+(\/undangan\/[\w-]{43})/.exec(page)![1]!, id: /\/admin\/akun\/([0-9a-f-]{36})/.exec(page)![1]! };
};
const secretIn = (page: string) => /class="code">([A-Z2-7 ]+)</.exec(page)![1]!.replaceAll(' ', '');
const role = { langkah: 'peran', peran: 'officer', dasar: 'SK 800/1/2026' };

describe('the administration', () => {
  it.each(['/admin', '/admin/akun-baru', '/admin/kantor'])('shows %s to nobody but administrators', async (path) => {
    expect((await get(path)).status).toBe(200);
    expect((await get(path, await cookieOfRole('officer'))).status).toBe(403);
    expect((await get(`/en${path}`)).status).toBe(200);
  });

  it('finds people without their names in the address, and says when there are none', async () => {
    const one = person();
    await post('/admin/akun-baru', one, admin);
    const found = await text(post('/admin', { cari: one.nama }, admin));
    expect(found).toContain(one.pengguna);
    expect(found).not.toContain('?cari');
    expect(await text(post('/admin', { cari: 'zzz tidak ada' }, admin))).toContain('Tidak ada akun yang cocok');
  });

  it('keeps what was typed when a user name is taken, and shows the link of the first one only once', async () => {
    const one = person();
    await post('/admin/akun-baru', one, admin);
    const again = await post('/admin/akun-baru', one, admin);
    const page = await again.text();
    expect(again.status).toBe(422);
    expect(page).toContain(`value="${one.nama}"`);
    expect(page).not.toContain('/undangan/');
  });

  it('gives a role from today when no day is typed, and refuses what may not meet', async () => {
    const { id } = await made();
    expect((await post(`/admin/akun/${id}`, role, admin)).status).toBe(303);
    expect(await text(get(`/admin/akun/${id}`))).toContain('berlaku hari ini');
    const refused = await post(`/admin/akun/${id}`, { ...role, peran: 'auditor' }, admin);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Auditor tidak boleh memegang peran lain');
  });

  it.each([
    [{ peran: '' }, 'Pilih satu peran'],
    [{ peran: 'raja' }, 'Pilih satu peran'],
    [{ 'mulai-hari': '31', 'mulai-bulan': '11', 'mulai-tahun': '2026' }, 'Tanggal ini tidak ada'],
    [{ 'sampai-hari': '1', 'sampai-bulan': '1', 'sampai-tahun': '2026' }, 'sebelum tanggal mulai'],
    [{ dasar: ' ' }, 'dasar penugasannya'],
    [{ dasar: 'x'.repeat(600) }, 'terlalu panjang'],
  ])('refuses a role with %j and says why', async (change, words) => {
    const { id } = await made();
    const answer = await post(`/admin/akun/${id}`, { ...role, ...change }, admin);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  it('revokes a role, closes an account, and shows both in its history', async () => {
    const { id } = await made();
    await post(`/admin/akun/${id}`, role, admin);
    const grant = /name="penugasan" value="([^"]+)"/.exec(await text(get(`/admin/akun/${id}`)))![1]!;
    await post(`/admin/akun/${id}`, { langkah: 'cabut', penugasan: grant, [`alasan-${grant}`]: 'mutasi ke dinas lain' }, admin);
    await post(`/admin/akun/${id}`, { langkah: 'tutup', 'alasan-tutup': 'pensiun' }, admin);
    const page = await text(get(`/admin/akun/${id}`));
    for (const words of ['Peran dicabut: petugas penyaring', 'mutasi ke dinas lain', 'Akun ditutup', 'pensiun'])
      expect(page).toContain(words);
    expect(page).not.toContain('Beri peran');
  });

  it.each(['bukan-id', '00000000-0000-4000-8000-000000000009'])('answers that account %s does not exist', async (id) => {
    expect((await get(`/admin/akun/${id}`)).status).toBe(404);
    expect((await post(`/admin/akun/${id}`, role, admin)).status).toBe(404);
    expect((await post(`/admin/akun/${id}`, { langkah: 'cabut', penugasan: id }, admin)).status).toBe(404);
  });

  it('names the office anew, at once', async () => {
    expect((await post('/admin/kantor', { nama: '' }, admin)).status).toBe(422);
    expect((await post('/admin/kantor', { nama: 'Pemerintah Kota Baru' }, admin)).status).toBe(303);
    expect(await text(get('/admin/kantor'))).toContain('Admin, Pemerintah Kota Baru');
  });
});

describe('an invitation', () => {
  it('moves its token from the address into a cookie, and lets one in who sets password and codes', async () => {
    const { link } = await made();
    const first = await get(link, '');
    expect([first.status, first.headers.get('location')]).toEqual([303, '/undangan']);
    const cookie = cookieIn(first);
    const page = await text(get('/undangan', cookie));
    expect(page).toMatch(/<svg role="img"/);
    expect(page).not.toContain('otpauth');
    const kode = totpNow(world.clock.now(), secretIn(page));
    expect((await post('/undangan', { sandi: 'pendek', 'sandi-ulang': 'pendek', kode }, cookie)).status).toBe(422);
    expect((await post('/undangan', { sandi: PASSWORD, 'sandi-ulang': 'lain', kode }, cookie)).status).toBe(422);
    const done = await post('/undangan', { sandi: PASSWORD, 'sandi-ulang': PASSWORD, kode }, cookie);
    expect(done.headers.get('location')).toBe('/meja/masuk?sebab=siap');
    expect((await get('/undangan', cookie)).status).toBe(410);
  });

  it('that is unknown, or none at all, says so', async () => {
    expect((await get('/undangan', '')).status).toBe(410);
    expect((await get('/undangan', `nirpihak_undangan=${'A'.repeat(43)}`)).status).toBe(410);
  });
});

describe('a second person', () => {
  it('is waited for once the office has one: the link says so, the auditor confirms, and no administrator does it alone', async () => {
    const auditor = await cookieOfRole('auditor');
    const { id } = await made();
    expect((await post(`/admin/akun/${id}`, role, admin)).status).toBe(303);
    const waiting = await text(get(`/admin/akun/${id}`));
    expect(waiting).toContain('peran ini belum berlaku');
    expect(waiting).not.toContain('value="yakin-peran"');
    const grant = /name="penugasan" value="([^"]+)"/.exec(waiting)![1]!;
    expect((await post(`/admin/akun/${id}`, { langkah: 'yakin-peran', penugasan: grant }, admin)).status).toBe(422);
    const shown = await text(post(`/admin/akun/${id}`, { langkah: 'undang' }, admin));
    expect(shown).toContain('Undangan baru menunggu orang kedua');
    const cookie = cookieIn(await get(/http:\/\/localhost:\d+(\/undangan\/[\w-]{43})/.exec(shown)![1]!, ''));
    const closed = await get('/undangan', cookie);
    expect([closed.status, (await closed.text()).includes('menunggu orang kedua')]).toEqual([409, true]);
    expect((await post('/meja/audit', { akun: id }, admin)).status).toBe(403);
    const list = await text(get('/meja/audit', auditor));
    expect(list).toContain(`name="akun" value="${id}"`);
    for (const fields of [{ akun: id }, { peran: grant }]) expect((await post('/meja/audit', fields, auditor)).status).toBe(303);
    expect((await get('/undangan', cookie)).status).toBe(200);
    expect(await text(get(`/admin/akun/${id}`))).toContain('berlaku hari ini');
  });
});

describe('the first set-up', () => {
  it('is the only page while there is no office; then it makes one, at once reachable, and never opens again', async () => {
    const own = await openWorld();
    await query(own.url.super, 'delete from identity.tenant');
    const live = await serve(own, { tenants: new Map<string, Tenant>(), isDemo: false });
    try {
      expect((await get('/lapor', '', live.url)).headers.get('location')).toBe('/pasang');
      expect((await get('/pasang', '', live.url)).status).toBe(410);
      const token = (await openSetup(own.ground))!;
      const cookie = cookieIn(await get(`/pasang/${token}`, '', live.url));
      expect((await get('/pasang', cookie, live.url)).status).toBe(200);
      const form = {
        kantor: 'Pemerintah Kota Contoh',
        alamat: 'localhost',
        zona: 'Asia/Jayapura',
        nama: 'Admin',
        pengguna: 'admin',
        jabatan: '',
        unit: '',
        sandi: PASSWORD,
        'sandi-ulang': PASSWORD,
        kode: totpNow(own.clock.now(), setupSecret(token)),
      };
      const faulty = await post('/pasang', { ...form, zona: '' }, cookie, live.url);
      expect([faulty.status, (await faulty.text()).includes('value="Pemerintah Kota Contoh"')]).toEqual([422, true]);
      expect((await post('/pasang', { ...form, nama: '' }, cookie, live.url)).status).toBe(422);
      const done = await post('/pasang', form, cookie, live.url);
      expect(await done.text()).toContain(`${live.url}/meja/masuk`);
      expect((await get('/pasang', cookie, live.url)).status).toBe(410);
      expect((await get('/meja/masuk', '', live.url)).status).toBe(200);
    } finally {
      await live.close();
      await own.close();
    }
  });
});
