import { describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { judge, loadLaw, questionsLeft } from '../index.js';
import type { Facts } from '../index.js';

const law = loadLaw();
const at = { actOn: day('2024-10-15'), stepOn: day('2024-10-15'), contest: 'pilkada-2024', office: 'wali-kota' };
const left = (facts: Facts): string[] => questionsLeft(law, facts, at).map((q) => q.id);

describe('the questions left', () => {
  it('are those of the act and the person alone, in the order of the vocabulary', () => {
    expect(left({ employment: 'pns', act: 'display' })).toEqual(['object', 'doer']);
    expect(left({ employment: 'pns', act: 'vote' })).toEqual([]);
  });

  it('ask who it was while that is unknown, since rules are made for classes', () => {
    expect(left({ act: 'display', object: 'calon', doer: 'self' })).toEqual(['employment']);
    expect(left({ employment: 'pns', object: 'calon' })).toContain('act');
  });

  it('name no question that was answered, and none that an answer has made idle', () => {
    expect(left({ employment: 'pns', act: 'display', object: 'calon' })).toEqual(['doer']);
    expect(left({ employment: 'tni-polri', act: 'display' })).toEqual([]);
  });

  it('hold what the answer still lacks', () => {
    const facts = { employment: 'pns', act: 'like', object: 'calon' };
    expect(left(facts)).toEqual(expect.arrayContaining(judge(law, facts, at).gaps.map((g) => g.question)));
  });

  it('refuse what is no word of the vocabulary', () => {
    expect(() => left({ favourite: 'x' })).toThrow(expect.objectContaining({ code: 'law.unknown-fact' }));
    expect(() => left({ act: 'think' })).toThrow(expect.objectContaining({ code: 'law.bad-fact' }));
  });
});
