import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';

let world: World;
let live: LiveSite;
beforeAll(async () => {
  world = await openWorld();
  live = await serve(world);
});
afterAll(async () => {
  await live.close();
  await world.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(live.url + path, { headers, redirect: 'manual' });
const PAGES = ['/', '/aturan', '/transparansi', '/batas', '/data-anda', '/aksesibilitas'];

describe('the public pages', () => {
  it.each(PAGES)('%s is whole in both languages, without script, inline style or foreign address', async (path) => {
    for (const [lang, address] of [
      ['id', path],
      ['en', path === '/' ? '/en' : `/en${path}`],
    ] as const) {
      const answer = await get(address);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain('</html>');
      expect(html).not.toMatch(/<script|style="|src="http|href="http/);
      expect(html).not.toMatch(/undefined|\[object|\{n\}/);
      expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it('refuses unknown hosts, unreadable addresses and posts from other sites', async () => {
    const { request } = await import('node:http');
    const status = (options: object) =>
      new Promise<number>((resolve) =>
        request(live.url, options, (r) => {
          r.resume();
          resolve(r.statusCode!);
        }).end(),
      );
    expect(await status({ headers: { host: 'evil.example' } })).toBe(421);
    expect(await status({ path: '/%ff' })).toBe(400);
    expect(await status({ path: '/%00' })).toBe(400);
    expect(await status({ method: 'POST', path: '/lapor', headers: { origin: 'https://evil.example' } })).toBe(403);
    expect(await status({ method: 'POST', path: '/lapor' })).toBe(403);
    expect(await status({ method: 'POST', path: '/lapor', headers: { origin: live.url, 'sec-fetch-site': 'cross-site' } })).toBe(403);
  });

  it('answers an unknown address with a page and a way back', async () => {
    const answer = await get('/en/nothing-here');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This page does not exist.');
  });

  it('compresses what holds no secret', async () => {
    const answer = await new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
      void import('node:http').then(({ get: plain }) =>
        plain(`${live.url}/aturan`, { headers: { 'accept-encoding': 'gzip' } }, (r) => {
          const chunks: Buffer[] = [];
          r.on('data', (chunk: Buffer) => chunks.push(chunk))
            .on('end', () => resolve({ encoding: r.headers['content-encoding'], body: Buffer.concat(chunks) }))
            .on('error', reject);
        }),
      );
    });
    expect(answer.encoding).toBe('gzip');
    expect(gunzipSync(answer.body).toString()).toContain('</html>');
  });
});
