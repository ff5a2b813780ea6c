import { before, decider, examiner, objectionDecider, officer, open, row, superior, told, undecided, type Row } from './row.js';

/** Before anybody is called: people, facts, rules, evidence. */
export const preparing: readonly Row[] = [
  // `system`: a hand-over by who leads the work, whom no part in the case would let in (`hand-over.ts`).
  row('assign-people', 'people-assigned', open, 'same', { who: [officer, 'system'], articles: ['pp-94-2021/ps29'] }),
  row('declare-tie', 'tie-declared', open, 'same', { who: [officer, superior, examiner, decider, objectionDecider] }),
  row('record-facts', 'facts-recorded', before, 'preparing', { who: [officer] }),
  row('choose-rules', 'rules-chosen', ['preparing', 'alleged'], 'alleged', { who: [officer], needs: ['facts-recorded'] }),
  // Everything done so far stays; on the other track the person is called and heard anew, for what is then alleged.
  row('change-track', 'track-changed', told, 'preparing', { who: [officer, decider] }),
  row('add-evidence', 'evidence-added', undecided, 'same', { who: [officer, examiner] }),
  row('set-aside-evidence', 'evidence-set-aside', undecided, 'same', { who: [officer, examiner], needs: ['has-evidence'] }),
  row('record-basis', 'basis-recorded', undecided, 'same', { who: [officer], needs: ['has-set-aside'] }),
  row('serve-evidence', 'evidence-served', undecided, 'same', { who: [officer], needs: ['has-evidence'] }),
  row('link-case', 'case-linked', open, 'same', { who: [officer] }),
  // Another person or act gets a case of its own; the first keeps all it has.
  row('split-case', 'case-linked', undecided, 'same', { who: [officer] }),
];
