import { decider, officer, open, row, superior, undecided, type Row } from './row.js';

/** What happens beside the way of a case: it, or a side of it, goes to another body, upwards, or a report is taken back. */
export const besideRows: readonly Row[] = [
  row('draft-transfer', 'transfer-drafted', undecided, 'same', {
    who: [officer, superior, decider],
    needs: ['no-transfer-open'],
    letter: 'transfer',
  }),
  row('issue-transfer', 'transfer-issued', undecided, 'same', {
    who: [officer, superior, decider],
    needs: ['transfer-drafted'],
    articles: ['standar-kantor/pelimpahan'],
    starts: ['transfer-answer'],
    letter: 'transfer',
  }),
  row('answer-transfer', 'transfer-answered', open, 'same', {
    who: [officer],
    needs: ['transfer-unanswered'],
    articles: ['standar-kantor/pelimpahan'],
    ends: ['transfer-answer'],
  }),
  // Nobody answered in the office's own time: a reminder, and the time runs anew. The matter never falls out of sight.
  row('remind-transfer', 'transfer-reminded', open, 'same', {
    who: [officer],
    needs: ['transfer-unanswered', 'answer-overdue'],
    articles: ['standar-kantor/pelimpahan'],
    starts: ['transfer-answer'],
  }),
  // A report taken back ends no duty to act: the superior knows, and must (PP 94/2021 Ps. 26 (1)).
  row('note-withdrawal', 'withdrawal-noted', undecided, 'same', {
    who: [officer],
    needs: ['withdrawal-not-noted'],
    articles: ['pp-94-2021/ps26/ayat1'],
  }),
];
