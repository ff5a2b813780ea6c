import type { Lang } from './text.js';

/** A local calendar day of the tenant, ISO 8601 `YYYY-MM-DD`. Compare with < and >. */
export type Day = string & { readonly __day: true };

/** The Indonesian civil zones: WIB, WITA, WIT. */
export type Zone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

const ZONE_NAMES: Record<Zone, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

/** Reads an ISO day; `null` when the text is no day of the calendar (31 November, 2026-13-01). */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
  } catch {
    return null;
  }
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
  return Temporal.PlainDate.from(on).add({ days }).toString() as Day;
}

export function addMonths(on: Day, months: number): Day {
  return Temporal.PlainDate.from(on).add({ months }).toString() as Day;
}

/** Whole calendar days from one day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(on: Day): number {
  return Temporal.PlainDate.from(on).dayOfWeek;
}

const LOCALES: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };

/** "Senin, 7 Desember 2026", with hard spaces inside the date so that it never breaks there. */
export function longDay(on: Day, lang: Lang): string {
  const date = Temporal.PlainDate.from(on);
  const locale = LOCALES[lang];
  const name = date.toLocaleString(locale, { weekday: 'long' });
  return `${name}, ${plainDay(on, lang)}`;
}

/** "7 Desember 2026". */
export function plainDay(on: Day, lang: Lang): string {
  const date = Temporal.PlainDate.from(on);
  const month = date.toLocaleString(LOCALES[lang], { month: 'long' });
  return `${date.day}\u00a0${month} ${date.year}`;
}

/** "pukul 09.00 WIB" / "09:00 WIB", the local minute of an instant. */
export function clockTime(at: Temporal.Instant, zone: Zone, lang: Lang): string {
  const local = at.toZonedDateTimeISO(zone);
  const [h, m] = [local.hour, local.minute].map((n) => String(n).padStart(2, '0'));
  return lang === 'id' ? `pukul\u00a0${h}.${m}\u00a0${ZONE_NAMES[zone]}` : `${h}:${m}\u00a0${ZONE_NAMES[zone]}`;
}
