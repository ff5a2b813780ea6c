import type { FC } from 'hono/jsx';
import { clockTime, dayOf, longDay, type Zone } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { fill, type Page, type Typed } from '../../kit/index.js';
import { dayTyped } from '../day-typed.js';
import { rightsText as t } from './rights.text.js';

/** "Senin, 19 Oktober 2026, pukul 15.00 WIB". */
export function momentWords(at: Temporal.Instant, zone: Zone, lang: Lang): string {
  return `${longDay(dayOf(at, zone), lang)}, ${clockTime(at, zone, lang)}`;
}

/** The hour something is due, and how many hours are left or over; `isDone`: neither. */
export const DueHour: FC<{ c: Page; at: Temporal.Instant; isDone: boolean }> = ({ c, at, isDone }) => {
  const { lang, ctx } = c.var;
  const hours = at.since(ctx.now()).total('hours');
  return (
    <>
      <time datetime={at.toString()}>{momentWords(at, ctx.tenant.zone, lang)}</time>{' '}
      {!isDone && (
        <span class="left">
          {hours >= 0 ? fill(t.hoursLeft, lang, { n: Math.floor(hours) }) : fill(t.hoursLate, lang, { n: Math.ceil(-hours) })}
        </span>
      )}
    </>
  );
};

/** A day and a local time as typed ("14.30", "14:30"); `null` when they are none. */
export function instantTyped(typed: Typed, dayName: string, timeName: string, zone: Zone): Temporal.Instant | null {
  const [on, time] = [dayTyped(typed, dayName), /^(\d{1,2})[.:](\d{2})$/.exec((typed[timeName] ?? '').trim())];
  if (!on || !time || Number(time[1]) > 23 || Number(time[2]) > 59) return null;
  return Temporal.PlainDateTime.from(`${on}T${time[1]!.padStart(2, '0')}:${time[2]!}`)
    .toZonedDateTime(zone)
    .toInstant();
}

/** The local time now, as the time field takes it. */
export function timeNow(c: Page): string {
  const { ctx } = c.var;
  const { hour, minute } = ctx.now().toZonedDateTimeISO(ctx.tenant.zone);
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
}
