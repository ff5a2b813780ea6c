import { MOST_ITEMS, NotRead, wholeLink, type Item } from './item.js';
import { plainText } from './plain-text.js';

/** https://www.jsonfeed.org/version/1.1/ : `version`, and `items` with an `id` each. Throws `NotRead`. */
export function readJsonFeed(text: string, base: string): Item[] {
  const feed = parsed(text);
  if (!/^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(word(feed['version'])) || !Array.isArray(feed['items']))
    throw new NotRead('not-a-feed');
  return feed['items']
    .slice(0, MOST_ITEMS)
    .filter(isRecord)
    .map((one) => itemOf(one, base));
}

function itemOf(one: Readonly<Record<string, unknown>>, base: string): Item {
  const link = wholeLink(word(one['url']), base);
  const tags = Array.isArray(one['tags']) ? one['tags'].map(word) : [];
  const text = plainText([word(one['summary']), word(one['content_html']), word(one['content_text']), ...tags].join(' '));
  const title = plainText(word(one['title']));
  return {
    id: word(one['id']) || link || text.slice(0, 200),
    link,
    title,
    text,
    publishedAt: word(one['date_published']).slice(0, 40) || null,
  };
}

export const word = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parser of the runtime keeps a stack of its own: brackets thousands deep are refused before it sees them. */
function parsed(text: string): Record<string, unknown> {
  if (/(\[\s*|\{\s*"[^"]{0,20}"\s*:\s*){200}/.test(text)) throw new NotRead('too-deep');
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    throw new NotRead('not-a-feed');
  }
  throw new NotRead('not-a-feed');
}
