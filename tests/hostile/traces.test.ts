import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pino from 'pino';
import { fillIn, send, storyOf } from '../../bench/reporter.js';
import { registerDemoCustodians } from '../../src/vault/index.js';
import { webApp } from '../../src/web/server.js';
import { tinyJpeg } from '../support/files.js';
import { serve, siteOf, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { signedIn, somebody } from './people.js';

/** Invented words, each typed in one place: wherever one turns up again, it came from there. */
const MARK = 'zkwmarkah';
/** Where the reporter's connection comes from, and what a proxy nobody named says about it. */
const [ADDRESS, FORWARDED] = ['127.0.0.77', '203.0.113.77'];

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
const log: string[] = [];
/** Every answer anybody got: address, headers and body. */
const answers: { path: string; headers: Headers; status: number; page: string }[] = [];

/** A visitor whose answers are kept for looking through afterwards. */
class Watched extends Visitor {
  override async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return keep(
      path,
      await super.get(path, { 'x-forwarded-for': FORWARDED, forwarded: `for=${FORWARDED}`, 'user-agent': `${MARK}-peramban`, ...headers }),
    );
  }
  override async post(
    path: string,
    fields: Record<string, string> | [string, string][],
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return keep(path, await super.post(path, fields, { 'x-forwarded-for': FORWARDED, 'user-agent': `${MARK}-peramban`, ...headers }));
  }
}

async function keep(path: string, answer: Response): Promise<Response> {
  answers.push({ path, headers: answer.headers, status: answer.status, page: await answer.clone().text() });
  return answer;
}

beforeAll(async () => {
  world = await openWorld();
  const sink = pino({ level: 'info', base: null }, { write: (line: string) => void log.push(line) });
  site = await serve(world, { ground: { ...world.ground, log: sink } });
  const custodians = [];
  for (const n of [1, 2, 3]) custodians.push({ id: (await somebody(world.ctx(), 'custodian')).id, isOutside: n === 3 });
  await registerDemoCustodians({ ...world.ctx(), tenant: { ...world.tenant, isDemo: true } }, custodians);
  await submit();
  await mistakes();
  await breakage();
  await overTheWire();
}, 120_000);
afterAll(async () => {
  await site.close();
  await world.close();
});

/** A whole report with the mark in every field, its mailbox and the desk reading it. */
async function submit(): Promise<void> {
  const her = new Watched(site.url);
  const words = await fillIn(her, { ...storyOf('x', [tinyJpeg()]), text: `${MARK}-cerita` });
  await her.post('/lapor/kapan', {
    'tanggal-hari': '5',
    'tanggal-bulan': '10',
    'tanggal-tahun': '2026',
    kira: `${MARK}-kira`,
    tempat: `${MARK}-tempat`,
  });
  await her.post('/lapor/sumber', { sumber: 'event', keterangan: `${MARK}-sumber` });
  await her.post('/lapor/siapa', { nama: `${MARK}-nama`, kantor: `${MARK}-kantor`, jabatan: `${MARK}-jabatan`, nip: '' });
  await her.upload('/lapor/bukti', { tautan: `https://${MARK}.example/x` }, [{ name: `${MARK}-berkas.jpg`, bytes: tinyJpeg() }]);
  const sealed = await her.post('/lapor/kontak', {
    pilihan: 'tersegel',
    nama: `${MARK}-pelapor`,
    telepon: `${MARK}-telepon`,
    surel: '',
    alamat: `${MARK}-alamat`,
  });
  expect(sealed.status).toBe(303);
  await send(her);
  await her.post('/lacak', { kata: words });
  await her.upload('/lacak/kotak', { pesan: `${MARK}-pesan` }, []);
  const officer = await signedIn(site.url, await somebody(world.ctx(), 'officer'));
  const [{ id }] = (await query(world.url.super, 'select id from intake.report limit 1')).rows as [{ id: string }];
  expect(await (await officer.get(`/meja/laporan/${id}`)).text()).toContain(`${MARK}-cerita`);
  await officer.post(`/meja/laporan/${id}/balas`, { pesan: `${MARK}-balasan` });
}

