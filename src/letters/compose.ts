import type { LetterKind } from './kind.js';
import type { LetterData } from './letter-data.js';
import type { Sheet } from './sheet.js';
import { decisionWords } from './words/decisions.js';
import { examinationWords } from './words/examination.js';
import type { Composer, Made } from './words/frame.js';
import { minutesWords } from './words/minutes.js';
import { officeWords } from './words/office.js';
import { slipWords } from './words/slips.js';
import { summonsWords } from './words/summons.js';

const words: { [K in LetterKind]: Composer<LetterData[K]> } = {
  ...summonsWords,
  ...minutesWords,
  ...decisionWords,
  ...examinationWords,
  ...slipWords,
  ...officeWords,
};

/** The sheet of a letter of any kind. Pure: the same data, letterhead, number and day give the same sheet. */
export function compose<K extends LetterKind>(kind: K, data: LetterData[K], made: Made): Sheet {
  return words[kind](data, made);
}
