import type { Lang } from './text.js';

/** A local calendar day of the tenant, ISO 8601 `YYYY-MM-DD`. Compare with < and >. */
export type Day = string & { readonly __day: true };

/** The Indonesian civil zones: WIB, WITA, WIT. */
export type Zone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

const ZONE_NAMES: Record<Zone, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

/*
 * Day arithmetic is done on a running number of days (0 = 1 January 1970) in the Gregorian calendar, by whole numbers
 * alone: the law counts days in the browser too, where `Temporal` may not exist, and no clock or zone may slip in.
 */

type Civil = { readonly year: number; readonly month: number; readonly date: number };

/** Days in four centuries, one century, four years and one common year. */
const [ERA, CENTURY, OLYMPIAD, YEAR] = [146_097, 36_524, 1_461, 365] as const;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function civil(on: string): Civil {
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), date: Number(on.slice(8, 10)) };
}

function iso({ year, month, date }: Civil): Day {
  if (year < 0 || year > 9999) throw new RangeError('a day outside the years 0000 to 9999');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

/** Years begin on 1 March here, so that the leap day is a year's last and months need no table. */
function numberOf(on: Day): number {
  const { year, month, date } = civil(on);
  const y = month > 2 ? year : year - 1;
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return y * YEAR + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + days - EPOCH;
}

function dayNumbered(n: number): Day {
  const since = n + EPOCH;
  const era = Math.floor(since / ERA);
  const inEra = since - era * ERA;
  const y = Math.floor((inEra - Math.floor(inEra / (OLYMPIAD - 1)) + Math.floor(inEra / CENTURY) - Math.floor(inEra / (ERA - 1))) / YEAR);
  const inYear = inEra - (y * YEAR + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return iso({ year: era * 400 + y + (month <= 2 ? 1 : 0), month, date });
}

/** Reads an ISO day; `null` when the text is no day of the calendar (31 November, 2026-13-01). */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const { year, month, date } = civil(text);
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month) ? (text as Day) : null;
}

/** An ISO day known to be right, for constants and tests. Throws on anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError('not a day of the calendar');
  return parsed;
}

/** The local day of an instant in the tenant's zone. */
export function dayOf(at: Temporal.Instant, zone: Zone): Day {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString() as Day;
}

export function addDays(on: Day, days: number): Day {
  return dayNumbered(numberOf(on) + days);
}

/** The same date so many months on; the month's last day where it has no such date (31 January + 1 → 28 February). */
export function addMonths(on: Day, months: number): Day {
  const { year, month, date } = civil(on);
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  return iso({ year: y, month: m, date: Math.min(date, lengthOf(y, m)) });
}

/** Whole calendar days from one day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(on: Day): number {
  return ((((numberOf(on) + 3) % 7) + 7) % 7) + 1;
}

const MONTHS: Record<Lang, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const WEEKDAYS: Record<Lang, readonly string[]> = {
  id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** "Senin, 7 Desember 2026", with hard spaces inside the date so that it never breaks there. */
export function longDay(on: Day, lang: Lang): string {
  return `${WEEKDAYS[lang][weekday(on) - 1]}, ${plainDay(on, lang)}`;
}

/** "7 Desember 2026". */
export function plainDay(on: Day, lang: Lang): string {
  const { year, month, date } = civil(on);
  return `${date}\u00a0${MONTHS[lang][month - 1]} ${year}`;
}

/** "pukul 09.00 WIB" / "09:00 WIB", the local minute of an instant. */
export function clockTime(at: Temporal.Instant, zone: Zone, lang: Lang): string {
  const local = at.toZonedDateTimeISO(zone);
  const [h, m] = [local.hour, local.minute].map((n) => String(n).padStart(2, '0'));
  return lang === 'id' ? `pukul\u00a0${h}.${m}\u00a0${ZONE_NAMES[zone]}` : `${h}:${m}\u00a0${ZONE_NAMES[zone]}`;
}
