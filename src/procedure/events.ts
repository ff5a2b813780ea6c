import type { Day } from '../kit/dates.js';
import type { AccountId, CaseId, FileId, LetterId, ReportId } from '../kit/ids.js';
import type { Facts } from '../law/index.js';
import type { TransferPurpose } from '../letters/index.js';
import type { AppealOutcome } from './after-decision.js';
import type { FiledEarlier, FoundEarlier } from './earlier.js';
import type { TransferAnswer } from './away.js';
import type {
  CandidateTie,
  Acting,
  Advice,
  AllegedRule,
  CloseGround,
  DecidedSanction,
  ElementFinding,
  EvidenceSource,
  ObjectionOutcome,
  Outcome,
  Part,
  Round,
  Seat,
  ServiceWay,
  SummonsReading,
  TeamUnit,
  Track,
} from './case.js';

/** A clock an event starts: its due day was counted with the law of that day and is kept with the event. */
export type ClockStart = { deadline: string; from: Day; dueOn: Day };

/** The skeleton of each event of a case: all that `fold` reads, nothing personal. */
export type Skeletons = {
  opened: {
    number: string;
    actOn: Day;
    act: string;
    contest: string | null;
    office: string | null;
    employmentClass: string;
    reports: ReportId[];
    officer: AccountId;
    screeners: AccountId[];
    reporters: AccountId[];
    evidence: { file: FileId; source: EvidenceSource; isSetAside: boolean }[];
  };
  'people-assigned': {
    people: { account: AccountId; part: Part; seat: Seat | null; unit: TeamUnit | null; acting: Acting | null }[];
    isRankChecked: boolean;
  };
  /** `kind` where whoever withdraws is, or is married to, a candidate. */
  'tie-declared': { account: AccountId; kind?: CandidateTie };
  'facts-recorded': {
    by: AccountId;
    actOn: Day;
    act: string;
    contest: string | null;
    office: string | null;
    employmentClass: string;
    answers: Facts;
    evidence: { [question: string]: FileId[] };
    advice: Advice;
  };
  'rules-chosen': { by: AccountId; rules: AllegedRule[]; track: Track };
  'track-changed': { by: AccountId; to: Track };
  'evidence-added': { files: { file: FileId; source: EvidenceSource; isSetAside: boolean }[] };
  'evidence-set-aside': { file: FileId };
  'basis-recorded': { file: FileId };
  'evidence-served': { file: FileId; shown: FileId };
  'case-linked': { other: CaseId; how: 'linked' | 'split-from' | 'split-into' };
  'summons-drafted': { round: Round; letter: LetterId; reading: SummonsReading; hearingOn: Day; hearingTime: string };
  'summons-issued': { round: Round; clocks: ClockStart[] };
  'summons-withdrawn': { round: Round };
  'service-recorded': { round: Round; way: ServiceWay; receivedOn: Day; receipt: FileId; clocks: ClockStart[] };
  'access-lost': { via: 'page' | 'counter' };
  'access-reissued': Record<string, never>;
  'access-replaced': { receipt: FileId; hearingOn: Day | null; clocks: ClockStart[] };
  replied: { via: 'page' | 'paper'; files: FileId[]; receipt: FileId | null };
  'adviser-named': { via: 'page' | 'paper' };
  'time-asked': { via: 'page' | 'paper' };
  'replacement-asked': { via: 'page' | 'paper'; account: AccountId };
  'replacement-answered': { number: number; account: AccountId; granted: boolean };
  'time-answered': { number: number; granted: boolean; hearingOn: Day | null; hearingTime: string | null; clocks: ClockStart[] };
  missed: { round: Round; hearingOn: Day; clocks: ClockStart[] };
  'no-show-drafted': { letter: LetterId };
  'no-show-issued': { letter: LetterId };
  'hearing-minuted': {
    by: AccountId;
    heldOn: Day;
    how: 'in-person' | 'virtual';
    respondentSigned: boolean;
    hadAdviser: boolean;
    letter: LetterId;
  };
  'bap-issued': { letter: LetterId };
  'statement-added': { source: 'respondent' | 'witness'; files: FileId[] };
  deliberated: { by: AccountId; elements: ElementFinding[] };
  'recommendation-drafted': {
    letter: LetterId;
    by: AccountId;
    outcome: 'breach' | 'no-breach';
    sanction: string | null;
    isAdministrative: boolean;
  };
  'recommendation-issued': { letter: LetterId };
  'release-drafted': { letter: LetterId; from: Day };
  'release-issued': { letter: LetterId };
  'earlier-looked-up': { by: AccountId; found: FoundEarlier[] };
  'earlier-entered': { by: AccountId } & FiledEarlier;
  'earlier-told-apart': { other: CaseId };
  'decision-drafted': {
    letter: LetterId;
    by: AccountId;
    acting: Acting | null;
    sanction: DecidedSanction;
    /** Left out by decisions drafted before these could be said. */
    counted?: string[];
    administrative?: string | null;
    rules: string[];
    lawVersion: string;
  };
  'clearing-drafted': { letter: LetterId; by: AccountId; acting: Acting | null; outcome: Exclude<Outcome, 'breach'>; lawVersion: string };
  'decision-issued': { letter: LetterId; clocks: ClockStart[] };
  'clearing-issued': { letter: LetterId; clocks: ClockStart[] };
  'hand-over-missed': { absentOn: Day; clocks: ClockStart[] };
  'decision-served': { way: ServiceWay; receivedOn: Day; receipt: FileId; wasAbsent: boolean; clocks: ClockStart[] };
  'decision-read': Record<string, never>;
  'objection-filed': { via: 'page' | 'paper'; isLate: boolean; files: FileId[]; clocks: ClockStart[] };
  'objection-decision-drafted': { letter: LetterId; by: AccountId; outcome: ObjectionOutcome; sanction: DecidedSanction | null };
  'objection-upheld': { letter: LetterId };
  'objection-quashed': { letter: LetterId; clocks: ClockStart[] };
  'transfer-drafted': { letter: LetterId; purpose: TransferPurpose; waits: boolean };
  'transfer-issued': { letter: LetterId; clocks: ClockStart[] };
  'transfer-reminded': { clocks: ClockStart[] };
  'transfer-answered': { what: TransferAnswer };
  'withdrawal-noted': Record<string, never>;
  'appeal-filed': { filedOn: Day; via: 'page' | 'paper'; files: FileId[]; clocks: ClockStart[] };
  'appeal-reply-drafted': { letter: LetterId };
  'appeal-reply-issued': { letter: LetterId };
  'appeal-decided': { decidedOn: Day; outcome: AppealOutcome; sanction: DecidedSanction | null };
  'appeal-annulled': { decidedOn: Day; clocks: ClockStart[] };
  'court-noted': Record<string, never>;
  'court-decided': { decidedOn: Day };
  'court-annulled': { decidedOn: Day; clocks: ClockStart[] };
  'sanction-started': { from: Day; until: Day };
  finalised: Record<string, never>;
  closed: { ground: CloseGround };
  'closed-with-notice': { ground: CloseGround; clocks: ClockStart[] };
  'certificate-drafted': { letter: LetterId };
  'certificate-issued': { letter: LetterId };
  'outcome-served': { way: ServiceWay; receivedOn: Day; receipt: FileId };
  /** Of a moral statement its form and day; left out by what was carried out otherwise. */
  'carried-out': { statement?: { form: 'closed' | 'open'; on: Day } };
  recounted: { clocks: ClockStart[]; lawVersion: string };
};

