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
    letter: 'transfer',
  }),
  row('answer-transfer', 'transfer-answered', open, 'same', { who: [officer], needs: ['transfer-unanswered'] }),
  // A report taken back ends no duty to act: the superior knows, and must (PP 94/2021 Ps. 26 (1)).
  row('note-withdrawal', 'withdrawal-noted', undecided, 'same', {
    who: [officer],
    needs: ['withdrawal-not-noted'],
    articles: ['pp-94-2021/ps26/ayat1'],
  }),
];
