import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBrowser } from '../../../build-browser.mjs';
import { openBrowser } from '../../../tests/support/browser.js';
import { answersOf, askByForms, askInBrowser, engineSays, onTheSpot, overTheWire, slipIn } from '../../../tests/support/self-check.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { Visitor } from '../../../tests/support/visitor.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { day } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import type { Example } from '../../law/index.js';
import { inLang, paths } from '../paths.js';
import { articlesOf, headlineOf } from './result.js';
import { resultText as t } from './result.text.js';
import type { Setting } from './setting.js';

const TODAY = day('2026-11-30');
let [world, live, browser, dir]: [World, LiveSite, Browser, string] = [undefined!, undefined!, undefined!, ''];
/** The slips of the pages without script, by example: what the other two must say too. */
const slips = new Map<string, [string, string][]>();

beforeAll(async () => {
  await buildBrowser();
  world = await openWorld();
  world.clock.set(TODAY);
  [live, browser] = await Promise.all([serve(world), openBrowser()]);
  dir = mkdtempSync(join(tmpdir(), 'nirpihak-cek-'));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await live.close();
  await world.close();
  rmSync(dir, { recursive: true, force: true });
});

const valueOf = (slip: [string, string][], name: string): string => slip.find(([one]) => one === name)?.[1] ?? '';

const every = (n: number): readonly Example[] => live.law.examples.filter((_, i) => i % n === 0);

/** The surroundings that the server makes for a page. */
const setting = (lang: Lang): Setting => ({
  law: live.law,
  today: TODAY,
  lang,
  office: world.tenant.name,
  contact: null,
  isDemo: true,
  place: 'server',
  madeOn: null,
});

/** A browser on this very day, whose page may open no connection once it stands. */
async function pageAt(url: string, before = '') {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await context.addInitScript(before);
  await context.clock.setFixedTime(`${TODAY}T03:00:00Z`);
  const page = await context.newPage();
  const [asked, broken]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => void broken.push(error.message));
  await page.goto(url);
  page.on('request', (request) => void asked.push(request.url()));
  if (!url.startsWith('file:')) await context.setOffline(true);
  return { page, asked, broken, context };
}

async function fileIn(lang: Lang): Promise<string> {
  const path = join(dir, `cek-${lang}.html`);
  writeFileSync(path, await (await fetch(live.url + inLang(lang, paths.checkFile))).text());
  return `file://${path}`;
}

describe('the same question', () => {
  it('gets the engine’s own answer and articles on the pages without script, for every worked example', async () => {
    const wrong: string[] = [];
    for (const example of live.law.examples) {
      const slip = slipIn(await askByForms(onTheSpot(setting('id')), answersOf(live.law, example)));
      slips.set(example.id, slip);
      const says = engineSays(live.law, example, TODAY);
      const answer = t.answer[headlineOf(says)].id;
      if (valueOf(slip, t.result.id) !== answer) wrong.push(`${example.id}: ${valueOf(slip, t.result.id)} instead of ${answer}`);
      for (const { label } of says ? articlesOf(says) : [])
        if (!valueOf(slip, t.basis.id).includes(label.id)) wrong.push(`${example.id}: no ${label.id}`);
    }
    expect(wrong).toEqual([]);
    expect(slips.size).toBeGreaterThanOrEqual(100);
  }, 120_000);

  it('gets the same slip from the server, sent form by form', async () => {
    const send = overTheWire(new Visitor(live.url));
    for (const example of every(8)) expect(slipIn(await askByForms(send, answersOf(live.law, example)))).toEqual(slips.get(example.id));
  }, 120_000);

  it('gets the same slip in the browser, offline, for every worked example', async () => {
    const { page, asked, broken, context } = await pageAt(live.url + paths.checkLive);
    const pages = await askInBrowser(page, live.law.examples.map((example) => answersOf(live.law, example))); // prettier-ignore
    for (const [i, example] of live.law.examples.entries()) expect(slipIn(pages[i]!), example.id).toEqual(slips.get(example.id));
    expect(asked).toEqual([]);
    expect(broken).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }, 120_000);

  it('gets the same slip from the downloaded file, which holds that very script', async () => {
    const url = await fileIn('id');
    const [, script] = /<script src="([^"]+)"/.exec(await (await fetch(live.url + paths.checkLive)).text())!;
    expect(readFileSync(new URL(url), 'utf8').includes(await (await fetch(live.url + script!)).text())).toBe(true);
    const some = every(6);
    const { page, asked, broken, context } = await pageAt(url);
    const pages = await askInBrowser(page, some.map((example) => answersOf(live.law, example))); // prettier-ignore
    for (const [i, example] of some.entries()) expect(slipIn(pages[i]!), example.id).toEqual(slips.get(example.id));
    expect([asked, broken]).toEqual([[], []]);
    await context.close();
  }, 120_000);

  it('gets the same slip three times in English too', async () => {
    const send = overTheWire(new Visitor(live.url), 'en');
    const some = every(8);
    const answers = some.map((example) => answersOf(live.law, example));
    const expected: [string, string][][] = [];
    for (const one of answers) expected.push(slipIn(await askByForms(send, one)));
    for (const url of [live.url + inLang('en', paths.checkLive), await fileIn('en')]) {
      const { page, broken, context } = await pageAt(url);
      expect((await askInBrowser(page, answers)).map(slipIn)).toEqual(expected);
      expect(broken).toEqual([]);
      await context.close();
    }
    expect(JSON.stringify(expected)).not.toMatch(/undefined|\b(yang|tidak|belum)\b/);
  }, 120_000);

  it('gets the same slip from a browser that knows nothing younger than ES2019', async () => {
    const some = every(8);
    const { page, broken, context } = await pageAt(live.url + paths.checkLive, FORGET);
    expect(await page.evaluate('[typeof "".replaceAll, typeof [].findLast, typeof structuredClone]')).toEqual(Array(3).fill('undefined'));
    const pages = await askInBrowser(page, some.map((example) => answersOf(live.law, example))); // prettier-ignore
    for (const [i, example] of some.entries()) expect(slipIn(pages[i]!), example.id).toEqual(slips.get(example.id));
    expect(broken).toEqual([]);
    await context.close();
  }, 120_000);
});

/** What came into browsers after Android 9 did, 2018. */
const FORGET = `
  for (const name of ['at', 'toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']) delete Array.prototype[name];
  for (const name of ['at', 'replaceAll', 'matchAll', 'isWellFormed']) delete String.prototype[name];
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']) delete Set.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  delete Map.groupBy;
  delete globalThis.structuredClone;
  delete globalThis.Temporal;
`;
