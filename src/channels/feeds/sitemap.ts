import { decode } from './charset.js';
import { NotRead, wholeLink } from './item.js';
import { walkXml } from './xml.js';

export type SitemapPage = { readonly url: string; readonly changed: string };
export type Sitemap = { readonly pages: readonly SitemapPage[]; readonly more: readonly string[] };

/** sitemaps.org: 50,000 addresses a file. Fewer of an index are followed: a small office has a handful. */
const MOST_PAGES = 50_000;
export const MOST_SITEMAPS = 10;

/** Pages of a sitemap, or further sitemaps of an index, of the same host only: a sitemap speaks for no other. Throws `NotRead`. */
export function readSitemap(bytes: Uint8Array, contentType: string, base: string): Sitemap {
  const pages: SitemapPage[] = [];
  const more: string[] = [];
  let [root, loc, changed] = ['', '', ''];
  const host = new URL(base).host;
  walkXml(decode(bytes, contentType).trimStart(), {
    open: ({ name }, path) => {
      if (path.length === 1) root = name;
      if (path.length === 2) [loc, changed] = ['', ''];
    },
    close: (name, text, path) => {
      if (path.length === 3 && name === 'loc') loc = wholeLink(text.trim(), base);
      if (path.length === 3 && name === 'lastmod') changed = text.trim().slice(0, 40);
      if (path.length !== 2 || loc === '' || new URL(loc).host !== host) return;
      if (name === 'url' && pages.length < MOST_PAGES) pages.push({ url: loc, changed });
      if (name === 'sitemap' && more.length < MOST_SITEMAPS) more.push(loc);
    },
  });
  if (root !== 'urlset' && root !== 'sitemapindex') throw new NotRead('not-a-feed');
  return { pages, more };
}
