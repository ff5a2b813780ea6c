import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activateAccess, issueAccessCode } from '../../identity/index.js';
import type { CaseId } from '../../kit/ids.js';
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
beforeEach(() => world.clock.set('2026-11-26'));

const PHRASE = 'sawah hujan bulan sembilan';
let n = 0;
async function envelope(isHandedOver = true) {
  const [caseId, number, ctx] = [randomUUID() as CaseId, `${String(++n).padStart(4, '0')}/2026`, world.ctx()];
  const code = await ctx.tx((tx) => issueAccessCode(ctx, tx, caseId, number));
  if (isHandedOver) await ctx.tx((tx) => activateAccess(ctx, tx, caseId));
  return { caseId, number, code };
}
const get = (path: string, cookie = '') => fetch(site.url + path, { redirect: 'manual', headers: { cookie } });
const post = (path: string, fields: Record<string, string> | FormData, cookie = '') =>
  fetch(site.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: site.url },
    body: fields instanceof FormData ? fields : new URLSearchParams(fields),
  });
const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .join('; ');
const mainOf = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())![0];
const setPhrase = async (first: string) => post('/terlapor/frasa', { frasa: PHRASE, 'frasa-lagi': PHRASE }, first);
async function settled() {
  const one = await envelope();
  const inside = cookieIn(await setPhrase(cookieIn(await post('/terlapor/masuk', { kode: one.code }))));
  return { ...one, cookie: inside.split('; ').find((pair) => pair.startsWith('nirpihak_terlapor='))! };
}

describe('the code of the envelope', () => {
  it('leads to a passphrase of one’s own, and that into the case', async () => {
    const { code } = await envelope();
    const entered = await post('/terlapor/masuk', { kode: code.toLowerCase().replaceAll('-', ' ') });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/terlapor/frasa']);
    const set = await setPhrase(cookieIn(entered));
    expect([set.status, set.headers.get('location')]).toEqual([303, '/terlapor']);
    expect(set.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^nirpihak_terlapor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    );
  });

  it('answers in the very same words when unknown, not handed over, used, or no code at all', async () => {
    const [waiting, used] = [await envelope(false), await settled()];
    const pages = await Promise.all(
      [waiting.code, used.code, '0000-0000-0000-0000', 'bukan kode', ''].map(async (kode) => {
        const answer = await post('/terlapor/masuk', { kode });
        expect(answer.status).toBe(422);
        return mainOf(answer);
      }),
    );
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).not.toContain(waiting.code);
  });

  it('is a secure cookie wherever the service is reached by https', async () => {
    const safe = await serve(world, { publicUrl: 'https://netral.kota.example' });
    const { code } = await envelope();
    const answer = await fetch(`${safe.url}/terlapor/masuk`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: 'https://netral.kota.example' },
      body: new URLSearchParams({ kode: code }),
    });
    await safe.close();
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/);
  });
});

describe('the passphrase', () => {
  it.each([
    ['terlalu', 'terlalu'],
    [PHRASE, `${PHRASE}!`],
  ])('is refused when weak or not the same twice, and never written back', async (frasa, twice) => {
    const first = cookieIn(await post('/terlapor/masuk', { kode: (await envelope()).code }));
    const answer = await post('/terlapor/frasa', { frasa, 'frasa-lagi': twice }, first);
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain(`value="${frasa}"`);
    expect((await setPhrase(first)).status).toBe(303);
  });

  it('cannot be set without the code', async () => {
    expect((await get('/terlapor/frasa')).headers.get('location')).toBe('/terlapor/masuk');
    expect((await setPhrase('')).status).toBe(422);
  });

  it('brings back with the number on the letter, however it is typed', async () => {
    const { number } = await settled();
    const back = await post('/terlapor/masuk', {
      perkara: ` ${number.replace(/^0+/, '').replace('/', ' / ')} `,
      frasa: PHRASE,
      ke: '/terlapor/surat',
    });
    expect([back.status, back.headers.get('location')]).toEqual([303, '/terlapor/surat']);
  });

  it('says the same of a wrong number and a wrong passphrase', async () => {
    const { number } = await settled();
    const answers = [
      await post('/terlapor/masuk', { perkara: number, frasa: 'bukan frasa saya' }),
      await post('/terlapor/masuk', { perkara: number.replace(/\d+/, '9999'), frasa: PHRASE }),
    ];
    expect(answers.map((one) => one.status)).toEqual([422, 422]);
    const [one, other] = await Promise.all(answers.map(mainOf));
    expect(one!.replaceAll(number, '')).toBe(other!.replaceAll(number.replace(/\d+/, '9999'), ''));
  });

  it.each(['https://lain.example/', '//lain', '/meja', '/terlapor/../meja', '/terlapor/masuk', '/terlapor/keluar'])(
    'never leads on to %s',
    async (ke) => {
      const { number } = await settled();
      expect((await post('/terlapor/masuk', { perkara: number, frasa: PHRASE, ke })).headers.get('location')).toBe('/terlapor');
    },
  );
});

