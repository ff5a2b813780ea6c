import { randomBytes, randomUUID } from 'node:crypto';
import { request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeFile, type StoredFile } from '../../evidence/index.js';
import { isRefusal } from '../../kit/refusal.js';
import { systemChance } from '../../kit/ids.js';
import { wrapperOf } from '../../kit/seal.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import { asText, mp4Head, tinyJpeg, tinyMp4, tinyPng } from '../../../tests/support/files.js';
import { readUpload, type Upload } from './upload.js';
import type { Env, Page } from './env.js';

let world: World;
let server: Server;
let port: number;
const LIMIT = 400_000_000;
const seen: { upload: Upload<StoredFile> | null; code: string | null } = { upload: null, code: null };

beforeAll(async () => {
  world = await openWorld();
  const app = new Hono<Env>();
  app.post('/', async (c) => {
    try {
      seen.upload = await readUpload(c as Page, rules(Number(c.req.header('x-limit') ?? LIMIT)));
      return c.text('our page', 200);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      seen.code = error.code;
      return c.text(`our page: ${error.code}`, 422);
    }
  });
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => Object.assign(seen, { upload: null, code: null }));
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await world.close();
});

const rules = (limitBytes: number) => ({
  limitBytes,
  maxFiles: 3,
  keep: ({ name, bytes, atMost }: { name: string; bytes: AsyncIterable<Uint8Array>; atMost: number }) =>
    storeFile(world.ctx(), {
      name,
      bytes,
      atMost,
      wrapper: wrapperOf(systemChance, randomBytes(32), 'draft'),
      owner: `case:${randomUUID()}`,
      limit: 300_000_000,
    }),
});

