import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReceipt, readReceipt, receiptKey, spellReceipt } from './receipt.js';
import { WORDS } from './words.js';

const elevenBytes = fc.uint8Array({ minLength: 11, maxLength: 11 });
const example = ['kelapa', 'jendela', 'sepatu', 'mangga', 'perahu', 'kancil', 'tembaga', 'angklung'];

test('a receipt is eight list words made from eleven random bytes', () => {
  const asked: number[] = [];
  const words = makeReceipt((n) => {
    asked.push(n);
    return randomBytes(n);
  });
  expect(asked).toEqual([11]);
  expect(words).toHaveLength(8);
  expect(words.every((word) => WORDS.includes(word))).toBe(true);
});

test('all zero bits are the first word eight times, all one bits the last', () => {
  expect(spellReceipt(new Uint8Array(11))).toEqual(Array(8).fill(WORDS[0]));
  expect(spellReceipt(new Uint8Array(11).fill(255))).toEqual(Array(8).fill(WORDS[2047]));
});

test('the first bit decides the first word and the last bit the last word', () => {
  const first = new Uint8Array(11);
  first[0] = 0x80;
  expect(spellReceipt(first)[0]).toBe(WORDS[1024]);
  const last = new Uint8Array(11);
  last[10] = 1;
  expect(spellReceipt(last)[7]).toBe(WORDS[1]);
});

test('bytes of any other length are not a receipt', () => {
  expect(() => spellReceipt(new Uint8Array(10))).toThrow(RangeError);
  expect(() => spellReceipt(new Uint8Array(12))).toThrow(RangeError);
});

test('what was spelled is read back bit for bit', () => {
  fc.assert(
    fc.property(elevenBytes, (bytes) => {
      const words = spellReceipt(bytes);
      expect(readReceipt(words.join(' '))).toEqual({ ok: true, bytes: new Uint8Array(bytes), words });
    }),
  );
});

test.each([
  ['capitals', example.join(' ').toUpperCase()],
  ['extra spaces and new lines', `\n  ${example.join('  \r\n\t')} \n`],
  ['commas', example.join(', ')],
  ['dashes', example.join('-')],
  ['dots', `${example.join('. ')}.`],
  ['numbering', example.map((word, at) => `${at + 1}. ${word}`).join('\n')],
  ['numbering in brackets', example.map((word, at) => `(${at + 1})${word}`).join(' ')],
  ['full-width letters', example.join(' ').replace(/[a-z]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0))],
  ['soft hyphens and zero-width spaces', example.map((word) => `${word.slice(0, 2)}\u00ad\u200b${word.slice(2)}`).join(' ')],
])('a receipt written with %s is read as the same receipt', (_, text) => {
  expect(readReceipt(text)).toMatchObject({ ok: true, words: example });
});

test('seven words, nine words, nothing and a flood of text are refused by their count', () => {
  expect(readReceipt(example.slice(1).join(' '))).toEqual({ ok: false, reason: 'count', count: 7 });
  expect(readReceipt([...example, 'kelapa'].join(' '))).toEqual({ ok: false, reason: 'count', count: 9 });
  expect(readReceipt('')).toEqual({ ok: false, reason: 'count', count: 0 });
  expect(readReceipt('kelapa '.repeat(100_000))).toMatchObject({ ok: false, reason: 'count' });
});

test.each([
  ['a changed letter', 'sepitu'],
  ['a missing letter', 'sepau'],
  ['a doubled letter', 'seppatu'],
  ['two letters swapped', 'sepaut'],
  ['a digit for a letter', 'sep4tu'],
])('%s is recognised, with its place and the word that was meant', (_, typo) => {
  const typed = example.with(2, typo);
  expect(readReceipt(typed.join(' '))).toEqual({ ok: false, reason: 'unknown-word', at: 2, word: typo, suggestion: 'sepatu' });
});

test('one changed letter in any word of the list is always noticed', () => {
  const typo = fc.tuple(fc.nat(2047), fc.nat(7), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'));
  fc.assert(
    fc.property(typo, ([place, spot, letter]) => {
      const word = WORDS[place]!;
      const at = spot % word.length;
      fc.pre(word[at] !== letter);
      const typed = word.slice(0, at) + letter + word.slice(at + 1);
      expect(readReceipt(example.with(5, typed).join(' '))).toMatchObject({ ok: false, reason: 'unknown-word', at: 5, word: typed });
    }),
  );
});

test('no word is suggested when nothing is near, or when two words are equally near', () => {
  const far = readReceipt(example.with(0, 'xyzxyz').join(' '));
  expect(far).toEqual({ ok: false, reason: 'unknown-word', at: 0, word: 'xyzxyz' });
  const list = ['kapal', 'kadal', ...example];
  const between = readReceipt(example.with(0, 'kaxal').join(' '), list);
  expect(between).toEqual({ ok: false, reason: 'unknown-word', at: 0, word: 'kaxal' });
});

/** RFC 5869 §2.2 and §2.3 written out with HMAC alone: one block of 32 bytes. */
function hkdfByHand(bytes: Uint8Array, pepper: Uint8Array, info: string): Buffer {
  const prk = createHmac('sha256', pepper).update(bytes).digest();
  return createHmac('sha256', prk).update(info).update(Uint8Array.of(1)).digest();
}

test('the key is HKDF-SHA-256 under the pepper with the purpose as info', () => {
  fc.assert(
    fc.property(elevenBytes, fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes, pepper) => {
      const key = receiptKey(bytes, pepper);
      expect(key).toHaveLength(32);
      expect(Buffer.from(key)).toEqual(hkdfByHand(bytes, pepper, 'nirpihak/receipt/v1'));
    }),
  );
});

test('another pepper gives another key for the same words', () => {
  const bytes = new Uint8Array(11).fill(7);
  expect(receiptKey(bytes, new Uint8Array(32).fill(1))).not.toEqual(receiptKey(bytes, new Uint8Array(32).fill(2)));
});
