import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poseGuides, spouseRules } from '../../../education/index.js';
import { contests } from '../../../law/index.js';
import { openWorld, type World } from '../../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { HANDS } from './hands.js';

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

const page = async (path: string) => (await fetch(live.url + path)).text();
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('learning', () => {
  it('is reached from the first page, and every page it leads to answers in both languages', async () => {
    expect(await page('/')).toContain('href="/belajar"');
    for (const base of ['/belajar', '/en/belajar']) {
      const html = await page(base);
      const links = [...html.matchAll(/href="((?:\/en)?\/belajar\/[^"]+)"/g)].map(([, href]) => href!);
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) expect((await fetch(live.url + link)).status, link).toBe(200);
    }
  });

  it('sets no cookie and carries no script', async () => {
    for (const path of ['/belajar', '/belajar/pose', '/belajar/pose/poster', '/belajar/pasangan', '/belajar/sebelum-membagikan']) {
      const answer = await fetch(live.url + path);
      expect(answer.headers.get('set-cookie'), path).toBeNull();
      expect(await answer.text(), path).not.toMatch(/<script|style="/);
    }
  });
});

describe('the pose guide', () => {
  it('has a drawing for every hand that a list names', () => {
    const named = contests(live.law).flatMap(({ poses }) => poses?.list.map((pose) => pose.hand) ?? []);
    expect(named.filter((hand) => !(hand in HANDS))).toEqual([]);
    expect(Object.keys(HANDS).filter((hand) => !named.includes(hand))).toEqual([]);
  });

  it('shows every pose of a contest with its reason, the source, the day, and that no regulation lists them', async () => {
    for (const { contest, poses } of poseGuides(live.law, true)) {
      const html = await page(`/belajar/pose?pemilihan=${contest.id}`);
      for (const pose of poses.list) {
        expect(words(html)).toContain(pose.name.id);
        expect(words(html)).toContain(pose.why.id);
      }
      expect(words(html)).toContain('Tidak ada peraturan yang memuat daftar pose');
      expect(words(html)).toContain(poses.source);
      expect(html.match(/class="hand"/g)).toHaveLength(poses.list.length);
      expect(words(await page(`/belajar/pose/poster?pemilihan=${contest.id}&kertas=a3`))).toContain(poses.source);
    }
  });

  it('keeps the example’s invented list out of a real office, and says when a contest has none', async () => {
    expect(poseGuides(live.law, false).map(({ contest }) => contest.isExample)).not.toContain(true);
    expect(words(await page('/belajar/pose?pemilihan=tidak-ada'))).toContain('tidak punya daftar pose');
    expect(words(await page('/belajar/pose'))).toContain('Belum ada keterangan tentang pose untuk: Pemilu nasional 2029');
  });
});

describe('the page for spouses', () => {
  it('says what is allowed on CLTN and without it, what is not and what is unsettled, each rule once with its articles', async () => {
    const rules = spouseRules(live.law, '2026-12-01');
    expect(rules.onLeave.map((rule) => rule.id)).toEqual(['foto/pasangan-cltn', 'pasangan/cltn', 'pencalonan/cltn']);
    expect(rules.withoutLeave.map((rule) => rule.id)).toEqual(['pasangan/mengantar', 'pasangan/tidak-hadir']);
    expect(rules.not.map((rule) => rule.id)).toContain('skb-2-2022/etik/7');
    expect(rules.unsettled.map((rule) => rule.id)).toContain('pasangan/bukan-pns');
    const html = await page('/belajar/pasangan');
    for (const rule of Object.values(rules).flat()) expect(html.split(`id="${rule.id.replaceAll('/', '-')}"`), rule.id).toHaveLength(2);
    expect(words(html)).toContain('Surat MenPANRB B/36/2018');
    expect(words(html)).toContain('SKB 2/2022');
    expect(words(html)).toContain('Yang dapat memastikan');
  });

  it('knows a rule only while it is in force', () => {
    expect(spouseRules(live.law, '2018-02-01').onLeave).toEqual([]);
  });

  it('asks nobody anything: it has no form', async () => {
    expect(await page('/belajar/pasangan')).not.toContain('<form');
  });
});
