import type { Ctx } from '../kit/ctx.js';
import { letterKinds, type LetterKind } from './kind.js';

/** The office's letterhead (kop surat) and its register's patterns; every field is free text of the office. */
export type Letterhead = {
  /** "PEMERINTAH KOTA CONTOH". */
  readonly government: string;
  /** "INSPEKTORAT DAERAH". */
  readonly unit: string;
  readonly address: string;
  readonly phone: string;
  readonly mail: string;
  /** The place in the date line. */
  readonly place: string;
  /** Where letters are compared: "https://nirpihak.contoh.go.id", without a path. */
  readonly verifyAt: string;
  /** Number patterns by kind; `default` for kinds without one of their own. */
  readonly patterns: { readonly default: string } & Partial<Readonly<Record<LetterKind, string>>>;
};

/** What a new office starts with: the general arrangement of numbers, nothing invented about the office. */
export function firstLetterhead(ctx: Ctx): Letterhead {
  const government = ctx.tenant.name.toUpperCase();
  const place = ctx.tenant.name.replace(/^pemerintah\s+(kota|kabupaten|provinsi)?\s*/i, '');
  return {
    government,
    unit: '',
    address: '',
    phone: '',
    mail: '',
    place,
    verifyAt: `https://${ctx.tenant.host}`,
    patterns: { default: '800.1.6.2/{seq}/{year}' },
  };
}

/** The longest line of a letterhead, in letters. */
export const LETTERHEAD_LIMIT = 160;

const PLACES = /\{(seq|year|month)\}/g;

/** What is wrong with a pattern: it must count (`{seq}`), tell the year, and hold no other braces. */
export function isPattern(pattern: string): boolean {
  const rest = pattern.replace(PLACES, '');
  return pattern.length <= 60 && pattern.includes('{seq}') && pattern.includes('{year}') && !/[{}\n]/.test(rest);
}

/** Names of the fields that cannot stand. */
export function letterheadFaults(head: Letterhead): string[] {
  const lines = ['government', 'unit', 'address', 'phone', 'mail', 'place', 'verifyAt'] as const;
  const long = lines.filter((name) => head[name].length > LETTERHEAD_LIMIT || head[name].includes('\n'));
  const empty = (['government', 'place'] as const).filter((name) => head[name].trim() === '');
  const address = /^https?:\/\/[^\s/?#]+$/.test(head.verifyAt) ? [] : ['verifyAt'];
  const patterns = Object.entries(head.patterns)
    .filter(([kind, pattern]) => !(kind === 'default' || kind in letterKinds) || !isPattern(pattern))
    .map(([kind]) => kind);
  return [...new Set([...long, ...empty, ...address, ...patterns])];
}
