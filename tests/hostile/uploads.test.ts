import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillIn, send, storyOf } from '../../bench/reporter.js';
import { asText, bombPng, tinyJpeg, tinyMp4, tinyPdf, tinyPng, tinyZip } from '../support/files.js';
import { serve, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { unescaped } from './form.js';
import { signedIn, somebody } from './people.js';

const LIMIT = 1_000_000;
let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world, { uploadLimit: LIMIT });
});
afterAll(async () => {
  await site.close();
  await world.close();
});
let her: Visitor;
beforeEach(() => {
  her = new Visitor(site.url);
});

const stored = (): string[] => !existsSync(join(world.dir, 'files')) ? [] : readdirSync(join(world.dir, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => one.name); // prettier-ignore
const rows = async (): Promise<number> => Number((await query(world.url.super, 'select count(*) as n from evidence.file')).rows[0].n);
const svg = asText('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const WRONG = 'Jenis berkas ini tidak dapat diterima';
const CUT = 'tidak sampai utuh';

const BAD: readonly (readonly [string, string, Uint8Array, string])[] = [
  ['HTML named .jpg', 'foto.jpg', asText('<!doctype html><html><body onload=alert(1)>'.repeat(40)), WRONG],
  ['SVG named .jpg', 'foto.jpg', svg, WRONG],
  ['SVG under its own name', 'gambar.svg', svg, WRONG],
  ['XML behind white space', 'foto.png', asText('  \n\t<?xml version="1.0"?><svg/>'), WRONG],
  ['an archive named .jpg', 'foto.jpg', tinyZip(), WRONG],
  ['a packed bomb (20 MB of nothing in 20 kB)', 'bom.zip', gzipSync(Buffer.alloc(20_000_000)), WRONG],
  ['a program', 'alat.mp4', Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(2000)]), WRONG],
  ['plain words', 'catatan.txt', asText('hanya tulisan'), WRONG],
  ['zero bytes', 'kosong.jpg', new Uint8Array(), 'kosong (0 bita)'],
  ['one byte', 'satu.jpg', new Uint8Array([0xff]), WRONG],
  ['a photo cut short', 'foto.jpg', tinyJpeg().slice(0, -8), CUT],
  ['a PNG cut short', 'foto.png', tinyPng(64, 64).slice(0, -20), CUT],
  ['a PDF cut short', 'surat.pdf', tinyPdf().slice(0, -30), CUT],
  ['a video cut short', 'video.mp4', tinyMp4(5000).slice(0, -1000), CUT],
  ['beyond the limit', 'besar.mp4', tinyMp4(LIMIT + 1000), 'terlalu besar'],
];

describe('a bad file among good ones in a report', () => {
  it.each(BAD)('%s is refused with the reason; links, words and the other files stay', async (_what, name, bytes, words) => {
    await her.post('/lapor', {});
    await her.post('/lapor/apa', { cerita: 'tetap ada' });
    const [before, onDisk] = [await rows(), stored().length];
    const answer = await her.upload('/lapor/bukti', { tautan: 'https://contoh.go.id/tetap' }, [
      { name: 'baik.jpg', bytes: tinyJpeg() },
      { name, bytes },
      { name: 'juga-baik.png', bytes: tinyPng() },
    ]);
    expect(answer.status).toBe(422);
    const page = unescaped(await answer.text());
    for (const part of [words, `${name}: `, 'baik.jpg', 'juga-baik.png', 'https://contoh.go.id/tetap']) expect(page).toContain(part);
    // Of the refused one nothing stays: no row, no byte on the disk.
    expect([await rows(), stored().length]).toEqual([before + 2, onDisk + 2]);
    expect(await (await her.get('/lapor/periksa')).text()).toContain('tetap ada');
  });
});

