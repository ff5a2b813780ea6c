import { decider, officer, respondent, row, server, type Row } from './row.js';

/** The decision, or that nothing is proven, and its handing-over. */
export const decidingRows: readonly Row[] = [
  // Heavier on repetition: what was decided before of the same person, from this register and from the personnel file.
  row('look-up-earlier', 'earlier-looked-up', ['deliberated', 'drafted'], 'same', {
    who: [decider],
    articles: ['pp-94-2021/ps34'],
  }),
  row('tell-apart', 'earlier-told-apart', ['deliberated', 'drafted'], 'same', { who: [decider], needs: ['earlier-doubtful'] }),
  row('enter-earlier', 'earlier-entered', ['minuted', 'heard', 'missed-twice', 'deliberated'], 'same', {
    who: [officer],
    articles: ['pp-94-2021/ps34'],
  }),
  row('draft-decision', 'decision-drafted', ['deliberated', 'drafted'], 'drafted', {
    who: [decider],
    needs: [
      'heard-or-missed-twice',
      'absence-minuted',
      'team-where-required',
      'board-where-required',
      'no-replacement-waiting',
      'every-element-proven',
      'answers-addressed',
      'recommended-where-required',
      'not-away',
      'once-only',
      'different-people',
      'decider-in-office',
    ],
    articles: ['pp-94-2021/ps26/ayat4', 'pp-94-2021/ps27'],
    letter: 'decision',
  }),
  row('issue-decision', 'decision-issued', ['drafted'], 'decided', {
    who: [decider, officer],
    needs: [
      'heard-or-missed-twice',
      'absence-minuted',
      'team-where-required',
      'board-where-required',
      'every-element-proven',
      'answers-addressed',
      'recommended-where-required',
      'not-away',
      'once-only',
      'different-people',
      'drafted-by-decider',
      'decider-in-office',
    ],
    articles: ['pp-94-2021/ps26/ayat4', 'pp-94-2021/ps27'],
    starts: ['hand-over'],
    letter: 'decision',
  }),
  row('draft-clearing', 'clearing-drafted', ['heard', 'missed-twice', 'deliberated', 'drafted', 'clearing-drafted'], 'clearing-drafted', {
    who: [decider],
    needs: ['different-people', 'decider-in-office'],
    letter: 'clearing',
  }),
  row('issue-clearing', 'clearing-issued', ['clearing-drafted'], 'ending', {
    who: [decider, officer],
    needs: ['different-people', 'drafted-by-decider'],
    starts: ['clearing-hand-over'],
    letter: 'clearing',
  }),

  row('record-hand-over-missed', 'hand-over-missed', ['decided'], 'same', {
    who: [server],
    needs: ['hand-over-expected'],
    articles: ['perbkn-6-2022/ps49/ayat8'],
    starts: ['hand-over-absent'],
    ends: ['hand-over'],
  }),
  row('serve-decision', 'decision-served', ['decided'], 'served', {
    who: [server],
    articles: ['pp-94-2021/ps37/ayat3'],
    starts: ['effect', 'objection', 'appeal'],
    ends: ['hand-over', 'hand-over-absent'],
  }),
  row('read-decision', 'decision-read', ['served', 'objected', 'objection-drafted', 'appealed', 'final', 'in-force'], 'same', {
    who: [respondent],
    needs: ['decision-unread'],
  }),
];
