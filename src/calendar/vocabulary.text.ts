import { longDay } from '../kit/dates.js';
import type { Bilingual, Lang } from '../kit/text.js';
import type { CalendarEntry, DayKind, WeekLength } from './entry.js';

export const dayKindWords: Record<DayKind, Bilingual> = {
  'national-holiday': { id: 'hari libur', en: 'holiday' },
  'joint-leave': { id: 'cuti bersama', en: 'joint leave' },
  'working-day': { id: 'hari kerja, bukan libur lagi', en: 'a working day, no longer off' },
};

export const weekWords: Record<WeekLength, Bilingual> = {
  5: { id: 'lima hari kerja, Senin sampai Jumat', en: 'five working days, Monday to Friday' },
  6: { id: 'enam hari kerja, Senin sampai Sabtu', en: 'six working days, Monday to Saturday' },
};

const wholeOffice: Bilingual = { id: 'Seluruh kantor', en: 'The whole office' };
const since: Bilingual = { id: 'mulai {day}', en: 'from {day}' };

/** One entry in one line: "Rabu, 4 November 2026: cuti bersama, …". */
export function entryWords(entry: CalendarEntry, lang: Lang): string {
  if (entry.what === 'day') return `${longDay(entry.on, lang)}: ${dayKindWords[entry.kind][lang]}, ${entry.name}`;
  const whose = entry.unit ?? wholeOffice[lang];
  return `${whose}: ${weekWords[entry.days][lang]}, ${since[lang].replace('{day}', longDay(entry.from, lang))}`;
}
