/**
 * The characters the typesetter's own fonts (Libertinus Serif, DejaVu Sans Mono) can show. It has no other fonts on
 * purpose: one letter must be the same bytes on every machine.
 */
const SHOWN =
  /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0477\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066d\u067e\u0686\u0698\u06a9\u06af\u06be\u06cc\u06f0-\u06f9\u1e00-\u1eff\u2010-\u2015\u2018-\u2027\u2030-\u2037\u2039-\u203a\u20ac\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a0\u25a1\u25cb\u25cf]/u;

/** Format characters have no ink: joiners, direction marks, the soft hyphen, variation selectors. */
const INKLESS = /[\p{Cf}\ufe00-\ufe0f]/u;

/**
 * Text as it can be printed: what no font shows is written as its number, "[U+1F600]", so that nothing quoted in a
 * letter vanishes in silence. Tabs become spaces; a word longer than a line gets places to break.
 */
export function printable(text: string): string {
  const shown = Array.from(text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' '), showChar).join('');
  return shown.replace(/[^\s]{40,}/g, (word) =>
    Array.from(word)
      .map((char, i) => (i > 0 && i % 20 === 0 ? BREAK + char : char))
      .join(''),
  );
}

/** ZERO WIDTH SPACE: a line may break here, and nothing is printed. */
const BREAK = '\u200b';

function showChar(char: string): string {
  if (SHOWN.test(char)) return char;
  return INKLESS.test(char) ? '' : `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Every text inside a value made printable, keys untouched. */
export function allPrintable<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(allPrintable) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allPrintable(inner)])) as T;
}
