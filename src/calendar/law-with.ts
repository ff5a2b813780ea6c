import type { Day } from '../kit/dates.js';
import type { Law } from '../law/index.js';
import { entriesOf, type CalendarEntry, type OfficeCalendar, type WeekLength } from './entry.js';
import type { Wanted } from './office-law.js';

/** From which day on a working week holds. */
export type Week = { readonly from: Day; readonly days: WeekLength };
export type OfficeLaw = Law & {
  readonly weeks: readonly Week[];
  /** The law as its files have it: asked again with another unit or edition, this is what is begun from. */
  readonly base: Law;
};

type YearOf = Law['calendars'][number];
type DayOff = Extract<CalendarEntry, { what: 'day' }>;

const EDITION = /\+kalender\.(\d+)$/;

/** The law's version with the calendar's edition behind it; as it is while the office has added nothing. */
const versionOf = (law: Law, edition: number): string => (edition === 0 ? law.version : `${law.version}+kalender.${edition}`);

/** Which edition counted what carries this version: 0 for the calendar as the law files have it. */
export const editionOf = (version: string): number => Number(EDITION.exec(version)?.[1] ?? 0);

/** The law with one edition of an office's calendar in it. Pure; made once for each law, calendar, unit and edition. */
export function lawWith(asked: Law, calendar: OfficeCalendar, { unit = null, edition = calendar.edition }: Wanted): OfficeLaw {
  const law = lawOfFiles(asked);
  const entries = entriesOf(calendar, edition);
  const own = unit !== null && entries.some((entry) => entry.what === 'week' && entry.unit === unit) ? unit : null;
  const made = madeFor(law, calendar);
  const key = `${edition}/${own ?? ''}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = {
    ...law,
    base: law,
    version: versionOf(law, Math.max(0, ...entries.map((entry) => entry.since as number))),
    calendars: law.calendars.map((year) => withDays(year, entries)),
    weeks: weeksOf(entries, own),
  };
  made.set(key, fresh);
  return fresh;
}

/** The law as its files have it, without any office's calendar. */
export const lawOfFiles = (law: Law): Law => ('base' in law ? (law as OfficeLaw).base : law);

// Keyed by the objects themselves: what the engine remembers of a law it finds again on the next page.
const laws = new WeakMap<Law, WeakMap<OfficeCalendar, Map<string, OfficeLaw>>>();

function madeFor(law: Law, calendar: OfficeCalendar): Map<string, OfficeLaw> {
  const byCalendar = laws.get(law) ?? new WeakMap<OfficeCalendar, Map<string, OfficeLaw>>();
  laws.set(law, byCalendar);
  const made = byCalendar.get(calendar) ?? new Map<string, OfficeLaw>();
  byCalendar.set(calendar, made);
  return made;
}

function withDays(year: YearOf, entries: readonly CalendarEntry[]): YearOf {
  const own = entries.filter((entry): entry is DayOff => entry.what === 'day' && Number(entry.on.slice(0, 4)) === year.year);
  if (own.length === 0) return year;
  const byDay = new Map(year.days.map((holiday) => [holiday.on, holiday]));
  for (const { on, kind, name, decree } of own) {
    if (kind === 'working-day') byDay.delete(on);
    else byDay.set(on, { on, kind, name: { id: name, en: name }, decree, estimated: false });
  }
  return { ...year, days: [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

/** The unit's own weeks where it has any, else the office's. Of two from one day the newer decree holds. */
function weeksOf(entries: readonly CalendarEntry[], unit: string | null): Week[] {
  const weeks = new Map<Day, Week>();
  for (const entry of entries) {
    if (entry.what === 'week' && entry.unit === unit) weeks.set(entry.from, { from: entry.from, days: entry.days });
  }
  return [...weeks.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
