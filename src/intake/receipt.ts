import { hkdfSync } from 'node:crypto';
import { WORDS } from './words.js';

/** Eight words of the public list: 88 random bits, shown to the reporter once and kept by nobody else. */
export type Receipt = string[];

export type ReadReceipt =
  | { ok: true; bytes: Uint8Array; words: Receipt }
  | { ok: false; reason: 'count'; count: number }
  | { ok: false; reason: 'unknown-word'; at: number; word: string; suggestion?: string };

const WORDS_IN_RECEIPT = 8;
const BITS_IN_WORD = 11n;
const BYTES_IN_RECEIPT = 11;
const BYTES_IN_KEY = 32;
const INFO = 'nirpihak/receipt/v1';

/** Hostile input: eight words with numbering and ornament need a tenth of this; nothing longer is worth normalising. */
const LONGEST_TEXT = 2_000;

/** Draws 11 random bytes and spells them as a receipt: 8 words of 11 bits, most significant first. */
export function makeReceipt(random: (n: number) => Uint8Array): Receipt {
  return spellReceipt(random(BYTES_IN_RECEIPT));
}

/** The words of 11 bytes, the inverse of {@link readReceipt}. Throws RangeError for any other length. */
export function spellReceipt(bytes: Uint8Array): Receipt {
  if (bytes.length !== BYTES_IN_RECEIPT) throw new RangeError(`a receipt is ${BYTES_IN_RECEIPT} bytes, not ${bytes.length}`);
  const number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  return Array.from({ length: WORDS_IN_RECEIPT }, (_, at) => {
    const shift = BITS_IN_WORD * BigInt(WORDS_IN_RECEIPT - 1 - at);
    return WORDS[Number((number >> shift) & 0x7ffn)]!;
  });
}

/**
 * Reads what a person typed, pasted or dictated: any case, spaces, commas, dashes, dots, new lines and numbering.
 *
 * A word that is not in the list comes back with its place (`at`, counted from 0) and, where exactly one list word is one
 * slip away, that word. Suggestions come from the public list alone: they tell nothing about which receipts exist, so the
 * answer to a wrong receipt made of list words is the caller's and must be the same for every unknown one.
 */
export function readReceipt(text: string, words: readonly string[] = WORDS): ReadReceipt {
  const typed = splitWords(text);
  if (typed.length !== WORDS_IN_RECEIPT) return { ok: false, reason: 'count', count: typed.length };
  const places = typed.map((word) => words.indexOf(word));
  const at = places.indexOf(-1);
  if (at >= 0) return unknownWord(typed[at]!, at, words);
  return { ok: true, bytes: packPlaces(places), words: typed };
}

/**
 * The 32 bytes under which a receipt is known to the database: HKDF-SHA-256 (RFC 5869), input key material the receipt's
 * 11 bytes, salt the tenant's pepper (§3.1: a salt kept secret strengthens the extract step), info naming the purpose and
 * its version (§3.2), so that the same bytes used elsewhere give an unrelated key.
 *
 * No slow hash, on purpose. RFC 5869 §4 leaves passwords to other constructions because they are guessable; a receipt is
 * 88 uniformly random bits, which nobody can search even with the pepper in hand. Slowness would buy nothing there, and
 * the page where anyone may type a receipt would become a switch to turn the office off: a few hundred guesses a second
 * would fill every core.
 */
export function receiptKey(bytes: Uint8Array, pepper: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', bytes, pepper, INFO, BYTES_IN_KEY));
}

/** NFKC turns full-width and styled letters into plain ones; format characters (soft hyphen, zero width) are dropped. */
function splitWords(text: string): string[] {
  if (text.length > LONGEST_TEXT) return [];
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  const pieces = plain.split(/[^\p{L}\p{M}\p{N}]+/u);
  return pieces.filter((piece) => piece !== '' && !/^\p{N}+$/u.test(piece));
}

function packPlaces(places: readonly number[]): Uint8Array {
  const number = places.reduce((sum, place) => (sum << BITS_IN_WORD) | BigInt(place), 0n);
  return new Uint8Array(Buffer.from(number.toString(16).padStart(BYTES_IN_RECEIPT * 2, '0'), 'hex'));
}

function unknownWord(word: string, at: number, words: readonly string[]): ReadReceipt {
  const near = words.filter((candidate) => isOneSlipAway(word, candidate));
  const failure = { ok: false, reason: 'unknown-word', at, word } as const;
  return near.length === 1 ? { ...failure, suggestion: near[0]! } : failure;
}

/** Damerau-Levenshtein distance exactly 1: one letter missing, added or changed, or two neighbours swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.slice(from) === long.slice(from + 1);
  }
  if (a.slice(from + 1) === b.slice(from + 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
}