const EDGE = '----batas';
const field = (name: string, value: string | Uint8Array): Uint8Array[] => [
  asText(`--${EDGE}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`),
  typeof value === 'string' ? asText(value) : value,
  asText('\r\n'),
];
const file = (name: string, bytes: Uint8Array): Uint8Array[] => [
  asText(
    `--${EDGE}\r\ncontent-disposition: form-data; name="berkas"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
  ),
  bytes,
  asText('\r\n'),
];
const END = asText(`--${EDGE}--\r\n`);

/** Sends a form over a real connection and reads the answer, as a browser does that writes all before it reads. */
function send(parts: readonly Uint8Array[], headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const body = Buffer.concat(parts);
  return post(
    { 'content-type': `multipart/form-data; boundary=${EDGE}`, 'content-length': String(body.length), ...headers },
    async (write) => write(body),
  );
}

type Write = (bytes: Uint8Array) => Promise<void>;
function post(headers: Record<string, string>, body: (write: Write) => Promise<void>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const req = request({ port, host: '127.0.0.1', method: 'POST', path: '/', headers, agent: false }, (res) => {
      let text = '';
      res
        .on('data', (chunk: Buffer) => {
          text += chunk.toString();
        })
        .on('end', () => resolve({ status: res.statusCode ?? 0, text }));
    });
    req.on('error', reject);
    void body((bytes) => new Promise((ready) => (req.write(bytes) ? ready() : req.once('drain', ready)))).then(() => req.end());
  });
}

const refusals = () => seen.upload!.refused.map(({ name, refusal }) => [name, refusal.code]);

describe('a form with files', () => {
  it('gives its fields, cleaned, and its files, stored', async () => {
    await send([
      ...field('isi', 'baris satu\r\nbaris dua \u202e'),
      ...file('foto saya ä.jpg', tinyJpeg()),
      ...field('pilih', 'a'),
      ...field('pilih', 'b'),
      END,
    ]);
    expect(seen.upload!.typed).toEqual({ isi: 'baris satu\nbaris dua', pilih: 'a\nb' });
    expect(seen.upload!.stored).toMatchObject([{ name: 'foto saya ä.jpg', media: 'image/jpeg' }]);
    expect(seen.upload!.refused).toEqual([]);
  });

  it('takes a file input without a choice for no file', async () => {
    await send([...file('', Buffer.alloc(0)), ...field('isi', 'x'), END]);
    expect(seen.upload).toEqual({ typed: { isi: 'x' }, stored: [], refused: [] });
  });

  it('loses neither fields nor other files for one refused file', async () => {
    await send([
      ...field('a', '1'),
      ...file('jahat.jpg', asText('<html></html>')),
      ...file('kosong.jpg', Buffer.alloc(0)),
      ...file('baik.png', tinyPng()),
      ...field('b', '2'),
      END,
    ]);
    expect(seen.upload!.typed).toEqual({ a: '1', b: '2' });
    expect(seen.upload!.stored.map((one) => one.name)).toEqual(['baik.png']);
    expect(refusals()).toEqual([
      ['jahat.jpg', 'evidence.wrong-type'],
      ['kosong.jpg', 'evidence.empty'],
    ]);
  });

  it('takes no more files than it may', async () => {
    await send([...[1, 2, 3, 4, 5].flatMap((n) => file(`${n}.jpg`, tinyJpeg())), ...field('a', '1'), END]);
    expect(seen.upload!.stored).toHaveLength(3);
    expect(refusals()).toEqual([
      ['4.jpg', 'evidence.too-many'],
      ['5.jpg', 'evidence.too-many'],
    ]);
    expect(seen.upload!.typed).toEqual({ a: '1' });
  });

  it('refuses the file in which it breaks off, and keeps what came before', async () => {
    await send([...field('a', '1'), ...file('satu.jpg', tinyJpeg()), ...file('terpotong.mp4', tinyMp4(9000)).slice(0, 2)]);
    expect(seen.upload!.typed).toEqual({ a: '1' });
    expect(seen.upload!.stored.map((one) => one.name)).toEqual(['satu.jpg']);
    expect(refusals()).toEqual([['terpotong.mp4', 'evidence.truncated']]);
  });

  it('is unreadable when it breaks off in a field, which would otherwise be lost in silence', async () => {
    await send([...file('satu.jpg', tinyJpeg()), ...field('a', 'setengah').slice(0, 2)]);
    expect(seen.code).toBe('kit.bad-text');
  });

  it.each([
    ['NUL', Buffer.from('a\0b')],
    ['a control character', Buffer.from('a\u0007b')],
    ['half a letter', Buffer.from([0x61, 0xc3])],
    ['latin1', Buffer.from('é', 'latin1')],
  ])('is refused for text that cannot be read: %s', async (_what, value) => {
    expect(await send([...field('a', value), ...file('satu.jpg', tinyJpeg()), END])).toMatchObject({ status: 422 });
    expect(seen.code).toBe('kit.bad-text');
  });

  it('carries 100,000 letters in a field, for the page to refuse with its own words, and refuses a field beyond any limit', async () => {
    await send([...field('a', 'x'.repeat(100_000)), END]);
    expect(seen.upload!.typed.a).toHaveLength(100_000);
    await send([...field('a', 'x'.repeat(300_000)), END]);
    expect(seen.code).toBe('kit.too-long');
  });

  it.each([
    ['no boundary', 'multipart/form-data'],
    ['no multipart', 'text/plain'],
    ['nothing', ''],
  ])('is refused with %s', async (_what, type) => {
    await send([...field('a', '1'), END], { 'content-type': type });
    expect(seen.code).toBe('kit.bad-text');
  });

  it('is read to its end when a file is refused early, so that the browser shows our page', async () => {
    const answer = await send([
      ...field('a', '1'),
      ...file('besar.html', Buffer.concat([asText('<html>'), Buffer.alloc(20e6)])),
      ...field('b', '2'),
      END,
    ]);
    expect(answer).toEqual({ status: 200, text: 'our page' });
    expect(seen.upload!.typed).toEqual({ a: '1', b: '2' });
  });

  it('is cut at the ceiling of the whole request, with our page as the answer', async () => {
    const answer = await send([...field('a', '1'), ...file('besar.mp4', tinyMp4(5e6)), ...field('b', '2'), END], { 'x-limit': '1000000' });
    expect(answer.status).toBe(200);
    expect(refusals()).toEqual([['besar.mp4', 'kit.body-too-large']]);
    expect(seen.upload!.typed).toEqual({ a: '1' });
  });

  it('leaves nothing behind when the sender vanishes in the middle of a file', async () => {
    const socket = connect(port, '127.0.0.1');
    const start = Buffer.concat(file('hilang.mp4', mp4Head(5e6)).slice(0, 2));
    socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=${EDGE}\r\ncontent-length: 5000000\r\n\r\n`);
    socket.write(start);
    socket.write(Buffer.alloc(200_000));
    const arriving = async (): Promise<number> =>
      (await query(world.url.super, `select count(*)::int as n from evidence.file where state = 'arriving'`)).rows[0].n as number;
    await expect.poll(arriving, { timeout: 5000 }).toBe(1);
    socket.destroy();
    await expect.poll(arriving, { timeout: 5000 }).toBe(0);
  });

  it('of 200 MB goes through without lying in memory', async () => {
    const media = 200e6;
    const [first, , last] = file('panjang.mp4', Buffer.alloc(0)) as [Uint8Array, Uint8Array, Uint8Array];
    const head = mp4Head(media);
    const chunk = Buffer.alloc(100_000);
    const length = first.length + head.length + media + last.length + END.length;
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const answer = await post(
      { 'content-type': `multipart/form-data; boundary=${EDGE}`, 'content-length': String(length) },
      async (write) => {
        for (const part of [first, head]) await write(part);
        for (let sent = 0; sent < media; sent += chunk.length) await write(chunk);
        for (const part of [last, END]) await write(part);
      },
    );
    clearInterval(watch);
    expect(answer.status).toBe(200);
    expect(seen.upload!.stored).toMatchObject([{ size: head.length + media }]);
    // Client and server are one process here: an upper bound for both.
    expect(Math.round((peak - before) / 1e6)).toBeLessThan(60);
  });
});
