import type { Ctx } from '../../kit/ctx.js';
import { addDays, dayOf } from '../../kit/dates.js';
import type { Door, Fetched } from '../../kit/http/index.js';
import { hex } from '../../kit/seal.js';
import { markOf } from '../findings/compare.js';
import { markSeen, seenMarks, type Kept } from '../store.js';
import { decode } from './charset.js';
import type { Item } from './item.js';
import { plainText } from './plain-text.js';
import type { Rules } from './robots.js';
import { readSitemap, type SitemapPage } from './sitemap.js';

/** Pages of one visit; the rest waits for the next. */
const PAGES_A_VISIT = 20;
/** What is older when a website is first visited was there before anybody asked. */
const FIRST_DAYS = 30;
const PAGE_BYTES = 2_000_000;

type Reading = { readonly door: Door; readonly pause: (ms: number) => Promise<unknown>; readonly rules: Rules };

/** New and changed pages of a website by its sitemap, each read once, one after the other, as far as robots.txt allows. */
export async function readPages(ctx: Ctx, kept: Kept, answer: Fetched, reading: Reading): Promise<Item[]> {
  const pages = await pagesOf(answer, reading);
  const marked = pages.map((page) => ({ page, mark: markOf(ctx, kept.channel, ['page', page.url, page.changed]) }));
  const seen = await ctx.tx((tx) =>
    seenMarks(
      tx,
      kept.channel.id,
      marked.map((one) => one.mark),
    ),
  );
  const fresh = marked.filter(({ page, mark }) => !seen.has(hex(mark)) && reading.rules.allows(page.url));
  const isFirst = kept.visits.etag === null && kept.visits.visitedAt === null;
  const since = addDays(ctx.today(), -FIRST_DAYS);
  const toRead = fresh.filter(({ page }) => !isFirst || dayIn(ctx, page) >= since).slice(0, PAGES_A_VISIT);
  const old = isFirst ? fresh.filter(({ page }) => dayIn(ctx, page) < since) : [];
  const items: Item[] = [];
  for (const { page } of toRead) items.push(...(await itemOf(page, reading)));
  const marks = [...toRead, ...old].map((one) => one.mark);
  await ctx.tx((tx) => markSeen(tx, ctx.tenant.id, kept.channel.id, marks, ctx.today()));
  return items;
}

/** `''` where the sitemap does not say: such a page counts as old on the first visit. */
const dayIn = (ctx: Ctx, { changed }: SitemapPage): string => {
  if (!changed.includes('T')) return changed.slice(0, 10);
  try {
    return dayOf(Temporal.Instant.from(changed), ctx.tenant.zone);
  } catch {
    return changed.slice(0, 10);
  }
};

async function pagesOf(answer: Fetched, { door, pause, rules }: Reading): Promise<SitemapPage[]> {
  const first = readSitemap(answer.body, answer.headers['content-type'] ?? '', answer.url);
  const pages = [...first.pages];
  // An index of indices is not followed further.
  for (const url of first.more.filter((one) => rules.allows(one))) {
    await pause(rules.pauseMs);
    const more = await door.get(url);
    if (more.ok && more.status === 200) pages.push(...readSitemap(more.body, more.headers['content-type'] ?? '', more.url).pages);
  }
  return pages;
}

async function itemOf(page: SitemapPage, { door, pause, rules }: Reading): Promise<Item[]> {
  await pause(rules.pauseMs);
  const answer = await door.get(page.url, { sameHost: true, bytes: PAGE_BYTES, accept: 'text/html' });
  if (!answer.ok || answer.status !== 200 || !/^(text\/html|application\/xhtml)/i.test(answer.headers['content-type'] ?? '')) return [];
  const html = decode(answer.body, answer.headers['content-type'] ?? '');
  const title = plainText(/<title[^>]{0,200}>([^<]{0,500})/i.exec(html.slice(0, 200_000))?.[1] ?? '');
  return [{ id: page.url, link: page.url, title, text: plainText(html), publishedAt: page.changed || null }];
}
