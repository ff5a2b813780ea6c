import type { Day } from '../kit/dates.js';
import type { AccountId, CaseId, FileId, LetterId, ReportId } from '../kit/ids.js';
import type { Facts } from '../law/index.js';
import type {
  Acting, Advice, AllegedRule, CloseGround, DecidedSanction, ElementFinding, EvidenceSource, ObjectionOutcome, Outcome, Part, Round, Seat, ServiceWay, SummonsReading,
} from './case.js';

/** A clock an event starts: its due day was counted with the law of that day and is kept with the event. */
export type ClockStart = { deadline: string; from: Day; dueOn: Day };

/** The skeleton of each event of a case: all that `fold` reads, nothing personal. */
export type Skeletons = {
  'opened': { number: string; actOn: Day; act: string; contest: string | null; office: string | null; employmentClass: string; reports: ReportId[]; officer: AccountId; screeners: AccountId[]; reporters: AccountId[]; evidence: { file: FileId; source: EvidenceSource; isSetAside: boolean }[] };
  'people-assigned': { people: { account: AccountId; part: Part; seat: Seat | null; acting: Acting | null }[] };
  'tie-declared': { account: AccountId };
  'facts-recorded': { actOn: Day; act: string; contest: string | null; office: string | null; employmentClass: string; answers: Facts; evidence: { [question: string]: FileId[] }; advice: Advice };
  'rules-chosen': { rules: AllegedRule[] };
  'evidence-added': { files: { file: FileId; source: EvidenceSource; isSetAside: boolean }[] };
  'evidence-set-aside': { file: FileId };
  'basis-recorded': { file: FileId };
  'evidence-served': { file: FileId; shown: FileId };
  'case-linked': { other: CaseId; how: 'linked' | 'split-from' | 'split-into' };
  'summons-drafted': { round: Round; letter: LetterId; reading: SummonsReading; hearingOn: Day; hearingTime: string };
  'summons-issued': { round: Round; clocks: ClockStart[] };
  'service-recorded': { round: Round; way: ServiceWay; receivedOn: Day; receipt: FileId; clocks: ClockStart[] };
  'access-lost': { via: 'page' | 'counter' };
  'access-reissued': Record<string, never>;
  'access-replaced': { receipt: FileId; hearingOn: Day | null; clocks: ClockStart[] };
  'replied': { via: 'page' | 'paper'; files: FileId[]; receipt: FileId | null };
  'adviser-named': { via: 'page' | 'paper' };
  'time-asked': { via: 'page' | 'paper' };
  'time-answered': { number: number; granted: boolean; hearingOn: Day | null; hearingTime: string | null; clocks: ClockStart[] };
  'missed': { round: Round; hearingOn: Day; clocks: ClockStart[] };
  'no-show-drafted': { letter: LetterId };
  'no-show-issued': { letter: LetterId };
  'hearing-minuted': { heldOn: Day; how: 'in-person' | 'virtual'; respondentSigned: boolean; hadAdviser: boolean; letter: LetterId };
  'bap-issued': { letter: LetterId };
  'statement-added': { source: 'respondent' | 'witness'; files: FileId[] };
  'deliberated': { by: AccountId; elements: ElementFinding[] };
  'decision-drafted': { letter: LetterId; by: AccountId; acting: Acting | null; sanction: DecidedSanction; rules: string[]; lawVersion: string };
  'clearing-drafted': { letter: LetterId; by: AccountId; acting: Acting | null; outcome: Exclude<Outcome, 'breach'>; lawVersion: string };
  'decision-issued': { letter: LetterId; clocks: ClockStart[] };
  'clearing-issued': { letter: LetterId };
  'decision-served': { way: ServiceWay; receivedOn: Day; receipt: FileId; wasAbsent: boolean; clocks: ClockStart[] };
  'decision-read': Record<string, never>;
  'objection-filed': { via: 'page' | 'paper'; isLate: boolean; files: FileId[]; clocks: ClockStart[] };
  'objection-decision-drafted': { letter: LetterId; by: AccountId; outcome: ObjectionOutcome; sanction: DecidedSanction | null };
  'objection-upheld': { letter: LetterId };
  'objection-quashed': { letter: LetterId };
  'finalised': Record<string, never>;
  'closed': { ground: CloseGround };
  'carried-out': Record<string, never>;
  'recounted': { clocks: ClockStart[]; lawVersion: string };
};

export type EventKind = keyof Skeletons;

/** What every body carries besides its own words: who did it (as shown to people) and at which instant. */
export type Body = { readonly by: string; readonly at: string; readonly [word: string]: unknown };
