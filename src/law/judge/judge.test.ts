import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { judge, ladderFor, loadLaw, questionsFor, questionsLeft, routeOn } from '../index.js';
import type { Facts, Judgement } from '../index.js';

const law = loadLaw();
const EXAMPLE = { contest: 'contoh-wali-kota-2026', office: 'wali-kota' };
const like: Facts = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' };
const accompany: Facts = {
  employment: 'pns',
  act: 'attend',
  object: 'calon',
  event: 'campaign',
  conduct: 'passive',
  attributes: 'none',
  relation: 'spouse',
  purpose: 'no-support',
};

function on(actOn: string, facts: Facts): Judgement {
  return judge(law, facts, { actOn: day(actOn), stepOn: day(actOn), ...EXAMPLE });
}

function ids(j: Judgement): string[] {
  return j.rules.map((r) => r.id);
}

describe('the phase decides between ethics and discipline', () => {
  it('the day before determination a like is a matter of ethics, with both forms of the moral statement', () => {
    const j = on('2026-09-21', { ...like, object: 'bakal-calon' });
    expect([j.answer, ids(j)]).toEqual(['ethics', ['skb-2-2022/etik/4']]);
    expect(j.sanctions.map((s) => s.id)).toEqual(['moral-tertutup', 'moral-terbuka']);
    expect(j.competent.map((c) => c.official.en)).toEqual(['Appointing authority (PPK)']);
  });

  it('the day after determination the same like is a matter of discipline at the severe level', () => {
    const j = on('2026-09-23', like);
    expect([j.answer, ids(j), j.rules[0]?.level]).toEqual(['discipline', ['skb-2-2022/disiplin/6'], 'berat']);
    expect(j.nearMisses.find((n) => n.fact === 'phase' && n.category === 'ethics')?.id).toBe('skb-2-2022/etik/4');
  });

  it('on the very day of determination the hour is a gap, and the stated hour closes it', () => {
    const open = on('2026-09-22', like);
    expect([open.answer, open.because, open.gaps.map((g) => g.question)]).toEqual(['unsettled', 'facts', ['determined']]);
    expect(on('2026-09-22', { ...like, determined: 'yes' }).answer).toBe('discipline');
    expect(on('2026-09-22', { ...like, determined: 'no' }).answer).toBe('ethics');
  });

  it('the election calendar goes before what somebody states about determination', () => {
    expect(on('2026-09-23', { ...like, determined: 'no' }).answer).toBe('discipline');
  });
});

describe('employment class', () => {
  it('PPPK answer under the discipline rules, through their own article, with forms marked as not settled', () => {
    const j = on('2026-10-05', { ...like, employment: 'pppk' });
    expect(j.answer).toBe('discipline');
    expect(j.rules[0]?.articles.map((a) => a.id)).toContain('pp-49-2018/ps52/ayat3');
    expect(j.sanctions.every((s) => !s.isSettled)).toBe(true);
  });

  it('contract staff answer under their contract, not under ethics or discipline', () => {
    const j = on('2026-10-05', { ...like, employment: 'kontrak' });
    expect([j.answer, j.rules[0]?.category, j.rules[0]?.level]).toEqual(['other-law', 'contract', 'kontrak']);
    expect(j.sanctions.map((s) => s.id)).toEqual(['kontrak-teguran', 'kontrak-peringatan', 'kontrak-pengakhiran']);
  });

  it.each(['perangkat-desa', 'rt-rw', 'tni-polri', 'lain'])('%s is not covered here and is told where to ask', (employment) => {
    const j = on('2026-10-05', { ...like, employment });
    expect([j.answer, j.sanctions]).toEqual(['not-covered', []]);
    expect(j.rules[0]?.whoCanSettle?.id).toBeTruthy();
  });

  it('an unknown class is a gap, never a guess', () => {
    const j = on('2026-10-05', { ...like, employment: 'unknown' });
    expect([j.answer, j.because, j.rules]).toEqual(['unsettled', 'facts', []]);
    expect(j.gaps.map((g) => g.question)).toContain('employment');
  });
});

