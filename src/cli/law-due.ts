import { longDay } from '../kit/dates.js';
import type { Bilingual, Lang } from '../kit/text.js';
import { due, workingDaysBefore } from '../law/index.js';
import type { Count, DayRow, Due, Law } from '../law/index.js';
import type { Answered, Sub, Values } from './law-answer.js';
import { refuseExtra } from './law-ask.js';
import { beforeDocument, deadlinesDocument, dueDocument } from './law-documents.js';
import { BadInput, dayOption, lawFrom, needed } from './law-input.js';

/** `law due`: the day on which a period is full, with its day-by-day table; `--before` counts back; `--list` names the periods. */
export const dueCommand: Sub = {
  usage:
    'npx nirpihak law due --deadline ID --from D [--week 5|6] [--lang id|en] [--law folder] [--json]   (law due --list)\n' +
    'npx nirpihak law due --before D --days N [--week 5|6] [--lang id|en] [--law folder] [--json]',
  options: {
    deadline: { type: 'string' },
    from: { type: 'string' },
    before: { type: 'string' },
    days: { type: 'string' },
    week: { type: 'string' },
    list: { type: 'boolean' },
  },
  run: async (values, positionals, lang): Promise<Answered> => {
    refuseExtra(positionals);
    if (values['list']) return listed(lawFrom(values), lang);
    return values['before'] === undefined ? forward(values, lang) : backward(values, lang);
  },
};

function forward(values: Values, lang: Lang): Answered {
  const id = needed(values, 'deadline');
  needed(values, 'from');
  refuseBeside(values, 'deadline', 'days');
  const from = dayOption(values, 'from')!;
  const week = weekOf(values);
  const law = lawFrom(values);
  const counted = due(law, id, from, { week });
  return { json: dueDocument(law, from, week, counted), text: dueText(counted, lang) };
}

/** The nth working day before a day, the day itself not counted: by when a summons must be out. */
function backward(values: Values, lang: Lang): Answered {
  for (const other of ['deadline', 'from']) refuseBeside(values, 'before', other);
  const before = dayOption(values, 'before')!;
  const days = daysOf(needed(values, 'days'));
  const week = weekOf(values);
  const law = lawFrom(values);
  const counted = workingDaysBefore(law, before, days, { week });
  return { json: beforeDocument(law, { before, days, week }, counted), text: beforeText(counted, days, lang) };
}

function refuseBeside(values: Values, name: string, other: string): void {
  if (values[other] === undefined) return;
  throw new BadInput(other, { id: `--${other} tidak dipakai bersama --${name}.`, en: `--${other} does not go with --${name}.` });
}

/** As many as a year has, so that a mistyped number counts no age. */
function daysOf(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 366) return Number(text);
  throw new BadInput('days', { id: '--days adalah bilangan bulat 1 sampai 366.', en: '--days is a whole number from 1 to 366.' });
}

/** Five working days a week, or six where the office works on Saturdays. */
function weekOf(values: Values): 5 | 6 {
  const week = values['week'] ?? '5';
  if (week === '5') return 5;
  if (week === '6') return 6;
  throw new BadInput('week', { id: '--week hanya 5 atau 6.', en: '--week is 5 or 6.' });
}

function listed(law: Law, lang: Lang): Answered {
  const lines = law.deadlines.map((d) => `${d.id}  ${d.name[lang]} (${d.length} ${UNITS[d.unit][lang]})`);
  return { json: deadlinesDocument(law), text: lines.join('\n') };
}

const UNITS: Record<Due['deadline']['unit'], Bilingual> = {
  working: { id: 'hari kerja', en: 'working days' },
  calendar: { id: 'hari kalender', en: 'calendar days' },
  hours: { id: 'jam', en: 'hours' },
};

const WHY: Record<DayRow['why'], Bilingual> = {
  start: { id: 'hari kejadian, tidak dihitung', en: 'the day of the event, not counted' },
  working: { id: 'hari kerja', en: 'working day' },
  'calendar-day': { id: 'hari kalender', en: 'calendar day' },
  weekend: { id: 'akhir pekan', en: 'weekend' },
  'national-holiday': { id: 'libur nasional', en: 'national holiday' },
  'joint-leave': { id: 'cuti bersama', en: 'joint leave' },
};

const ESTIMATED: Bilingual = { id: 'perkiraan', en: 'estimated' };

function dueText({ on, days, deadline }: Due, lang: Lang): string {
  const head = `${deadline.name[lang]}: ${longDay(on, lang)}`;
  return [head, ...days.map((row) => rowText(row, lang)), deadline.lapse[lang]].join('\n');
}

function beforeText({ on, days: rows }: Count, days: number, lang: Lang): string {
  const head = { id: `${days} hari kerja sebelumnya: ${longDay(on, lang)}`, en: `${days} working days before: ${longDay(on, lang)}` };
  return [head[lang], ...rows.map((row) => rowText(row, lang))].join('\n');
}

function rowText(row: DayRow, lang: Lang): string {
  const why = [WHY[row.why][lang], row.name?.[lang], row.decree, row.estimated ? ESTIMATED[lang] : null];
  return `  ${row.day}  ${String(row.number ?? '').padStart(3)}  ${why.filter((w) => w != null).join(', ')}`;
}
