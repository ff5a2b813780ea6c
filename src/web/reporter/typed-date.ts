import { parseDay, type Day } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import type { DayOrMonth } from '../../intake/index.js';
import { fill, type Typed } from '../kit/index.js';
import { whenText as t } from './when.text.js';

const FIRST_YEAR = 1970;

/** Three fields as a day, as a month where the day was forgotten, as `null` where all are empty; or the sentence of what is wrong. */
export function readDayOrMonth(typed: Typed, name: string, today: Day, lang: Lang): { value: DayOrMonth | null } | { fault: string } {
  const [day, month, year] = ['hari', 'bulan', 'tahun'].map((part) => (typed[`${name}-${part}`] ?? '').trim()) as [string, string, string];
  if (day + month + year === '') return { value: null };
  const fault = faultIn(day, month, year, today, lang);
  return fault ? { fault } : { value: [year, two(month), ...(day === '' ? [] : [two(day)])].join('-') };
}

function faultIn(day: string, month: string, year: string, today: Day, lang: Lang): string | null {
  if (!/^\d{4}$/.test(year)) return t.noYear[lang];
  if (!isNumber(month, 12)) return t.noMonth[lang];
  if (day !== '' && !isNumber(day, 31)) return t.badDay[lang];
  if (Number(year) < FIRST_YEAR) return t.tooOld[lang];
  if (day !== '' && !parseDay(`${year}-${two(month)}-${two(day)}`)) return noSuchDay(day, month, year, lang);
  const iso = day === '' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  return iso > today.slice(0, iso.length) ? t.future[lang] : null;
}

function noSuchDay(day: string, month: string, year: string, lang: Lang): string {
  const first = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: 1 });
  return fill(t.noSuchDay, lang, { day: Number(day), month: monthName(first, lang), year, last: first.daysInMonth });
}

const monthName = (date: Temporal.PlainDate, lang: Lang): string =>
  date.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB', { month: 'long' });
const two = (digits: string): string => String(Number(digits)).padStart(2, '0');
const isNumber = (digits: string, most: number): boolean => /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most;

/** The three fields of a kept day or month, for showing the form again. */
export function dayOrMonthFields(name: string, kept: DayOrMonth | null): Typed {
  if (!kept) return {};
  const [year, month, day] = kept.split('-');
  return { [`${name}-tahun`]: year!, [`${name}-bulan`]: String(Number(month)), [`${name}-hari`]: day ? String(Number(day)) : '' };
}

/** "November 2026" for a month; the caller shows whole days with `plainDay`. */
export function monthText(kept: DayOrMonth, lang: Lang): string {
  const [year, month] = kept.split('-');
  return `${monthName(Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: 1 }), lang)} ${year}`;
}