describe('the session', () => {
  it.each(['/terlapor', '/terlapor/surat', '/terlapor/bukti/x', '/en/terlapor/waktu'])(
    'is asked for at %s, and one comes back there',
    async (path) => {
      const answer = await get(path);
      const to = new URL(answer.headers.get('location')!, site.url);
      expect([answer.status, to.pathname, to.searchParams.get('ke')]).toEqual([
        303,
        path.startsWith('/en') ? '/en/terlapor/masuk' : '/terlapor/masuk',
        path === '/terlapor' ? null : path.replace('/en', ''),
      ]);
    },
  );

  it('rests thirty minutes, then says that it ended', async () => {
    const { cookie } = await settled();
    world.clock.pass(0.6);
    const answer = await get('/terlapor/surat', cookie);
    expect(new URL(answer.headers.get('location')!, site.url).searchParams.get('sebab')).toBe('habis');
  });

  it('that ended in the middle of a reply keeps the words through the way back in', async () => {
    const { cookie, number } = await settled();
    world.clock.pass(0.6);
    const form = new FormData();
    form.set('cerita', 'Saya tidak di sana hari itu.\nSaya di Contoh Timur.');
    form.set('frasa', 'bukan ini');
    form.set('berkas', new Blob(['x'.repeat(5000)]), 'foto.jpg');
    const lost = await post('/terlapor/jawaban', form, cookie);
    const page = await lost.text();
    expect(lost.status).toBe(401);
    expect(page).toContain('Saya tidak di sana hari itu.');
    expect(page).toContain('Berkas yang Anda pilih belum tersimpan');
    expect(page).not.toContain('bukan ini');
    const back = await post('/terlapor/masuk', {
      perkara: number,
      frasa: PHRASE,
      ke: '/terlapor/jawaban',
      'isian.cerita': 'Saya tidak di sana hari itu.',
    });
    expect(back.status).toBe(200);
    expect(await back.text()).toMatch(/action="\/terlapor\/jawaban"[\s\S]*name="cerita" value="Saya tidak di sana hari itu\."/);
  });

  it('ends by the button', async () => {
    const { cookie } = await settled();
    expect((await get('/terlapor/keluar', cookie)).status).toBe(200);
    expect((await post('/terlapor/keluar', {}, cookie)).headers.get('location')).toBe('/terlapor/masuk?sebab=keluar');
    expect((await get('/terlapor/keluar', cookie)).status).toBe(303);
  });

  it('opens nothing of the desk', async () => {
    const { cookie } = await settled();
    expect((await get('/meja', cookie.replace('nirpihak_terlapor', 'nirpihak_meja'))).status).toBe(303);
  });
});

describe('what anybody may read', () => {
  it.each(['/terlapor/hak', '/en/terlapor/hak', '/terlapor/masuk', '/en/terlapor/masuk'])(
    '%s says the way on paper, runs no script, and never speaks of a perpetrator',
    async (path) => {
      const answer = await get(path);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(page).toMatch(path.startsWith('/en') ? /Without a phone/ : /Tanpa ponsel/);
      expect(page).not.toMatch(/pelaku|pelanggar\b|<script|style=/i);
    },
  );
});
