import { describe, expect, it } from 'vitest';
import { addresseeOf, loadLaw } from './index.js';

const law = loadLaw();
const REMEDY = law.deadlines.find((d) => d.addressees.some((a) => a.posts.includes('Bupati')))!.id;

describe('to whom an objection goes', () => {
  it.each(['Bupati', 'Bupati Contoh', '  BUPATI Contoh', 'wali kota Contoh'])('is the appointing authority where %s decided', (post) => {
    expect(addresseeOf(law, REMEDY, post).en).toBe(`${post} as appointing authority (PPK)`);
  });

  it.each(['Camat Contoh', 'Bupatian', 'Sekretaris Bupati'])('is the superior where %s decided', (post) => {
    expect(addresseeOf(law, REMEDY, post)).toEqual({ id: `atasan ${post}`, en: `the superior of ${post}` });
  });

  it('is refused for a period that is no remedy', () => {
    const none = law.deadlines.find((d) => d.addressees.length === 0)!;
    expect(() => addresseeOf(law, none.id, 'Bupati')).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
  });
});
