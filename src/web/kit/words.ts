import { refusals, type RefusalCode } from '../../kit/refusals.js';
import type { RefusalData } from '../../kit/refusal.js';
import type { Bilingual, Lang } from '../../kit/text.js';

/** A text with `{name}` places filled. What is put in is escaped later, by JSX. */
export function fill(text: Bilingual, lang: Lang, data: RefusalData = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}

/** The sentence of a refusal. */
export function refusalSentence(code: RefusalCode, data: RefusalData, lang: Lang): string {
  return fill(refusals[code].say, lang, data);
}

/** "200 MB": bytes as a person reads them. */
export function readableSize(bytes: number, lang: Lang): string {
  const [size, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'kB'];
  return `${size.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 })}\u00a0${unit}`;
}
