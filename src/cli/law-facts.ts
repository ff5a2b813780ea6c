import { readFileSync } from 'node:fs';
import type { Bilingual } from '../kit/text.js';
import type { Facts } from '../law/index.js';
import { raise } from './law-input.js';

/** More than any set of answers to the vocabulary could be. */
const MOST_FACTS = 64 * 1024;

/** Facts as a JSON object of texts, from a file or, for `-`, from standard input. */
export function readFacts(path: string): Facts {
  const text = readAll(path);
  if (text.length > MOST_FACTS) return raise('facts', { id: 'Berkas fakta terlalu besar.', en: 'The file of facts is too large.' });
  const value = parsedJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return raise('facts', NOT_FACTS);
  if (!Object.values(value).every((v) => typeof v === 'string')) return raise('facts', NOT_FACTS);
  refuseTwice(text);
  refuseTurnedLeave(value as Facts);
  return value as Facts;
}

const NOT_FACTS: Bilingual = {
  id: 'Fakta ditulis sebagai objek JSON berisi teks: {"employment": "pns", "act": "like"}. Kosakatanya: npx nirpihak law questions',
  en: 'Facts are a JSON object of texts: {"employment": "pns", "act": "like"}. The vocabulary: npx nirpihak law questions',
};

/** A byte order mark, as Notepad on Windows writes it, is no part of the facts. */
function readAll(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return raise('facts', { id: `Berkas fakta ${path} tidak dapat dibaca.`, en: `The file of facts ${path} cannot be read.` });
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return raise('facts', { id: `Berkas fakta bukan JSON. ${NOT_FACTS.id}`, en: `The file of facts is no JSON. ${NOT_FACTS.en}` });
  }
}

/** JSON takes the last of two answers silently; the facts are flat, so that every text before a colon is a name. */
function refuseTwice(text: string): void {
  const strings = [...text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)/g)];
  const names = strings.flatMap(([, name = '""', colon]) => (colon === ':' ? [JSON.parse(name) as string] : []));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  raise('facts', { id: `“${twice}” dijawab lebih dari sekali dalam fakta.`, en: `“${twice}” is answered more than once in the facts.` });
}

function refuseTurnedLeave({ 'cltn-from': from, 'cltn-until': until }: Facts): void {
  if (from === undefined || until === undefined || from === 'unknown' || until === 'unknown' || from <= until) return;
  raise('facts', {
    id: 'Hari terakhir CLTN (cltn-until) mendahului hari pertamanya (cltn-from).',
    en: 'The last day of the leave (cltn-until) comes before its first (cltn-from).',
  });
}
