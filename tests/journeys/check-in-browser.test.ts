import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBrowser } from '../../build-browser.mjs';
import { inLang, paths } from '../../src/web/paths.js';
import { openBrowser } from '../support/browser.js';
import { Stage } from './stage.js';

const TODAY = '2026-10-12';
const ANSWERS = ['pns', 'photo', 'calon', 'contoh-wali-kota-2026/wali-kota', TODAY, 'person', 'self', 'support', 'no', 'none'];

let [stage, browser]: [Stage, Browser] = [undefined!, undefined!];
beforeAll(async () => {
  await buildBrowser();
  [stage, browser] = await Promise.all([Stage.open(TODAY), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** Somebody with script, on this very day. */
async function scripted(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'id-ID' });
  await context.clock.setFixedTime(`${TODAY}T03:00:00Z`);
  const page = await context.newPage();
  await page.goto(stage.at(path));
  return page;
}

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const focused = (page: Page): Promise<string> => page.evaluate<string>(`document.activeElement.outerHTML.slice(0, 60)`);

/** Chooses by keyboard alone: to the radio, space, enter. */
async function answer(page: Page): Promise<void> {
  const radio = page.locator(ANSWERS.map((value) => `form.asking input[type=radio][value="${value}"]`).join(','));
  await ((await radio.count()) > 0 ? radio : page.locator('form.asking input[value=unknown]')).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

it('asks inside the browser, offline, by keyboard, and leads the reader to what changed', async () => {
  const page = await scripted(paths.checkLive);
  await page.context().setOffline(true);
  await page.locator('form button').first().click();
  expect(await focused(page)).toContain('<h1 tabindex="-1">');
  await page.keyboard.press('Tab');
  await page.locator('form.asking button').first().click();
  expect(await focused(page)).toContain('class="errors"');

  for (let n = 0; n < 20 && (await page.locator('form.asking').count()) > 0; n += 1) await answer(page);
  expect(await heading(page)).toBe('Tidak boleh. Menurut aturan, ini masuk ranah disiplin.');
  expect(await focused(page)).toContain('<h1 tabindex="-1">');
  expect(await page.locator('#kabar').innerText()).toBe('Tidak boleh. Menurut aturan, ini masuk ranah disiplin.');
  expect(await page.title()).toBe('Tidak boleh. Menurut aturan, ini masuk ranah disiplin. Nirpihak');
  expect(await page.locator('body').getAttribute('class')).toBe('keep');
  expect(page.url()).toBe(stage.at(paths.checkLive));
}, 120_000);

it('goes back and forth with the browser’s own buttons, and keeps nothing after a reload', async () => {
  const page = await scripted(paths.checkLive);
  await page.locator('form button').first().click();
  const first = await heading(page);
  await answer(page);
  const second = await heading(page);
  await page.goBack();
  expect(await heading(page)).toBe(first);
  await page.goForward();
  expect(await heading(page)).toBe(second);
  expect(
    await page.evaluate(`JSON.stringify([history.state, Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])`),
  ).toBe(JSON.stringify([{ page: 2 }, [], [], '']));
  await page.reload();
  expect(await page.locator('form.asking').count()).toBe(0);
  await page.goBack();
  expect(await page.locator('form.asking').count()).toBe(0);
}, 60_000);

it('stands up to the same look as every page: axe, 320 pixels, one heading, its own language', async () => {
  for (const lang of ['id', 'en'] as const) {
    const page = await scripted(inLang(lang, paths.checkLive));
    await stage.look.seeAnswer(page, `cek-langsung-${lang}`);
    await page.locator('form button').first().click();
    for (let n = 0; n < 20 && (await page.locator('form.asking').count()) > 0; n += 1) await answer(page);
    await stage.look.seeAnswer(page, `cek-langsung-jawaban-${lang}`);
  }
  expect(stage.look.faults).toEqual([]);
}, 120_000);

it('shows, without script, the way to the pages that need none', async () => {
  const someone = await stage.visitor();
  await someone.goto(stage.at(paths.checkLive));
  await someone.locator('main a').click();
  expect(someone.url()).toBe(stage.at(paths.check));
});
