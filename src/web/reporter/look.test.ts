import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AccountId } from '../../kit/ids.js';
import { newTotpSecret, seedAccount, totpNow } from '../../identity/index.js';
import { registerDemoCustodians } from '../../vault/index.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { openBrowser } from '../../../tests/support/browser.js';
import { tinyJpeg } from '../../../tests/support/files.js';

/** axe needs a browser with script; our pages bring none of their own (journeys run with script off). */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let [world, site, browser, page]: [World, LiveSite, Browser, Page] = [undefined!, undefined!, undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
  await registerDemoCustodians(
    { ...world.ctx(), tenant: { ...world.tenant, isDemo: true } },
    [1, 2, 3].map((n) => ({ id: randomUUID() as AccountId, isOutside: n === 3 })),
  );
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true, locale: 'id-ID' })).newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await world.close();
});

const seen: string[] = [];
const findings: string[] = [];
/** What is wrong with the page now open: sideways scrolling at 320 px, and what axe finds. */
async function look(name: string): Promise<void> {
  seen.push(name);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width > 320) findings.push(`${name}: ${width} px wide`);
  await page.evaluate(axe);
  const found = await page.evaluate<string[]>(
    'axe.run().then((r) => r.violations.map((v) => v.id + " " + v.nodes.map((n) => n.html).join(" ")))',
  );
  findings.push(...found.map((what) => `${name}: ${what}`));
}
const onward = () => page.click('main form .button:not(.second)');

async function fillForm(base: string): Promise<void> {
  await onward();
  await look(`${base}/apa, with a fault`);
  await page.fill('[name=cerita]', 'Unggahan di akun kelurahan\nbaris dua');
  await onward();
  await page.fill('[name=tanggal-hari]', '31');
  await page.fill('[name=tanggal-bulan]', '11');
  await page.fill('[name=tanggal-tahun]', '2025');
  await onward();
  await look(`${base}/kapan, with faults`);
  await page.fill('[name=tanggal-hari]', '30');
  await page.fill('[name=tempat]', 'Balai Kelurahan Melati');
  await onward();
  await look(`${base}/pemilihan`);
  await page.check('[value="contoh-wali-kota-2026/wali-kota"]');
  await onward();
  await look(`${base}/sumber`);
  await page.check('[value=closed-group]');
  await onward();
  await look(`${base}/siapa`);
  await page.fill('[name=nama]', 'Budi Contoh');
  await onward();
}

async function finishForm(base: string): Promise<void> {
  await page.setInputFiles('#berkas', [
    { name: 'foto kegiatan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(tinyJpeg()) },
    { name: 'lain.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan foto') },
  ]);
  await onward();
  await look(`${base}/bukti, with a refused file`);
  await onward();
  await look(`${base}/kontak`);
  await page.check('[value=tersegel]');
  await page.fill('[name=telepon]', '0812');
  await onward();
  await look(`${base}/periksa`);
  await page.goto(`${site.url}${base}/kontak`);
  await look(`${base}/kontak, sealed`);
  await page.goto(`${site.url}${base}/tanda-terima`);
  await look(`${base}/tanda-terima`);
}

it('no page of the reporter scrolls sideways at 320 px or has an axe finding, in both languages and at the desk', async () => {
  const system = world.ctx({ kind: 'system' });
  const totpSecret = newTotpSecret(system);
  await seedAccount(system, {
    username: 'petugas',
    name: 'Petugas Contoh',
    post: 'Analis',
    role: 'officer',
    password: 'kuda sembilan payung',
    totpSecret,
  });
  await page.goto(`${site.url}/meja/masuk`);
  await page.fill('[name=nama]', 'petugas');
  await page.fill('[name=sandi]', 'kuda sembilan payung');
  await page.fill('[name=kode]', totpNow(world.clock.now(), totpSecret));
  await onward();
  let words = '';
  for (const base of ['/lapor', '/en/lapor', '/meja/terima-laporan']) {
    await page.goto(site.url + base);
    await look(base);
    if (base.startsWith('/meja')) await page.check('[value=telephone]');
    await onward();
    await fillForm(base);
    await finishForm(base);
    words = (await page.textContent('.words'))!;
    await onward();
    for (const why of await page.locator('summary').all()) await why.click();
    await look(`${base}/selesai, every count open`);
  }
  await page.goto(`${site.url}/lacak`);
  await page.fill('[name=kata]', `${words.slice(0, -1)}q`);
  await onward();
  await look('/lacak, with a fault');
  await page.fill('[name=kata]', words);
  await onward();
  await page.fill('[name=pesan]', 'Ada lagi.');
  await onward();
  await page.locator('summary').first().click();
  await look('/lacak/kotak');
  expect(seen).toHaveLength(3 * 12 + 2);
  expect(findings).toEqual([]);
}, 180_000);
