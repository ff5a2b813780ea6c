import type { OfficeLetterData } from '../letter-data.js';
import type { Block, Sheet } from '../sheet.js';
import { asLetter, asRecord, type Composer } from './frame.js';
import { cited, item, sentence } from './parts.js';

/** "Yth. Pejabat pembina kepegawaian": an office is written to, never a person in it. */
const toOffice = ({ recipient }: OfficeLetterData): string[] =>
  [`Yth. ${recipient.post}`, recipient.unit && `di ${recipient.unit}`].filter((line) => line.trim() !== '');

function bodyOf(data: OfficeLetterData): Block[] {
  return [
    ...data.paragraphs.slice(0, 1).map(para),
    ...(data.rows?.length ? [{ is: 'rows', rows: data.rows.map(([label, value]) => [label, [value]] as const) } as const] : []),
    ...data.paragraphs.slice(1).map(para),
    ...(data.lists ?? []).flatMap(({ heading, lines }): Block[] => [
      { is: 'heading', text: heading },
      { is: 'items', items: lines.map((line) => item(sentence(line))) },
    ]),
    ...(data.basis.length ? [{ is: 'para', text: ['Dasarnya ', ...cited(data.basis), '.'] } as const] : []),
  ];
}

const para = (text: string): Block => ({ is: 'para', text: [sentence(text)] });

/** A letter of the office to another office, or to a person named. */
const letter: Composer<OfficeLetterData> = (data, made): Sheet => {
  const sheet = asLetter(data, made, { subject: data.subject, body: bodyOf(data) });
  return data.recipient.name === '' ? { ...sheet, to: toOffice(data) } : sheet;
};

/** Minutes or a statement: its name and number in the middle. */
const minutes: Composer<OfficeLetterData> = (data, made): Sheet =>
  asRecord(data, made, { heading: data.subject, body: bodyOf(data), atPlace: true });

export const officeWords = {
  'overdue-notice': letter,
  'data-answer': letter,
  'breach-notice': letter,
  'meeting-minutes': minutes,
  'patrol-statement': minutes,
  'nothing-to-report': minutes,
  circular: letter,
  pledge: minutes,
};
