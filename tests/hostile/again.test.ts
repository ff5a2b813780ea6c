import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillIn, follow, send, storyOf } from '../../bench/reporter.js';
import { expireDrafts } from '../../src/intake/index.js';
import { tinyJpeg, tinyPng } from '../support/files.js';
import { serve, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { unescaped } from './form.js';
import { PASSWORD, signedIn, somebody } from './people.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});
let her: Visitor;
beforeEach(() => {
  her = new Visitor(site.url);
  world.clock.set('2026-10-12');
});

const count = async (table: string): Promise<number> =>
  Number((await query(world.url.super, `select count(*) as n from ${table}`)).rows[0].n);
const text = async (answer: Promise<Response>): Promise<string> => unescaped(await (await answer).text());
/** A second tab of the same browser: the same cookies, then its own way. */
function secondTab(of: Visitor): Visitor {
  const tab = new Visitor(site.url);
  for (const [name, value] of of.cookies) tab.cookies.set(name, value);
  return tab;
}

describe('pressing twice', () => {
  it('eight times at once, in two tabs, is one report with one confirmation', async () => {
    const words = await fillIn(her, storyOf('delapan', [tinyJpeg()]));
    const [before, files] = [await count('intake.report'), await count(`evidence.file where state = 'kept'`)];
    const tabs = [her, secondTab(her)];
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => tabs[i % 2]!.post('/lapor/tanda-terima', {})));
    expect(answers.map((one) => [one.status, Visitor.to(one)])).toEqual(Array(8).fill([303, '/lapor/selesai']));
    expect([await count('intake.report'), await count(`evidence.file where state = 'kept'`)]).toEqual([before + 1, files + 1]);
    expect(await text(her.get('/lapor/selesai'))).toBe(await text(tabs[1]!.get('/lapor/selesai')));
    expect(await follow(new Visitor(site.url), words)).toBe(await send(her));
  });

  it('on a message is one message, with its file as well', async () => {
    const words = await fillIn(her, storyOf('pesan', []));
    await send(her);
    await her.post('/lacak', { kata: words });
    await Promise.all([1, 2, 3].map(() => her.upload('/lacak/kotak', { pesan: 'tiga kali ditekan' }, [])));
    expect((await text(her.get('/lacak/kotak'))).match(/tiga kali ditekan/g)).toHaveLength(1);
    const files = [{ name: 'foto-kedua.jpg', bytes: tinyJpeg() }];
    await Promise.all([1, 2, 3].map(() => her.upload('/lacak/kotak', { pesan: 'dengan foto' }, files)));
    const page = await text(her.get('/lacak/kotak'));
    expect([page.match(/dengan foto/g)?.length, page.match(/foto-kedua\.jpg/g)?.length]).toEqual([1, 1]);
    expect(await count(`evidence.file where state <> 'kept'`)).toBe(0);
    // Another photo under the same words is another message.
    await her.upload('/lacak/kotak', { pesan: 'dengan foto' }, [{ name: 'foto-ketiga.png', bytes: tinyPng() }]);
    expect((await text(her.get('/lacak/kotak'))).match(/dengan foto/g)).toHaveLength(2);
  });

  it('on the first page makes one draft of each press and loses none that is in use', async () => {
    await her.post('/lapor', {});
    await her.post('/lapor/apa', { cerita: 'sudah ditulis' });
    const answers = await Promise.all([her.post('/lapor', {}), her.post('/lapor', {})]);
    expect(answers.map(Visitor.to)).toEqual(['/lapor/kapan', '/lapor/kapan']);
    expect(await text(her.get('/lapor/apa'))).toContain('sudah ditulis');
  });
});

describe('going back', () => {
  it('shows each page with the answer given, and a form sent again is only sent again', async () => {
    await fillIn(her, storyOf('mundur', []));
    expect(await text(her.get('/lapor/siapa'))).toContain('value="Contoh Pegawai"');
    expect((await her.post('/lapor/siapa', { nama: 'Contoh Pegawai', kantor: 'Kelurahan Melati', jabatan: '', nip: '' })).status).toBe(303);
    expect(await text(her.get('/lapor/apa'))).toContain('Laporan mundur.');
    expect(await text(her.get('/lapor/bukti'))).toContain('https://contoh.go.id/berita');
  });

  it('keeps the receipt words the same until sending, and after it no page of the form can change the report', async () => {
    const words = await fillIn(her, storyOf('tetap', []));
    expect(await text(her.get('/lapor/tanda-terima'))).toContain(words);
    const number = await send(her);
    for (const [slug, fields] of [
      ['apa', { cerita: 'diubah' }],
      ['kontak', { pilihan: 'anonim' }],
      ['siapa', { nama: 'Lain' }],
    ] as const) {
      const answer = await her.post(`/lapor/${slug}`, fields);
      expect([answer.status, Visitor.to(answer)], slug).toEqual([303, '/lapor/selesai']);
    }
    const upload = await her.upload('/lapor/bukti', { tautan: '' }, [{ name: 'x.jpg', bytes: tinyJpeg() }]);
    expect(Visitor.to(upload)).toBe('/lapor/selesai');
    expect(await text(her.get('/lapor/selesai'))).toContain(number);
    expect(await follow(new Visitor(site.url), words)).toBe(number);
  });
});

