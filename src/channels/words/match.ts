import type { ContestWord } from './word.js';

/**
 * Letters as they are compared: compatibility forms and wide digits made plain, case folded, accents dropped (NFKD without marks), and
 * characters that are not seen taken out. "ＰＩＬＩＨ" and "pi\u200blih" are "pilih".
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKC');
}

/** Whole words only, a `#` or `@` before them included: "nomor 12" is not found in "nomor 123", "#maju" not in "maju". */
export function finds(word: string, text: string): boolean {
  const needle = tokens(word);
  const hay = tokens(text);
  if (needle.length === 0) return false;
  return hay.some((_, at) => needle.every((part, offset) => hay[at + offset] === part));
}

const tokens = (text: string): string[] => folded(text).match(/#?[\p{L}\p{N}]+/gu) ?? [];

/** The words of the list that stand in a text, once each, in the list's order. */
export function wordsIn(text: string, words: readonly ContestWord[]): ContestWord[] {
  return words.filter((one) => finds(one.word, text));
}
