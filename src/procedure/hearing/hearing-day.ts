import type { Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { due, workingDaysAfter, type DayRow, type Law } from '../../law/index.js';
import type { SummonsReading } from '../case.js';
import type { ClockStart } from '../events.js';

/**
 * Art. 26 (2) PP 94/2021 can be read in two ways: at least, or at most, so many working days between receipt and
 * hearing. The reading chosen holds; the seventh day itself meets both. "At most" names no least notice: there the office
 * keeps its own, so that nobody is called for tomorrow. Refusals `procedure.hearing-too-soon`, `…-too-late`.
 */
export function mustKeepGap(law: Law, reading: SummonsReading, receivedOn: Day, hearingOn: Day): void {
  const seventh = due(law, 'summons-1-gap', receivedOn).on;
  const earliest = reading === 'at-least' ? seventh : due(law, 'summons-least-notice', receivedOn).on;
  if (hearingOn < earliest) throw new Refusal('procedure.hearing-too-soon', { earliest });
  if (reading === 'at-most' && hearingOn > seventh) throw new Refusal('procedure.hearing-too-late', { latest: seventh });
}

/** The hearing day as a clock: from the receipt of the summons, full on the day named in it. */
export const hearingClock = (receivedOn: Day, hearingOn: Day): ClockStart => ({
  deadline: 'summons-1-gap',
  from: receivedOn,
  dueOn: hearingOn,
});

export const startClock = (law: Law, deadline: string, from: Day): ClockStart => ({ deadline, from, dueOn: due(law, deadline, from).on });

/** Working days from one day to another, the first not counted, with the day-by-day table. */
export function workingDaysTo(law: Law, from: Day, to: Day): { length: number; days: readonly DayRow[] } {
  let count = workingDaysAfter(law, from, 1);
  let length = 0;
  for (let next = count; next.on <= to; next = workingDaysAfter(law, from, length + 1)) {
    count = next;
    length += 1;
  }
  return { length, days: length === 0 ? [] : count.days };
}

/** A period that waited: as many working days as were left when it stopped, counted from the day it goes on. */
export function resumed(law: Law, dueOn: Day, stoppedOn: Day, resumedOn: Day): Day {
  const left = Math.max(1, workingDaysTo(law, stoppedOn, dueOn).length);
  return workingDaysAfter(law, resumedOn, left).on;
}