/** Everything that is refused, with the mark in it. */
async function mistakes(): Promise<void> {
  const her = new Watched(site.url);
  await her.post('/lapor', {});
  for (const slug of ['apa', 'kapan', 'pemilihan', 'sumber', 'siapa', 'kontak'])
    await her.post(`/lapor/${slug}`, { cerita: `${MARK}\u0000`, nama: MARK });
  await her.post('/lacak', { kata: `${MARK} ${MARK}` });
  await her.post('/meja/masuk', { nama: `${MARK}-pengguna`, sandi: `${MARK}-sandi`, kode: '123456' });
  await her.post('/terlapor/masuk', { kode: `${MARK}-kode` });
  await her.post('/terlapor/masuk', { perkara: `${MARK}`, frasa: `${MARK}-frasa` });
  await her.post('/lapor/apa', { cerita: `${MARK}-asing` }, { origin: 'https://jahat.example' });
  for (const path of ['/meja/cari?nama=', '/tidak-ada?x=', '/meja?x=', '/undangan/']) await her.get(`${path}${MARK}-cari`);
  await her.post('/verifikasi', { kode: `${MARK} kata tanda terima yang salah tempat` });
}

/** The program's own faults: a store that breaks, a database that says no. */
async function breakage(): Promise<void> {
  const broken = await serve(world, {
    ground: { ...site.site.ground, blobs: { ...world.ground.blobs, put: () => Promise.reject(new Error(`${MARK}-di-pesan-galat`)) } },
  });
  const her = new Watched(broken.url);
  await her.post('/lapor', {});
  await her.post('/lapor/apa', { cerita: `${MARK}-cerita` });
  await keep(
    '/lapor/bukti',
    await her.upload('/lapor/bukti', { tautan: `https://${MARK}.example` }, [{ name: `${MARK}.jpg`, bytes: tinyJpeg() }]),
  );
  await broken.close();
}

/** The same from an address that stands out. */
async function overTheWire(): Promise<void> {
  const body = 'cerita=dari-alamat-lain';
  for (const path of ['/lapor', '/lacak', '/meja/masuk', '/terlapor/masuk', '/tidak-ada']) {
    await new Promise<void>((resolve, reject) => {
      const headers = {
        origin: site.url,
        host: new URL(site.url).host,
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': FORWARDED,
        'x-real-ip': FORWARDED,
      };
      const going = request(
        `${site.url.replace('localhost', '127.0.0.1')}${path}`,
        { method: 'POST', localAddress: ADDRESS, headers },
        (answer) => answer.resume().on('end', resolve),
      );
      going.on('error', reject).end(body);
    });
  }
}

