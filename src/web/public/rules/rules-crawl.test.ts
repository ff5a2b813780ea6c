import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { citationLabel, type Law } from '../../../law/index.js';
import { articleHref } from './rules-links.js';

let world: World;
let live: LiveSite;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  world = await openWorld();
  live = await serve(world);
  pages = await crawl(['/aturan', '/en/aturan']);
}, 120_000);
afterAll(async () => {
  await live.close();
  await world.close();
});

const LINK = /href="(\/[^"]*)"/g;
const isRules = (path: string): boolean => /^(\/en)?\/aturan([/?#]|$)/.test(path);
const plain = (href: string): string => href.replaceAll('&amp;', '&');

/** Every page under `/aturan` that links lead to, by address without anchor; links elsewhere are asked for once. */
async function crawl(start: string[]): Promise<Map<string, string>> {
  const [found, left] = [new Map<string, string>(), [...start]];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path)) continue;
    const answer = await fetch(live.url + path);
    expect(answer.status, path).toBe(200);
    found.set(path, isRules(path) ? await answer.text() : '');
    const links = [...(found.get(path) ?? '').matchAll(LINK)].map(([, href]) => plain(href!).split('#', 1)[0]!);
    left.push(...links.filter((href) => !found.has(href) && !href.startsWith('/gaya-')));
  }
  return found;
}

const bothLanguages = (law: Law): string[] =>
  (['id', 'en'] as const).flatMap((lang) => law.instruments.flatMap((one) => one.articles.map((article) => articleHref(article.id, lang))));

it('no link under /aturan leads nowhere, in either language, its anchor included', () => {
  for (const [from, html] of pages)
    for (const [, link] of html.matchAll(LINK)) {
      const [path = '', anchor] = plain(link!).split('#');
      if (anchor && isRules(path)) expect(pages.get(path), `${from} → ${link}`).toContain(`id="${anchor}"`);
    }
  expect([...pages.keys()].filter((path) => path.startsWith('/en/aturan/')).length).toBeGreaterThan(live.law.instruments.length);
});

it('every article has its place on the page of its instrument', () => {
  for (const href of bothLanguages(live.law)) {
    const [path = '', anchor] = href.split('#');
    expect(pages.get(path), href).toContain(`id="${anchor}"`);
  }
});

it('every cited article is named where it is cited, and no id stands twice on a page', () => {
  const text = [...pages.values()].join('\n');
  for (const rule of live.law.rules)
    for (const one of rule.articles) expect(text).toContain(citationLabel(live.law, { ...one, from: null, until: null }, 'en'));
  for (const [path, html] of pages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length, `${path}: ${ids.filter((id, i) => ids.indexOf(id) !== i).join(', ')}`).toBe(new Set(ids).size);
  }
});

it('holds no script, no inline style and no word left unfilled', () => {
  for (const [path, html] of pages) {
    expect(html, path).not.toMatch(/<script|style="|src="http|href="http/);
    expect(html, path).not.toMatch(/undefined|\[object|>null<|\{\w+\}/);
  }
});
