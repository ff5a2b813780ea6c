import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { all, any, factsIn, holds, unknownIn } from './condition.js';
import type { Condition, Situation, Truth } from './condition.js';

const at = (facts: Situation['facts']): Situation => ({ facts, actOn: day('2026-10-05') });
const is: Condition = { kind: 'is', fact: 'a', values: ['x'] };

describe('three-valued conditions', () => {
  it('an unknown or missing fact is neither met nor failed, and its opposite is unknown too', () => {
    for (const facts of [{}, { a: undefined }, { a: 'unknown' }]) {
      expect(holds(is, at(facts))).toBe('unknown');
      expect(holds({ kind: 'not', of: is }, at(facts))).toBe('unknown');
    }
  });

  it('both ends of a leave belong to it', () => {
    const from: Condition = { kind: 'day', fact: 'd', compare: 'on-or-before-act' };
    const until: Condition = { kind: 'day', fact: 'd', compare: 'on-or-after-act' };
    expect(['2026-10-04', '2026-10-05', '2026-10-06'].map((d) => holds(from, at({ d })))).toEqual([true, true, false]);
    expect(['2026-10-04', '2026-10-05', '2026-10-06'].map((d) => holds(until, at({ d })))).toEqual([false, true, true]);
  });

  it('one failure fails all, one success is enough for any, whatever else is unknown', () => {
    const told = (join: typeof all, truths: readonly Truth[]): Truth => join(truths.map((truth) => () => truth))(at({}));
    expect([[true, 'unknown', false], [true, 'unknown'], [true], []].map((t) => told(all, t as Truth[]))).toEqual([
      false,
      'unknown',
      true,
      true,
    ]);
    expect([[false, 'unknown', true], [false, 'unknown'], [false], []].map((t) => told(any, t as Truth[]))).toEqual([
      true,
      'unknown',
      false,
      false,
    ]);
  });

  it('learning an unknown fact never overturns what was already decided', () => {
    const leaf: fc.Arbitrary<Condition> = fc.constantFrom('a', 'b', 'c').map((fact) => ({ kind: 'is', fact, values: ['x'] }));
    const tree = fc.letrec<{ node: Condition }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'any', of })),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ kind: 'all', of })),
        tie('node').map((of): Condition => ({ kind: 'not', of })),
      ),
    })).node;
    const value = fc.constantFrom('x', 'y', 'unknown');
    fc.assert(
      fc.property(tree, fc.record({ a: value, b: value, c: value }), fc.constantFrom('x', 'y'), (condition, facts, learnt) => {
        const before = holds(condition, at(facts));
        fc.pre(before !== 'unknown');
        const after = Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, v === 'unknown' ? learnt : v]));
        expect(holds(condition, at(after))).toBe(before);
      }),
    );
  });

  it('names every fact that a condition looks at', () => {
    expect(
      factsIn({
        kind: 'any',
        of: [is, { kind: 'not', of: { kind: 'all', of: [{ kind: 'day', fact: 'd', compare: 'on-or-before-act' }] } }],
      }),
    ).toEqual(['a', 'd']);
  });

  it('names only the facts that keep a condition open, not those of a branch already decided', () => {
    const b: Condition = { kind: 'is', fact: 'b', values: ['x'] };
    const c: Condition = { kind: 'is', fact: 'c', values: ['x'] };
    const open: Condition = { kind: 'any', of: [{ kind: 'all', of: [is, b] }, c] };
    expect(unknownIn(open, at({ a: 'y' }))).toEqual(['c']);
    expect(unknownIn(open, at({ a: 'x' }))).toEqual(['b', 'c']);
    expect(unknownIn(open, at({ c: 'x' }))).toEqual([]);
  });
});
