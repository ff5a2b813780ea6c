import { fill, type Faults, type Typed } from '../kit/index.js';
import type { Lang } from '../../kit/text.js';
import { frameText as t } from './frame.text.js';

/** Letters, not bytes: what a person would count. */
export const letters = (text: string): number => [...text].length;

/** A fault for each field that is longer than its limit; the page shows it with all that was typed. */
export function tooLong(typed: Typed, limits: Readonly<Record<string, number>>, lang: Lang): Faults {
  const faults: Record<string, string> = {};
  for (const [name, limit] of Object.entries(limits)) {
    const size = letters(typed[name] ?? '');
    if (size > limit) faults[name] = fill(t.tooLong, lang, { size: figure(size, lang), limit: figure(limit, lang) });
  }
  return faults;
}

const figure = (n: number, lang: Lang): string => n.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB');
