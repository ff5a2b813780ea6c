import type { CaseState, LetterRole, Part, Status } from './case.js';
import type { EventKind } from './events.js';
import type { GuardName } from './guards.js';

/** Everything that can be done to an open case. */
export type Command =
  | 'assign-people'
  | 'declare-tie'
  | 'record-facts'
  | 'choose-rules'
  | 'add-evidence'
  | 'set-aside-evidence'
  | 'record-basis'
  | 'serve-evidence'
  | 'link-case'
  | 'draft-summons'
  | 'issue-summons'
  | 'draft-second-summons'
  | 'issue-second-summons'
  | 'withdraw-summons'
  | 'withdraw-second-summons'
  | 'record-service'
  | 'record-second-service'
  | 'report-access-lost'
  | 'reissue-access'
  | 'replace-access'
  | 'reply'
  | 'name-adviser'
  | 'ask-replacement'
  | 'answer-replacement'
  | 'ask-more-time'
  | 'answer-time-request'
  | 'record-missed'
  | 'record-second-missed'
  | 'draft-no-show'
  | 'issue-no-show'
  | 'minute-hearing'
  | 'issue-bap'
  | 'add-statement'
  | 'deliberate'
  | 'draft-decision'
  | 'issue-decision'
  | 'draft-clearing'
  | 'issue-clearing'
  | 'record-hand-over-missed'
  | 'serve-decision'
  | 'read-decision'
  | 'file-objection'
  | 'draft-objection-decision'
  | 'uphold-objection'
  | 'quash-decision'
  | 'finalise'
  | 'record-carried-out'
  | 'close'
  | 'recount-clocks';

/** One way to be allowed: a part in the case together with a permission of the account; or the respondent's own page. */
export type Who = { readonly part: Part; readonly permission: string } | 'respondent' | 'system';

