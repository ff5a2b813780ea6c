import type { Channel, ChannelKind } from '../channel.js';

/** What the owner writes where only the owner can. */
export const proofText = ({ token }: Pick<Channel, 'token'>): string => `nirpihak-bukti=${token}`;
/** The name that answers with it as a TXT record (an underscored name, RFC 8552). */
export const proofName = ({ url }: Pick<Channel, 'url'>): string => `_nirpihak.${new URL(url).hostname}`;
/** The file that holds it (RFC 8615). */
export const proofFile = ({ url, token }: Pick<Channel, 'url' | 'token'>): string =>
  `${new URL(url).origin}/.well-known/nirpihak-${token.slice(0, 12)}.txt`;

const HOSTS: Partial<Record<ChannelKind, RegExp>> = {
  youtube: /^(www\.)?youtube\.com$/,
  instagram: /^(www\.)?instagram\.com$/,
  facebook: /^(www\.|web\.)?facebook\.com$/,
  tiktok: /^(www\.)?tiktok\.com$/,
};

/** Whether an address is that of a channel on its platform, and not of one post or of the platform itself. */
export function isAccount(kind: ChannelKind, url: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (!HOSTS[kind]?.test(hostname)) return false;
  if (kind === 'youtube') return YOUTUBE.test(pathname);
  return /^\/@?[A-Za-z0-9._-]{2,100}\/?$/.test(pathname);
}

// Only this form names a channel for good, and leads to its feed.
const YOUTUBE = /^\/channel\/(UC[A-Za-z0-9_-]{22})\/?$/;

export function youtubeFeed(url: string): string {
  const id = YOUTUBE.exec(new URL(url).pathname)?.[1] ?? '';
  return `https://www.youtube.com/feeds/videos.xml?channel_id=${id}`;
}

/** The account's name as its address ends with it, for comparison with what an export calls itself. */
export const accountName = (url: string): string =>
  (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/^@/, '').toLowerCase();

/**
 * Whether a page leads to an address: written in it in any of the ways pages write addresses (plain, percent-encoded inside a
 * platform's own redirect, escaped inside a script), with or without `www.` and a last slash. A longer address that merely begins like it is another one.
 */
export function leadsTo(page: string, url: string): boolean {
  const text = page
    .replace(/\\u002f|\\\//gi, '/')
    .replace(/%3a/gi, ':')
    .replace(/%2f/gi, '/')
    .replace(/%40/g, '@')
    .toLowerCase();
  const wanted = bare(url);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (
      /^(|\/|[^/a-z0-9_.@%-].*|\/[^a-z0-9_.@%-].*|\.(\s.*|))$/s.test(text.slice(at + wanted.length, at + wanted.length + 3)) &&
      BEFORE.test(text.slice(Math.max(0, at - 12), at))
    )
      return true;
  }
  return false;
}

const BEFORE = /(^|[^a-z0-9.-]|:\/\/www\.)$/;
const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/]+$/, '');
