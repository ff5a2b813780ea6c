import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../../kit/dates.js';
import { loadLaw, type Article, type Law } from '../../../law/index.js';
import { openWorld, type World } from '../../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';

const where = { file: 'law/verified.yaml', line: 1 };
const compared = { by: 'Sekretaris Contoh', on: day('2026-10-01'), textSha256: '0'.repeat(64), note: null, where };

/** The law as if one article had been compared, and another had been and was changed since. */
function lawWith(law: Law): Law {
  const told = (article: Article): Article => {
    if (article.id === 'pp-94-2021/ps5/n/5')
      return { ...article, verified: true, comparison: { ...compared, article: article.id, entrySha256: article.entrySha256 } };
    if (article.id === 'pp-94-2021/ps5/n/6')
      return { ...article, verified: false, comparison: { ...compared, article: article.id, entrySha256: 'f'.repeat(64) } };
    return article;
  };
  return { ...law, instruments: law.instruments.map((one) => ({ ...one, articles: one.articles.map(told) })) };
}

let world: World;
let live: LiveSite;
beforeAll(async () => {
  world = await openWorld();
  live = await serve(world, { law: lawWith(loadLaw()) });
});
afterAll(async () => {
  await live.close();
  await world.close();
});

const text = async (path: string): Promise<string> =>
  (await (await fetch(live.url + path)).text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
/** What stands about one article on its instrument's page. */
const about = (page: string, label: string): string => page.split(`${label} `)[1]!.slice(0, 420);

describe('an instrument’s page', () => {
  it('says who compared an article with the official text, and when', async () => {
    const page = await text('/aturan/peraturan/pp-94-2021');
    expect(about(page, 'PP 94/2021 Pasal 5 huruf n angka 5')).toContain('dicocokkan oleh Sekretaris Contoh, 1 Oktober 2026');
    expect(page).toMatch(/Pencocokan 1 dari \d+ pasal sudah dicocokkan dengan naskah resmi/);
  });

  it('says that a comparison lapsed because the entry changed, and calls the article not compared', async () => {
    const page = about(await text('/en/aturan/peraturan/pp-94-2021'), 'GR 94/2021 Art. 5 letter n item 6');
    expect(page).toContain('not yet verified against the official text');
    expect(page).toContain('Compared by Sekretaris Contoh, 1 October 2026; our entry changed afterwards');
  });

  it('says how well each article is known, what rests on it, and what replaced the instrument', async () => {
    const page = await text('/aturan/peraturan/uu-5-2014');
    expect(page).toMatch(/Berlaku sampai \S+, 30 Oktober 2023/);
    expect(page).toContain('Diganti oleh UU 20/2023');
    expect(page).toMatch(/Kami kenal dari (sumber kedua|ingatan umum)/);
    expect(page).toMatch(/Dirujuk oleh \(\d+\)/);
  });

  it('calls the office’s own standard no law instead of waiting for a comparison', async () => {
    const page = await text('/aturan/peraturan/standar-kantor');
    expect(page).toContain('Pencocokan Bukan peraturan');
    expect(page).not.toMatch(/dicocokkan dengan naskah resmi/);
  });

  it('stands in the list, with those still in force first', async () => {
    const page = await (await fetch(`${live.url}/aturan/peraturan`)).text();
    const order = [...page.matchAll(/href="\/aturan\/peraturan\/([a-z0-9-]+)"/g)].map(([, id]) => id!);
    expect(new Set(order)).toEqual(new Set(live.site.law.instruments.map((one) => one.id)));
    const ended = order.map((id) => live.site.law.instruments.find((one) => one.id === id)!.inForceUntil !== null);
    expect(ended.indexOf(true)).toBeGreaterThan(ended.lastIndexOf(false));
  });
});

describe('a rule', () => {
  it('says for each article it cites who compared it', async () => {
    expect(await text('/aturan/photo')).toContain('dicocokkan oleh Sekretaris Contoh, 1 Oktober 2026');
  });
});
