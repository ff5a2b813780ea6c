import { decider, officer, open, row, superior, undecided, type Row } from './row.js';

/** How a case ends. */
export const endingRows: readonly Row[] = [
  row('record-carried-out', 'carried-out', ['final'], 'closed', { who: [officer] }),

  row('close', 'closed', undecided, 'closed', { who: [decider, superior], needs: ['closer-did-not-screen'] }),
  row('recount-clocks', 'recounted', open, 'same', { who: ['system'] }),
];
