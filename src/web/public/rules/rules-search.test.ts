import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../../law/index.js';
import { folded, marked, searchRules } from './rules-search.js';

const law = loadLaw();
const hrefs = (lang: 'id' | 'en', words: string) => searchRules(law, lang, words).found.map((one) => one.href);

describe('search over the rules', () => {
  it.each(['Pasal 5 huruf n', 'pasal 5 HURUF N', 'pp 94/2021 pasal 5 huruf n'])('finds an article by “%s”', (words) => {
    expect(hrefs('id', words)[0]).toMatch(/^\/aturan\/peraturan\/pp-94-2021#pasal-ps5-n-/);
  });

  it.each(['Art. 5 letter n', 'Pasal 5 huruf n'])('finds it on the English pages by “%s”', (words) => {
    expect(hrefs('en', words)[0]).toMatch(/^\/en\/aturan\/peraturan\/pp-94-2021#pasal-ps5-n-/);
  });

  it('takes a number for itself only: Pasal 5 is not Pasal 15', () => {
    const found = searchRules(law, 'id', 'PP 42/2004 Pasal 1').found.filter((one) => one.kind === 'article');
    expect(found.map((one) => one.title)).not.toContain('PP 42/2004 Pasal 11 huruf c');
  });

  it.each([
    ['berfoto', '/aturan/photo'],
    ['selfie', '/aturan/photo'],
    ['medsos', '/aturan/'],
    ['coblos TPS', '/aturan/vote'],
    ['nyoblos', '/aturan/vote'],
    ['jempol', '/aturan/photo'],
    ['tiktok', '/aturan/post'],
    ['kades', '/aturan/'],
  ])('finds rules by everyday words: %s', (words, begin) => {
    expect(
      hrefs('id', words).some((href) => href.startsWith(begin)),
      hrefs('id', words).join(' '),
    ).toBe(true);
  });

  it('looks past the words of a question', () => {
    const asked = searchRules(law, 'id', 'Bolehkah saya berfoto dengan calon?');
    expect(asked.wanted).toEqual(['berfoto', 'calon']);
    expect(asked.isWhole).toBe(true);
    expect(searchRules(law, 'id', 'boleh').total).toBeGreaterThan(0);
  });

  it('minds neither accents nor capitals', () => {
    expect(hrefs('id', 'BERFÓTO')).toEqual(hrefs('id', 'berfoto'));
    expect(folded('Café “Ñandú”')).toEqual(['cafe', 'nandu']);
  });

  it('shows what holds some of the words where nothing holds all, and says so', () => {
    const { isWhole, found } = searchRules(law, 'id', 'berfoto zzzzz');
    expect(isWhole).toBe(false);
    expect(found.length).toBeGreaterThan(0);
    expect(searchRules(law, 'id', 'zzzzz')).toMatchObject({ total: 0, found: [] });
    expect(searchRules(law, 'id', '  …  ')).toMatchObject({ total: 0, wanted: [] });
  });

  it('marks the words that were looked for, and nothing else', () => {
    const parts = marked('Pasal 5 dan Pasal 15', ['pasal', '5']);
    expect(parts.filter((part) => part.isHit).map((part) => part.words)).toEqual(['Pasal', '5', 'Pasal']);
    expect(parts.map((part) => part.words).join('')).toBe('Pasal 5 dan Pasal 15');
  });
});
