import { isRecord, word } from './json-feed.js';
import { MOST_ITEMS, type Item } from './item.js';
import { plainText } from './plain-text.js';

/** What one file of a platform's data export comes to. `dropped`: parts about other people, which are not kept. */
export type Exported = { readonly items: readonly Item[]; readonly profile: string; readonly dropped: readonly string[] };

/**
 * Parts of an export that speak of other people, or of what the account looked at: lists, messages, comments, likes, histories. They are
 * dropped whole and unread, by the name of the file or of the part.
 */
const OTHERS =
  /follow|friend|family|relationship|contact|comment|message|inbox|chat|like|reaction|favou?rite|search|block|people|group|watch|history|login|brows|purchase|shop|(^|[_ ])ads/i;
/** Where an account's own posts stand; a moment with a link anywhere else is not one. */
const OWN = /post|video|reel|stor(y|ies)|igtv/i;
const PROFILE = /profile|personal_information/i;
const MOST_DEPTH = 12;

/** Reads one JSON file of an Instagram, Facebook or TikTok export. `null` when it is no such file. */
export function readExport(name: string, bytes: Uint8Array): Exported | null {
  if (OTHERS.test(name)) return { items: [], profile: '', dropped: [name] };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  const reading: Reading = { items: [], profile: [], dropped: new Set() };
  walk(value, { isProfile: PROFILE.test(name), isOwn: OWN.test(name) }, 0, reading);
  return { items: reading.items, profile: reading.profile.join('\n'), dropped: [...reading.dropped] };
}

type Reading = { items: Item[]; profile: string[]; dropped: Set<string> };

type Place = { readonly isProfile: boolean; readonly isOwn: boolean };

function walk(value: unknown, place: Place, depth: number, into: Reading): void {
  if (depth > MOST_DEPTH || into.items.length >= MOST_ITEMS) return;
  if (Array.isArray(value)) for (const one of value) walk(one, place, depth + 1, into);
  else if (isRecord(value)) walkRecord(value, place, depth, into);
  else if (place.isProfile) into.profile.push(mended(word(value)).slice(0, 2_000));
}

function walkRecord(record: Readonly<Record<string, unknown>>, place: Place, depth: number, into: Reading): void {
  const item = place.isOwn && !place.isProfile ? itemOf(record) : null;
  if (item) {
    into.items.push(item);
    return;
  }
  for (const [key, part] of Object.entries(record)) {
    if (OTHERS.test(key)) into.dropped.add(key.slice(0, 60));
    else walk(part, { isProfile: place.isProfile || PROFILE.test(key), isOwn: place.isOwn || OWN.test(key) }, depth + 1, into);
  }
}

/**
 * A post: Instagram `{media: [{uri, creation_timestamp, title}]}`, Facebook `{timestamp, data: [{post}]}`, TikTok `{Date, Link, Title}`.
 * Where the platform gives no address of its own, the moment names it.
 */
function itemOf(one: Readonly<Record<string, unknown>>): Item | null {
  const media = list(one['media']);
  const data = list(one['data']);
  const stamp = one['creation_timestamp'] ?? one['timestamp'] ?? media[0]?.['creation_timestamp'];
  const link = word(one['Link']);
  if (typeof stamp !== 'number' && !(link && one['Date'] !== undefined)) return null;
  const texts = [one['title'], one['Title'], one['Description'], ...media.map((m) => m['title']), ...data.map((d) => d['post'])];
  const text = plainText(texts.map((part) => mended(word(part))).join(' '));
  const publishedAt = typeof stamp === 'number' ? instantOf(stamp) : word(one['Date']).slice(0, 40);
  return { id: link || `${stamp}:${word(media[0]?.['uri'])}`, link: /^https?:\/\//.test(link) ? link : '', title: '', text, publishedAt };
}

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function instantOf(seconds: number): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(Math.trunc(seconds) * 1_000).toString();
  } catch {
    return null;
  }
}

/** Instagram and Facebook write the bytes of UTF-8 as if each were a letter. */
function mended(text: string): string {
  // eslint-disable-next-line no-control-regex -- only letters that are single bytes can be such bytes
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
