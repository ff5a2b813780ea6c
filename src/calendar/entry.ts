import type { Day } from '../kit/dates.js';
import type { AccountId, Id } from '../kit/ids.js';

export type EntryId = Id<'calendar-entry'>;

/** `working-day`: a day the list has off was moved or taken back by decree, and is worked. */
export const DAY_KINDS = ['national-holiday', 'joint-leave', 'working-day'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** Monday to Friday, or Monday to Saturday. */
export const WEEKS = [5, 6] as const;
export type WeekLength = (typeof WEEKS)[number];

type OfDay = { readonly what: 'day'; readonly on: Day; readonly kind: DayKind; readonly name: string };
/** `unit`: whose week it is; `null` for the whole office. Holds from its day until a newer one begins. */
type OfWeek = { readonly what: 'week'; readonly unit: string | null; readonly days: WeekLength; readonly from: Day };

/** One change of the office's calendar, with the decree it stands on. */
export type CalendarEntry = (OfDay | OfWeek) & {
  readonly id: EntryId;
  readonly decree: string;
  readonly proposedOn: Day;
  /** Who proposed it, while it waits for a second person and counts nothing. */
  readonly awaits: AccountId | null;
  /** The edition from which on it counts; `null` while it waits or after it was taken back. */
  readonly since: number | null;
  /** ISO instant of that edition. */
  readonly sinceAt: string | null;
};

/** The office's calendar: entries in the order they came. `edition` rises with each entry that comes into force; 0: none. */
export type OfficeCalendar = { readonly edition: number; readonly entries: readonly CalendarEntry[] };

export const NO_ENTRIES: OfficeCalendar = { edition: 0, entries: [] };

/** The edition that counted at an instant (ISO): whatever came into force later had no part in it. */
export function editionAt(calendar: OfficeCalendar, at: string): number {
  const instant = Temporal.Instant.from(at);
  const before = calendar.entries.filter(
    (entry) => entry.sinceAt !== null && Temporal.Instant.compare(Temporal.Instant.from(entry.sinceAt), instant) <= 0,
  );
  return Math.max(0, ...before.map((entry) => entry.since as number));
}

/** What counts in an edition: entries in force by then, oldest first. */
export function entriesOf(calendar: OfficeCalendar, edition: number = calendar.edition): CalendarEntry[] {
  return calendar.entries
    .filter((entry) => entry.since !== null && entry.since <= edition)
    .sort((a, b) => (a.since as number) - (b.since as number));
}