describe('the spouse exception', () => {
  const leave = { cltn: 'yes', 'cltn-from': '2026-10-05', 'cltn-until': '2026-10-05' };

  it.each([
    ['2026-10-04', 'unsettled'],
    ['2026-10-05', 'permitted-with-conditions'],
    ['2026-10-06', 'unsettled'],
  ])('on %s, with leave on 5 October only, quiet company is %s', (actOn, answer) => {
    expect(on(actOn, { ...accompany, ...leave }).answer).toBe(answer);
  });

  it('leave without its dates leaves the dates as gaps', () => {
    const j = on('2026-10-05', { ...accompany, cltn: 'yes' });
    expect([j.answer, j.because]).toEqual(['unsettled', 'facts']);
    expect(j.gaps.map((g) => g.question)).toEqual(['cltn-from', 'cltn-until']);
    expect(j.possible.map((r) => r.id)).toContain('pasangan/cltn');
  });

  it('without leave, attending before determination is a matter of ethics even if passive', () => {
    const j = on('2026-09-10', { ...accompany, object: 'bakal-calon', event: 'declaration', cltn: 'no' });
    expect([j.answer, ids(j)]).toEqual(['ethics', ['skb-2-2022/etik/7']]);
  });

  it('leave opens no active support, no hand sign and no posting', () => {
    expect(on('2026-10-05', { ...accompany, ...leave, conduct: 'active' }).answer).toBe('discipline');
    const photo = {
      employment: 'pns',
      act: 'photo',
      object: 'calon',
      'photo-with': 'person',
      published: 'self',
      relation: 'spouse',
      purpose: 'support',
      ...leave,
    };
    expect(on('2026-10-05', { ...photo, sign: 'no' }).answer).toBe('discipline');
    expect(on('2026-10-05', { ...photo, sign: 'yes' }).answer).toBe('discipline');
    expect(on('2026-10-05', { ...photo, sign: 'yes', published: 'no' }).answer).toBe('unsettled');
    expect(on('2026-10-05', { ...photo, sign: 'no', published: 'no' }).answer).toBe('permitted-with-conditions');
  });
});

describe('what stays open', () => {
  it('an unknown purpose keeps a like open and names the purpose', () => {
    const j = on('2026-10-05', { ...like, purpose: 'unknown' });
    expect([j.answer, j.because, j.gaps.map((g) => g.question)]).toEqual(['unsettled', 'facts', ['purpose']]);
    expect(j.possible.map((r) => r.id)).toEqual(['skb-2-2022/disiplin/6', 'medsos/tidak-sengaja']);
  });

  it('leaving a fact out is the same as not knowing it', () => {
    const { purpose: _left, ...rest } = like;
    expect(on('2026-10-05', rest)).toEqual(on('2026-10-05', { ...like, purpose: 'unknown' }));
  });

  it('quiet presence at a campaign stands under its article with the level unsettled, and somebody who can settle it is named', () => {
    const j = on('2026-10-05', { ...accompany, relation: 'none' });
    expect([j.answer, j.because, ids(j)]).toEqual(['unsettled', 'law', ['pp-94-2021/ps5/n/1']]);
    expect(j.rules[0]?.articles.map((a) => a.id)).toEqual(['pp-94-2021/ps5/n/1']);
    expect(j.whoCanSettle?.id).toContain('BKN');
    expect(j.sanctions).toEqual([]);
  });

  it('a photograph posted without the aim of supporting is unsettled, because the readings differ', () => {
    const j = on('2026-10-05', {
      employment: 'pns',
      act: 'photo',
      object: 'calon',
      'photo-with': 'person',
      published: 'self',
      sign: 'no',
      relation: 'none',
      purpose: 'no-support',
    });
    expect([j.answer, ids(j)]).toEqual(['unsettled', ['foto/tanpa-maksud']]);
  });

  it('an act outside the slice is not covered, never permitted', () => {
    expect(on('2026-10-05', { employment: 'pns', act: 'other' }).answer).toBe('not-covered');
    expect(
      on('2026-10-05', { employment: 'pns', act: 'like', object: 'none', account: 'own', content: 'supportive', purpose: 'support' })
        .answer,
    ).toBe('not-covered');
  });

  it('with no facts at all it is unsettled', () => {
    expect(on('2026-10-05', {}).answer).toBe('unsettled');
  });

  it('answers by what is proven: learning one more fact never turns a settled charge into another', () => {
    const anyFacts = fc.record(
      Object.fromEntries(
        questionsFor(law)
          .filter((q) => q.kind === 'choice')
          .map((q) => [q.id, fc.constantFrom('unknown', ...q.options.map((o) => o.id))]),
      ),
    );
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('2026-09-21', '2026-10-05'), (facts, actOn) => {
        const before = on(actOn, facts);
        fc.pre(before.because !== 'facts');
        const missing = questionsFor(law).filter((q) => facts[q.id] === 'unknown');
        for (const q of missing) for (const o of q.options) expect(on(actOn, { ...facts, [q.id]: o.id }).answer).toBe(before.answer);
      }),
      { numRuns: 300 },
    );
  });
});

