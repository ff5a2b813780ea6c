import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTotpSecret, seedAccount, totpNow } from '../../identity/index.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const PASSWORD = 'kuda sembilan payung hijau';
let n = 0;
async function somebody(role: 'officer' | 'administrator' | 'custodian' = 'officer') {
  const ctx = world.ctx({ kind: 'system' });
  const [username, secret] = [`petugas${++n}`, newTotpSecret(ctx)];
  await seedAccount(ctx, { username, name: 'Petugas Contoh', post: 'Analis', role, password: PASSWORD, totpSecret: secret });
  return { username, secret };
}
const get = (path: string, cookie = '') => fetch(site.url + path, { redirect: 'manual', headers: { cookie } });
const post = (path: string, fields: Record<string, string>, cookie = '', origin = site.url) =>
  fetch(site.url + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin }, body: new URLSearchParams(fields) });
const cookieIn = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0]!;
const fieldsOf = (one: { username: string; secret: string }) => ({
  nama: one.username,
  sandi: PASSWORD,
  kode: totpNow(world.clock.now(), one.secret),
});
const enter = async (one: { username: string; secret: string }) => cookieIn(await post('/meja/masuk', fieldsOf(one)));
const field = (html: string, name: string) => new RegExp(`name="${name.replace('.', '\\.')}" value="([^"]*)"`).exec(html)?.[1];

describe('the door of the desk', () => {
  it.each(['/meja', '/meja/perkara/x', '/penjaga', '/admin', '/admin/akun-baru', '/en/meja/saya'])(
    'sends who asks for %s without a session to sign in and back',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(303);
      const to = new URL(answer.headers.get('location')!, site.url);
      expect(to.pathname).toBe(path.startsWith('/en') ? '/en/meja/masuk' : '/meja/masuk');
      expect(to.searchParams.get('ke')).toBe(path === '/meja' ? null : path.replace('/en', ''));
    },
  );

  it('remembers the address and never the query, which may hold a name', async () => {
    const answer = await get('/meja/cari?nama=seseorang');
    expect(answer.headers.get('location')).not.toContain('seseorang');
  });

  it('lets in, keeps the token where no script reads it, and goes where one wanted', async () => {
    const answer = await post('/meja/masuk', { ...fieldsOf(await somebody()), ke: '/meja/saya' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/meja/saya']);
    expect(answer.headers.getSetCookie()[1]).toMatch(/^nirpihak_perangkat=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^nirpihak_meja=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await get('/meja/saya', cookieIn(answer))).status).toBe(200);
  });

  it.each(['https://lain.example/', '//lain.example/meja', '/meja/../lapor', '/lapor', '/meja\\@lain', '/meja/masuk'])(
    'never leads on to %s',
    async (ke) => {
      const answer = await post('/meja/masuk', { ...fieldsOf(await somebody()), ke });
      expect(answer.headers.get('location')).toBe('/meja');
    },
  );

  it.each([
    ['administrator', '/admin'],
    ['custodian', '/penjaga'],
  ] as const)('shows the %s their own first page', async (role, first) => {
    expect((await post('/meja/masuk', fieldsOf(await somebody(role)))).headers.get('location')).toBe(first);
  });

  it('says the same of an unknown name and of a wrong password, keeps the name and not the password', async () => {
    const one = await somebody();
    const pages = await Promise.all(
      [
        { ...fieldsOf(one), sandi: 'rahasia-yang-salah' },
        { ...fieldsOf(one), nama: 'tidakada', sandi: 'rahasia-yang-salah' },
      ].map((fields) => post('/meja/masuk', fields)),
    );
    const [known, unknown] = await Promise.all(pages.map((page) => page.text()));
    expect(pages.map((page) => page.status)).toEqual([422, 422]);
    expect(known!.replaceAll(one.username, 'X')).toBe(unknown!.replaceAll('tidakada', 'X'));
    expect(known).toContain(`value="${one.username}"`);
    expect(known).not.toContain('rahasia-yang-salah');
  });

  it('refuses a sign-in that another site sends', async () => {
    expect((await post('/meja/masuk', fieldsOf(await somebody()), '', 'https://lain.example')).status).toBe(403);
  });

  it('speaks English under /en', async () => {
    expect(await (await get('/en/meja/masuk')).text()).toContain('Code from your phone');
  });

  it('marks the cookie Secure where the service is reached by https', async () => {
    const away = await serve(world, { publicUrl: 'https://localhost' });
    const answer = await fetch(`${away.url}/meja/masuk`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: 'https://localhost' },
      body: new URLSearchParams(fieldsOf(await somebody())),
    });
    const cookie = cookieIn(answer);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-nirpihak_meja=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const inside = async (brought: string) =>
      (await fetch(`${away.url}/meja/saya`, { redirect: 'manual', headers: { cookie: brought } })).status;
    expect(await inside(cookie)).toBe(200);
    // A neighbouring subdomain can set the plain name, and never the guarded one.
    expect(await inside(cookie.replace('__Host-', ''))).toBe(303);
    await away.close();
  });

  it('takes a session that comes twice for none: one of the two was planted', async () => {
    const [mine, planted] = [await enter(await somebody()), await enter(await somebody())];
    expect((await get('/meja/saya', mine)).status).toBe(200);
    for (const both of [`${planted}; ${mine}`, `${mine}; ${planted}`, `${mine};${mine}`])
      expect((await get('/meja/saya', both)).status).toBe(303);
  });

  it('knows the browser again when strangers have made the name wait', async () => {
    const one = await somebody();
    const device = (await post('/meja/masuk', fieldsOf(one))).headers.getSetCookie()[1]!.split(';')[0]!;
    world.clock.pass(1 / 60);
    for (let i = 0; i < 5; i++) await post('/meja/masuk', { ...fieldsOf(one), sandi: 'salah salah salah' });
    expect((await post('/meja/masuk', fieldsOf(one))).status).toBe(429);
    expect((await post('/meja/masuk', fieldsOf(one), device)).status).toBe(303);
  });

  it('closes behind who signs out', async () => {
    const cookie = await enter(await somebody());
    const answer = await post('/meja/keluar', {}, cookie);
    expect(answer.headers.get('location')).toBe('/meja/masuk?sebab=keluar');
    expect((await get('/meja/saya', cookie)).status).toBe(303);
  });
});

