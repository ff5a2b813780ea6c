import { decode } from './charset.js';
import { MOST_ITEMS, NotRead, wholeLink, type Item } from './item.js';
import { readJsonFeed } from './json-feed.js';
import { plainText } from './plain-text.js';
import { walkXml } from './xml.js';

/**
 * Items of RSS 2.0, RSS 1.0, Atom (RFC 4287; YouTube's channel feed is one) or JSON Feed 1.1, told apart by what is in the file and
 * never by its name. `base` completes relative links. Throws `NotRead`.
 */
export function readFeed(bytes: Uint8Array, contentType: string, base: string): Item[] {
  const text = decode(bytes, contentType).trimStart();
  return text.startsWith('{') ? readJsonFeed(text, base) : readXmlFeed(text, base);
}

type Draft = { id: string; link: string; title: string; texts: string[]; publishedAt: string | null };
const ITEM = new Set(['item', 'entry']);
const TEXTS = new Set(['description', 'encoded', 'summary', 'content', 'subtitle', 'category', 'keywords']);
const DAYS = new Set(['pubDate', 'published', 'updated', 'date']);

function readXmlFeed(xml: string, base: string): Item[] {
  const items: Item[] = [];
  let draft: Draft | null = null;
  let isFeed = false;
  // Atom text of type "xhtml" is markup inside: its words belong to the field around it.
  let inside: string[] = [];
  walkXml(xml, {
    open: ({ name, attributes }, path) => {
      if (path.length === 1) isFeed = ['rss', 'feed', 'RDF'].includes(name);
      if (ITEM.has(name) && path.length <= 3) draft = { id: '', link: '', title: '', texts: [], publishedAt: null };
      if (draft && name === 'link' && (attributes.rel ?? 'alternate') === 'alternate') draft.link ||= attributes.href ?? '';
      if (draft && name === 'category' && attributes.term) draft.texts.push(attributes.term);
    },
    close: (name, text, path) => {
      if (!draft) return;
      if (ITEM.has(name) && path.length <= 3) {
        if (items.length < MOST_ITEMS) items.push(itemOf(draft, base));
        draft = null;
        inside = [];
      } else if (TEXTS.has(name) || name === 'title') take(draft, name, [...inside.splice(0), text].join(' '));
      else if (name === 'guid' || name === 'id') draft.id ||= text.trim();
      else if (name === 'link') draft.link ||= text.trim();
      else if (DAYS.has(name)) draft.publishedAt ??= text.trim().slice(0, 40);
      else if (path.some((one) => TEXTS.has(one))) inside.push(text);
    },
  });
  if (!isFeed) throw new NotRead('not-a-feed');
  return items;
}

function take(draft: Draft, name: string, text: string): void {
  if (name === 'title') draft.title ||= plainText(text);
  else draft.texts.push(text);
}

function itemOf({ id, link, title, texts, publishedAt }: Draft, base: string): Item {
  const whole = wholeLink(link, base);
  const text = plainText(texts.join(' '));
  return { id: id || whole || title || text.slice(0, 200), link: whole, title, text, publishedAt };
}
