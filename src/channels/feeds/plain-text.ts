import { MOST_TEXT } from './item.js';

/** Between these nothing is meant to be read. */
const SILENT = ['script', 'style', 'template', 'noscript', 'svg', 'head'];
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/**
 * The words of a piece of HTML. One pass from left to right without going back, so that no page makes it slow; nothing is
 * ever shown as HTML again.
 */
export function plainText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length && text.length < MOST_TEXT * 2) {
    const open = html.indexOf('<', at);
    if (open < 0) return tidy(text + html.slice(at, at + MOST_TEXT * 2));
    text += html.slice(at, open) + ' ';
    at = afterTag(html, open);
  }
  return tidy(text);
}

function afterTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const name = /^<([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
  const end = after(html, '>', open);
  return SILENT.includes(name) ? after(html, '>', indexOrEnd(html, `</${name}`, end)) : end;
}

const indexOrEnd = (text: string, what: string, from: number): number => {
  const found = text.indexOf(what, from) >= 0 ? text.indexOf(what, from) : text.indexOf(what.toUpperCase(), from);
  return found < 0 ? text.length : found;
};
const after = (text: string, what: string, from: number): number => {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length;
};

function tidy(text: string): string {
  return entities(text).replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
}

function entities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
