import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBreach } from '../../../law/index.js';
import { openWorld, type World } from '../../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { actsOf, GENERAL, pagesOf, rulesOn, WHOLE } from './rules-by-act.js';
import { ruleAnchor } from './rules-links.js';

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

const get = (path: string) => fetch(live.url + path);
const page = async (path: string) => (await get(path)).text();
const squeezed = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** The raw answer for one `accept-encoding`, as no browser would unpack it. */
const raw = (path: string, accepted: string) =>
  new Promise<{ coding: string | undefined; bytes: Buffer }>((resolve, reject) => {
    request(live.url + path, { headers: accepted ? { 'accept-encoding': accepted } : {} }, (answer) => {
      const chunks: Buffer[] = [];
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve({ coding: answer.headers['content-encoding'], bytes: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

describe('the rules by act', () => {
  it('stand every one on a page, general ones on their own', () => {
    for (const rule of live.law.rules) expect(pagesOf(live.law, rule), rule.id).not.toEqual([]);
    expect(rulesOn(live.law, GENERAL, WHOLE).map((rule) => rule.category)).toContain('not-covered');
    expect(rulesOn(live.law, 'vote', WHOLE).map((rule) => rule.category)).toEqual(expect.arrayContaining(['permitted']));
  });

  it('show each rule with its permitted neighbour, its articles and who compared them', async () => {
    for (const act of actsOf(live.law)) {
      const text = squeezed(await page(`/aturan/${act.id}`));
      for (const rule of rulesOn(live.law, act.id, WHOLE)) {
        expect(text, rule.id).toContain(rule.title.id.trim());
        if (isBreach(rule.category) && rule.neighbour) expect(text, rule.id).toContain(rule.neighbour.text.id.trim());
        for (const before of rule.history) expect(text).toContain(before.text.id);
      }
    }
    expect(squeezed(await page('/aturan/attend'))).toContain('belum dicocokkan dengan naskah resmi');
  });

  it('tell of hand poses where a rule asks for a sign: advice of one election, with its source, and no rule', async () => {
    const html = await page('/aturan/photo');
    const text = squeezed(html);
    expect(text).toContain('Tidak ada peraturan yang memuat daftar pose');
    for (const { poses } of live.law.contests) if (poses) expect(text).toContain(squeezed(poses.source));
    expect(text).toContain('Untuk belajar saja, tidak pernah untuk mencari orang.');
    expect(await page('/aturan/like')).not.toContain('id="pose"');
  });

  it('say a neighbour that several rules share once, and fold what is unsettled', async () => {
    const html = await page('/aturan/photo');
    const unsettled = rulesOn(live.law, 'photo', WHOLE).filter((rule) => rule.category === 'unsettled');
    expect(squeezed(html)).toContain(`Belum pasti (${unsettled.length})`);
    expect(html.split(/<summary>\s*Belum pasti \(/)[0]).not.toContain(`>${unsettled[0]!.title.id}</h3>`);
    const shared = rulesOn(live.law, 'attend', WHOLE).filter((rule) => rule.id.startsWith('skb-2-2022/'))[0]!.neighbour!.text.id;
    const attend = squeezed(await page('/aturan/attend'));
    expect(attend.split(shared).length - 1).toBeLessThan(
      rulesOn(live.law, 'attend', WHOLE).filter((rule) => rule.neighbour?.text.id === shared).length,
    );
  });

  it('show worked examples with their answers', async () => {
    const text = squeezed(await page('/aturan/photo'));
    expect(text).toContain('Mengunggah foto bersama bakal calon. Jawaban: menyangkut kode etik.');
  });

  it('keep every anchor of the former single page on the first page, each leading on', async () => {
    const html = await page('/aturan');
    for (const rule of live.law.rules) {
      expect(html).toContain(`id="${rule.subject}"`);
      const [, href] = new RegExp(`<li id="${ruleAnchor(rule.id)}"><a href="([^"]+)"`).exec(html) ?? [];
      expect(href, rule.id).toMatch(new RegExp(`#${ruleAnchor(rule.id)}$`));
    }
  });
});

describe('the filter', () => {
  it('narrows by phase and class, and takes the choice along', async () => {
    const html = await page('/aturan?masa=campaign&status=kontrak');
    expect(html).toContain('/aturan/attend?masa=campaign&amp;status=kontrak');
    const narrowed = { phase: 'campaign', employment: 'kontrak' };
    expect(rulesOn(live.law, 'attend', narrowed).length).toBeLessThan(rulesOn(live.law, 'attend', WHOLE).length);
    const text = squeezed(await page('/aturan/attend?masa=campaign&status=kontrak'));
    expect(text).toContain('Disaring: Masa kampanye;');
    const before = live.law.rules.find((rule) => rule.id === 'skb-2-2022/etik/3')!;
    expect(text).not.toContain(before.title.id);
  });

  it.each(['/aturan', '/aturan/attend', '/en/aturan/attend'])(
    'at %s says kindly that a value is unknown, and shows everything',
    async (path) => {
      const answer = await get(`${path}?masa=besok&status=raja`);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toMatch(/Masa itu tidak ada dalam pilihan|There is no such phase/);
      expect(html).toContain('href="#status"');
      expect(html).not.toMatch(/besok|raja/);
      expect(html).toMatch(/<details class="why noprint" open/);
    },
  );

  it('says that nothing found does not mean allowed', async () => {
    const text = squeezed(await page('/aturan/vote?status=tni-polri&masa=quiet'));
    expect(text).toMatch(/Itu tidak berarti boleh|TNI/);
  });

  it('answers an unknown act and an unknown instrument with 404', async () => {
    expect((await get('/aturan/tidak-ada')).status).toBe(404);
    expect((await get('/en/aturan/peraturan/uu-0-0000')).status).toBe(404);
  });
});

describe('kept pages', () => {
  it('are the same page in every coding', async () => {
    const [br, gzip, plain] = await Promise.all(['br, gzip', 'gzip;q=1, br;q=0', ''].map((accepted) => raw('/aturan/attend', accepted)));
    expect([br!.coding, gzip!.coding, plain!.coding]).toEqual(['br', 'gzip', undefined]);
    expect(brotliDecompressSync(br!.bytes)).toEqual(plain!.bytes);
    expect(gunzipSync(gzip!.bytes)).toEqual(plain!.bytes);
  });

  it('keep languages, offices and choices apart, and their headers', async () => {
    const other = await serve(world, {
      tenants: new Map([['localhost', { ...world.tenant, name: 'Pemerintah Kabupaten Lain', isDemo: true }]]),
    });
    try {
      expect(await page('/aturan/attend')).not.toContain('Kabupaten Lain');
      expect(await (await fetch(`${other.url}/aturan/attend`)).text()).toContain('Pemerintah Kabupaten Lain');
      expect(await page('/en/aturan/attend')).toContain('<html lang="en">');
      const again = await get('/aturan/attend');
      expect(await again.text()).toContain('<html lang="id">');
      expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(again.headers.get('cache-control')).toBe('no-store');
    } finally {
      await other.close();
    }
  });

  it('never hold what a person typed: a search is not compressed', async () => {
    expect((await raw('/aturan/cari?kata=berfoto', 'br, gzip')).coding).toBeUndefined();
    expect((await raw('/aturan/tenggat?jangka=screening&sejak-hari=14', 'br, gzip')).coding).toBeUndefined();
  });
});