describe('criminal side', () => {
  it('is a flag beside the answer and never the answer', () => {
    const j = on('2026-10-05', {
      employment: 'pns',
      act: 'post',
      object: 'calon',
      account: 'own',
      content: 'supportive',
      purpose: 'support',
      post: 'jpt-pratama',
    });
    expect([j.answer, j.flags.map((f) => f.id)]).toEqual(['discipline', ['pidana/pilkada-71']]);
    expect(ids(j)).not.toContain('pidana/pilkada-71');
  });
});

describe('law by date', () => {
  it('answers an act of the day before the joint decree by the rules of that day, never by today’s', () => {
    const at = { stepOn: day('2026-10-05'), contest: null };
    const before = judge(law, { ...like, determined: 'yes' }, { actOn: day('2022-09-21'), ...at });
    expect(before.answer).toBe('unsettled');
    expect(ids(before)).not.toContain('skb-2-2022/disiplin/6');
    expect(judge(law, { ...like, determined: 'yes' }, { actOn: day('2022-09-22'), ...at }).answer).toBe('discipline');
  });

  it('charges contract staff from the day of the circular that reaches them', () => {
    const at = { stepOn: day('2026-10-05'), contest: null };
    const facts = { ...like, employment: 'kontrak', determined: 'yes' };
    expect(judge(law, facts, { actOn: day('2023-01-02'), ...at }).rules.some((r) => r.category === 'contract')).toBe(false);
    expect(judge(law, facts, { actOn: day('2023-01-03'), ...at }).answer).toBe('other-law');
  });

  it('refuses facts of which rules speak on other days only, instead of borrowing their rule', () => {
    const only = { ...law, rules: law.rules.filter((r) => r.id === 'skb-2-2022/disiplin/6' || r.category === 'crime') };
    const at = { stepOn: day('2026-10-05'), contest: null };
    expect(() => judge(only, { ...like, determined: 'yes' }, { actOn: day('2022-09-21'), ...at })).toThrow(
      expect.objectContaining({ code: 'law.no-rule-on-day', data: { on: '2022-09-21' } }),
    );
    expect(judge(only, { employment: 'pns', act: 'vote' }, { actOn: day('2022-09-21'), ...at }).answer).toBe('not-covered');
  });

  it('cites the civil service act of the day of the act', () => {
    const cited = (actOn: string): string[] =>
      judge(law, { ...like, determined: 'yes' }, { actOn: day(actOn), stepOn: day('2026-10-05'), contest: null }).rules.flatMap((r) =>
        r.articles.filter((a) => a.role === 'ground').map((a) => a.id),
      );
    expect(cited('2023-10-30')).toEqual(['uu-5-2014/ps9/ayat2']);
    expect(cited('2023-10-31')).toEqual(['uu-20-2023/ps9/ayat2']);
  });

  it('routes by the day of the step and leaves the gap after KASN unsettled', () => {
    expect(routeOn(law, 'national-supervisor', day('2024-08-24'))?.id).toBe('pengawas-kasn');
    expect(routeOn(law, 'national-supervisor', day('2024-08-25'))).toMatchObject({ settled: false });
    expect(routeOn(law, 'national-supervisor', day('2024-09-18'))?.id).toBe('pengawas-bkn');
    expect(routeOn(law, 'national-supervisor', day('2010-01-01'))).toBeNull();
    const j = judge(law, like, { actOn: day('2026-10-05'), stepOn: day('2027-10-17'), ...EXAMPLE });
    expect(j.supervisor).toMatchObject({ id: 'pengawas-penerus', settled: false });
  });

  it('keeps the medium ladder on the transitional forms while allowance cuts wait for the pay regulation', () => {
    const rungs = ladderFor(law, 'pns', 'sedang', day('2026-10-05')).map((s) => s.id);
    expect(rungs).toEqual(['penundaan-gaji-berkala', 'penundaan-pangkat', 'penurunan-pangkat']);
    expect(law.sanctions.filter((s) => s.waitsFor).map((s) => s.durationMonths)).toEqual([6, 9, 12]);
  });
});

