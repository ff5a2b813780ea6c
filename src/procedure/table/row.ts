import type { LetterRole, Part, Status } from '../case.js';
import type { EventKind } from '../events.js';
import type { GuardName } from './guards.js';

/** Everything that can be done to an open case. */
export type Command =
  | 'assign-people'
  | 'declare-tie'
  | 'record-facts'
  | 'choose-rules'
  | 'change-track'
  | 'add-evidence'
  | 'set-aside-evidence'
  | 'record-basis'
  | 'serve-evidence'
  | 'link-case'
  | 'split-case'
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
  | 'draft-recommendation'
  | 'issue-recommendation'
  | 'draft-release'
  | 'issue-release'
  | 'look-up-earlier'
  | 'enter-earlier'
  | 'tell-apart'
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
  | 'draft-transfer'
  | 'issue-transfer'
  | 'answer-transfer'
  | 'remind-transfer'
  | 'note-withdrawal'
  | 'file-appeal'
  | 'draft-appeal-reply'
  | 'issue-appeal-reply'
  | 'record-appeal-decision'
  | 'record-appeal-annulled'
  | 'note-court'
  | 'record-court-stands'
  | 'record-court-annulled'
  | 'finalise'
  | 'start-sanction'
  | 'complete-sanction'
  | 'record-carried-out'
  | 'close'
  | 'close-with-notice'
  | 'draft-certificate'
  | 'issue-certificate'
  | 'serve-outcome'
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

export const officer: Who = { part: 'officer', permission: 'case.record' };
export const superior: Who = { part: 'superior', permission: 'case.summon' };
export const examiner: Who = { part: 'examiner', permission: 'case.examine' };
export const superiorExamines: Who = { part: 'superior', permission: 'case.examine' };
export const decider: Who = { part: 'decider', permission: 'case.decide' };
export const objectionDecider: Who = { part: 'objection-decider', permission: 'case.decide' };
export const server: Who = { part: 'officer', permission: 'case.serve' };
export const respondent: Who = 'respondent';

export const before: readonly Status[] = ['opened', 'preparing', 'alleged'];
export const calling: readonly Status[] = ['summoned', 'awaiting', 'missed', 'summoned-again', 'awaiting-again', 'missed-twice'];
/** Somebody has been called and nothing is decided: from here a case may still be restated on another track. */
export const told: readonly Status[] = [
  'awaiting',
  'missed',
  'awaiting-again',
  'missed-twice',
  'minuted',
  'heard',
  'deliberated',
  'drafted',
  'clearing-drafted',
];
export const weighing: readonly Status[] = ['minuted', 'heard', 'deliberated', 'drafted', 'clearing-drafted'];
export const undecided: readonly Status[] = [...before, ...calling, ...weighing];
export const decidedOn: readonly Status[] = ['decided', 'served', 'objected', 'objection-drafted', 'appealed', 'final', 'in-force'];
export const open: readonly Status[] = [...undecided, ...decidedOn];
/** A person may speak from the first handing-over until the decision is drafted. */
export const speaking: readonly Status[] = [
  'awaiting',
  'missed',
  'summoned-again',
  'awaiting-again',
  'missed-twice',
  'minuted',
  'heard',
  'deliberated',
];

export const row = (
  command: Command,
  event: EventKind,
  from: readonly Status[],
  to: Status | 'same',
  rest: Partial<Omit<Row, 'command' | 'event' | 'from' | 'to'>> & Pick<Row, 'who'>,
): Row => ({ command, event, from, to, needs: [], articles: [], starts: [], ends: [], letter: null, ...rest });
