import { expect, test } from 'vitest';
import { WORDS } from './words.js';

/** Everything a word turns into by losing one letter; two words at distance 1 meet in one of these or swap neighbours. */
function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** With one letter masked: words that differ in one letter alone share a mask. */
function withOneLetterMasked(word: string): string[] {
  return Array.from(word, (_, at) => `${word.slice(0, at)}?${word.slice(at + 1)}`);
}

function withNeighboursSwapped(word: string): string[] {
  const swaps = Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
  return swaps.filter((swapped) => swapped !== word);
}

/** Pairs of the list at Damerau-Levenshtein distance 1, found without comparing every pair. */
function closePairs(words: readonly string[]): string[] {
  const all = new Set(words);
  const maskedBy = new Map<string, string>();
  const pairs: string[] = [];
  for (const word of words) {
    for (const near of [...withoutOneLetter(word), ...withNeighboursSwapped(word)]) {
      if (all.has(near)) pairs.push(`${word} ${near}`);
    }
    for (const mask of withOneLetterMasked(word)) {
      const other = maskedBy.get(mask);
      if (other !== undefined) pairs.push(`${word} ${other}`);
      maskedBy.set(mask, word);
    }
  }
  return pairs;
}

test('the search for close pairs finds a lost, an added, a changed and a swapped letter', () => {
  expect(closePairs(['batu', 'batuk'])).toHaveLength(1);
  expect(closePairs(['batu', 'bata'])).toHaveLength(1);
  expect(closePairs(['karung', 'kraung']).length).toBeGreaterThan(0);
  expect(closePairs(['kelapa', 'jendela'])).toEqual([]);
});

test('the list has exactly 2,048 different words', () => {
  expect(WORDS).toHaveLength(2048);
  expect(new Set(WORDS).size).toBe(2048);
});

test('every word is 4 to 8 letters of a to z', () => {
  expect(WORDS.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
});

test('the list is in alphabetical order', () => {
  expect([...WORDS].sort()).toEqual(WORDS);
});

test('no single slip of the pen turns a word of the list into another one', () => {
  expect(closePairs(WORDS)).toEqual([]);
});

/** How a word sounds, roughly, over a bad line: silent h, f and v as p, o as u, e as i, a hard ending for a soft one. */
function sound(word: string): string {
  const plain = word
    .replaceAll('h', '')
    .replaceAll('sy', 's')
    .replace(/[fv]/g, 'p')
    .replaceAll('z', 'j')
    .replaceAll('o', 'u')
    .replaceAll('e', 'i');
  return plain.replace(/b$/, 'p').replace(/d$/, 't').replace(/(.)\1/g, '$1');
}

test('no two words sound alike over the telephone', () => {
  const bySound = Map.groupBy(WORDS, sound);
  expect([...bySound.values()].filter((alike) => alike.length > 1)).toEqual([]);
});

test('no word belongs to a party, a candidate number, a creed, a crime or an insult', () => {
  const kept = new Set(WORDS);
  const forbidden =
    'banteng garuda beringin bintang bulan matahari gajah padi kapas rajawali golkar gerindra gerinda hanura demokrat perindo gelora ' +
    'merah kuning hijau biru putih hitam satu dua tiga empat lima ganjar mega puan cebong kampret kadrun coblos pilih menang kalah ' +
    'salah dosa hukum hukuman pidana curi suap sogok amplop darah mati racun pisau golok senjata penjara anjing monyet babi ' +
    'gemuk kurus jelek bodoh kafir setan jawa sunda batak papua cina';
  expect(forbidden.split(' ').filter((word) => kept.has(word))).toEqual([]);
});
