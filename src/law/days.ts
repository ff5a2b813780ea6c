import type { Day } from '../kit/dates.js';
import { addDays } from '../kit/dates.js';
import type { Bilingual } from '../kit/text.js';
import { deadlineById } from './deadline.js';
import type { Deadline } from './deadline.js';
import { kindOfDay } from './holiday.js';
import type { Law } from './law.js';

export type Why = 'start' | 'working' | 'calendar-day' | 'weekend' | 'national-holiday' | 'joint-leave';

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
export type Due = Count & { readonly deadline: Deadline };

/**
 * The day on which a period that began on `from` is full, with its table. The day of the event is row zero and is
 * counted only where the period says so. Refuses `law.unknown-id`, `law.no-calendar`.
 */
export function due(law: Law, deadlineId: string, from: Day): Due {
  const deadline = deadlineById(law, deadlineId);
  return { ...countDays(law, from, deadline.length, deadline.unit, deadline.dayZero, 1), deadline };
}

/** The nth working day after `on`, the day itself not counted. Refuses `law.no-calendar`. */
export function workingDaysAfter(law: Law, on: Day, n: number): Count {
  return countDays(law, on, n, 'working', 'excluded', 1);
}

/** The nth working day before `on`, the day itself not counted; rows run backwards. Refuses `law.no-calendar`. */
export function workingDaysBefore(law: Law, on: Day, n: number): Count {
  return countDays(law, on, n, 'working', 'excluded', -1);
}

function countDays(law: Law, from: Day, length: number, unit: Deadline['unit'], zero: Deadline['dayZero'], step: 1 | -1): Count {
  const days: DayRow[] = [];
  let number = 0;
  for (let on = from; number < length || days.length === 0; on = addDays(on, step)) {
    const row = rowOf(law, on, unit, days.length === 0 && zero === 'excluded', number + 1);
    if (row.counted) number += 1;
    days.push(row);
  }
  return { on: days.at(-1)?.day ?? from, days };
}

function rowOf(law: Law, on: Day, unit: Deadline['unit'], isStart: boolean, next: number): DayRow {
  if (isStart) return { day: on, counted: false, number: null, why: 'start' };
  if (unit === 'calendar') return { day: on, counted: true, number: next, why: 'calendar-day' };
  const kind = kindOfDay(law, on);
  if (kind.why === 'working') return { day: on, counted: true, number: next, why: 'working' };
  const off: DayRow = { day: on, counted: false, number: null, why: kind.why };
  if (!('holiday' in kind)) return off;
  const { name, decree, estimated } = kind.holiday;
  return { ...off, name, decree, ...(estimated ? { estimated: true as const } : {}) };
}
