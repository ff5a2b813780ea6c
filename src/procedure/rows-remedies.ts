import { objectionDecider, officer, respondent, row, server, type Row } from './row.js';

/** The ways against a decision (PP 79/2021). */
export const remedyRows: readonly Row[] = [
  row('file-objection', 'objection-filed', ['served'], 'objected', {
    who: [respondent, server],
    articles: ['pp-79-2021/keberatan'],
    starts: ['objection-decision'],
    ends: ['objection'],
  }),
  row('draft-objection-decision', 'objection-decision-drafted', ['objected', 'objection-drafted'], 'objection-drafted', {
    who: [objectionDecider],
    needs: ['another-official'],
    articles: ['pp-79-2021/keberatan'],
    letter: 'objection-decision',
  }),
  row('uphold-objection', 'objection-upheld', ['objection-drafted'], 'final', {
    who: [objectionDecider, officer],
    needs: ['another-official', 'drafted-by-objection-decider', 'objection-stands'],
    ends: ['objection-decision', 'effect'],
    letter: 'objection-decision',
  }),
  row('quash-decision', 'objection-quashed', ['objection-drafted'], 'ending', {
    starts: ['clearing-hand-over'],
    who: [objectionDecider, officer],
    needs: ['another-official', 'drafted-by-objection-decider', 'objection-quashes'],
    ends: ['objection-decision', 'effect'],
    letter: 'objection-decision',
  }),
  row('finalise', 'finalised', ['served'], 'final', {
    who: [officer],
    needs: ['effect-day-reached'],
    articles: ['perbkn-6-2022/ps50/ayat1'],
    ends: ['effect', 'objection'],
  }),
];
