import { examiner, officer, row, superior, superiorExamines, told, type Row } from './row.js';

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
      needs: ['people-assigned', 'team-where-required', 'board-where-required', 'rank-checked', 'access-not-suspended', 'not-away'],
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
    needs: ['heard-or-missed-twice', 'absence-minuted', 'has-rules', 'not-away'],
  }),
  // A recommendation advises. In ethics the board gives it before anybody decides; elsewhere it is the team's report.
  row('draft-recommendation', 'recommendation-drafted', ['deliberated'], 'same', {
    who: [examiner, superiorExamines],
    needs: ['board-where-required'],
    articles: ['pp-42-2004/ps17', 'pp-42-2004/ps16'],
    letter: 'recommendation',
  }),
  row('issue-recommendation', 'recommendation-issued', ['deliberated'], 'same', {
    who: [examiner, superiorExamines, officer],
    needs: ['recommendation-drafted'],
    articles: ['pp-42-2004/ps17'],
    letter: 'recommendation',
  }),
  row('draft-release', 'release-drafted', told, 'same', {
    who: [superior],
    needs: ['likely-severe', 'not-released'],
    articles: ['pp-94-2021/ps31'],
    letter: 'release',
  }),
  row('issue-release', 'release-issued', told, 'same', {
    who: [superior, officer],
    needs: ['likely-severe', 'release-drafted'],
    articles: ['pp-94-2021/ps31'],
    letter: 'release',
  }),
];
