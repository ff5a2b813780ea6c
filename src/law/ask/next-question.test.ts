import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kit/dates.js';
import type { Day } from '../../kit/dates.js';
import { isRefusal } from '../../kit/refusal.js';
import { isBreach, judge, loadLaw, nextQuestion } from '../index.js';
import type { AskedAt, Example, Facts, Judgement, Moment } from '../index.js';

const law = loadLaw();
const CONTESTS = [...law.contests.map((c) => c.id), null];

/** What a person is told, as one line. */
function told(facts: Facts, at: AskedAt): string {
  try {
    return lineOf(judge(law, facts, at));
  } catch (error) {
    if (!isRefusal(error, 'law.no-rule-on-day')) throw error;
    return 'not-covered/';
  }
}

function lineOf({ answer, because, rules, flags }: Judgement): string {
  const charged = [...rules, ...flags].filter((r) => isBreach(r.category) || (because !== 'facts' && r.category === answer));
  return [
    answer,
    because ?? '',
    ...new Set(
      charged.map((r) => (r.category === 'unsettled' ? JSON.stringify(r.whoCanSettle) : `${r.category} ${r.level} ${r.id}`)).sort(),
    ),
  ].join('/');
}

function answersTo(id: string, actOn: Day): readonly string[] {
  const question = law.questions.find((q) => q.id === id)!;
  return question.kind === 'date' ? [addDays(actOn, -1), actOn, addDays(actOn, 1)] : question.options.map((o) => o.id);
}

type Walk = { readonly asked: readonly string[]; readonly facts: Facts; readonly at: AskedAt };

/** Asks until nothing is left to ask, answering from what is known; everything else is answered "I do not know". */
function walk(known: Facts, moment: Moment): Walk {
  const asked: string[] = [];
  let facts: Facts = {};
  let at: AskedAt = { ...moment, contest: null, office: null };
  for (let next = nextQuestion(law, facts, at); next !== null; next = nextQuestion(law, facts, at)) {
    const id = next.kind === 'contest' ? 'contest' : next.question.id;
    expect(asked).not.toContain(id);
    asked.push(id);
    if (next.kind === 'contest') at = { ...moment, contestAsked: true };
    else facts = { ...facts, [id]: known[id] ?? 'unknown' };
  }
  return { asked, facts, at };
}

const momentOf = (e: Example): Moment => ({ actOn: e.actOn, stepOn: e.stepOn ?? e.actOn, contest: e.contest, office: e.office });

/** Everything answered at random around a worked example, then a few answers taken back and a few not known. */
const examplesAndHoles = fc
  .record({
    example: fc.constantFrom(...law.examples.filter((e) => e.expect.refusal === null)),
    others: fc.array(fc.nat({ max: 1_000 }), { minLength: law.questions.length, maxLength: law.questions.length }),
    holes: fc.uniqueArray(fc.nat({ max: law.questions.length - 1 }), { maxLength: 3 }),
    unknown: fc.uniqueArray(fc.nat({ max: law.questions.length - 1 }), { maxLength: 2 }),
    isContestOpen: fc.boolean(),
  })
  .map(({ example, others, holes, unknown, isContestOpen }) => {
    const value = (id: string, i: number): string | undefined => {
      const answers = answersTo(id, example.actOn);
      if (holes.includes(i)) return undefined;
      return unknown.includes(i) ? 'unknown' : (example.facts[id] ?? answers[others[i]! % answers.length]);
    };
    const facts: Facts = Object.fromEntries(law.questions.map((q, i) => [q.id, value(q.id, i)]));
    const moment = momentOf(example);
    return { facts, at: isContestOpen ? { ...moment, contest: null, office: null } : { ...moment, contestAsked: true } };
  });

