import type { Day } from '../kit/dates.js';
import type { AccountId } from '../kit/ids.js';
import type { Entry } from '../ledger/index.js';
import { NO_ENTRIES, type CalendarEntry, type DayKind, type EntryId, type OfficeCalendar, type WeekLength } from './entry.js';

/** The skeletons of the calendar's stream. Names and decrees are words and lie in the bodies. */
export type Skeletons = {
  'day-proposed': { entry: EntryId; day: Day; kind: DayKind; awaits: AccountId | null };
  'week-proposed': { entry: EntryId; unit: string | null; days: WeekLength; from: Day; awaits: AccountId | null };
  confirmed: { entry: EntryId };
  'taken-back': { entry: EntryId };
};
export type Words = { name?: string; decree?: string; at?: string };

/** State = fold(events). An edition is the version of the event that brought an entry into force. */
export function foldCalendar(events: readonly Entry[]): OfficeCalendar {
  return events.reduce<OfficeCalendar>(apply, NO_ENTRIES);
}

function apply(calendar: OfficeCalendar, event: Entry): OfficeCalendar {
  const { entry: id } = event.skeleton as { entry: EntryId };
  switch (event.kind) {
    case 'day-proposed':
    case 'week-proposed':
      return withEntry(calendar, entryOf(event), event.version);
    case 'confirmed':
      return {
        edition: event.version,
        entries: changed(calendar, id, { awaits: null, since: event.version, sinceAt: wordsOf(event).at ?? null }),
      };
    case 'taken-back':
      return { ...calendar, entries: calendar.entries.filter((one) => one.id !== id) };
    default:
      return calendar;
  }
}

function withEntry(calendar: OfficeCalendar, entry: CalendarEntry, version: number): OfficeCalendar {
  return { edition: entry.since === null ? calendar.edition : version, entries: [...calendar.entries, entry] };
}

function changed(calendar: OfficeCalendar, id: EntryId, change: Partial<CalendarEntry>): CalendarEntry[] {
  return calendar.entries.map((one) => (one.id === id ? ({ ...one, ...change } as CalendarEntry) : one));
}

function entryOf(event: Entry): CalendarEntry {
  const words = wordsOf(event);
  const { awaits } = event.skeleton as { awaits: AccountId | null };
  const decree = words.decree ?? '';
  const common = {
    decree,
    proposedOn: event.on,
    awaits,
    ...(awaits === null ? { since: event.version, sinceAt: words.at ?? null } : { since: null, sinceAt: null }),
  };
  if (event.kind === 'day-proposed') {
    const { entry: id, day: on, kind } = event.skeleton as Skeletons['day-proposed'];
    return { ...common, what: 'day', id, on, kind, name: words.name ?? '' };
  }
  const { entry: id, unit, days, from } = event.skeleton as Skeletons['week-proposed'];
  return { ...common, what: 'week', id, unit, days, from };
}

const wordsOf = (event: Entry): Words => (event.body ?? {}) as Words;