export type Row = {
  readonly command: Command;
  readonly event: EventKind;
  readonly from: readonly Status[];
  /** `same`: the step leaves the case where it stands. */
  readonly to: Status | 'same';
  readonly who: readonly Who[];
  readonly needs: readonly GuardName[];
  readonly articles: readonly string[];
  /** Deadlines of `law/deadlines.yaml` that this step starts, and those it ends. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly letter: LetterRole | null;
};

const officer: Who = { part: 'officer', permission: 'case.record' };
const superior: Who = { part: 'superior', permission: 'case.summon' };
const examiner: Who = { part: 'examiner', permission: 'case.examine' };
const superiorExamines: Who = { part: 'superior', permission: 'case.examine' };
const decider: Who = { part: 'decider', permission: 'case.decide' };
const objectionDecider: Who = { part: 'objection-decider', permission: 'case.decide' };
const server: Who = { part: 'officer', permission: 'case.serve' };
const respondent: Who = 'respondent';

const before: readonly Status[] = ['opened', 'preparing', 'alleged'];
const calling: readonly Status[] = ['summoned', 'awaiting', 'missed', 'summoned-again', 'awaiting-again', 'missed-twice'];
const weighing: readonly Status[] = ['minuted', 'heard', 'deliberated', 'drafted', 'clearing-drafted'];
const undecided: readonly Status[] = [...before, ...calling, ...weighing];
const decidedOn: readonly Status[] = ['decided', 'served', 'objected', 'objection-drafted', 'final'];
const open: readonly Status[] = [...undecided, ...decidedOn];
/** A person may speak from the first handing-over until the decision is drafted. */
const speaking: readonly Status[] = [
  'awaiting',
  'missed',
  'summoned-again',
  'awaiting-again',
  'missed-twice',
  'minuted',
  'heard',
  'deliberated',
];

const row = (
  command: Command,
  event: EventKind,
  from: readonly Status[],
  to: Status | 'same',
  rest: Partial<Omit<Row, 'command' | 'event' | 'from' | 'to'>> & Pick<Row, 'who'>,
): Row => ({ command, event, from, to, needs: [], articles: [], starts: [], ends: [], letter: null, ...rest });

/** The whole machine. Diagram, next steps, the pages' reasons and the exhaustive test of the gate all come from here. */
export const transitions: readonly Row[] = [
  row('assign-people', 'people-assigned', open, 'same', { who: [officer], articles: ['pp-94-2021/ps29'] }),
  row('declare-tie', 'tie-declared', open, 'same', { who: [officer, superior, examiner, decider, objectionDecider] }),
  row('record-facts', 'facts-recorded', before, 'preparing', { who: [officer] }),
  row('choose-rules', 'rules-chosen', ['preparing', 'alleged'], 'alleged', { who: [officer], needs: ['facts-recorded'] }),
  row('add-evidence', 'evidence-added', undecided, 'same', { who: [officer, examiner] }),
  row('set-aside-evidence', 'evidence-set-aside', undecided, 'same', { who: [officer, examiner], needs: ['has-evidence'] }),
  row('record-basis', 'basis-recorded', undecided, 'same', { who: [officer], needs: ['has-set-aside'] }),
  row('serve-evidence', 'evidence-served', undecided, 'same', { who: [officer], needs: ['has-evidence'] }),
  row('link-case', 'case-linked', open, 'same', { who: [officer] }),

  row('draft-summons', 'summons-drafted', ['alleged'], 'same', {
    who: [superior, officer],
    needs: ['people-assigned', 'team-where-required'],
    articles: ['pp-94-2021/ps26/ayat2'],
    letter: 'summons-1',
  }),
  row('issue-summons', 'summons-issued', ['alleged'], 'summoned', {
    who: [superior, officer],
    needs: ['first-summons-drafted', 'people-assigned', 'team-where-required'],
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
    needs: ['second-summons-drafted', 'people-assigned'],
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

  // Whoever comes is heard, also after a missed day: being heard is never too late while nothing is decided.
  row(
    'minute-hearing',
    'hearing-minuted',
    ['awaiting', 'missed', 'summoned-again', 'awaiting-again', 'missed-twice', 'minuted'],
    'minuted',
    {
      who: [examiner, superiorExamines],
      needs: ['people-assigned', 'team-where-required', 'access-not-suspended'],
      articles: ['pp-94-2021/ps27', 'pp-94-2021/ps32'],
      ends: ['summons-1-gap', 'summons-2'],
      letter: 'bap',
    },
  ),
  row('issue-bap', 'bap-issued', ['minuted'], 'heard', {
    who: [examiner, superiorExamines],
    articles: ['pp-94-2021/ps27', 'pp-94-2021/ps32'],
    letter: 'bap',
  }),
  row('add-statement', 'statement-added', ['minuted', 'heard', 'missed-twice', 'deliberated'], 'same', {
    who: [examiner, superiorExamines, officer],
  }),
  row('deliberate', 'deliberated', ['heard', 'missed-twice', 'deliberated', 'drafted', 'clearing-drafted'], 'deliberated', {
    who: [examiner, superiorExamines],
    needs: ['heard-or-missed-twice', 'absence-minuted', 'has-rules'],
  }),

  row('draft-decision', 'decision-drafted', ['deliberated', 'drafted'], 'drafted', {
    who: [decider],
    needs: [
      'heard-or-missed-twice',
      'absence-minuted',
      'team-where-required',
      'no-replacement-waiting',
      'every-element-proven',
      'answers-addressed',
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
      'every-element-proven',
      'answers-addressed',
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
  row('issue-clearing', 'clearing-issued', ['clearing-drafted'], 'closed', {
    who: [decider, officer],
    needs: ['different-people', 'drafted-by-decider'],
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
    starts: ['effect', 'objection'],
    ends: ['hand-over', 'hand-over-absent'],
  }),
  row('read-decision', 'decision-read', ['served', 'objected', 'objection-drafted', 'final'], 'same', {
    who: [respondent],
    needs: ['decision-unread'],
  }),
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
  row('quash-decision', 'objection-quashed', ['objection-drafted'], 'closed', {
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
  row('record-carried-out', 'carried-out', ['final'], 'closed', { who: [officer] }),

  row('close', 'closed', undecided, 'closed', { who: [decider, superior], needs: ['closer-did-not-screen'] }),
  row('recount-clocks', 'recounted', open, 'same', { who: ['system'] }),
];

export function rowOf(command: Command): Row {
  return transitions.find((one) => one.command === command)!;
}

/** The row by which an event came about: the one that starts where the case stood. */
export function rowFor(event: EventKind, status: Status, table: readonly Row[] = transitions): Row | undefined {
  return table.find((one) => one.event === event && one.from.includes(status));
}

/** The status after an event: the table's own word on it, so that `fold` and the table can never disagree. */
export function statusAfter(state: Pick<CaseState, 'status'>, event: EventKind, table: readonly Row[] = transitions): Status {
  const to = rowFor(event, state.status, table)?.to ?? 'same';
  return to === 'same' ? state.status : to;
}
