import { examiner, officer, open, respondent, row, server, speaking, superior, undecided, type Row } from './row.js';

/** Calling the person, and what they say and ask (PP 94/2021 Ps. 26). */
export const callingRows: readonly Row[] = [
  row('draft-summons', 'summons-drafted', ['alleged'], 'same', {
    who: [superior, officer],
    needs: ['people-assigned', 'team-where-required', 'board-where-required', 'rank-checked'],
    articles: ['pp-94-2021/ps26/ayat2'],
    letter: 'summons-1',
  }),
  row('issue-summons', 'summons-issued', ['alleged'], 'summoned', {
    who: [superior, officer],
    needs: ['not-away', 'first-summons-drafted', 'people-assigned', 'team-where-required', 'board-where-required', 'rank-checked'],
    articles: ['pp-94-2021/ps26/ayat2'],
    letter: 'summons-1',
  }),
  row('record-service', 'service-recorded', ['summoned'], 'awaiting', {
    who: [server],
    articles: ['pp-94-2021/ps26/ayat2'],
    starts: ['summons-1-gap'],
  }),
  // A letter that cannot be handed over in time for its day is taken back; a new one names a new day.
  row('withdraw-summons', 'summons-withdrawn', ['summoned'], 'alleged', { who: [superior, officer] }),
  row('withdraw-second-summons', 'summons-withdrawn', ['summoned-again'], 'missed', { who: [superior, officer] }),
  row('report-access-lost', 'access-lost', open, 'same', { who: [server, respondent], needs: ['access-active'] }),
  row('reissue-access', 'access-reissued', open, 'same', { who: [server], needs: ['access-lost'] }),
  row('replace-access', 'access-replaced', open, 'same', { who: [server], needs: ['access-reissued'] }),
  row('reply', 'replied', speaking, 'same', { who: [respondent, server] }),
  row('name-adviser', 'adviser-named', speaking, 'same', { who: [respondent, server] }),
  row('ask-replacement', 'replacement-asked', speaking, 'same', { who: [respondent, server] }),
  row('answer-replacement', 'replacement-answered', undecided, 'same', { who: [officer, superior], needs: ['replacement-waiting'] }),
  row('ask-more-time', 'time-asked', ['awaiting', 'awaiting-again'], 'same', { who: [respondent, server], needs: ['no-request-waiting'] }),
  row('answer-time-request', 'time-answered', ['awaiting', 'awaiting-again'], 'same', {
    who: [superior, examiner],
    needs: ['request-waiting'],
  }),
  row('record-missed', 'missed', ['awaiting'], 'missed', {
    who: [superior, examiner],
    needs: ['hearing-day-passed', 'no-request-waiting', 'access-not-suspended'],
    articles: ['pp-94-2021/ps26/ayat3'],
    starts: ['summons-2'],
    ends: ['summons-1-gap'],
  }),
  row('draft-second-summons', 'summons-drafted', ['missed'], 'same', {
    who: [superior, officer],
    needs: ['people-assigned'],
    articles: ['pp-94-2021/ps26/ayat3'],
    letter: 'summons-2',
  }),
  row('issue-second-summons', 'summons-issued', ['missed'], 'summoned-again', {
    who: [superior, officer],
    needs: ['not-away', 'second-summons-drafted', 'people-assigned'],
    articles: ['pp-94-2021/ps26/ayat3'],
    ends: ['summons-2'],
    letter: 'summons-2',
  }),
  row('record-second-service', 'service-recorded', ['summoned-again'], 'awaiting-again', {
    who: [server],
    articles: ['pp-94-2021/ps26/ayat3'],
    starts: ['summons-1-gap'],
  }),
  row('record-second-missed', 'missed', ['awaiting-again'], 'missed-twice', {
    who: [superior, examiner],
    needs: ['hearing-day-passed', 'no-request-waiting', 'access-not-suspended'],
    articles: ['pp-94-2021/ps26/ayat4'],
    ends: ['summons-1-gap'],
  }),
  row('draft-no-show', 'no-show-drafted', ['missed-twice'], 'same', {
    who: [superior, examiner],
    articles: ['pp-94-2021/ps26/ayat4'],
    letter: 'no-show-minutes',
  }),
  row('issue-no-show', 'no-show-issued', ['missed-twice'], 'same', {
    who: [superior, examiner],
    needs: ['no-show-drafted'],
    articles: ['pp-94-2021/ps26/ayat4'],
    letter: 'no-show-minutes',
  }),
];
