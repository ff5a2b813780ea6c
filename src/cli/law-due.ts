import { longDay } from '../kit/dates.js';
import type { Bilingual, Lang } from '../kit/text.js';
import { due } from '../law/index.js';
import type { DayRow, Due, Law } from '../law/index.js';
import type { Answered, Sub, Values } from './law-answer.js';
import { refuseExtra } from './law-ask.js';
import { deadlinesDocument, dueDocument } from './law-documents.js';
import { BadInput, dayOption, lawFrom, needed } from './law-input.js';

/** `law due`: the day on which a period is full, with its day-by-day table; `--list` names the periods. */
export const dueCommand: Sub = {
  usage: 'npx nirpihak law due --deadline ID --from D [--week 5|6] [--lang id|en] [--law folder] [--json]   (law due --list)',
  options: { deadline: { type: 'string' }, from: { type: 'string' }, week: { type: 'string' }, list: { type: 'boolean' } },
  run: async (values, positionals, lang): Promise<Answered> => {
    refuseExtra(positionals);
    if (values['list']) return listed(lawFrom(values), lang);
    const id = needed(values, 'deadline');
    needed(values, 'from');
    const from = dayOption(values, 'from')!;
    const week = weekOf(values);
    const law = lawFrom(values);
    const counted = due(law, id, from, { week });
    return { json: dueDocument(law, from, week, counted), text: dueText(counted, lang) };
  },
};

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

function rowText(row: DayRow, lang: Lang): string {
  const why = [WHY[row.why][lang], row.name?.[lang], row.decree, row.estimated ? ESTIMATED[lang] : null];
  return `  ${row.day}  ${String(row.number ?? '').padStart(3)}  ${why.filter((w) => w != null).join(', ')}`;
}
