import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerDemoCustodians } from '../../src/vault/index.js';
import { fillIn, send, storyOf } from '../../bench/reporter.js';
import { serve, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, type World } from '../support/world.js';
import { fieldsOf, takesFiles, unescaped, type Fields } from './form.js';
import { somebody } from './people.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
  const office = { ...world.ctx(), tenant: { ...world.tenant, isDemo: true } };
  const custodians = [];
  for (const n of [1, 2, 3]) custodians.push({ id: (await somebody(world.ctx(), 'custodian')).id, isOutside: n === 3 });
  await registerDemoCustodians(office, custodians);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

/** Every form that anybody may send without signing in. */
const PAGES = [
  '/lapor/apa', '/lapor/kapan', '/lapor/pemilihan', '/lapor/sumber', '/lapor/siapa', '/lapor/bukti', '/lapor/kontak',
  '/lacak', '/lacak/kotak', '/meja/masuk', '/terlapor/masuk', '/en/lapor/apa', '/en/lacak',
] as const; // prettier-ignore
type Path = (typeof PAGES)[number];

/** A browser that stands where each of the pages can be reached. */
async function reader(path: Path): Promise<Visitor> {
  const her = new Visitor(site.url);
  if (path === '/lacak/kotak') {
    const words = await fillIn(her, storyOf('uji', []));
    await send(her);
    await her.post('/lacak', { kata: words });
  } else if (path.includes('/lapor/')) await her.post('/lapor', {});
  return her;
}

/** Values that are right where the page knows few right ones, so that only the field under test is wrong. */
const RIGHT: Fields = {
  cerita: 'Unggahan di akun kelurahan', 'tanggal-hari': '5', 'tanggal-bulan': '10', 'tanggal-tahun': '2026', tempat: 'Balai Kelurahan',
  pilihan: 'tersegel', telepon: '0812', surel: 'a@contoh.id', alamat: 'Jalan Contoh', nama: 'Nama Contoh', kantor: 'Kelurahan', jabatan: 'Lurah', keterangan: 'dari laman', kira: 'malam',
  tautan: 'https://contoh.go.id/a', pesan: 'pesan pendek',
}; // prettier-ignore
const filled = (html: string): Fields =>
  Object.fromEntries(Object.entries(fieldsOf(html)).map(([name, value]) => [name, RIGHT[name] ?? value]));

/** Sends as this page's form would; `raw` replaces one field's bytes. */
async function sendRaw(her: Visitor, path: string, fields: Fields, isMultipart: boolean, name: string, raw: Buffer): Promise<Response> {
  const cookie = [...her.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const others = Object.entries(fields).filter(([key]) => key !== name);
  const edge = '----batas';
  const part = (key: string, value: Buffer) => [
    Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n`),
    value,
    Buffer.from('\r\n'),
  ];
  const encode = (value: Buffer): string => [...value].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const body = isMultipart
    ? Buffer.concat([
        ...others.flatMap(([key, value]) => part(key, Buffer.from(value))),
        ...part(name, raw),
        Buffer.from(`--${edge}--\r\n`),
      ])
    : Buffer.from([new URLSearchParams(others).toString(), `${name}=${encode(raw)}`].filter(Boolean).join('&'));
  const type = isMultipart ? `multipart/form-data; boundary=${edge}` : 'application/x-www-form-urlencoded';
  return fetch(site.url + path, { method: 'POST', redirect: 'manual', body, headers: { cookie, origin: site.url, 'content-type': type } });
}

const NAMES_OF_CHOICES = /^(jenis|pemilihan|sumber|pilihan|hapus|lagi|ke|semula)$/;

describe.each(PAGES)('%s', (path) => {
  it(
    'answers 100,000 letters in any of its fields in clear words, and shows every other field as it was typed',
    { timeout: 120_000 },
    async () => {
      const her = await reader(path);
      const html = await (await her.get(path)).text();
      const fields = filled(html);
      expect(Object.keys(fields).length).toBeGreaterThan(0);
      for (const name of Object.keys(fields)) {
        const sent = { ...fields, [name]: 'p'.repeat(100_000) };
        const answer = takesFiles(html) ? await her.upload(path, sent, []) : await her.post(path, sent);
        const page = unescaped(await answer.text());
        if (NAMES_OF_CHOICES.test(name)) {
          expect([303, 422], name).toContain(answer.status);
          continue;
        }
        expect(answer.status, name).toBe(422);
        expect(page, name).toContain('class="errors"');
        // Secrets are never written back.
        const kept = Object.entries(fields).filter(
          ([other, value]) => other !== name && value !== '' && !/^(sandi|kode|frasa|perkara)$/.test(other),
        );
        for (const [other, value] of kept) expect(page, `${other} beside ${name}`).toContain(value);
      }
    },
  );

  it.each([
    ['a NUL byte', Buffer.from('ab\0cd')],
    ['half a letter of UTF-8', Buffer.from([0x61, 0xc3])],
    ['an overlong encoding', Buffer.from([0xc0, 0xaf])],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
    ['an escape sequence', Buffer.from('\u001b[2Jab')],
    ['a bell', Buffer.from('ab\u0007cd')],
  ])('refuses %s in each of its fields with a page that says what to do', async (_, raw) => {
    const her = await reader(path);
    const html = await (await her.get(path)).text();
    const fields = filled(html);
    for (const name of Object.keys(fields)) {
      const answer = await sendRaw(her, path, fields, takesFiles(html), name, raw);
      const page = await answer.text();
      expect(answer.status, name).toBe(400);
      expect(page, name).toMatch(/tidak dapat dibaca|cannot be read/);
      expect(page, name).toContain(`href="${path}"`);
    }
  });

  it('drops signs that turn text around, and takes the vertical tab and form feed of word processors for new lines', async () => {
    const her = await reader(path);
    const html = await (await her.get(path)).text();
    const fields = filled(html);
    for (const name of Object.keys(fields).filter((one) => !NAMES_OF_CHOICES.test(one))) {
      for (const raw of ['\u202eterbalik\u2066 kanan\u200f', 'satu\u000bdua\u000ctiga']) {
        const answer = await sendRaw(her, path, fields, takesFiles(html), name, Buffer.from(raw));
        // 429: the same name tried too often.
        expect([303, 422, 429], `${name} ${JSON.stringify(raw)}`).toContain(answer.status);
        // eslint-disable-next-line no-control-regex -- that they are gone is the point
        expect(await answer.text()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u000b\u000c]/u);
      }
    }
  });
});

describe('an address', () => {
  it.each(['/lapor/%00', '/verifikasi/%ff', '/meja/laporan/%c0%af', '/terlapor/bukti/%1b', '/%e2%80'])(
    '%s is answered with 400 or 404 and no more',
    async (path) => {
      expect([400, 404]).toContain((await fetch(site.url + path, { redirect: 'manual' })).status);
    },
  );

  it.each(['/lapor/..%2f..%2fetc%2fpasswd', '/gaya-..%2f..%2fpackage.json', '/meja/berkas/..%2f..%2fkeys', '//lain.example/lapor'])(
    '%s leads nowhere',
    async (path) => {
      const answer = await fetch(site.url + path, { redirect: 'manual' });
      expect([303, 400, 404]).toContain(answer.status);
      expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
    },
  );
});