describe('a bad file in the mailbox', () => {
  it.each(BAD.filter(([what]) => /SVG named|zero bytes|cut short|beyond/.test(what)))(
    '%s is refused with the reason, and the message goes through',
    async (_what, name, bytes, words) => {
      const receipt = await fillIn(her, storyOf('kotak', []));
      await send(her);
      await her.post('/lacak', { kata: receipt });
      const before = await rows();
      const answer = await her.upload('/lacak/kotak', { pesan: 'pesan ini sampai' }, [{ name, bytes }]);
      expect(answer.status).toBe(422);
      const page = unescaped(await answer.text());
      for (const part of [words, name, 'pesan ini sampai', 'sudah terkirim']) expect(page).toContain(part);
      expect(await rows()).toBe(before);
    },
  );
});

describe('a picture that unpacks to gigabytes', () => {
  it('is kept as bytes, never unpacked here, and its preview says why there is none', async () => {
    await fillIn(her, { text: 'Laporan bom. Berkas: []', files: [{ name: 'bom.png', bytes: bombPng() }] });
    await send(her);
    const officer = await signedIn(site.url, await somebody(world.ctx(), 'officer'));
    const [{ id }] = (await query(world.url.super, 'select id from intake.report order by seq desc limit 1')).rows as [{ id: string }];
    const link = /href="(\/meja\/berkas\/[^"?]+\?laporan=[^"&]+)/.exec(await (await officer.get(`/meja/laporan/${id}`)).text())![1]!;
    const before = process.memoryUsage().rss;
    const look = await officer.get(`${link}&lihat=1`);
    expect(look.status).toBe(200);
    expect(await look.text()).not.toContain('<img class="preview"');
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
  });
});

describe('a file’s name', () => {
  it.each([
    '../../etc/passwd.jpg',
    'a\\..\\b.jpg',
    '<script>alert(1)</script>.jpg',
    `${'n'.repeat(5000)}.jpg`,
    '\u202egpj.exe.jpg',
    'baris\nbaru.jpg',
    '.jpg',
    'CON.jpg',
  ])('like %j is only words on a page, never a path', async (name) => {
    await her.post('/lapor', {});
    const answer = await her.upload('/lapor/bukti', { lagi: '1' }, [{ name, bytes: tinyJpeg() }]);
    expect([answer.status, Visitor.to(answer)]).toEqual([303, '/lapor/bukti']);
    const page = await (await her.get('/lapor/bukti')).text();
    expect(page).not.toMatch(/<script|\u202e/);
    expect(/<button class="button second" name="hapus"[^>]*>([^<]*)</.exec(page)![1]!.length).toBeLessThan(300);
    expect(stored().every((one) => /^[0-9a-f]{32}-[0-9a-f-]{36}$/.test(one))).toBe(true);
  });
});

describe('a file that an officer downloads', () => {
  it.each([
    ['a photo', 'rahasia-nama.jpg', tinyJpeg(), 'image/jpeg', 'jpg'],
    ['a page behind a GIF’s first letters', 'g.gif', asText('GIF89a/*<script>alert(1)</script>*/=1;'), 'image/gif', 'gif'],
  ])(
    '%s: is never shown inside our own pages but caged, named by us, and byte for byte the one sent',
    async (_what, name, bytes, media, ending) => {
      await fillIn(her, { text: 'Laporan unduh. Berkas: []', files: [{ name, bytes }] });
      await send(her);
      const officer = await signedIn(site.url, await somebody(world.ctx(), 'officer'));
      const [{ id }] = (await query(world.url.super, 'select id from intake.report order by seq desc limit 1')).rows as [{ id: string }];
      const page = await (await officer.get(`/meja/laporan/${id}`)).text();
      const answer = await officer.get(/href="(\/meja\/berkas\/[^"?]+\?laporan=[^"&]+)/.exec(page)![1]!);
      expect(answer.headers.get('content-type')).toBe(media);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="berkas-[0-9a-f]{8}\\.${ending}"$`));
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    },
  );
});
