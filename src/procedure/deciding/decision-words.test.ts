import { describe, expect, it } from 'vitest';
import { day, type Day } from '../../kit/dates.js';
import { loadLaw } from '../../law/index.js';
import { allegedAct } from '../papers/allegation.js';
import type { CaseState } from '../case.js';
import { basisOf, effectOf, remedyOf } from './decision-words.js';
import { summonsBasis } from '../hearing/draft-summons.js';
import { citedRules } from '../papers/letter-words.js';
import { hearingRuleOf } from '../hearing/hearing-rule.js';

const law = loadLaw();
const ruleOf = (category: 'ethics' | 'discipline') =>
  law.rules.find((rule) => rule.category === category && rule.articles.some((one) => one.id === 'uu-5-2014/ps9/ayat2'))!;

/** The part of a case that a decision's law depends on: heard, under one rule, for an act of a day. */
function heard(category: 'ethics' | 'discipline', actOn: Day, employmentClass = 'pns'): CaseState {
  return {
    actOn,
    employmentClass,
    alleged: [{ rule: ruleOf(category).id, category, level: null, elements: [] }],
    hearing: { letter: 'x', heldOn: actOn, issuedOn: actOn },
    summonses: [],
  } as unknown as CaseState;
}
const labels = (state: CaseState): string[] => basisOf(law, state).map((one) => one.label);

describe('what a decision stands on', () => {
  it('cites the civil service act of the day of the act, in Mengingat and under the rule', () => {
    for (const [on, cited, not] of [
      ['2023-10-30', 'UU 5/2014', 'UU 20/2023'],
      ['2026-09-10', 'UU 20/2023', 'UU 5/2014'],
    ] as const) {
      const state = heard('discipline', day(on));
      for (const all of [labels(state), citedRules(law, state).flatMap((rule) => rule.citations.map((one) => one.label))]) {
        expect(all.some((label) => label.startsWith(cited))).toBe(true);
        expect(all.some((label) => label.startsWith(not))).toBe(false);
      }
    }
  });

  it('cites the discipline procedure for discipline, and for ethics only says that it is the office’s own rule', () => {
    const [discipline, ethics] = [heard('discipline', day('2026-09-10')), heard('ethics', day('2026-09-10'))];
    expect(labels(discipline)).toContain('PP 94/2021 Pasal 27');
    expect(effectOf(law, discipline).citations.map((one) => one.label)).toContain('Peraturan BKN 6/2022 Pasal 50 ayat (1)');
    expect(hearingRuleOf(discipline).note).toBeNull();
    expect(labels(ethics)).not.toContain('PP 94/2021 Pasal 27');
    expect(effectOf(law, ethics).citations).toEqual([]);
    expect(hearingRuleOf(ethics).note?.id).toContain('sebagai aturannya sendiri');
    for (const state of [discipline, ethics]) expect(labels(state).join()).not.toContain('Tafsir kantor');
  });

  it('cites neither hearing nor absence where a case ends before both', () => {
    const ended = { ...heard('discipline', day('2026-09-10')), hearing: null };
    expect(labels(ended).some((label) => /Pasal 2[67]/.test(label))).toBe(false);
  });

  it('sends an objection to one addressee by who decided, and a dismissal to the appeals board', () => {
    const state = heard('discipline', day('2026-09-10'));
    expect(remedyOf(law, state, 'moral-tertutup', 'Wali Kota Contoh')).toMatchObject({
      name: 'keberatan',
      to: 'Wali Kota Contoh selaku Pejabat Pembina Kepegawaian',
      within: '14 hari kerja',
      isStartOpen: true,
    });
    expect(remedyOf(law, state, 'moral-tertutup', 'Camat Contoh').to).toBe('atasan Camat Contoh');
    expect(remedyOf(law, state, 'pdhtaps', 'Wali Kota Contoh')).toMatchObject({ name: 'banding administratif' });
    const contract = heard('ethics', day('2026-09-10'), 'kontrak');
    expect(remedyOf(law, contract, 'kontrak-teguran', 'Wali Kota Contoh').citations).toEqual([]);
  });
});

describe('what a summons stands on', () => {
  it('names what follows absence from this very summons: first a second call, then a decision on the file', () => {
    const absence = (category: 'ethics' | 'discipline', round: 1 | 2) =>
      summonsBasis(law, heard(category, day('2026-09-10')), round).absence?.map((one) => one.label);
    expect(absence('discipline', 1)).toEqual(['PP 94/2021 Pasal 26 ayat (3)']);
    expect(absence('discipline', 2)).toEqual(['PP 94/2021 Pasal 26 ayat (4)']);
    expect(summonsBasis(law, heard('ethics', day('2026-09-10')), 1)).toEqual({ summons: [], closed: [], absence: [] });
  });
});

describe('an allegation behind its lead', () => {
  it('does not say “Diduga” twice, whatever it begins with', () => {
    for (const text of ['menyukai unggahan', 'Diduga menyukai unggahan.', 'Diduga bahwa menyukai unggahan', 'diduga: menyukai unggahan'])
      expect(allegedAct(text)).toBe('menyukai unggahan');
    expect(allegedAct('Pegawai Contoh menyukai unggahan.')).toBe('Pegawai Contoh menyukai unggahan');
  });
});
