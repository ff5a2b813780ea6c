import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEFORE, opened, TODAYS, variants } from '../../tests/support/case-walk.js';
import type { Actor } from '../kit/ctx.js';
import type { AccountId, CaseId } from '../kit/ids.js';
import { isRefusal } from '../kit/refusal.js';
import { partsOf, type CaseState } from './case.js';
import { apply, fold, type Step } from './fold.js';
import { guards } from './table/guards.js';
import { nextSteps } from './table/next-steps.js';
import { momentOf, permit } from './table/permit.js';
import { project } from './project.js';
import { transitions } from './table/transitions.js';

const ID = 'case' as CaseId;
const holds = (state: CaseState, name: keyof typeof guards): boolean =>
  TODAYS.some((today) => guards[name](state, { today, account: null, isDeciderInOffice: true }));

/** A lawful history: at each turn one of the rows that are open, with one of its inputs, by the numbers drawn. */
function walk(draws: readonly number[]): Step[] {
  const steps: Step[] = [opened];
  let state = fold(ID, steps);
  for (const draw of draws) {
    const ways = transitions
      .filter((row) => row.from.includes(state.status) && row.needs.every((name) => holds(state, name)))
      .flatMap((row) => variants[row.event](state, row).map((skeleton) => ({ kind: row.event, skeleton })));
    const way = ways[draw % Math.max(1, ways.length)];
    if (!way) break;
    const step = { ...way, on: BEFORE, version: steps.length + 1 };
    steps.push(step);
    state = apply(state, step);
  }
  return steps;
}

const histories = fc.array(fc.nat(1000), { maxLength: 40 }).map(walk);
const RUNS = { numRuns: 300 };

describe('state = fold(events)', () => {
  it('is the same event by event and all at once, and does not change what it was given', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const before = JSON.stringify(steps);
        const stepwise = steps.slice(1).reduce((state, step) => apply(state, step), fold(ID, steps.slice(0, 1)));
        expect(stepwise).toEqual(fold(ID, steps));
        expect(JSON.stringify(steps)).toBe(before);
        expect(stepwise.version).toBe(steps.length);
      }),
      RUNS,
    );
  });

  it('reads skeletons as the journal gives them back', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        expect(fold(ID, JSON.parse(JSON.stringify(steps)) as Step[])).toEqual(fold(ID, steps));
      }),
      RUNS,
    );
  });

  it('runs one clock a deadline, and none once the case is closed', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const state = fold(ID, steps);
        const deadlines = state.clocks.map((clock) => clock.deadline);
        expect(new Set(deadlines).size).toBe(deadlines.length);
        if (state.status === 'closed')
          expect(state.clocks.filter((clock) => clock.state === 'running' || clock.state === 'suspended')).toEqual([]);
        expect(state.status === 'closed').toBe(state.closed !== null);
      }),
      RUNS,
    );
  });

  it('projects a row whose due day is the earliest running one, and no sanction for whoever is cleared', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { row, clocks } = project(fold(ID, steps));
        const running = clocks
          .filter((clock) => clock.state === 'running')
          .map((clock) => clock.due_on)
          .sort();
        expect(row.next_due_on).toBe(running[0] ?? null);
        if (row.is_cleared) expect(row.sanction).toBeNull();
        expect((row.closed_on === null) === (row.ground === null)).toBe(true);
      }),
      RUNS,
    );
  });

  it('refuses a history that does not begin with its opening', () => {
    expect(() => fold(ID, [])).toThrow();
    expect(() => fold(ID, [{ ...opened, kind: 'closed' }])).toThrow();
  });

  it('lets an event of a later program pass without harm', () => {
    const state = apply(fold(ID, [opened]), { kind: 'from-the-future', on: BEFORE, version: 2, skeleton: { any: 1 } });
    expect(state).toEqual({ ...fold(ID, [opened]), version: 2 });
  });
});

describe('next steps', () => {
  const everything = new Set(['case.record', 'case.summon', 'case.examine', 'case.decide', 'case.serve', 'case.assign']);
  const actorOf = (name: string): Actor => ({ kind: 'account', id: name as AccountId, name, roles: [], may: everything });

  it('offers exactly what the use cases then let pass, and gives a reason for each other step', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom('officer', 'superior', 'x', 'decider', 'other', 'screener', 'stranger'),
        fc.constantFrom(...TODAYS),
        (steps, name, today) => {
          const state = fold(ID, steps);
          const actor = actorOf(name);
          const { lawful, notYet } = nextSteps(state, actor, today);
          const by = { actor, ...momentOf(actor, today) };
          for (const { command } of lawful) expect(() => permit(state, command, by)).not.toThrow();
          for (const { command, reason } of notYet) {
            expect(reason.id.length).toBeGreaterThan(10);
            let refused: unknown = null;
            try {
              permit(state, command, by);
            } catch (error) {
              refused = error;
            }
            expect(isRefusal(refused), command).toBe(true);
          }
          const isOutside = partsOf(state, name as AccountId).every((part) => part === 'screener' || part === 'reporter' || part === 'out');
          if (isOutside) expect(lawful).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('explains a decision before the hearing by the examination that is missing, with its articles', () => {
    const state = fold(ID, [opened]);
    const step = nextSteps(state, actorOf('officer'), BEFORE).notYet.find((one) => one.command === 'draft-decision')!;
    expect(step.reason.id).toContain('Belum ada pemeriksaan');
    expect(step.articles).toEqual(['pp-94-2021/ps26/ayat4', 'pp-94-2021/ps27']);
  });
});
