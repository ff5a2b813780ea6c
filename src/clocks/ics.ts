import { createHash } from 'node:crypto';
import { addDays } from '../kit/dates.js';
import type { Bilingual, Lang } from '../kit/text.js';
import type { DueItem } from './due-list.js';
import type { Subject } from './lapse.js';

const FILES: Record<Subject, Bilingual> = {
  report: { id: 'Laporan', en: 'Report' },
  case: { id: 'Perkara', en: 'Case' },
  request: { id: 'Hak data', en: 'Data right' },
  breach: { id: 'Kegagalan data', en: 'Data breach' },
};
const NAME: Bilingual = { id: 'Tenggat Nirpihak', en: 'Nirpihak deadlines' };

export type Surroundings = { readonly lang: Lang; readonly at: Temporal.Instant; readonly host: string };

/** An iCalendar object (RFC 5545): one whole-day event a deadline, with a number and the period's name, and nothing else. */
export function icsOf(items: readonly DueItem[], { lang, at, host }: Surroundings): string {
  const stamp = at.round('second').toString().replaceAll(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nirpihak//Tenggat//ID',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(NAME[lang])}`,
    ...items.flatMap((item) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(item)}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${item.dueOn.replaceAll('-', '')}`,
      // RFC 5545 §3.6.1: the end of a whole day is the next day, not counted.
      `DTEND;VALUE=DATE:${addDays(item.dueOn, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(`${FILES[item.subject][lang]} ${item.number}: ${item.name[lang]}`)}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map(foldedLine)
    .join('');
}

/** One name for one period, without its file's id: the calendar lies on machines that are not ours. */
const uidOf = ({ subject, subjectId, deadline }: DueItem): string =>
  createHash('sha256').update(`nirpihak/ics/v1\0${subject}\0${subjectId}\0${deadline}`).digest('hex').slice(0, 32);

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');

/** RFC 5545 §3.1: no line beyond 75 octets; the next begins with a space. Never inside a character. */
function foldedLine(line: string): string {
  const parts: string[] = [];
  let [part, size] = ['', 0];
  for (const char of line) {
    const octets = Buffer.byteLength(char);
    if (size + octets > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      [part, size] = ['', 0];
    }
    part += char;
    size += octets;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}
