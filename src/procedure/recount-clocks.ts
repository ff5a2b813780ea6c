import type { Ctx } from '../kit/ctx.js';
import { due, type Law } from '../law/index.js';
import type { CaseState } from './case.js';
import { event, type NewEvent } from './events.js';
import { permit, type By } from './permit.js';
import { casesWithRunningClocks } from './store.js';
import { takeStep } from './step.js';

/**
 * Counts running periods again with the calendar of today: an event for each case that changes. It lengthens and never
 * shortens. Hearing days stand in letters and stay. For the clock's own job (`system`). Returns the number of cases changed.
 */
export async function recountClocks(ctx: Ctx, law: Law): Promise<number> {
  const ids = await ctx.tx((tx) => casesWithRunningClocks(tx));
  let changed = 0;
  for (const caseId of ids) {
    await takeStep(ctx, { caseId, version: null }, ({ state, by }) => {
      const events = decideRecount(state, law, by);
      changed += events.length;
      return events;
    });
  }
  return changed;
}

export function decideRecount(state: CaseState, law: Law, by: By): NewEvent[] {
  const clocks = state.clocks
    .filter((clock) => clock.state === 'running' && clock.deadline !== 'summons-1-gap')
    .map(({ deadline, from, dueOn }) => ({ deadline, from, dueOn, again: due(law, deadline, from).on }))
    .filter(({ dueOn, again }) => again > dueOn)
    .map(({ deadline, from, again }) => ({ deadline, from, dueOn: again }));
  if (clocks.length === 0) return [];
  permit(state, 'recount-clocks', by);
  return [event('recounted', by.today, { clocks, lawVersion: law.version }, { reason: 'calendar' })];
}