describe('the next question', () => {
  it('begins with the person, then the act, where nothing is known', () => {
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null };
    expect(nextQuestion(law, {}, at)).toMatchObject({ kind: 'fact', question: { id: 'employment' } });
    expect(nextQuestion(law, { employment: 'pns' }, at)).toMatchObject({ kind: 'fact', question: { id: 'act' } });
  });

  it('does not ask for what would only add another open rule, unless somebody else settles that one', () => {
    const one = law.rules.find((r) => r.category === 'unsettled')!;
    const like = { kind: 'is', fact: 'act', values: ['like'] } as const;
    const support = { kind: 'is', fact: 'purpose', values: ['support'] } as const;
    const base = { ...one, classes: ['pns'], overrides: [], inForceFrom: day('2020-01-01'), inForceUntil: null, when: [like] };
    const more = { ...base, id: 'more', when: [like, support] };
    const next = (added: typeof more): ReturnType<typeof nextQuestion> => {
      const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null, contestAsked: true };
      return nextQuestion({ ...law, rules: [base, added] }, { employment: 'pns', act: 'like' }, at);
    };
    expect(next(more)).toBeNull();
    expect(next({ ...more, whoCanSettle: { id: 'BKN', en: 'BKN' } })).toMatchObject({ question: { id: 'purpose' } });
  });

  it('asks nothing more of a class to which no rule here speaks', () => {
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null };
    expect(nextQuestion(law, { employment: 'tni-polri' }, at)).toBeNull();
  });

  it('asks village heads, RT heads and others for the act alone, since voting and reading are everybody’s', () => {
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null };
    for (const employment of ['perangkat-desa', 'rt-rw', 'lain']) {
      expect(nextQuestion(law, { employment }, at)).toMatchObject({ question: { id: 'act' } });
      for (const act of ['vote', 'like']) expect(nextQuestion(law, { employment, act }, at)).toBeNull();
    }
  });

  it('asks for the contest before the phase, and for the phase only where contest and calendar are silent', () => {
    const like = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'support' };
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null };
    expect(nextQuestion(law, like, at)).toEqual({ kind: 'contest' });
    expect(nextQuestion(law, like, { ...at, contestAsked: true })).toMatchObject({ question: { id: 'determined' } });
    expect(nextQuestion(law, like, { ...at, contest: 'contoh-wali-kota-2026' })).not.toMatchObject({ question: { id: 'determined' } });
    expect(nextQuestion(law, like, { ...at, actOn: day('2026-09-22'), contest: 'contoh-wali-kota-2026' })).toMatchObject({
      question: { id: 'determined' },
    });
  });

  const who = { employment: 'pns', object: 'calon', purpose: 'support' };
  it.each([
    ['a vote', { ...who, act: 'vote' }, '2026-10-05', 'employment act'],
    ['a like for a candidate', { ...who, act: 'like', account: 'campaign' }, '2026-10-05', 'employment act object account contest purpose'],
    [
      'the same on the very day of determination, where the hour decides',
      { ...who, act: 'like', account: 'campaign', determined: 'yes' },
      '2026-09-22',
      'employment act object account contest determined purpose',
    ],
    [
      'a like that concerns nobody who runs',
      { ...who, act: 'like', object: 'none', account: 'own' },
      '2026-10-05',
      'employment act object content account',
    ],
    ['a like of which nothing more is known', { employment: 'pns', act: 'like' }, '2026-10-05', 'employment act object content'],
    [
      'active presence at a campaign, where leave would change nothing',
      { ...who, act: 'attend', event: 'campaign', conduct: 'active', attributes: 'none', relation: 'none' },
      '2026-10-05',
      'employment act event object contest conduct purpose attributes',
    ],
    [
      'a posted photograph with the person who runs',
      { ...who, act: 'photo', 'photo-with': 'person', published: 'self', sign: 'no', relation: 'none', purpose: 'no-support' },
      '2026-10-05',
      'employment act published object contest purpose photo-with',
    ],
    [
      'a post by contract staff',
      { ...who, employment: 'kontrak', act: 'post', content: 'supportive', account: 'own' },
      '2026-10-05',
      'employment act object contest content purpose account',
    ],
  ])('asks of %s this, in this order, and nothing else', (_story, known, on, order) => {
    expect(walk(known, { actOn: day(on), stepOn: day(on), contest: 'contoh-wali-kota-2026', office: 'wali-kota' }).asked.join(' ')).toBe(
      order,
    );
  });

  it('needs at most eight questions for every published case', () => {
    const published = law.examples.filter((e) => e.published !== null && e.expect.refusal === null);
    expect(published.length).toBeGreaterThan(10);
    const long = published.map((e) => ({ id: e.id, asked: walk(e.facts, momentOf(e)).asked })).filter((w) => w.asked.length > 8);
    expect(long).toEqual([]);
  });

  it('leads every example to the answer that all its facts together give', () => {
    const wrong = law.examples
      .filter((e) => e.expect.refusal === null)
      .map((e) => ({ id: e.id, all: told(e.facts, momentOf(e)), ...walk(e.facts, momentOf(e)) }))
      .map(({ id, all, asked, facts, at }) => ({ id, asked, all, found: told(facts, at) }))
      .filter(({ all, found }) => all !== found);
    expect(wrong).toEqual([]);
  });

  it('asks only what can still change the answer, and stops only when nothing can, whatever has been said so far', () => {
    let [asking, done] = [0, 0];
    fc.assert(
      fc.property(examplesAndHoles, ({ facts, at }) => {
        const whole = completions(facts, at);
        fc.pre(whole !== null && whole.length <= 1500);
        const next = nextQuestion(law, facts, at);
        const answers = new Set(whole!.map((c) => told(c.facts, c.at)));
        if (next === null) {
          done += 1;
          expect([...answers, told(facts, at)]).toEqual([...answers, [...answers][0]]);
          expect(answers.size).toBe(1);
        } else {
          asking += 1;
          expect(dividesAll(whole!, next) || told(facts, at) !== told(whole![0]!.facts, whole![0]!.at)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    expect(Math.min(asking, done)).toBeGreaterThan(30);
  });

  it('refuses what is no word of the vocabulary', () => {
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null };
    expect(() => nextQuestion(law, { favourite: 'x' }, at)).toThrow(expect.objectContaining({ code: 'law.unknown-fact' }));
    expect(() => nextQuestion(law, { act: 'think' }, at)).toThrow(expect.objectContaining({ code: 'law.bad-fact' }));
    expect(() => nextQuestion(law, {}, { ...at, contest: 'pilkada-1999' })).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
  });
});

type Completed = { readonly facts: Facts; readonly at: AskedAt };

/** Whether two completions that differ in the question asked alone are answered differently. */
function dividesAll(whole: readonly Completed[], next: NonNullable<ReturnType<typeof nextQuestion>>): boolean {
  const without = new Map<string, Set<string>>();
  for (const { facts, at } of whole) {
    const rest = next.kind === 'contest' ? { ...facts, determined: undefined } : { ...facts, [next.question.id]: undefined };
    const key = JSON.stringify([rest, next.kind === 'contest' ? null : at.contest]);
    without.set(key, (without.get(key) ?? new Set()).add(told(facts, at)));
  }
  return [...without.values()].some((answers) => answers.size > 1);
}

/** Every way in which the questions nobody has put yet can be answered; null where they are too many to try. */
function completions(facts: Facts, at: AskedAt): Completed[] | null {
  const isContestOpen = at.contest === null && at.contestAsked !== true;
  const contests = isContestOpen ? [...CONTESTS] : [at.contest];
  const open = law.questions.filter((q) => facts[q.id] === undefined && q.id !== 'determined');
  let all: Facts[] = [facts];
  for (const q of open) {
    all = all.flatMap((f) => answersTo(q.id, at.actOn).map((value) => ({ ...f, [q.id]: value })));
    if (all.length > 2000) return null;
  }
  const stated = facts['determined'] === undefined ? ['yes', 'no', 'unknown'] : [facts['determined']];
  return all.flatMap((f) =>
    contests.flatMap((contest) =>
      stated.map((determined) => ({ facts: { ...f, determined }, at: { ...at, contest, contestAsked: true } })),
    ),
  );
}
