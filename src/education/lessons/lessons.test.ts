import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLaw } from '../../law/index.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import { openOffice, type Office } from '../../../tests/support/case.js';
import {
  cardsFor,
  checkCertificate,
  countQuiz,
  drawQuiz,
  KINDS,
  kindOf,
  lessonTotals,
  makeCertificate,
  markQuiz,
  QUESTIONS,
  SPANS,
  subjectsFor,
} from '../index.js';

const law = loadLaw();
const seed = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString('hex'));

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

describe('cards', () => {
  it('fit the class and the phase they are asked for, each with a reason and its articles or who can settle it', () => {
    for (const employment of ['pns', 'pppk', 'kontrak'])
      for (const span of SPANS.slice(0, 2))
        for (const { id: subject } of subjectsFor(law, { employment, span })) {
          const cards = cardsFor(law, { subject, employment, span });
          expect(cards.length, `${employment} ${span} ${subject}`).toBeGreaterThan(0);
          for (const card of cards) {
            expect([card.example.facts['employment'], card.span]).toEqual([employment, span]);
            expect(card.rule.text.id).not.toBe('');
            expect(card.rule.articles.length > 0 || card.judgement.whoCanSettle !== null, card.example.id).toBe(true);
          }
        }
  });

  it('say what the example of law-check says, like by like and phase by phase', () => {
    const cards = cardsFor(law, { subject: 'media-sosial', employment: 'pns', span: null });
    const like = cards.filter(({ example }) => example.facts['act'] === 'like');
    expect(like.map(({ span, judgement }) => [span, judgement.answer])).toEqual(
      expect.arrayContaining([
        ['sebelum', 'ethics'],
        ['sesudah', 'discipline'],
      ]),
    );
    const after = like.find(({ judgement }) => judgement.answer === 'discipline')!;
    expect(after.rule.articles.map((one) => one.id)).toContain('pp-94-2021/ps14/i/3');
    expect(after.rule.neighbour).not.toBeNull();
  });
});

describe('the quiz', () => {
  it('is ten different questions of all kinds of answers, the same for the same seed', () => {
    fc.assert(
      fc.property(seed, (drawn) => {
        const cards = drawQuiz(law, drawn);
        expect(new Set(cards.map(({ example }) => example.id)).size).toBe(QUESTIONS);
        expect(new Set(cards.map(({ judgement }) => kindOf(judgement.answer)))).toEqual(new Set(KINDS));
        expect(drawQuiz(law, drawn)).toEqual(cards);
      }),
      { numRuns: 40 },
    );
  });

  it('is passed by knowing and not by one answer for all', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...KINDS), (drawn, kind) => {
        const right = drawQuiz(law, drawn).map(({ judgement }) => kindOf(judgement.answer));
        expect(markQuiz(law, drawn, right).score).toBe(QUESTIONS);
        expect(
          markQuiz(
            law,
            drawn,
            right.map(() => kind),
          ).score,
        ).toBeLessThan(4);
        expect(markQuiz(law, drawn, []).score).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('asks what the examples answer: each right answer is what law-check holds the example to', () => {
    for (const { example, judgement } of drawQuiz(law, '00'.repeat(16))) expect(judgement.answer).toBe(example.expect.answer);
  });
});

describe('a certificate', () => {
  it('is known again by name and code, however they are retyped, and by no other name, day or score', () => {
    const ctx = world.ctx();
    const made = makeCertificate(ctx, { name: 'Pegawai Contoh, S.Sos.', score: 9 });
    expect(checkCertificate(ctx, { name: ' pegawai  contoh, s.sos. ', code: made.code.toLowerCase() })).toEqual({ on: made.on, score: 9 });
    expect(checkCertificate(ctx, { name: 'Pegawai Lain', code: made.code })).toBeNull();
    expect(checkCertificate(ctx, { name: made.name, code: made.code.replace(/^9/, '10') })).toBeNull();
    expect(checkCertificate(ctx, { name: made.name, code: 'bukan kode' })).toBeNull();
  });

  it('of another office is not known here', () => {
    const made = makeCertificate(world.ctx(), { name: 'Pegawai Contoh', score: 8 });
    const other = { ...world.ctx(), tenant: { ...world.tenant, id: 'b0000000-0000-4000-8000-000000000000' as typeof world.tenant.id } };
    expect(checkCertificate(other, made)).toBeNull();
  });
});

describe('totals', () => {
  const take = (n: number, score: number) =>
    Promise.all(
      Array.from({ length: n }, () => countQuiz(world.ctx(), { seed: Buffer.from(world.ctx().chance.bytes(16)).toString('hex'), score })),
    );

  it('hold small numbers back, and every number from which a small one could be worked out', async () => {
    world.clock.set('2026-10-12');
    await take(3, 9);
    expect(await lessonTotals(office.as('officer'))).toEqual([{ month: '2026-10', finished: null, passed: null }]);
    await take(9, 9);
    expect(await lessonTotals(office.as('officer'))).toEqual([{ month: '2026-10', finished: 12, passed: 12 }]);
    await take(2, 3);
    expect(await lessonTotals(office.as('officer'))).toEqual([{ month: '2026-10', finished: 14, passed: null }]);
    await take(4, 3);
    expect(await lessonTotals(office.as('officer'))).toEqual([{ month: '2026-10', finished: 18, passed: 12 }]);
  });

  it('count a quiz sent eight times at once only once', async () => {
    world.clock.set('2026-11-12');
    const again = 'ab'.repeat(16);
    await Promise.all(Array.from({ length: 8 }, () => countQuiz(world.ctx(), { seed: again, score: 10 })));
    await take(4, 10);
    expect((await lessonTotals(office.as('officer')))[0]).toEqual({ month: '2026-11', finished: 5, passed: 5 });
  });

  it('are for the team alone, and the tables behind them name nobody', async () => {
    await expect(lessonTotals(world.ctx())).rejects.toMatchObject({ code: 'kit.not-allowed' });
    const columns = await query(
      world.url.super,
      `select column_name from information_schema.columns where table_schema = 'education' and table_name in ('lesson_total', 'quiz_counted') order by 1`,
    );
    const names = columns.rows.map((row: { column_name: string }) => row.column_name);
    expect([...new Set(names)]).toEqual(['finished', 'month', 'on_day', 'passed', 'seed_hash', 'tenant']);
  });
});