describe('questions left', () => {
  const left = (facts: Facts): string[] =>
    questionsLeft(law, facts, { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), ...EXAMPLE }).map((q) => q.id);

  it('asks only what some open rule still looks at', () => {
    expect(left({ employment: 'pns', act: 'like' })).toEqual(['object', 'account', 'content', 'purpose']);
    expect(left({ employment: 'pns', act: 'vote' })).toEqual([]);
    expect(left({ employment: 'tni-polri' })).toEqual([]);
    expect(left({ employment: 'rt-rw' })).toEqual(['act']);
    expect(left({ employment: 'rt-rw', act: 'like' })).toEqual([]);
  });

  it('asks whether candidates were determined only where the calendar is silent', () => {
    expect(left(like)).not.toContain('determined');
    const silent = questionsLeft(law, like, { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null });
    expect(silent.map((q) => q.id)).toEqual(['determined']);
  });
});

describe('facts', () => {
  it('refuses a question or an answer outside the closed vocabulary', () => {
    expect(() => on('2026-10-05', { ...like, favourite: 'x' })).toThrow(expect.objectContaining({ code: 'law.unknown-fact' }));
    expect(() => on('2026-10-05', { ...like, act: 'think' })).toThrow(expect.objectContaining({ code: 'law.bad-fact' }));
    expect(() => on('2026-10-05', { ...like, 'cltn-from': '2026-02-30' })).toThrow(expect.objectContaining({ code: 'law.bad-fact' }));
    expect(() => on('2026-10-05', { ...like, phase: 'campaign' })).toThrow(expect.objectContaining({ code: 'law.unknown-fact' }));
  });

  it('every article that an answer cites says that it is not verified yet', () => {
    const j = on('2026-09-23', like);
    expect(j.rules.flatMap((r) => r.articles).every((a) => a.verified === false && a.label.id.length > 5)).toBe(true);
    expect(j.version).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells which stated facts met the rule, in words', () => {
    const met = on('2026-09-23', like).rules[0]?.metBy.map((m) => [m.fact, m.value]);
    expect(met).toEqual([
      ['employment', 'pns'],
      ['act', 'like'],
      ['object', 'calon'],
      ['account', 'campaign'],
      ['phase', 'after-determination'],
    ]);
  });
});
