import type { Day } from '../../kit/dates.js';
import { addDays } from '../../kit/dates.js';
import type { Bilingual } from '../../kit/text.js';
import { deadlineById } from '../deadline.js';
import type { Deadline } from '../deadline.js';
import { kindOfDay } from './holiday.js';
import type { DayKind } from './holiday.js';
import type { Law } from '../law.js';

export type Why = 'start' | 'working' | 'calendar-day' | 'weekend' | 'national-holiday' | 'joint-leave';

/** Five working days, or six (Monday to Saturday); left out: the week the law holds for the office (`weeks`), else five. */
export type Week = { readonly week?: 5 | 6 | undefined };

/** One line of the day-by-day table: what kind of day, whether it counts, and as which number. */
export type DayRow = {
  readonly day: Day;
  readonly counted: boolean;
  readonly number: number | null;
  readonly why: Why;
  readonly name?: Bilingual;
  readonly decree?: string;
  readonly estimated?: true;
};

export type Count = { readonly on: Day; readonly days: readonly DayRow[] };

/** What happens when a calendar period ends on a day off: nothing to say, moved to the next working day, kept, or not settled by any source. */
export type Ending = 'no-day-off' | 'rolled-forward' | 'kept' | 'unsettled';

export type Due = Count & { readonly deadline: Deadline; readonly ending: Ending };

/**
 * The day on which a period that began on `from` is full, with its table. The day of the event is row zero and is
 * counted only where the period says so. A calendar period that ends on a day off moves on only if its file says so;
 * rows after the last counted one are those passed over. Refuses `law.unknown-id`, `law.no-calendar`.
 */
export function due(law: Law, deadlineId: string, from: Day, { week }: Week = {}): Due {
  const deadline = deadlineById(law, deadlineId);
  const { unit, dayZero } = deadline;
  const length = unit === 'hours' ? Math.ceil(deadline.length / 24) : deadline.length;
  const count = countDays({ law, unit, week }, from, { length, zero: dayZero, step: 1 });
  const ending = endingOf(law, deadline, count.on, week);
  return { ...(ending === 'rolled-forward' ? rolled(law, count, week) : count), deadline, ending };
}

/** The nth working day after `on`, the day itself not counted. Refuses `law.no-calendar`. */
export function workingDaysAfter(law: Law, on: Day, n: number, { week }: Week = {}): Count {
  return countDays({ law, unit: 'working', week }, on, { length: n, zero: 'excluded', step: 1 });
}

/** The nth working day before `on`, the day itself not counted; rows run backwards. Refuses `law.no-calendar`. */
export function workingDaysBefore(law: Law, on: Day, n: number, { week }: Week = {}): Count {
  return countDays({ law, unit: 'working', week }, on, { length: n, zero: 'excluded', step: -1 });
}

type Kind = { readonly law: Law; readonly unit: Deadline['unit']; readonly week: Week['week'] };
type Way = { readonly length: number; readonly zero: Deadline['dayZero']; readonly step: 1 | -1 };

function countDays(kind: Kind, from: Day, { length, zero, step }: Way): Count {
  const days: DayRow[] = [];
  let number = 0;
  for (let on = from; number < length || days.length === 0; on = addDays(on, step)) {
    const row = rowOf(kind, on, days.length === 0 && zero === 'excluded', number + 1);
    if (row.counted) number += 1;
    days.push(row);
  }
  return { on: days.at(-1)?.day ?? from, days };
}

function rowOf({ law, unit, week }: Kind, on: Day, isStart: boolean, next: number): DayRow {
  if (isStart) return { day: on, counted: false, number: null, why: 'start' };
  if (unit !== 'working') return { day: on, counted: true, number: next, why: 'calendar-day' };
  const kind = kindOfDay(law, on, week);
  return kind.why === 'working' ? { day: on, counted: true, number: next, why: 'working' } : dayOff(on, kind);
}

function dayOff(on: Day, kind: DayKind): DayRow {
  const off: DayRow = { day: on, counted: false, number: null, why: kind.why };
  if (!('holiday' in kind)) return off;
  const { name, decree, estimated } = kind.holiday;
  return { ...off, name, decree, ...(estimated ? { estimated: true as const } : {}) };
}

/** Hours end when they end; only whole calendar days may move. */
function endingOf(law: Law, deadline: Deadline, on: Day, week: Week['week']): Ending {
  if (deadline.unit !== 'calendar' || kindOfDay(law, on, week).why === 'working') return 'no-day-off';
  if (deadline.rollForward === null) return 'unsettled';
  return deadline.rollForward ? 'rolled-forward' : 'kept';
}

function rolled(law: Law, count: Count, week: Week['week']): Count {
  const [last, ...before] = count.days.toReversed();
  if (!last) return count;
  const passed = countDays({ law, unit: 'working', week }, last.day, { length: 1, zero: 'included', step: 1 });
  const tail = passed.days.map((row, i): DayRow =>
    i === 0
      ? { ...dayOff(row.day, kindOfDay(law, row.day, week)), counted: true, number: last.number }
      : { ...row, counted: false, number: null },
  );
  return { on: passed.on, days: [...before.toReversed(), ...tail] };
}
