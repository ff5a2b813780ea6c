import type { Bilingual } from '../kit/text.js';
import type { Open, SpanState } from '../law/index.js';

export const timelineText = {
  published: { id: 'Yang terbit', en: 'Published' },
  source: { id: 'Sumber', en: 'Source' },
  counted: { id: 'Dihitung ulang', en: 'Counted again' },
  from: { id: 'mulai', en: 'from' },
  until: { id: 'hari terakhir', en: 'last day' },
  done: { id: 'dikerjakan', en: 'done' },
  days: { id: 'hari', en: 'days' },
  workingDays: { id: 'hari kerja', en: 'working days' },
  rests: { id: 'Dasar', en: 'Rests on' },
  notCompared: { id: 'belum dicocokkan dengan naskah resmi', en: 'not yet compared with the official text' },
  officeStandard: { id: 'standar kantor, bukan peraturan', en: 'an office standard, not law' },
  movedKept: {
    id: 'kalau hari terakhirnya bergeser ke hari kerja berikutnya ({on}): tepat waktu',
    en: 'if its last day moves to the next working day ({on}): in time',
  },
  movedLate: {
    id: 'kalau hari terakhirnya bergeser ke hari kerja berikutnya ({on}): tetap lewat',
    en: 'if its last day moves to the next working day ({on}): late all the same',
  },
  noPerson: {
    id: 'Ini hitungan atas kantor, dengan jangka waktu dan kalender di folder law/. Program tidak memutus siapa pun lalai.',
    en: 'This counts offices, with the periods and calendars of the folder law/. The program finds nobody at fault.',
  },
} satisfies Record<string, Bilingual>;

export const STATE_WORDS: Record<SpanState, Bilingual> = {
  kept: { id: 'tepat waktu', en: 'in time' },
  overdue: { id: 'lewat', en: 'overdue by' },
  'end-not-published': { id: 'selesainya tidak terbit', en: 'its end was not published' },
  'no-length': { id: 'tidak dapat dihitung', en: 'cannot be counted' },
};

export const OPEN_WORDS: Record<Open, Bilingual> = {
  length: { id: 'belum pasti: panjang atau awal jangka waktunya', en: 'unsettled: the length or the start of the period' },
  'day-off': {
    id: 'belum pasti: apakah hari terakhir yang jatuh pada hari libur bergeser',
    en: 'unsettled: whether a last day that falls on a day off moves on',
  },
  assumed: { id: 'dengan anggapan', en: 'assumed' },
  'no-length': { id: 'belum pasti: tidak ada sumber yang menyebut panjangnya', en: 'unsettled: no source names its length' },
};
