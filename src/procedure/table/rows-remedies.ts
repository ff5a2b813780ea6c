import { decider, objectionDecider, officer, respondent, row, server, type Row } from './row.js';

/** The ways against a decision (PP 79/2021). */
export const remedyRows: readonly Row[] = [
  row('file-objection', 'objection-filed', ['served'], 'objected', {
    who: [respondent, server],
    needs: ['objection-open'],
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
  // The appeal itself goes to the board; what is recorded here, by the person or the counter, is the copy for the appointing authority.
  row('file-appeal', 'appeal-filed', ['served'], 'appealed', {
    who: [respondent, server],
    needs: ['appeal-open'],
    articles: ['pp-79-2021/ps2', 'pp-79-2021/ps11/ayat3'],
    starts: ['appeal-reply', 'appeal-decision'],
    ends: ['appeal'],
  }),
  row('draft-appeal-reply', 'appeal-reply-drafted', ['appealed'], 'same', {
    who: [decider],
    needs: ['reply-not-issued'],
    articles: ['pp-79-2021/ps13'],
    letter: 'appeal-reply',
  }),
  row('issue-appeal-reply', 'appeal-reply-issued', ['appealed'], 'same', {
    who: [decider, officer],
    needs: ['reply-drafted', 'reply-not-issued'],
    articles: ['pp-79-2021/ps13'],
    ends: ['appeal-reply'],
    letter: 'appeal-reply',
  }),
  row('record-appeal-decision', 'appeal-decided', ['appealed'], 'final', {
    who: [officer],
    articles: ['pp-79-2021/ps16/ayat1'],
    ends: ['appeal-reply', 'appeal-decision', 'effect'],
  }),
  row('record-appeal-annulled', 'appeal-annulled', ['appealed'], 'ending', {
    who: [officer],
    articles: ['pp-79-2021/ps16/ayat1'],
    starts: ['clearing-hand-over'],
    ends: ['appeal-reply', 'appeal-decision', 'effect'],
  }),
  row('note-court', 'court-noted', ['final', 'in-force'], 'same', { who: [officer], needs: ['no-court-waiting'] }),
  row('record-court-stands', 'court-decided', ['final', 'in-force'], 'same', { who: [officer], needs: ['court-waiting'] }),
  row('record-court-annulled', 'court-annulled', ['final', 'in-force'], 'ending', {
    who: [officer],
    needs: ['court-waiting'],
    starts: ['clearing-hand-over'],
  }),
  row('finalise', 'finalised', ['served'], 'final', {
    who: [officer],
    needs: ['effect-day-reached'],
    articles: ['perbkn-6-2022/ps50/ayat1'],
    ends: ['effect', 'objection', 'appeal'],
  }),
];
