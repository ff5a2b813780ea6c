import { describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { judge, ladderFor, loadLaw, ruleById } from '../index.js';
import type { Deadline, Facts, Judgement, Law, Rule, Sanction } from '../index.js';
import { stretchOf, turningDays } from './turning-days.js';

const whole = loadLaw();
const FACTS: Facts = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' };
const CHARGE = ruleById(whole, 'skb-2-2022/disiplin/6');
const is = (fact: string, ...values: string[]): Rule['when'][number] => ({ kind: 'is', fact, values });

const charge = (over: Partial<Rule>): Rule => ({ ...CHARGE, classes: ['pns'], overrides: [], when: [is('act', 'like')], ...over });

function lawOf(...rules: readonly Rule[]): Law {
  return { ...whole, rules, examples: [] };
}

function judged(law: Law, actOn: string, stepOn = actOn, facts: Facts = FACTS, contest: string | null = null): Judgement {
  return judge(law, facts, { actOn: day(actOn), stepOn: day(stepOn), contest });
}

describe('near misses', () => {
  it('tell the day when another day would have met another rule', () => {
    const old = charge({ id: 'old', category: 'ethics', level: 'moral', inForceFrom: day('2020-01-01'), inForceUntil: day('2022-09-21') });
    const law = lawOf(old, charge({ id: 'new', inForceFrom: day('2022-09-22') }));
    expect(judged(law, '2022-09-22').nearMisses).toMatchObject([
      {
        id: 'old',
        fact: 'act-on',
        is: { id: '22\u00a0September 2022' },
        wouldBe: [{ id: 'sejak 1\u00a0Januari 2020 sampai 21\u00a0September 2022' }],
      },
    ]);
    expect(judged(law, '2022-09-21').nearMisses).toMatchObject([
      { id: 'new', category: 'discipline', wouldBe: [{ en: 'since 22\u00a0September 2022' }] },
    ]);
    expect(judged(lawOf(charge({ id: 'old', inForceUntil: day('2023-01-01') }), charge({ id: 'new' })), '2024-01-01').nearMisses).toEqual(
      [],
    );
  });

  it('tell the one answer that would have met a rule, also inside a joined condition', () => {
    const joined: Rule['when'][number] = {
      kind: 'any',
      of: [is('published', 'self'), { kind: 'all', of: [is('published', 'other'), is('sign', 'yes')] }],
    };
    const law = lawOf(charge({ id: 'joined', when: [is('act', 'like'), joined] }));
    const misses = judged(law, '2026-10-05', '2026-10-05', { ...FACTS, published: 'other', sign: 'no' }).nearMisses;
    expect(misses.map((m) => [m.fact, m.is.en, m.wouldBe.map((w) => w.en)])).toEqual([
      ['published', 'Yes, by somebody else', ['Yes, by the employee']],
      ['sign', 'No', ['Yes']],
    ]);
  });

  it('tell nothing of another act, another person, two facts at once, or while a fact is unknown', () => {
    const two = charge({ id: 'two', when: [is('act', 'like'), is('published', 'self'), is('sign', 'yes')] });
    const person = charge({ id: 'person', when: [is('act', 'like'), is('object', 'partai')] });
    const facts = { ...FACTS, published: 'no', sign: 'no' };
    expect(judged(lawOf(two, person), '2026-10-05', '2026-10-05', facts).nearMisses).toEqual([]);
    expect(judged(lawOf(two), '2026-10-05', '2026-10-05', { ...FACTS, published: 'no' }).nearMisses).toEqual([]);
    expect(judged(lawOf(two), '2026-10-05', '2026-10-05', { ...facts, sign: 'yes' }).nearMisses.map((m) => m.fact)).toEqual(['published']);
  });

  it('tell a date by the day of the act', () => {
    const law = lawOf(charge({ id: 'leave', when: [is('act', 'like'), { kind: 'day', fact: 'cltn-from', compare: 'on-or-before-act' }] }));
    const [miss] = judged(law, '2026-10-05', '2026-10-05', { ...FACTS, 'cltn-from': '2026-10-06' }).nearMisses;
    expect(miss).toMatchObject({ fact: 'cltn-from', is: { id: '2026-10-06' }, wouldBe: [{ id: '2026-10-05' }] });
  });

  it('say nothing that the answer says already, nor what would stand beside a heavier answer', () => {
    const met = charge({ id: 'met', overrides: ['silenced'] });
    const silenced = charge({ id: 'silenced', category: 'ethics', level: 'moral', when: [is('act', 'like'), is('purpose', 'accident')] });
    const same = charge({ id: 'same', when: [is('act', 'like'), is('purpose', 'accident')] });
    expect(judged(lawOf(met, silenced, same), '2026-10-05').nearMisses).toEqual([]);
    expect(judged(lawOf({ ...met, overrides: [] }, silenced, same), '2026-10-05').nearMisses).toEqual([]);
    const light = charge({ id: 'light', category: 'permitted', level: null });
    expect(judged(lawOf(light, silenced), '2026-10-05').nearMisses.map((m) => m.id)).toEqual(['silenced']);
  });

  it('tell the rule that an exception silences, by the answers that would end the exception', () => {
    const rule = charge({ id: 'rule' });
    const exception = charge({
      id: 'exception',
      category: 'permitted',
      level: null,
      overrides: ['rule'],
      when: [is('act', 'like'), is('purpose', 'accident')],
    });
    const misses = judged(lawOf(rule, exception), '2026-10-05', '2026-10-05', { ...FACTS, purpose: 'accident' }).nearMisses;
    expect(misses.map((m) => [m.id, m.fact, m.wouldBe.length])).toEqual([['rule', 'purpose', 2]]);
  });

  it('tell the lighter answer that would be left, and the rule that two conditions on the same fact keep away', () => {
    const heavy = charge({ id: 'heavy', when: [is('act', 'like'), is('published', 'self')] });
    const always = charge({ id: 'always', category: 'ethics', level: 'moral' });
    const posted = { ...FACTS, published: 'self' };
    expect(judged(lawOf(heavy, always), '2026-10-05', '2026-10-05', posted).nearMisses.map((m) => [m.id, m.fact])).toEqual([
      ['always', 'published'],
    ]);
    const twice = charge({ id: 'twice', when: [is('act', 'like'), is('published', 'no', 'other'), is('published', 'no')] });
    expect(judged(lawOf(twice), '2026-10-05', '2026-10-05', posted).nearMisses.map((m) => [m.id, m.wouldBe.length])).toEqual([
      ['twice', 1],
    ]);
  });

  it('tell no answer that would wait for a further fact', () => {
    const waits = charge({ id: 'waits', when: [is('act', 'like'), is('published', 'self'), is('sign', 'yes')] });
    const plain = charge({ id: 'plain', category: 'permitted', level: null, when: [is('act', 'like'), is('published', 'no')] });
    expect(judged(lawOf(waits, plain), '2026-10-05', '2026-10-05', { ...FACTS, published: 'no' }).nearMisses).toEqual([]);
  });

  it('leave the law of years ago to the pages of history', () => {
    const law = lawOf(
      charge({ id: 'old', category: 'ethics', level: 'moral', inForceUntil: day('2022-09-21') }),
      charge({ id: 'new', inForceFrom: day('2022-09-22') }),
    );
    expect(judged(law, '2023-09-22').nearMisses.map((m) => m.id)).toEqual(['old']);
    expect(judged(law, '2023-09-23').nearMisses).toEqual([]);
  });

  it('are told for every fact of every worked example that alone makes another answer', () => {
    const framing = ['employment', 'act', 'object', 'post'];
    const untold = whole.examples.flatMap(({ id, facts, actOn, contest, office, expect: { refusal } }) => {
      if (refusal !== null) return [];
      const at = { actOn, stepOn: actOn, contest, office };
      const here = judge(whole, facts, at);
      const isUntold = (fact: string, value: string): boolean => {
        const then = judge(whole, { ...facts, [fact]: value }, at);
        const isOther = then.because !== 'facts' && then.rules.length > 0 && then.answer !== here.answer;
        return isOther && !here.nearMisses.some((m) => m.fact === fact);
      };
      return whole.questions
        .filter((q) => !framing.includes(q.id) && q.id !== 'determined' && (facts[q.id] ?? 'unknown') !== 'unknown')
        .flatMap((q) => q.options.filter((o) => isUntold(q.id, o.id)).map((o) => `${id}: ${q.id}=${o.id}`));
    });
    expect(untold).toEqual([]);
  });
});

describe('the law of the step’s day', () => {
  const heavy = charge({ id: 'heavy', inForceUntil: day('2024-06-30') });
  const light = charge({ id: 'light', category: 'ethics', level: 'moral', inForceFrom: day('2024-07-01') });

  it('is told beside the answer where it became milder, and never used instead', () => {
    const j = judged(lawOf(heavy, light), '2024-06-30', '2024-07-01');
    expect([j.answer, j.rules.map((r) => r.id)]).toEqual(['discipline', ['heavy']]);
    expect(j.milder).toMatchObject([
      {
        direction: 'milder',
        byAct: { on: '2024-06-30', answer: 'discipline', rules: [{ id: 'heavy', level: 'berat' }] },
        byStep: { on: '2024-07-01', answer: 'ethics', rules: [{ id: 'light', level: 'moral' }] },
      },
    ]);
    expect(j.milder[0]?.byStep.sanctions.map((s) => s.id)).toEqual(['moral-tertutup', 'moral-terbuka']);
    expect(j.milder[0]?.note.id).toContain('diputuskan pejabat');
  });

  it('is told where it became heavier, lighter within a category, or only different', () => {
    const pair = (before: Partial<Rule>, after: Partial<Rule>): Law => lawOf({ ...heavy, ...before }, { ...light, ...after });
    const direction = (law: Law): string | undefined => judged(law, '2024-06-30', '2024-07-01').milder[0]?.direction;
    expect(direction(pair({ category: 'ethics', level: 'moral' }, { category: 'discipline', level: 'berat' }))).toBe('heavier');
    expect(direction(pair({}, { category: 'discipline', level: 'sedang' }))).toBe('milder');
    expect(direction(pair({ level: 'berat' }, { category: 'discipline', level: 'ptdh' }))).toBe('heavier');
    expect(direction(pair({}, { category: 'discipline', level: 'berat' }))).toBe('other');
    expect(direction(pair({}, { category: 'permitted', level: null }))).toBe('milder');
    expect(direction(lawOf(heavy, charge({ id: 'elsewhere', when: [is('act', 'vote')], inForceFrom: day('2024-07-01') })))).toBe('milder');
  });

  it('is not told where nothing changed, or nobody is charged on either day', () => {
    expect(judged(lawOf(heavy, light), '2024-06-29', '2024-06-30').milder).toEqual([]);
    const free: Partial<Rule> = { category: 'permitted', level: null };
    expect(judged(lawOf({ ...heavy, ...free }, { ...light, ...free }), '2024-06-30', '2024-07-01').milder).toEqual([]);
    expect(judged(lawOf(charge({ id: 'lasting' }), { ...light, when: [is('act', 'vote')] }), '2024-06-30', '2024-07-01').milder).toEqual(
      [],
    );
  });
});

describe('periods that start', () => {
  const [any] = whole.deadlines;
  const deadline = (over: Partial<Deadline>): Deadline => ({ ...any!, startsFor: ['discipline'], contestKind: null, ...over });
  const law: Law = {
    ...lawOf(charge({ id: 'x' }), charge({ id: 'y', category: 'permitted', level: null, when: [is('act', 'vote')] })),
    deadlines: [
      deadline({ id: 'a' }),
      deadline({ id: 'b', startsFor: ['ethics'] }),
      deadline({ id: 'c', startsFor: [] }),
      deadline({ id: 'd', contestKind: 'pemilu' }),
    ],
  };
  const started = (contest: string | null, facts = FACTS): string[] =>
    judged(law, '2026-10-05', '2026-10-05', facts, contest).deadlines.map((d) => d.id);

  it('are those of the category found, and of the kind of contest where it is known', () => {
    expect(started(null)).toEqual(['a', 'd']);
    expect(started('contoh-wali-kota-2026')).toEqual(['a']);
    expect(started('pemilu-2029')).toEqual(['a', 'd']);
    expect(started(null, { ...FACTS, act: 'vote' })).toEqual([]);
    expect(started(null, { employment: 'pns', act: 'photo' })).toEqual([]);
  });

  it('say whose they are, how long, and by which article, and whether that was compared', () => {
    const [first] = judged(law, '2026-10-05').deadlines;
    expect(first).toMatchObject({ length: any!.length, unit: any!.unit, owner: any!.owner, settled: any!.settled, verified: false });
    expect(first?.articles.map((a) => a.id)).toEqual(any!.articles);
  });
});

describe('forms of sanction for some classes only', () => {
  it('are open against those classes alone', () => {
    const rung: Sanction = {
      ...whole.sanctions.find((s) => s.ladder === 'asn' && s.level === 'berat' && s.inForceFrom !== null)!,
      id: 'only',
      onlyFor: ['pppk'],
    };
    const law = { ...whole, sanctions: [rung] };
    expect(ladderFor(law, 'pppk', 'berat', day('2026-10-05')).map((s) => s.id)).toEqual(['only']);
    expect(ladderFor(law, 'pns', 'berat', day('2026-10-05'))).toEqual([]);
    expect(ladderFor({ ...law, sanctions: [{ ...rung, onlyFor: null }] }, 'pns', 'berat', day('2026-10-05'))).toHaveLength(1);
  });
});

describe('turning days', () => {
  it('are the first days of everything dated and the days after its last, in order', () => {
    const law = lawOf(charge({ inForceFrom: day('2020-02-01'), inForceUntil: day('2020-02-29'), articles: [] }));
    const days = turningDays({ ...law, classes: [], sanctions: [], routes: [] });
    expect(days).toEqual(['2020-02-01', '2020-03-01']);
    expect(['2020-01-31', '2020-02-01', '2020-02-29', '2020-03-01', '2030-01-01'].map((on) => stretchOf(days, day(on)))).toEqual([
      0, 1, 1, 2, 2,
    ]);
    expect(
      turningDays({ ...law, rules: [charge({ inForceUntil: day('9999-12-31'), articles: [] })], classes: [], sanctions: [], routes: [] }),
    ).toEqual([CHARGE.inForceFrom]);
  });
});
