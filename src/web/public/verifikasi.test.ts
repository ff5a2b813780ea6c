import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepFiles, storeFile } from '../../evidence/index.js';
import { draftLetter, issueLetter, letterPdf, numberLetter, withdrawLetter } from '../../letters/index.js';
import type { CaseId, LetterId } from '../../kit/ids.js';
import { letterData } from '../../../tests/support/letter-data.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { accountWith, openWorld, type World } from '../../../tests/support/world.js';

let world: World;
let live: LiveSite;
let letter: { id: LetterId; code: string; number: string; signed: Uint8Array };
beforeAll(async () => {
  world = await openWorld();
  live = await serve(world);
  letter = await issued();
});
afterAll(async () => {
  await live.close();
  await world.close();
});

async function issued(): Promise<typeof letter> {
  const ctx = world.ctx(accountWith('letter.issue'));
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const id = await ctx.tx((tx) =>
    draftLetter(ctx, tx, { kind: 'summons-1', about: { kind: 'case', id: randomUUID() as CaseId }, data: letterData['summons-1'] }),
  );
  const { number } = await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: id }));
  const signed = await ctx.tx((tx) => letterPdf(ctx, tx, id));
  const file = await storeFile(ctx, {
    name: 'surat.pdf',
    bytes: (async function* () {
      yield signed;
    })(),
    wrapper,
    owner: 'letter:uji',
    limit: 1e7,
  });
  await ctx.tx((tx) => keepFiles(ctx, tx, [file.id], wrapper, 'letter:uji'));
  await ctx.tx((tx) => issueLetter(ctx, tx, { letterId: id, signed: file.id, pages: 3, pagesReason: 'Lampiran diganti.' }));
  const words = execFileSync('pdftotext', ['-', '-'], { input: signed }).toString('utf8');
  return { id, code: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(words)![0], number, signed };
}

const get = (path: string) => fetch(live.url + path, { redirect: 'manual' });
const post = (path: string, body: FormData | URLSearchParams) =>
  fetch(live.url + path, { method: 'POST', body, redirect: 'manual', headers: { origin: live.url } });

function fileForm(bytes: Uint8Array | null): FormData {
  const form = new FormData();
  form.set('berkas', new File(bytes ? [new Uint8Array(bytes)] : [], bytes ? 'surat.pdf' : ''));
  return form;
}

async function words(answer: Response | Promise<Response>): Promise<string> {
  const html = await (await answer).text();
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('/verifikasi', () => {
  it('leads from a typed code to its page, in both languages', async () => {
    for (const prefix of ['', '/en']) {
      const answer = await post(`${prefix}/verifikasi`, new URLSearchParams({ kode: letter.code.toLowerCase() }));
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(`${prefix}/verifikasi/${letter.code.toLowerCase()}`);
      expect((await get(answer.headers.get('location')!)).status).toBe(200);
    }
  });

  it('tells number, day and pages, and asks to compare; never case, recipient, kind or “unchanged”', async () => {
    const page = await words(get(`/verifikasi/${letter.code}`));
    for (const told of [letter.number, 'Senin, 12', 'Oktober 2026', 'Bandingkan']) expect(page).toContain(told);
    expect(page).toMatch(/Jumlah halaman\s+3/);
    const english = await words(get(`/en/verifikasi/${letter.code}`));
    expect(english).toContain('Compare number, date and number of pages');
    for (const hidden of ['Pegawai Contoh', '0041/2026', 'anggilan', 'summons', 'tidak berubah', 'unchanged', 'asli', 'authentic']) {
      expect(page).not.toContain(hidden);
      expect(english).not.toContain(hidden);
    }
  });

  it('gives every code it does not know one answer', async () => {
    const strip = (html: string) => html.replace(/value="[^"]*"/g, '').replace(/href="[^"]*"/g, '');
    const answers = await Promise.all(
      ['0000-0000-0000-0000', 'UUUU-UUUU-UUUU-UUUU', 'pendek', 'Z'.repeat(16), '%3Cscript%3E'].map((code) => get(`/verifikasi/${code}`)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404]);
    const pages = new Set(await Promise.all(answers.map(async (answer) => strip(await answer.text()))));
    expect(pages.size).toBe(1);
  });

  it('compares each byte of an uploaded file and keeps nothing of it', async () => {
    const stored = async () => Array.fromAsync(world.ground.blobs.list());
    const before = (await stored()).length;
    const same = await post(`/verifikasi/${letter.code}`, fileForm(letter.signed));
    expect(same.status).toBe(200);
    expect(await words(same)).toContain('Setiap bita berkas yang Anda unggah sama');
    const changed = Buffer.from(letter.signed);
    changed[changed.length - 3]! ^= 1;
    expect(await words(post(`/verifikasi/${letter.code}`, fileForm(changed)))).toContain('berbeda dari berkas yang kami simpan');
    expect((await stored()).length).toBe(before);
  });

  it('asks again when no code or no file was given, and for an upload to an unknown code answers as for any', async () => {
    expect((await post('/verifikasi', new URLSearchParams({ kode: ' ' }))).status).toBe(422);
    const none = await post(`/verifikasi/${letter.code}`, fileForm(null));
    expect(none.status).toBe(422);
    expect(await words(none)).toContain('Pilih berkas surat dulu');
    expect((await post('/verifikasi/0000-0000-0000-0000', fileForm(letter.signed))).status).toBe(404);
  });

  it('says that a withdrawn letter is no longer valid', async () => {
    const gone = await issued();
    const ctx = world.ctx(accountWith('letter.issue'));
    await ctx.tx((tx) => withdrawLetter(ctx, tx, { letterId: gone.id, reason: 'Salah alamat' }));
    const page = await words(get(`/verifikasi/${gone.code}`));
    expect(page).toContain('sudah ditarik oleh kantor');
    expect(page).not.toContain('Salah alamat');
  });

  it('refuses a form sent from another site', async () => {
    const answer = await fetch(`${live.url}/verifikasi`, {
      method: 'POST',
      body: new URLSearchParams({ kode: letter.code }),
      headers: { origin: 'https://lain.contoh' },
    });
    expect(answer.status).toBe(403);
  });
});