export type EventKind = keyof Skeletons;

/** Who is reported. `nip` empty where not known. */
export type Respondent = { name: string; nip: string; post: string; unit: string };
export type SaidElement = { rule: string; element: string; said: string; reason: string };

/** The words of each event: names, reasons, texts. Sealed in the journal, opened only for people of the case. */
export type Bodies = {
  opened: { respondent: Respondent; what: string; where: string };
  'people-assigned': { order: string };
  'tie-declared': { reason: string };
  'facts-recorded': { note: string };
  'rules-chosen': { allegation: string };
  'track-changed': { reason: string };
  'evidence-added': { note: string };
  'evidence-set-aside': { reason: string };
  'basis-recorded': { basis: string };
  'evidence-served': { note: string };
  'case-linked': { reason: string };
  'summons-drafted': { place: string; before: string; byVideo: boolean; contact: string };
  'summons-issued': Record<string, never>;
  'summons-withdrawn': { reason: string };
  'service-recorded': { place: string; takenBy: string };
  'access-lost': { note: string };
  'access-reissued': Record<string, never>;
  'access-replaced': { note: string };
  replied: { stance: string; text: string };
  'adviser-named': { name: string; role: string; contact: string };
  'replacement-asked': { reason: string };
  'replacement-answered': { reason: string };
  'time-asked': { reason: string; wishedOn: Day | null };
  'time-answered': { reason: string };
  missed: { waitedUntil: string; note: string };
  'no-show-drafted': Record<string, never>;
  'no-show-issued': Record<string, never>;
  'hearing-minuted': {
    time: string;
    until: string;
    place: string;
    present: { name: string; role: string }[];
    adviser: { name: string; role: string } | null;
    answers: { question: string; answer: string }[];
    corrections: string;
    refusedReason: string;
    earlyWish: string;
  };
  'bap-issued': Record<string, never>;
  'statement-added': { who: string; text: string };
  deliberated: { elements: SaidElement[]; reasons: string };
  'recommendation-drafted': { reasons: string };
  'recommendation-issued': Record<string, never>;
  'release-drafted': { reason: string; standIn: string };
  'release-issued': Record<string, never>;
  'earlier-looked-up': Record<string, never>;
  'earlier-entered': { number: string; note: string };
  'earlier-told-apart': { reason: string };
  'decision-drafted': { reasons: string; outsideReason: string; repetitionReason?: string };
  'clearing-drafted': { reasons: string };
  'decision-issued': Record<string, never>;
  'clearing-issued': Record<string, never>;
  'hand-over-missed': { note: string };
  'decision-served': { place: string; takenBy: string };
  'decision-read': Record<string, never>;
  'objection-filed': { text: string };
  'objection-decision-drafted': { reasons: string };
  'objection-upheld': Record<string, never>;
  'objection-quashed': Record<string, never>;
  'transfer-drafted': { to: string; reason: string };
  'transfer-issued': Record<string, never>;
  'transfer-reminded': { note: string };
  'transfer-answered': { reason: string };
  'withdrawal-noted': { reason: string };
  'appeal-filed': { number: string; text: string };
  'appeal-reply-drafted': { reply: string };
  'appeal-reply-issued': Record<string, never>;
  'appeal-decided': { number: string; reason: string };
  'appeal-annulled': { number: string; reason: string };
  'court-noted': { court: string; number: string };
  'court-decided': { reason: string };
  'court-annulled': { reason: string };
  'sanction-started': { note: string };
  finalised: Record<string, never>;
  closed: { reason: string };
  'closed-with-notice': { reason: string };
  'certificate-drafted': Record<string, never>;
  'certificate-issued': Record<string, never>;
  'outcome-served': { place: string; takenBy: string };
  'carried-out': { note: string; place?: string; readBy?: string; before?: string };
  recounted: { reason: string };
};

export type NewEvent = {
  [K in EventKind]: { readonly kind: K; readonly on: Day; readonly skeleton: Skeletons[K]; readonly body: Bodies[K] };
}[EventKind];

/** An event to be kept: its skeleton and its words must be those of its kind. */
export function event<K extends EventKind>(kind: K, on: Day, skeleton: Skeletons[K], body: Bodies[K]): NewEvent {
  return { kind, on, skeleton, body } as NewEvent;
}

/** What every kept body carries besides its own words: who did it (as shown to people) and at which instant. */
export type Made = { readonly by: string; readonly at: string };
