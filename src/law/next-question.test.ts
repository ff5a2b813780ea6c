import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../kit/dates.js';
import type { Day } from '../kit/dates.js';
import { isRefusal } from '../kit/refusal.js';
import { isBreach, judge, loadLaw, nextQuestion } from './index.js';
import type { AskedAt, Example, Facts, Judgement, Moment } from './index.js';

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
  const charged = [...rules, ...flags].filter((r) => isBreach(r.category) || r.category === answer);
  return [answer, because ?? '', ...charged.map((r) => `${r.category} ${r.level} ${r.id}`).sort()].join('/');
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

const vocabulary = fc.record(
  Object.fromEntries(
    law.questions.map((q) => [
      q.id,
      fc.option(fc.constantFrom('unknown', ...answersTo(q.id, day('2026-10-05'))), { nil: undefined, freq: 2 }),
    ]),
  ),
);
const moments = fc.record({
  actOn: fc.constantFrom(...['2022-09-21', '2022-09-22', '2024-10-05', '2026-09-22', '2026-10-05', '2026-11-26'].map(day)),
  contest: fc.constantFrom(...CONTESTS),
  contestAsked: fc.boolean(),
});

describe('the next question', () => {
  it('begins with the person, then the act, where nothing is known', () => {
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null };
    expect(nextQuestion(law, {}, at)).toMatchObject({ kind: 'fact', question: { id: 'employment' } });
    expect(nextQuestion(law, { employment: 'pns' }, at)).toMatchObject({ kind: 'fact', question: { id: 'act' } });
  });

  it('asks nothing more of a class to which no rule here speaks', () => {
    const at = { actOn: day('2026-10-05'), stepOn: day('2026-10-05'), contest: null };
    for (const employment of ['rt-rw', 'tni-polri', 'lain']) expect(nextQuestion(law, { employment }, at)).toBeNull();
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

  it('never asks what can no longer change the answer, and stops only when nothing can', () => {
    fc.assert(
      fc.property(vocabulary, moments, fc.infiniteStream(fc.nat({ max: 1_000 })), (facts, moment, chance) => {
        const at = { ...moment, stepOn: moment.actOn };
        const next = nextQuestion(law, facts, at);
        const completed = (with_: Facts): Facts => Object.fromEntries(law.questions.map((q) => [q.id, with_[q.id] ?? pick(q.id)]));
        const pick = (id: string): string => {
          const answers = answersTo(id, at.actOn);
          return answers[Number(chance.next().value) % answers.length]!;
        };
        if (next !== null) return;
        const answers = new Set(Array.from({ length: 12 }, () => told(completed(facts), at)));
        expect([...answers]).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