describe('a session that ends in the middle of a form', () => {
  it('tells so on the next page', async () => {
    const cookie = await enter(await somebody());
    world.clock.pass(0.6);
    const answer = await get('/meja/saya', cookie);
    const page = await (await get(answer.headers.get('location')!, cookie)).text();
    expect(page).toContain('Sesi Anda sudah berakhir');
  });

  it('loses nothing that was typed, through a wrong password too, and carries no password along', async () => {
    const one = await somebody();
    const typed = { alasan: 'Alasan panjang, "dengan" <tanda> & baris\nbaru', pilihan: 'a', versi: '3', 'sandi-lama': 'janganbawa' };
    const asked = await post('/meja/perkara/123/catat', typed);
    expect(asked.status).toBe(401);
    const first = await asked.text();
    expect(first).not.toContain('janganbawa');
    const decoded = (text: string | undefined) =>
      (text ?? '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const carry = (html: string) => ({
      ke: field(html, 'ke')!,
      ...Object.fromEntries(['alasan', 'pilihan', 'versi'].map((name) => [`isian.${name}`, decoded(field(html, `isian.${name}`))])),
    });
    expect(carry(first)).toEqual({ ke: '/meja/perkara/123/catat', 'isian.alasan': typed.alasan, 'isian.pilihan': 'a', 'isian.versi': '3' });
    const wrong = await post('/meja/masuk', { ...fieldsOf(one), sandi: 'salah sekali ini', ...carry(first) });
    const again = await post('/meja/masuk', { ...fieldsOf(one), ...carry(await wrong.text()) });
    const last = await again.text();
    expect(again.status).toBe(200);
    expect(last).toContain('action="/meja/perkara/123/catat"');
    expect(decoded(field(last, 'alasan'))).toBe(typed.alasan);
  });

  it('reads what is neither a form nor files no further than a form may be long', async () => {
    const answer = await fetch(`${site.url}/meja/laporan`, {
      method: 'POST',
      headers: { origin: site.url, 'content-type': 'text/plain' },
      body: 'x'.repeat(300_000),
    });
    expect(answer.status).toBe(413);
  });

  it('shows kept words at once, however long a row of letters and digits stands beside them', async () => {
    const fields = { ...fieldsOf(await somebody()), ke: '/meja/laporan', 'isian.a': 'a1'.repeat(60_000), 'isian.b': 'Alasan saya' };
    const start = performance.now();
    const page = await (await post('/meja/masuk', fields)).text();
    expect(performance.now() - start).toBeLessThan(1_500);
    expect(page).toContain('<li>Alasan saya</li>');
  });

  it('tells who sent files to sign in beside it and reload', async () => {
    const form = new FormData();
    form.set('berkas', new Blob(['x'.repeat(2_000_000)]), 'foto.jpg');
    const answer = await fetch(`${site.url}/meja/perkara/123/bukti`, { method: 'POST', headers: { origin: site.url }, body: form });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('Masuk di tab baru');
  });
});

describe('my account', () => {
  it('lists my sessions, ends another one, and changes my password', async () => {
    const one = await somebody();
    const elsewhere = await enter(one);
    world.clock.pass(1 / 60);
    const here = await enter(one);
    const page = await (await get('/meja/saya', here)).text();
    await post('/meja/saya', { akhiri: field(`${page.replace('class="button second" name', 'name')}`, 'akhiri')! }, here);
    expect((await get('/meja/saya', elsewhere)).status).toBe(303);
    expect((await post('/meja/saya', { akhiri: 'bukan-id' }, here)).status).toBe(303);
    world.clock.pass(1 / 60);
    const change = {
      'sandi-lama': PASSWORD,
      'sandi-baru': 'empat ember biru langit',
      'sandi-ulang': 'empat ember biru langit',
      kode: totpNow(world.clock.now(), one.secret),
    };
    expect((await post('/meja/saya/sandi', { ...change, 'sandi-ulang': 'lain' }, here)).status).toBe(422);
    expect((await post('/meja/saya/sandi', { ...change, 'sandi-baru': 'pendek', 'sandi-ulang': 'pendek' }, here)).status).toBe(422);
    expect((await post('/meja/saya/sandi', change, here)).headers.get('location')).toBe('/meja/saya?kabar=sandi');
  });
});
