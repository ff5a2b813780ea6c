import type { Ctx } from '../../src/kit/ctx.js';
import type { CaseId } from '../../src/kit/ids.js';
import { readMany, streamIds } from '../../src/ledger/index.js';
import { apply, fold, type Step } from '../../src/procedure/fold.js';
import { project } from '../../src/procedure/project.js';
import { nextSteps } from '../../src/procedure/table/next-steps.js';
import { transitions } from '../../src/procedure/table/transitions.js';
import { verifyCases } from '../../src/procedure/verify-cases.js';
import type { CaseState } from '../../src/procedure/case.js';

/** Held over every case of an office, whatever a test has done with it: rows are the fold of events, and each event found a valid case. */
export async function whatIsNotTrue(ctx: Ctx): Promise<string[]> {
  const found: string[] = [];
  for await (const { about, what } of verifyCases(ctx)) found.push(`${about}: ${what}`);
  const streams = await ctx.tx(async (tx) => readMany(ctx, tx, 'case', await streamIds(tx, 'case')));
  for (const [id, entries] of streams)
    found.push(...prefixFaults(id as CaseId, entries as readonly Step[]).map((what) => `case/${id}: ${what}`));
  return found;
}

/** What any prefix of a case's events must be: a case of its own, that pages could show and somebody could go on with. */
export function prefixFaults(id: CaseId, steps: readonly Step[]): string[] {
  const faults: string[] = [];
  let state = fold(id, steps.slice(0, 1));
  for (const [place, step] of steps.entries()) {
    if (place > 0) {
      const isRow = transitions.some((row) => row.event === step.kind && row.from.includes(state.status));
      if (!isRow) faults.push(`event ${place + 1}, ${step.kind}, is no step from ${state.status}`);
      state = apply(state, step);
    }
    faults.push(...invalid(state, place + 1).map((what) => `after event ${place + 1}, ${step.kind}: ${what}`));
  }
  return faults;
}

function invalid(state: CaseState, version: number): string[] {
  const { row, clocks } = project(state);
  const running = clocks.filter((clock) => clock.state === 'running').map((clock) => clock.due_on);
  const truths: readonly (readonly [string, boolean])[] = [
    ['its version is the number of its events', state.version === version],
    [
      'it is shut exactly when it says on which ground',
      (state.closed !== null) === (state.status === 'closed' || state.status === 'ending'),
    ],
    ['its row tells the same', (row.closed_on !== null) === (state.closed !== null) && (row.ground === null) === (row.closed_on === null)],
    ['one period runs of each kind', new Set(state.clocks.map((clock) => clock.deadline)).size === state.clocks.length],
    ['its next day is the first that runs', row.next_due_on === (running.sort()[0] ?? null)],
    ['nobody is both out of it and in a part', state.people.every((one) => one.part === 'out' || isFree(state, one.account))],
    ['whoever is cleared bears no sanction', !row.is_cleared || row.sanction === null],
    ['its next steps can be told', nextSteps(state, { kind: 'respondent', caseId: state.id }, state.openedOn).lawful.length >= 0],
  ];
  return truths.filter(([, holds]) => !holds).map(([what]) => `not so: ${what}`);
}

/** Who screened or reported stays that, also when out. */
const isFree = ({ people }: CaseState, account: string): boolean =>
  people.every((one) => one.account !== account || one.part !== 'out') ||
  people.every((one) => one.account !== account || ['out', 'screener', 'reporter'].includes(one.part));
