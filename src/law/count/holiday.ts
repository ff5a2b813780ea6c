import type { Day } from '../../kit/dates.js';
import { weekday } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import type { Bilingual } from '../../kit/text.js';
import type { Law } from '../law.js';
import type { Where } from '../problem.js';

export type Holiday = {
  readonly on: Day;
  readonly kind: 'national-holiday' | 'joint-leave';
  readonly name: Bilingual;
  readonly decree: string;
  readonly estimated: boolean;
};

/** The days off of one year, as decreed; `verified: false` until compared with the decrees themselves. */
export type Calendar = {
  readonly year: number;
  readonly decree: string;
  readonly jointLeaveDecree: string;
  readonly source: string;
  readonly verified: boolean;
  readonly note: Bilingual;
  readonly expect: { readonly national: number; readonly jointLeave: number };
  readonly days: readonly Holiday[];
  readonly where: Where;
};

export type DayKind =
  { readonly why: 'working' | 'weekend' } | { readonly why: 'national-holiday' | 'joint-leave'; readonly holiday: Holiday };

/** The calendar of the year a day lies in. Refuses `law.no-calendar`. */
export function calendarOf(law: Law, on: Day): Calendar {
  const year = Number(on.slice(0, 4));
  const found = law.calendars.find((c) => c.year === year);
  if (!found) throw new Refusal('law.no-calendar', { year });
  return found;
}

/** The working week of a day: five days unless an office's own decree says six. */
function weekOn({ weeks = [] }: Law, on: Day): 5 | 6 {
  return weeks.findLast((w) => w.from <= on)?.days ?? 5;
}

/**
 * What kind of day it is for civil servants: Monday to Friday, in a six-day week to Saturday, minus national holidays and
 * minus cuti bersama, which binds ASN. A holiday on a weekend stays a weekend. Refuses `law.no-calendar`.
 */
export function kindOfDay(law: Law, on: Day, week: 5 | 6 = weekOn(law, on)): DayKind {
  const holiday = calendarOf(law, on).days.find((h) => h.on === on);
  if (weekday(on) > week) return { why: 'weekend' };
  return holiday ? { why: holiday.kind, holiday } : { why: 'working' };
}
