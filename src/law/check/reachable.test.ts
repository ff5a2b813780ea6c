import { describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { checkExamples } from './examples.js';
import { checkReachable } from './reachable.js';
import { checkReferences } from './references.js';
import { checkRules } from './rules.js';
import { loadLaw, ruleById } from '../index.js';
import type { Law, Rule } from '../index.js';

const whole = loadLaw();
const TRACK = ruleById(whole, 'skb-2-2022/disiplin/6');

/** A law of two acts and one class: small enough to see every combination. */
function small(...rules: readonly Partial<Rule>[]): Law {
  const only = (id: string, keep: readonly string[]): Law['questions'][number] => {
    const question = whole.questions.find((q) => q.id === id)!;
    return { ...question, options: question.options.filter((o) => keep.includes(o.id)) };
  };
  const questions = [only('employment', ['pns']), only('act', ['like', 'vote']), only('object', ['calon', 'none'])];
  const made = rules.map((r, i): Rule => ({
    ...TRACK,
    id: `r${i}`,
    classes: ['pns'],
    overrides: [],
    alongside: [],
    inForceFrom: day('2022-09-22'),
    when: [],
    ...r,
  }));
  return { ...whole, coversFrom: day('2022-09-22'), questions, rules: made, examples: [] };
}

const is = (fact: string, ...values: string[]): Rule['when'][number] => ({ kind: 'is', fact, values });
const whats = (law: Law): string[] => checkReachable(law).map((p) => p.what);

describe('every combination the questions can reach', () => {
  it('has an answer where each act has a rule whatever else is said', () => {
    expect(whats(small({ when: [is('act', 'like')] }, { when: [is('act', 'vote')], category: 'permitted', level: null }))).toEqual([]);
  });

  it('is found by example where no rule answers it', () => {
    const found = checkReachable(small({ when: [is('act', 'like'), is('object', 'calon')] }, { when: [is('act', 'vote')] }));
    expect(found).toMatchObject([{ file: 'law/questions.yaml', what: 'no rule answers on 2022-09-22 for pns: act = like, object = none' }]);
  });

  it('is not answered by a pointer to crime', () => {
    expect(whats(small({ when: [is('act', 'like')] }, { when: [is('act', 'vote')], category: 'crime', level: null }))).toEqual([
      'no rule answers on 2022-09-22 for pns: act = vote',
    ]);
  });

  it('has an answer on the last day of a rule and none on the day after', () => {
    const ended = small({ inForceUntil: day('2024-03-01') });
    expect(whats(ended)).toEqual([
      'no rule answers on 2024-03-02 for pns: act = like',
      'no rule answers on 2024-03-02 for pns: act = vote',
    ]);
    const begun = { ...small({ inForceFrom: day('2022-09-23') }), coversFrom: day('2022-09-22') };
    expect(whats(begun)[0]).toContain('on 2022-09-22');
    expect(whats({ ...begun, coversFrom: null })).toEqual([]);
  });

  it('has no two charges of different weight unless one beats the other or both are declared', () => {
    const heavy: Partial<Rule> = { when: [is('act', 'like')] };
    const rest: Partial<Rule> = { when: [is('act', 'vote')] };
    const clash = 'rules r0 and r1 are both met on 2022-09-22 for pns and say different things: act = like';
    const light: Partial<Rule> = { when: [], category: 'ethics', level: 'moral' };
    expect(whats(small(heavy, { ...light, when: heavy.when! }, rest))).toEqual([clash]);
    expect(whats(small({ ...heavy, overrides: ['r1'] }, { ...light, when: heavy.when! }, rest))).toEqual([]);
    expect(whats(small(heavy, { ...light, when: heavy.when!, alongside: ['r0'] }, rest))).toEqual([]);
    expect(whats(small(heavy, { when: heavy.when!, level: 'sedang' }, rest))).toEqual([clash]);
    expect(whats(small(heavy, { when: heavy.when! }, rest))).toEqual([]);
    expect(whats(small({ ...heavy, alongside: ['r1'] }, { when: heavy.when!, level: 'sedang' }, rest))).toEqual([]);
  });

  it.each(['permitted', 'permitted-with-conditions'] as const)('never is both charged and %s', (category) => {
    const permission: Partial<Rule> = { when: [is('act', 'like'), is('object', 'none')], category, level: null };
    expect(whats(small(permission, {}))).toEqual([
      'rules r0 and r1 are both met on 2022-09-22 for pns and say different things: act = like, object = none',
    ]);
    expect(whats(small({ ...permission, overrides: ['r1'] }, {}))).toEqual([]);
    expect(whats(small({ ...permission, category: 'unsettled' }, {}))).toEqual([]);
  });

  it('is looked at on both sides of a date inside the facts', () => {
    const law = small({ when: [{ kind: 'day', fact: 'cltn-from', compare: 'on-or-before-act' }] });
    const dated = { ...law, questions: [...law.questions, whole.questions.find((q) => q.id === 'cltn-from')!] };
    expect(whats(dated)[0]).toBe('no rule answers on 2022-09-22 for pns: act = like, cltn-from = after-act');
  });

  it('holds for the law as it stands', () => {
    expect(whats(whole)).toEqual([]);
  });
});

describe('what rules and examples may say', () => {
  it('lets no rule stand twice', () => {
    const law = small({});
    const twice = checkRules({ ...law, rules: [...law.rules, ...law.rules] });
    expect(twice.map((p) => p.what)).toContain('rule r0 stands twice');
    expect(twice).toEqual(twice.map((p) => ({ ...p, file: TRACK.where.file, line: TRACK.where.line })));
  });

  it('knows every post, class and instrument that the law speaks of', () => {
    const [competence] = whole.competences;
    const [instrument] = whole.instruments;
    const found = checkReferences({
      ...whole,
      competences: [{ ...competence!, posts: ['camat-agung'] }],
      classes: whole.classes.filter(({ id }) => id !== 'rt-rw'),
      instruments: [...whole.instruments, { ...instrument!, id: 'uu-lama', replacedBy: 'uu-hilang' }],
    }).map((p) => p.what);
    expect(found).toContain(`competence ${competence!.id} names the post camat-agung, which questions.yaml does not know`);
    expect(found).toContain('class rt-rw has no entry');
    expect(found).toContain('uu-lama is replaced by uu-hilang, which is not here');
    expect(checkReferences(whole)).toEqual([]);
  });

  it('says how each fault is mended, in both languages', () => {
    const law = small({ articles: [], neighbour: null, alongside: ['r7'], overrides: ['r8'] });
    const found = [
      ...checkRules(law),
      ...checkReachable(law),
      ...checkReferences({ ...law, competences: [{ ...whole.competences[0]!, posts: ['x'] }] }),
    ];
    expect(found.length).toBeGreaterThan(4);
    for (const { cure } of found) expect([cure.id, cure.en]).toEqual([expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}/)]);
  });

  it('stands alongside a rule that is there', () => {
    const law = small({ alongside: ['r7'] });
    expect(checkRules(law).map((p) => p.what)).toContain('rule r0 alongside r7, which does not exist');
  });

  it('another law needs its neighbour and its norm, but no elements', () => {
    const law = small({ category: 'other-law', level: null, elements: [], neighbour: null, articles: [] });
    expect(checkRules(law).map((p) => p.what)).toEqual([
      'rule r0 cites nothing',
      'rule r0 lacks a permitted neighbour',
      'rule r0 lacks an article for its norm',
    ]);
  });

  it('differs from a published outcome only where one was published', () => {
    const [example] = whole.examples.filter((e) => e.published === null);
    const differs = { id: 'Lebih ringan.', en: 'Lighter.' };
    expect(checkExamples({ ...whole, examples: [{ ...example!, differs }] })).toMatchObject([
      { what: expect.stringContaining('names none') },
    ]);
    expect(checkExamples({ ...whole, examples: [{ ...example!, differs, published: 'C001' }] })).toEqual([]);
  });
});
