/** Text as words with their places, so that what is found can be shown where it stands. */
export type Word = { readonly root: string; readonly from: number; readonly until: number };

const SUFFIXES = ['kan', 'an', 'i'] as const;
const PARTICLES = /(lah|kah|tah|pun)$/;
const POSSESSIVES = /(nya|ku|mu)$/;
/**
 * Indonesian prefixes, longest first, with what the nasal one swallowed: `menyukai` comes from `suka`, `memotret` from
 * `potret`. Where two roots are possible both are kept: what is searched is found, and a little more.
 */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:me|pe)ny(?=[aeiou])/, ['s']],
  [/^(?:me|pe)ng(?=[aeiou])/, ['', 'k']],
  [/^(?:me|pe)ng(?=[gkh])/, ['']],
  [/^(?:me|pe)m(?=[aeiou])/, ['p', 'm']],
  [/^(?:me|pe)m(?=[bfpv])/, ['']],
  [/^(?:me|pe)n(?=[aeiou])/, ['t', 'n']],
  [/^(?:me|pe)n(?=[cdjstz])/, ['']],
  [/^(?:ber|ter|per|be|te|pe|me|di|ke|se)/, ['']],
];
const SHORTEST = 3;

/** Letters and digits, without case and accents. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    root: plain(found[0]),
    from: found.index,
    until: found.index + found[0].length,
  }));
}

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** All forms a word may be a form of, itself among them. */
export function rootsOf(word: string): ReadonlySet<string> {
  const bare = word.replace(PARTICLES, '').replace(POSSESSIVES, '');
  const stems = [word, bare].flatMap((one) => [
    one,
    ...SUFFIXES.filter((end) => one.endsWith(end)).map((end) => one.slice(0, -end.length)),
  ]);
  return new Set([...stems, ...stems.flatMap(withoutPrefix)].filter((one) => one === word || one.length >= SHORTEST));
}

/** Up to two prefixes, as in `memperbaiki`. */
function withoutPrefix(word: string, depth: unknown = 0): string[] {
  const fitting = PREFIXES.filter(([prefix]) => prefix.test(word));
  const once = fitting
    .flatMap(([prefix, starts]) => starts.map((start) => word.replace(prefix, start)))
    .filter((one) => one.length >= SHORTEST);
  return depth === 'last' ? once : [...once, ...once.flatMap((one) => withoutPrefix(one, 'last'))];
}

/** Whether one word is a form of the other. */
export function isForm(sought: ReadonlySet<string>, word: string): boolean {
  if (sought.has(word)) return true;
  for (const root of rootsOf(word)) if (sought.has(root)) return true;
  return false;
}
