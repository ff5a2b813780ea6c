import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../../law/index.js';
import type { CaseView } from '../../../procedure/index.js';
import { otherwiseCompetent } from './competence.js';

const law = loadLaw();
const viewOf = (post: string, level: 'moral' | 'ringan' | 'berat', isSuperior = false): CaseView => {
  const decider = { account: 'a', part: 'decider', name: 'Pejabat Contoh', post };
  const state = { alleged: [{ rule: 'r', category: 'ethics', level, elements: [] }], facts: null };
  return { state, people: isSuperior ? [decider, { ...decider, part: 'superior' }] : [decider] } as unknown as CaseView;
};
const officials = (post: string, level: 'moral' | 'ringan' | 'berat', isSuperior = false) =>
  otherwiseCompetent(law, viewOf(post, level, isSuperior)).map((one) => one.id);

describe('who is competent to decide, by the law’s advice', () => {
  it.each(['Wali Kota Contoh', 'Walikota Contoh', 'Bupati Contoh', 'Gubernur Contoh'])('is the head of the region: %s', (post) => {
    expect(officials(post, 'moral')).toEqual([]);
  });

  it('is somebody else than a secretary, a deputy of no such post, or the superior of a severe case', () => {
    for (const post of ['Sekretaris Daerah Kota Contoh', 'Kepala Bagian Wali Kota', 'Bupatian Contoh'])
      expect(officials(post, 'moral'), post).toEqual(['moral']);
    expect(officials('Kepala Bidang', 'berat', true)).toContain('berat');
  });

  it('may be the direct superior where a light sanction is the official above’s', () => {
    expect(officials('Kepala Bidang', 'ringan')).toContain('ringan');
    expect(officials('Kepala Bidang', 'ringan', true)).toEqual([]);
  });
});
