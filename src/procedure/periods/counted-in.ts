import { editionAt, type OfficeCalendar } from '../../calendar/index.js';
import type { Entry } from '../../ledger/index.js';
import type { Clock } from '../case.js';
import type { ClockStart } from '../events.js';

type Started = { readonly clocks?: readonly ClockStart[] };

/** The events that gave a period its day, oldest first: its start, and each count after it. */
export function countsOf(entries: readonly Entry[], clock: Pick<Clock, 'deadline' | 'from'>): { entry: Entry; dueOn: Clock['dueOn'] }[] {
  return entries.flatMap((entry) => {
    const counted = ((entry.skeleton as Started).clocks ?? []).find((one) => one.deadline === clock.deadline && one.from === clock.from);
    return counted ? [{ entry, dueOn: counted.dueOn }] : [];
  });
}

/** The edition of the office's calendar that gave a period its day: the last in force when it was counted. */
export function countedIn(entries: readonly Entry[], clock: Clock, calendar: OfficeCalendar): number {
  const last = countsOf(entries, clock).at(-1);
  const at = (last?.entry.body as { at?: string } | null | undefined)?.at;
  // Words are erased only of closed cases, whose periods run no more.
  return at === undefined ? calendar.edition : editionAt(calendar, at);
}
