import { examiner, officer, row, superiorExamines, type Row } from './row.js';

/** The examination and the weighing of each element (PP 94/2021 Ps. 27, 32). */
export const hearingRows: readonly Row[] = [
  // Whoever comes is heard, also after a missed day: being heard is never too late while nothing is decided.
  row(
    'minute-hearing',
    'hearing-minuted',
    ['awaiting', 'missed', 'summoned-again', 'awaiting-again', 'missed-twice', 'minuted'],
    'minuted',
    {
      who: [examiner, superiorExamines],
      needs: ['people-assigned', 'team-where-required', 'access-not-suspended'],
      articles: ['pp-94-2021/ps27', 'pp-94-2021/ps32'],
      ends: ['summons-1-gap', 'summons-2'],
      letter: 'bap',
    },
  ),
  row('issue-bap', 'bap-issued', ['minuted'], 'heard', {
    who: [examiner, superiorExamines],
    articles: ['pp-94-2021/ps27', 'pp-94-2021/ps32'],
    letter: 'bap',
  }),
  row('add-statement', 'statement-added', ['minuted', 'heard', 'missed-twice', 'deliberated'], 'same', {
    who: [examiner, superiorExamines, officer],
  }),
  row('deliberate', 'deliberated', ['heard', 'missed-twice', 'deliberated', 'drafted', 'clearing-drafted'], 'deliberated', {
    who: [examiner, superiorExamines],
    needs: ['heard-or-missed-twice', 'absence-minuted', 'has-rules'],
  }),
];
