import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import { entriesOf, officeCalendar, type CalendarEntry } from '../../calendar/index.js';
import type { Entry } from '../../ledger/index.js';
import { deadlineById, due, type DayRow, type Deadline, type Law } from '../../law/index.js';
import { mustWorkOn } from '../desk/case-view.js';
import { isCleared, type CaseState, type Clock, type ClockState } from '../case.js';
import { lawOfCase, unitOfCase } from '../people/case-unit.js';
import { countedIn, countsOf } from './counted-in.js';
import { workingDaysTo } from '../hearing/hearing-day.js';
import { loadCase } from '../step.js';

/** A period of a case with its whole reason: day by day, by the calendar that counted it, and each day it had before. */
export type ExplainedClock = {
  readonly deadline: Deadline;
  readonly from: Day;
  readonly dueOn: Day;
  readonly state: ClockState;
  readonly days: readonly DayRow[];
  /** Edition of the office's calendar that counted; 0: the list in the law files alone. */
  readonly edition: number;
  /** What came into force since and changes nothing for this period. */
  readonly later: readonly CalendarEntry[];
  /** When its day was set, oldest first; more than one where it was counted again. */
  readonly counts: readonly { readonly on: Day; readonly dueOn: Day; readonly isRecount: boolean }[];
};
export type ExplainedClocks = { readonly state: CaseState; readonly unit: string | null; readonly clocks: readonly ExplainedClock[] };

/** Every period of a case, running ones first. For its people only. Refusals `kit.not-allowed`, `procedure.not-found`. */
export async function explainClocks(ctx: Ctx, law: Law, caseId: string): Promise<ExplainedClocks> {
  ctx.mustHave('case.read');
  return ctx.tx(async (tx) => {
    const { state, entries } = await loadCase(ctx, tx, caseId);
    mustWorkOn(state, ctx.actor);
    const calendar = await officeCalendar(ctx, tx);
    const explained: ExplainedClock[] = [];
    for (const clock of isCleared(state) ? [] : state.clocks) {
      const edition = countedIn(entries, clock, calendar);
      const counting = await lawOfCase(ctx, tx, law, state, edition);
      const later = entriesOf(calendar).filter((entry) => (entry.since as number) > edition);
      explained.push({ ...explainedBy(counting, clock, entries), edition, later });
    }
    return { state, unit: await unitOfCase(ctx, tx, state.id), clocks: explained.sort(byUrgency) };
  });
}

function explainedBy(law: Law, clock: Clock, entries: readonly Entry[]): Omit<ExplainedClock, 'edition' | 'later'> {
  const deadline = deadlineById(law, clock.deadline);
  const counted = due(law, clock.deadline, clock.from);
  const days = counted.on === clock.dueOn ? counted.days : workingDaysTo(law, clock.from, clock.dueOn).days;
  const counts = countsOf(entries, clock).map(({ entry, dueOn }) => ({ on: entry.on, dueOn, isRecount: entry.kind === 'recounted' }));
  return { deadline, from: clock.from, dueOn: clock.dueOn, state: clock.state, days, counts };
}

const ORDER: readonly ClockState[] = ['running', 'suspended', 'lapsed', 'met'];

function byUrgency(a: ExplainedClock, b: ExplainedClock): number {
  const order = ORDER.indexOf(a.state) - ORDER.indexOf(b.state);
  return order !== 0 ? order : a.dueOn < b.dueOn ? -1 : 1;
}
