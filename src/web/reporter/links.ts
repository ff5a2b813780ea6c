import type { Lang } from '../../kit/text.js';
import { fill } from '../kit/index.js';
import { evidenceText as t } from './evidence.text.js';

const MOST = 20;
const LONGEST = 2000;

/** Lines of text as links; a line without a scheme is taken as https. Only web addresses: nothing else is ever opened. */
export function readLinks(text: string, lang: Lang): { links: string[] } | { fault: string } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST) return { fault: t.tooManyLinks[lang] };
  const links = lines.map(linkOf);
  const bad = links.indexOf(null);
  return bad >= 0 ? { fault: fill(t.badLink, lang, { n: bad + 1 }) } : { links: links as string[] };
}

function linkOf(line: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(line) ? line : `https://${line}`;
  if (whole.length > LONGEST || /\s/.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.') ? url.href : null;
}
