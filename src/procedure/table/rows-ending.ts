import { decider, objectionDecider, officer, open, row, server, superior, undecided, type Row } from './row.js';

/** How a case ends. Whoever knows of it hears how it ended: the outcome stands and shuts the case at once, then it is handed over. */
export const endingRows: readonly Row[] = [
  // PerBKN 6/2022 Ps. 55 (1): while a medium or severe sanction runs, rise and promotion wait; its last day ends that.
  row('start-sanction', 'sanction-started', ['final'], 'in-force', {
    who: [officer],
    needs: ['has-course'],
    articles: ['perbkn-6-2022/ps55/ayat1'],
  }),
  row('complete-sanction', 'carried-out', ['in-force'], 'closed', {
    who: [officer],
    needs: ['course-over', 'no-court-waiting'],
    articles: ['perbkn-6-2022/ps55/ayat1'],
  }),
  row('record-carried-out', 'carried-out', ['final'], 'closed', { who: [officer], needs: ['no-course', 'no-court-waiting'] }),

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
