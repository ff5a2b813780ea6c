import { decider, objectionDecider, officer, open, row, server, superior, undecided, type Row } from './row.js';

/** How a case ends. Whoever knows of it hears how it ended: the outcome stands and shuts the case at once, then it is handed over. */
export const endingRows: readonly Row[] = [
  row('record-carried-out', 'carried-out', ['final'], 'closed', { who: [officer] }),

  row('close', 'closed', undecided, 'closed', { who: [decider, superior], needs: ['closer-did-not-screen', 'nobody-told'] }),
  row('close-with-notice', 'closed-with-notice', undecided, 'ending', {
    who: [decider, superior],
    needs: ['closer-did-not-screen', 'person-told'],
    starts: ['clearing-hand-over'],
    articles: ['standar-kantor/penutupan'],
  }),
  row('draft-certificate', 'certificate-drafted', ['ending'], 'same', {
    who: [officer, decider, superior, objectionDecider],
    articles: ['standar-kantor/penutupan'],
    letter: 'certificate',
  }),
  row('issue-certificate', 'certificate-issued', ['ending'], 'same', {
    who: [officer, decider, superior, objectionDecider],
    needs: ['certificate-drafted'],
    articles: ['standar-kantor/penutupan'],
    letter: 'certificate',
  }),
  row('serve-outcome', 'outcome-served', ['ending'], 'closed', {
    who: [server],
    needs: ['certificate-issued'],
    articles: ['standar-kantor/penutupan'],
    ends: ['clearing-hand-over'],
  }),
  row('recount-clocks', 'recounted', [...open, 'ending'], 'same', { who: ['system'] }),
];
