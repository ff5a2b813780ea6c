/**
 * The office's own calendar over the law's: days off and joint leave by decree, listed days that are worked after all,
 * working weeks by unit and date. Each change waits for a second person. It counts nothing itself and knows no case: it
 * hands out the law as this office counts, of today's edition or of an earlier one.
 */
export {
  DAY_KINDS,
  editionAt,
  entriesOf,
  WEEKS,
  type CalendarEntry,
  type DayKind,
  type EntryId,
  type OfficeCalendar,
  type WeekLength,
} from './entry.js';
export { dayKindWords, entryWords, weekWords } from './vocabulary.text.js';
export { proposeDay, proposeWeek, type ProposeDay, type ProposeWeek } from './propose.js';
export { confirmEntry, takeBackEntry } from './confirm-entry.js';
export { listCalendar, type ListedEntry } from './read-calendar.js';
export { officeCalendar, officeLaw, type Wanted } from './office-law.js';
export { editionOf, lawOfFiles, lawWith, type OfficeLaw, type Week } from './law-with.js';
export { verifyCalendar } from './verify-calendar.js';