/** Every row of every table, as text; sealed bytes as the hex they are. */
async function everything(): Promise<string> {
  const tables = (
    await query(
      world.url.super,
      `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
  ).rows as { name: string }[];
  const dumps = await Promise.all(
    tables.map(
      async ({ name }) =>
        (await query(world.url.super, `select coalesce(string_agg(t::text, E'\\n'), '') as all from ${name} t`)).rows[0].all as string,
    ),
  );
  return dumps.join('\n');
}

const hexOf = (text: string): string => Buffer.from(text).toString('hex');

describe('what a reporter typed', () => {
  it('is in no line of the log, though the log does speak of what broke', () => {
    expect(log.length).toBeGreaterThan(0);
    expect(log.join('')).toContain('a page broke');
    expect(log.join('')).not.toContain(MARK);
    expect(log.join('')).not.toMatch(/"(cookie|ip|url|query|body|headers)"/);
  });

  it('is in no row of the database, plain or as bytes, and in no file', async () => {
    const dump = await everything();
    expect(dump.length).toBeGreaterThan(5_000);
    expect(dump).not.toContain(MARK);
    expect(dump).not.toContain(hexOf(MARK));
    expect(dump).not.toContain(Buffer.from(MARK).toString('base64').slice(0, 10));
    for (const entry of readdirSync(world.dir, { recursive: true, withFileTypes: true })) {
      expect(entry.name).not.toContain(MARK);
      if (entry.isFile()) expect(readFileSync(join(entry.parentPath, entry.name)).includes(MARK), entry.name).toBe(false);
    }
  });

  it('is in no address that a page leads to', () => {
    for (const { path, headers } of answers) expect(headers.get('location') ?? '', path).not.toContain(MARK);
    for (const { path, page } of answers)
      for (const [, to] of page.matchAll(/(?:href|action|src)="([^"]*)"/g)) expect(to, path).not.toContain(MARK);
  });

  it('is on no page of an error, nor a password, code or passphrase on any page', () => {
    // A form that is shown again (410, 422; 404 for a letter's code) keeps what was typed; a page of an error never does.
    const errors = answers.filter(({ path, status }) => [400, 403, 404, 500, 503].includes(status) && path !== '/verifikasi');
    expect(errors.length).toBeGreaterThan(8);
    for (const { path, page } of errors) expect(page, path).not.toContain(MARK);
    for (const { path, page } of answers)
      for (const secret of ['-sandi', '-kode', '-frasa']) expect(page, path).not.toContain(MARK + secret);
  });

  it('does not come back as a stack, a file name of ours or words of the database', () => {
    for (const { path, page } of answers)
      expect(page, path).not.toMatch(/\bat .+\(|node_modules|\/src\/|dist\/|SELECT|relation "|kysely|ECONN/);
  });
});

describe('where somebody came from', () => {
  it('is kept nowhere: not in a row, a file or a line of the log', async () => {
    const dump = await everything();
    for (const place of [ADDRESS, FORWARDED, `${MARK}-peramban`]) {
      expect(dump).not.toContain(place);
      expect(dump).not.toContain(hexOf(place));
      expect(log.join('')).not.toContain(place);
      for (const { path, page } of answers) expect(page, path).not.toContain(place);
    }
    expect(dump).not.toContain('127.0.0.1');
    const types = (
      await query(
        world.url.super,
        `select table_schema, table_name, column_name from information_schema.columns where data_type in ('inet', 'cidr', 'macaddr') and table_schema not in ('pg_catalog', 'information_schema')`,
      )
    ).rows;
    expect(types).toEqual([]);
  });
});

describe('a cookie of ours', () => {
  it('is out of reach for scripts and other sites, wherever one is set', async () => {
    const lines = answers.flatMap(({ headers }) => headers.getSetCookie());
    expect(lines.length).toBeGreaterThan(5);
    const away = await serve(world, { publicUrl: 'https://localhost' });
    for (const path of ['/lapor', '/lacak', '/terlapor/masuk']) {
      const answer = await fetch(away.url + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: 'https://localhost' },
        body: new URLSearchParams({ x: '1' }),
      });
      for (const line of answer.headers.getSetCookie())
        expect(line).toMatch(/^__Host-[^;]+; (Max-Age=\d+; )?Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    }
    await away.close();
    for (const line of lines) expect(line).toMatch(/; HttpOnly(;|$)/);
    for (const line of lines) expect(line).toMatch(/; SameSite=(Lax|Strict)/);
  });

  it('is set by no page that is only read', async () => {
    const paths = webApp(siteOf(world)).routes.filter((route) => route.method === 'GET' && !route.path.includes(':') && !route.path.includes('*')).map((route) => route.path); // prettier-ignore
    expect(paths.length).toBeGreaterThan(20);
    for (const path of new Set(paths)) {
      const { headers } = await fetch(site.url + path, { redirect: 'manual' });
      // Leaving quickly takes cookies away: an empty one that ends at once.
      for (const line of headers.getSetCookie()) expect(line, path).toMatch(/Max-Age=0/);
    }
  });
});
