import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proposeDay } from '../../calendar/index.js';
import { report, type ReportRow } from '../../intake/index.js';
import { day } from '../../kit/dates.js';
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
const rows = async (): Promise<number> => Number((await query(world.url.super, 'select count(*) as n from intake.report')).rows[0].n);
const lastReport = async (): Promise<ReportRow['id']> =>
  (await query(world.url.super, 'select id from intake.report order by year desc, seq desc limit 1')).rows[0].id as ReportRow['id'];
const desk = () => world.ctx(accountWith('report.read', 'report.reply'));

describe('the first page', () => {
  it.each(['/lapor', '/en/lapor'])('%s fits 14 kB compressed, asks for nothing else, runs no script and sets no cookie', async (path) => {
    const answer = await her.get(path);
    const html = await answer.text();
    expect(gzipSync(html).length).toBeLessThan(14_000);
    expect(html).not.toMatch(/<script|<link rel="stylesheet"|<img|style="/);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('says what is safe, and what the law protects and what not, marked as unchecked', async () => {
    const html = await text(her.get('/lapor'));
    for (const words of [
      'jaringan atau Wi-Fi kantor',
      'UU 13/2006',
      'belum kami cocokkan',
      'tidak dilindungi',
      'tidak menggantikan laporan ke Bawaslu',
    ])
      expect(html).toContain(words);
  });
});

describe('the form', () => {
  it('leads from the first question to one report, and shows the words before sending and never after', async () => {
    const words = await toReceipt(her);
    const before = await rows();
    expect(Visitor.to(await her.post('/lapor/tanda-terima', {}))).toBe('/lapor/selesai');
    const done = await text(her.get('/lapor/selesai'));
    expect(done).toContain('Senin, 12\u00a0Oktober 2026');
    expect(done).toContain('Kamis, 15\u00a0Oktober 2026');
    expect(done).toMatch(/Pilkada: .*Senin, 12\u00a0Oktober 2026/);
    expect(done).not.toContain(words);
    // Back, and once more; reload; a second tab.
    for (let n = 0; n < 3; n++) expect(Visitor.to(await her.post('/lapor/tanda-terima', {}))).toBe('/lapor/selesai');
    expect(await text(her.get('/lapor/selesai'))).toBe(done);
    expect(await rows()).toBe(before + 1);
    for (const slug of ['apa', 'bukti', 'kontak', 'tanda-terima'])
      expect(Visitor.to(await her.get(`/lapor/${slug}`))).toBe('/lapor/selesai');
    expect((await report(desk(), await lastReport())).content).toMatchObject({
      what: 'Unggahan di akun kelurahan',
      links: ['https://contoh.go.id/berita'],
    });
  });

  it('is whole in English under its own addresses', async () => {
    const words = await toReceipt(her, '/en/lapor');
    expect(words.split(' ')).toHaveLength(8);
    expect(Visitor.to(await her.post('/en/lapor/tanda-terima', {}))).toBe('/en/lapor/selesai');
    const done = await text(her.get('/en/lapor/selesai'));
    expect(done).toContain('We have received your report');
    expect(done).not.toMatch(/Laporan Anda|Langkah/);
  });

  it('shows every answer on the check page, and comes back to it from a change', async () => {
    await toReceipt(her);
    const html = await text(her.get('/lapor/periksa'));
    for (const words of [
      'Unggahan di akun kelurahan',
      '5\u00a0Oktober 2026',
      'Balai Kelurahan Melati',
      'Budi Contoh',
      'contoh.go.id/berita',
      'tanpa nama',
      'Wali Kota Contoh',
      '/lapor/siapa?ubah',
    ])
      expect(html).toContain(words);
    expect(Visitor.to(await her.post('/lapor/siapa?ubah', { nama: 'Orang Lain', kantor: '', jabatan: '', nip: '' }))).toBe(
      '/lapor/periksa',
    );
    expect(await text(her.get('/lapor/periksa'))).toContain('Orang Lain');
  });

  it('begins at the first page for whoever has no draft, and goes on where it was left for whoever has', async () => {
    for (const slug of ['apa', 'siapa', 'bukti', 'periksa', 'tanda-terima', 'selesai'])
      expect(Visitor.to(await her.get(`/lapor/${slug}`))).toBe('/lapor');
    await her.post('/lapor', {});
    await her.post('/lapor/apa', steps[0]![1]);
    expect(await text(her.get('/lapor'))).toContain('Lanjutkan isian');
    expect(Visitor.to(await her.post('/lapor', { lanjut: '1' }))).toBe('/lapor/kapan');
    expect(Visitor.to(await her.post('/lapor', { baru: '1' }))).toBe('/lapor/apa');
    expect(await text(her.get('/lapor/apa'))).not.toContain('Unggahan di akun');
  });

  it('loses no step when a second tab saves another', async () => {
    await her.post('/lapor', {});
    await Promise.all(steps.map(([slug, fields]) => her.post(`/lapor/${slug}`, fields)));
    const html = await text(her.get('/lapor/periksa'));
    for (const words of ['Unggahan di akun kelurahan', 'Balai Kelurahan Melati', 'Budi Contoh']) expect(html).toContain(words);
  });

  it.each([
    ['kapan', { 'tanggal-hari': '31', 'tanggal-bulan': '11', 'tanggal-tahun': '2025', tempat: 'Balai' }, 'berakhir pada tanggal 30'],
    ['kapan', { 'tanggal-hari': '13', 'tanggal-bulan': '10', 'tanggal-tahun': '2026', tempat: 'Balai' }, 'belum tiba'],
    ['kapan', { 'tanggal-hari': '', 'tanggal-bulan': '11', 'tanggal-tahun': '2026', tempat: 'Balai' }, 'belum tiba'],
    ['kapan', { 'tanggal-hari': '1', 'tanggal-bulan': '1', 'tanggal-tahun': '1969', tempat: 'Balai' }, 'sejak tahun 1970'],
    ['kapan', { 'tanggal-hari': 'x', 'tanggal-bulan': '1', 'tanggal-tahun': '2026', tempat: 'Balai' }, 'angka 1 sampai 31'],
    ['kapan', { 'tanggal-hari': '', 'tanggal-bulan': '', 'tanggal-tahun': '', tempat: 'Balai' }, 'kira-kira kapan'],
    ['apa', { cerita: '' }, 'Ceritakan apa yang Anda lihat'],
    ['apa', { cerita: 'a'.repeat(100_000) }, '100.000 huruf. Paling banyak 20.000'],
    ['siapa', { nama: '', kantor: '', jabatan: '', nip: '' }, 'Isi salah satu'],
    ['siapa', { nama: 'Budi', kantor: '', jabatan: '', nip: '123' }, '18 angka'],
    ['siapa', { nama: 'b'.repeat(100_000), kantor: '', jabatan: '', nip: '' }, 'Terlalu panjang'],
    ['pemilihan', { pemilihan: 'karangan/karangan' }, 'Pilih satu'],
    ['sumber', { sumber: 'karangan', keterangan: 'tetap-ada' }, 'Pilih salah satu'],
    ['kontak', { pilihan: 'anonim', telepon: '0812' }, 'memilih tanpa nama'],
  ])('at %s with %j says what to mend and keeps what was typed', async (slug, fields: Record<string, string | undefined>, words) => {
    await her.post('/lapor', {});
    const answer = await her.post(`/lapor/${slug}`, fields as Record<string, string>);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain('class="errors"');
    for (const value of Object.values(fields))
      if (value && value.length > 2 && !['karangan', 'karangan/karangan', '0812', 'anonim'].includes(value)) expect(html).toContain(value);
  });

  it('takes a month alone where the day was forgotten', async () => {
    await her.post('/lapor', {});
    expect(
      (await her.post('/lapor/kapan', { 'tanggal-hari': '', 'tanggal-bulan': '9', 'tanggal-tahun': '2026', kira: '', tempat: 'Balai' }))
        .status,
    ).toBe(303);
    expect(await text(her.get('/lapor/periksa'))).toContain('September 2026');
    expect(await text(her.get('/lapor/kapan'))).toContain('value="9"');
  });

  it.each([
    ['NUL', 'ab%00cd'],
    ['invalid UTF-8', 'ab%ffcd'],
    ['an escape character', 'ab%1bcd'],
  ])('refuses %s with a clear page', async (_, raw) => {
    await her.post('/lapor', {});
    const cookie = [...her.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${site.url}/lapor/apa`, {
      method: 'POST',
      redirect: 'manual',
      body: `cerita=${raw}`,
      headers: { cookie, origin: site.url, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('tidak dapat dibaca');
  });

  it('drops right-to-left controls and shows markup as text', async () => {
    await her.post('/lapor', {});
    await her.post('/lapor/apa', { cerita: '\u202eterbalik\u202c <script>alert(1)</script>' });
    const html = await text(her.get('/lapor/periksa'));
    expect(html).toContain('terbalik &lt;script&gt;');
    expect(html).not.toContain('\u202e');
  });

  it('shows what was typed, explains, and goes on with a fresh draft when the old one died meanwhile', async () => {
    await her.post('/lapor', {});
    const old = her.cookies.get('nirpihak_lapor');
    world.clock.pass(49);
    const answer = await her.post('/lapor/apa', { jenis: 'photo', cerita: 'kalimat yang panjang' });
    expect(answer.status).toBe(410);
    const html = await answer.text();
    expect(html).toContain('kalimat yang panjang');
    expect(html).toContain('Isian sebelumnya sudah tidak ada');
    expect(her.cookies.get('nirpihak_lapor')).not.toBe(old);
    expect((await her.post('/lapor/apa', { cerita: 'kalimat yang panjang' })).status).toBe(303);
    world.clock.set('2026-10-12');
  });

  it('keeps on the page what was typed while the database is away, and goes on once it is back', async () => {
    await her.post('/lapor', {});
    const name = new URL(world.url.app).pathname.slice(1);
    const server = process.env['NIRPIHAK_TEST_DATABASE']!;
    await query(server, `alter database ${name} with allow_connections false`);
    await query(server, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const answer = await her.post('/lapor/apa', { cerita: 'ditulis saat basis data pergi' });
    await query(server, `alter database ${name} with allow_connections true`);
    expect(answer.status).toBe(503);
    const html = await answer.text();
    for (const words of ['Belum tersimpan', 'ditulis saat basis data pergi']) expect(html).toContain(words);
    expect((await her.post('/lapor/apa', { cerita: 'ditulis saat basis data pergi' })).status).toBe(303);
  });

  it('refuses what another site sends, and sends that come from nowhere', async () => {
    await her.post('/lapor', {});
    expect((await her.post('/lapor/apa', { cerita: 'x' }, { origin: 'https://jahat.example' })).status).toBe(403);
    expect((await fetch(`${site.url}/lapor/apa`, { method: 'POST', body: 'cerita=x' })).status).toBe(403);
  });
});

describe('files', () => {
  it('are taken, listed and removed without losing the links typed beside them', async () => {
    await her.post('/lapor', {});
    expect(
      Visitor.to(
        await her.upload('/lapor/bukti', { tautan: 'https://contoh.go.id/a', lagi: '1' }, [
          { name: 'satu.jpg', bytes: tinyJpeg() },
          { name: 'dua.jpg', bytes: tinyJpeg() },
        ]),
      ),
    ).toBe('/lapor/bukti');
    const html = await text(her.get('/lapor/bukti'));
    expect(html).toContain('satu.jpg');
    expect(html).toContain('https://contoh.go.id/a');
    const id = /name="hapus" value="([^"]+)"/.exec(html)![1]!;
    await her.upload('/lapor/bukti', { tautan: 'https://contoh.go.id/b', hapus: id }, []);
    const after = await text(her.get('/lapor/bukti'));
    expect([after.includes('satu.jpg'), after.includes('dua.jpg'), after.includes('https://contoh.go.id/b')].filter(Boolean)).toHaveLength(
      2,
    );
  });

  it.each([
    [
      'HTML named as a photo',
      new TextEncoder().encode('<html><script>alert(1)</script>'.repeat(50)),
      'Jenis berkas ini tidak dapat diterima',
    ],
    ['an archive named as a photo', tinyZip(), 'Jenis berkas ini tidak dapat diterima'],
    ['a file of zero bytes', new Uint8Array(), 'kosong'],
    ['a photo cut short', tinyJpeg().slice(0, -8), 'tidak sampai utuh'],
    ['a file beyond the limit', Buffer.concat([tinyJpeg(), Buffer.alloc(1_100_000)]), 'terlalu besar'],
  ])('that are %s are refused with the reason, and the rest is kept', async (_, bytes, words) => {
    await her.post('/lapor', {});
    const answer = await her.upload('/lapor/bukti', { tautan: 'https://contoh.go.id/tetap' }, [
      { name: 'baik.jpg', bytes: tinyJpeg() },
      { name: 'buruk.jpg', bytes },
    ]);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const part of [words, 'buruk.jpg', 'baik.jpg', 'https://contoh.go.id/tetap']) expect(html).toContain(part);
    expect((await text(her.get('/lapor/bukti'))).match(/name="hapus"/g)).toHaveLength(1);
  });

  it('beyond the tenth are refused', async () => {
    await her.post('/lapor', {});
    await her.upload(
      '/lapor/bukti',
      { lagi: '1' },
      Array.from({ length: 10 }, (_, n) => ({ name: `f${n}.jpg`, bytes: tinyJpeg() })),
    );
    const answer = await her.upload('/lapor/bukti', {}, [{ name: 'sebelas.jpg', bytes: tinyJpeg() }]);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Terlalu banyak berkas');
  });

  it.each(['bukan tautan', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://contoh.go.id'])(
    'a line “%s” is no link, and is kept for mending',
    async (line) => {
      await her.post('/lapor', {});
      const answer = await her.upload('/lapor/bukti', { tautan: `https://contoh.go.id\n${line}` }, []);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Baris 2 bukan alamat tautan');
    },
  );

  it('that arrive after the draft died go into the fresh one', async () => {
    await her.post('/lapor', {});
    world.clock.pass(49);
    const answer = await her.upload('/lapor/bukti', { tautan: 'https://contoh.go.id/x' }, [{ name: 'lama.jpg', bytes: tinyJpeg() }]);
    expect(answer.status).toBe(410);
    const html = await answer.text();
    for (const part of ['lama.jpg', 'https://contoh.go.id/x', 'sudah tidak ada']) expect(html).toContain(part);
    world.clock.set('2026-10-12');
  });
});

describe('the days a reporter is told', () => {
  it('are the office’s own for what the office does, and not for what Bawaslu does', async () => {
    world.clock.set('2026-10-12');
    const off = { on: day('2026-10-14'), kind: 'joint-leave', name: 'Hari Jadi Kota Contoh', decree: 'Keputusan contoh 1/2026' } as const;
    await proposeDay(world.ctx(accountWith('admin.settings')), off);
    await toReceipt(her);
    expect((await her.post('/lapor/pemilihan', { pemilihan: 'tidak-tahu' })).status).toBe(303);
    expect(await text(her.get('/lapor/tanda-terima'))).toContain('16\u00a0Oktober 2026');
    await her.post('/lapor/tanda-terima', {});
    const done = await text(her.get('/lapor/selesai'));
    expect(done).toContain('Jumat, 16\u00a0Oktober 2026');
    // Three counts of days on the page: the office’s screening, and Bawaslu’s period for either kind of election.
    const counts = done.match(/<details class="why"[\s\S]*?<\/details>/g)!;
    expect(counts.map((count) => count.includes('Hari Jadi Kota Contoh'))).toEqual([true, false, false]);
  });
});