describe('a second tab', () => {
  it('saves its own step without undoing another one’s, also with files arriving in both', async () => {
    await her.post('/lapor', {});
    const tab = secondTab(her);
    const answers = await Promise.all([
      her.post('/lapor/apa', { cerita: 'dari tab satu' }), tab.post('/lapor/siapa', { nama: 'dari tab dua', kantor: '', jabatan: '', nip: '' }),
      her.upload('/lapor/bukti', { tautan: '', lagi: '1' }, [{ name: 'satu.jpg', bytes: tinyJpeg() }]), tab.upload('/lapor/bukti', { tautan: '', lagi: '1' }, [{ name: 'dua.jpg', bytes: tinyJpeg() }]),
    ]); // prettier-ignore
    expect(answers.map((one) => one.status)).toEqual([303, 303, 303, 303]);
    const page = await text(tab.get('/lapor/periksa'));
    for (const words of ['dari tab satu', 'dari tab dua', 'satu.jpg', 'dua.jpg']) expect(page).toContain(words);
  });

  it('that still stands on the form when the other one left quickly keeps what is typed in it', async () => {
    await her.post('/lapor', {});
    const tab = secondTab(her);
    await her.get('/keluar', { 'sec-fetch-site': 'same-origin' });
    const answer = await tab.post('/lapor/apa', { cerita: 'masih di layar' });
    expect(answer.status).toBe(410);
    expect(unescaped(await answer.text())).toContain('masih di layar');
  });
});

describe('a session that ends in the middle of a form', () => {
  it.each([
    ['apa', { jenis: 'photo', cerita: 'kalimat yang panjang sekali' }, ['kalimat yang panjang sekali', 'value="photo" checked']],
    [
      'kapan',
      { 'tanggal-hari': '5', 'tanggal-bulan': '10', 'tanggal-tahun': '2026', kira: '', tempat: 'Balai Melati' },
      ['value="Balai Melati"', 'value="2026"'],
    ],
    ['sumber', { sumber: 'event', keterangan: 'berdiri di sana' }, ['berdiri di sana', 'value="event" checked']],
    [
      'siapa',
      { nama: 'Seseorang', kantor: 'Dinas Contoh', jabatan: 'Staf', nip: '' },
      ['value="Seseorang"', 'value="Dinas Contoh"', 'value="Staf"'],
    ],
    ['kontak', { pilihan: 'anonim' }, ['value="anonim" checked']],
  ])('draft, page %s: what was typed comes back, and the same press goes on', async (slug, fields: Record<string, string>, parts) => {
    await her.post('/lapor', {});
    world.clock.pass(49);
    await expireDrafts(world.ctx({ kind: 'system' }));
    const answer = await her.post(`/lapor/${slug}`, fields);
    expect(answer.status).toBe(410);
    const page = unescaped(await answer.text()).replaceAll('checked=""', 'checked');
    for (const part of parts) expect(page).toContain(part);
    expect((await her.post(`/lapor/${slug}`, fields)).status).toBe(303);
  });

  it('mailbox: the message comes back after the words are entered again', async () => {
    const words = await fillIn(her, storyOf('kotak', []));
    await send(her);
    await her.post('/lacak', { kata: words });
    world.clock.pass(31 / 60);
    const over = await her.upload('/lacak/kotak', { pesan: 'pesan panjang saya' }, [{ name: 'x.jpg', bytes: tinyJpeg() }]);
    expect(over.status).toBe(410);
    expect(await over.text()).toContain('pesan panjang saya');
    const again = await her.post('/lacak', { kata: words, pesan: 'pesan panjang saya' });
    expect(await again.text()).toContain('>pesan panjang saya</textarea>');
    expect(Visitor.to(await her.upload('/lacak/kotak', { pesan: 'pesan panjang saya' }, []))).toBe('/lacak/kotak');
    // The file nobody could own is gone.
    expect(await count(`evidence.file where state <> 'kept' and owner like 'draft:%'`)).toBe(0);
  });

  it('desk: the words come back after signing in, in the name of who signed in, and reach the report', async () => {
    await fillIn(her, storyOf('meja', []));
    await send(her);
    const [{ id }] = (await query(world.url.super, 'select id from intake.report order by seq desc limit 1')).rows as [{ id: string }];
    const person = await somebody(world.ctx(), 'officer');
    const officer = await signedIn(site.url, person);
    world.clock.pass(0.6);
    const ended = await officer.post(`/meja/laporan/${id}/balas`, {
      pesan: 'Terima kasih atas laporan Anda.',
      isi: 'Terima kasih atas laporan Anda.',
    });
    expect(ended.status).toBe(401);
    const page = unescaped(await ended.text());
    expect(page).toContain('Terima kasih atas laporan Anda.');
    const kept = Object.fromEntries([...page.matchAll(/name="(isian\.[^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
    const back = await officer.post('/meja/masuk', {
      ...kept,
      ke: `/meja/laporan/${id}/balas`,
      nama: person.username,
      sandi: PASSWORD,
      kode: person.code(),
    });
    expect(back.status).toBe(200);
    expect(await back.text()).toContain('Terima kasih atas laporan Anda.');
    const fields = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name.replace('isian.', ''), value]));
    expect((await officer.post(`/meja/laporan/${id}/balas`, fields)).status).toBe(303);
    expect(unescaped(await (await officer.get(`/meja/laporan/${id}`)).text())).toContain('Terima kasih atas laporan Anda.');
  });
});
