import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import { officeCalendar } from '../../calendar/index.js';
import { deadlineById, due, workingDaysAfter, type Law } from '../../law/index.js';
import type { CaseState, Clock } from '../case.js';
import { lawOfCase } from '../people/case-unit.js';
import { countedIn } from './counted-in.js';
import { event, type NewEvent } from '../events.js';
import { workingDaysTo } from '../hearing/hearing-day.js';
import { permit, type By } from '../table/permit.js';
import { casesWithRunningClocks } from '../store.js';
import { takeStep, type AtCase } from '../step.js';

/**
 * Counts running periods again with the office's calendar of today: an event for each case that changes. It lengthens and
 * never shortens. Hearing days stand in letters and stay. For the clock's own job (`system`). Returns the number of cases changed.
 */
export async function recountClocks(ctx: Ctx, law: Law): Promise<number> {
  const ids = await ctx.tx((tx) => casesWithRunningClocks(tx));
  let changed = 0;
  for (const caseId of ids) {
    await takeStep(ctx, { caseId, version: null }, async (at) => {
      const events = decideRecount(at.state, await lawsOf(at, law), at.by);
      changed += events.length;
      return events;
    });
  }
  return changed;
}

/** The law of today, and for each running period the law it was counted with. */
export type Laws = { readonly now: Law; before(clock: Clock): Law };

async function lawsOf({ ctx, tx, state, entries }: AtCase, law: Law): Promise<Laws> {
  const calendar = await officeCalendar(ctx, tx);
  const editions = new Map(state.clocks.map((clock) => [clock, countedIn(entries, clock, calendar)]));
  const laws = new Map<number, Law>();
  for (const edition of editions.values()) laws.set(edition, await lawOfCase(ctx, tx, law, state, edition));
  return { now: await lawOfCase(ctx, tx, law, state), before: (clock) => laws.get(editions.get(clock)!)! };
}

export function decideRecount(state: CaseState, laws: Laws, by: By): NewEvent[] {
  const clocks = state.clocks
    .filter((clock) => clock.state === 'running' && clock.deadline !== 'summons-1-gap')
    .map((clock) => ({ deadline: clock.deadline, from: clock.from, before: clock.dueOn, dueOn: again(clock, laws) }))
    .filter(({ before, dueOn }) => dueOn > before)
    .map(({ deadline, from, dueOn }) => ({ deadline, from, dueOn }));
  if (clocks.length === 0) return [];
  permit(state, 'recount-clocks', by);
  return [event('recounted', by.today, { clocks, lawVersion: laws.now.version }, { reason: 'calendar' })];
}

/** A period that had waited is longer than the law's own length: as many working days as it had, it keeps. */
function again(clock: Clock, { now, before }: Laws): Day {
  const whole = due(now, clock.deadline, clock.from).on;
  if (deadlineById(now, clock.deadline).unit !== 'working') return whole;
  const { length } = workingDaysTo(before(clock), clock.from, clock.dueOn);
  const kept = length === 0 ? clock.dueOn : workingDaysAfter(now, clock.from, length).on;
  return kept > whole ? kept : whole;
}
