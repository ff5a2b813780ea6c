import type { Day } from '../kit/dates.js';
import type { AccountId, CaseId, FileId, LetterId, ReportId } from '../kit/ids.js';
import type { Earlier } from './earlier.js';
import type { Appeal, CourtNote, SanctionCourse } from './after-decision.js';
import type { Transfer } from './away.js';
import type { Category, Facts, Level } from '../law/index.js';

/** Where a case stands. What may follow is told by `transitions.ts`, and nowhere else. */
export type Status =
  | 'opened'
  | 'preparing'
  | 'alleged'
  | 'summoned'
  | 'awaiting'
  | 'missed'
  | 'summoned-again'
  | 'awaiting-again'
  | 'missed-twice'
  | 'minuted'
  | 'heard'
  | 'deliberated'
  | 'drafted'
  | 'clearing-drafted'
  | 'decided'
  | 'served'
  | 'objected'
  | 'objection-drafted'
  | 'appealed'
  | 'final'
  | 'in-force'
  | 'ending'
  | 'closed';

/** What a person has to do with a case. `screener` and `reporter` are parts that shut other doors. */
export type Part = 'screener' | 'reporter' | 'officer' | 'superior' | 'examiner' | 'decider' | 'objection-decider' | 'out';
/** In which capacity somebody sits in a team: PP 94/2021 Ps. 29 wants the supervision and the personnel unit in it. */
export type TeamUnit = 'supervision' | 'personnel' | 'other';
export type Seat = 'chair' | 'secretary' | 'member';
export type Acting = 'plt' | 'plh' | 'pj';
export type Person = {
  readonly account: AccountId;
  readonly part: Part;
  readonly seat: Seat | null;
  readonly unit: TeamUnit | null;
  readonly acting: Acting | null;
  readonly since: Day;
};

/** Whoever decides is, or is married to, a candidate: they withdraw, and who decides instead is unsettled. */
export type CandidateTie = 'candidate' | 'candidate-spouse';

/**
 * What somebody has done in a case, kept for good: handing a part to another undoes nothing of it. Who recorded or examined
 * does not decide, and who had any of these hands in it does not decide the objection. `asSuperior`: they examined as the
 * direct superior they then were, whose path the law leaves open (PP 94/2021 Ps. 26, 27).
 */
export type Deed = { readonly account: AccountId; readonly did: 'recorded' | 'examined' | 'decided'; readonly asSuperior: boolean };

/** Where a piece of evidence came from, and what may be done with it. */
export type EvidenceSource = 'report' | 'office' | 'respondent' | 'witness';
export type EvidenceItem = {
  readonly file: FileId;
  readonly source: EvidenceSource;
  readonly addedOn: Day;
  /** From a closed group or private message, or doubtful: not used until a named officer records the lawful basis. */
  readonly isSetAside: boolean;
  readonly basisOn: Day | null;
  /** The (masked) file the respondent may see, and since when. */
  readonly served: { readonly file: FileId; readonly on: Day } | null;
  /**
   * Since it was shown the respondent could speak to it: shown by the day of the hearing (or of the second missed day),
   * or the respondent has spoken after it was shown. Without either it proves nothing.
   */
  readonly put: 'hearing' | 'answer' | null;
};

/** What the law module said of the facts, pinned with the version of the rule base. It advises; a person chooses. */
export type Advice = { readonly answer: string; readonly rules: readonly string[]; readonly version: string; readonly stepOn: Day };
export type RecordedFacts = {
  readonly on: Day;
  readonly answers: Facts;
  /** Which evidence bears out which fact. */
  readonly evidence: { readonly [question: string]: readonly FileId[] };
  readonly advice: Advice;
};

/** A rule a person has chosen to allege, with what must be proven, as the rule base had it on that day. */
export type AllegedRule = {
  readonly rule: string;
  readonly category: Category;
  readonly level: Level | null;
  readonly elements: readonly string[];
};

/** By which law a case is heard and decided. Every track has its hearing; they differ in who hears, what may follow and which remedy is open. */
export type Track = 'ethics' | 'discipline' | 'contract';

/** What the ethics board recommends, or the team in its report; it advises and binds nobody. */
export type Recommendation = {
  readonly letter: LetterId;
  readonly issuedOn: Day | null;
  readonly outcome: 'breach' | 'no-breach';
  readonly sanction: string | null;
  /** PP 42/2004 Ps. 16: an administrative action beside the moral statement. */
  readonly isAdministrative: boolean;
};

/** Temporary release from the duties of a post (PP 94/2021 Ps. 31): from a day, until the case is decided. */
export type Release = { readonly letter: LetterId; readonly from: Day; readonly issuedOn: Day | null; readonly endedOn: Day | null };

export type Round = 1 | 2;
export type ServiceWay = 'by-hand' | 'registered-post' | 'official-mail';
/** How Art. 26 (2) is read: the summons reaches the person at least, or at most, so many working days before. */
export type SummonsReading = 'at-least' | 'at-most';
export type Summons = {
  readonly round: Round;
  readonly letter: LetterId;
  readonly reading: SummonsReading;
  readonly hearingOn: Day;
  readonly hearingTime: string;
  readonly draftedOn: Day;
  readonly issuedOn: Day | null;
  readonly service: { readonly way: ServiceWay; readonly receivedOn: Day; readonly receipt: FileId } | null;
  readonly missedOn: Day | null;
};

export type Reply = { readonly number: number; readonly on: Day; readonly via: 'page' | 'paper'; readonly files: readonly FileId[] };
export type TimeRequest = {
  readonly number: number;
  readonly on: Day;
  readonly answer: { readonly granted: boolean; readonly on: Day } | null;
};
/** The respondent's wish that somebody of the case be replaced for an interest. */
export type ReplacementRequest = {
  readonly number: number;
  readonly on: Day;
  readonly account: AccountId;
  readonly answer: { readonly granted: boolean; readonly on: Day } | null;
};

export type Hearing = {
  readonly heldOn: Day;
  readonly how: 'in-person' | 'virtual';
  readonly respondentSigned: boolean;
  readonly hadAdviser: boolean;
  readonly letter: LetterId;
  readonly issuedOn: Day | null;
};

export type Finding = 'proven' | 'not-proven';
export type ElementFinding = {
  readonly rule: string;
  readonly element: string;
  readonly finding: Finding;
  readonly evidence: readonly FileId[];
  readonly isAnswerAddressed: boolean;
};
export type Deliberation = { readonly on: Day; readonly by: AccountId; readonly elements: readonly ElementFinding[] };

export type Outcome = 'breach' | 'not-proven' | 'no-breach';
export type DecidedSanction = {
  readonly id: string;
  readonly level: Level;
  readonly months: number | null;
  readonly isOutsideRange: boolean;
  /** Which way the law opens against it (PP 79/2021 Ps. 2). */
  readonly remedy: 'objection' | 'appeal';
};
export type Decision = {
  readonly outcome: Outcome;
  readonly letter: LetterId;
  readonly by: AccountId;
  readonly acting: Acting | null;
  readonly draftedOn: Day;
  readonly issuedOn: Day | null;
  readonly sanction: DecidedSanction | null;
  readonly rules: readonly string[];
  /** Earlier sanctions counted as repetition, by their keys (PP 94/2021 Ps. 34). */
  readonly counted: readonly string[];
  /** An administrative action beside the moral statement, as the board recommended (PP 42/2004 Ps. 16). */
  readonly administrative: string | null;
  readonly lawVersion: string;
  readonly service: { readonly way: ServiceWay; readonly receivedOn: Day; readonly receipt: FileId; readonly wasAbsent: boolean } | null;
  readonly readOn: Day | null;
};

export type ObjectionOutcome = 'uphold' | 'lighten' | 'quash' | 'not-accepted';
export type Objection = {
  readonly filedOn: Day;
  readonly via: 'page' | 'paper';
  readonly isLate: boolean;
  readonly files: readonly FileId[];
  readonly decision: {
    readonly outcome: ObjectionOutcome;
    readonly letter: LetterId;
    readonly by: AccountId;
    readonly issuedOn: Day | null;
    readonly sanction: DecidedSanction | null;
  } | null;
};

export type CloseGround = 'not-proven' | 'no-breach' | 'out-of-time' | 'other-body' | 'quashed' | 'annulled' | 'carried-out';

/** What goes to somebody whose case ended without a sanction: the certificate (or notice), and its handing-over. */
export type Ending = {
  readonly letter: LetterId;
  readonly issuedOn: Day | null;
  readonly service: { readonly way: ServiceWay; readonly receivedOn: Day; readonly receipt: FileId } | null;
};

/** The respondent's code: sealed in the first summons, alive only after a recorded handing-over. */
export type AccessState = 'none' | 'issued' | 'active' | 'lost' | 'reissued';

export type ClockState = 'running' | 'suspended' | 'met' | 'lapsed';
/** A period at work: which deadline of the law, counted from when, full on which day. */
export type Clock = { readonly deadline: string; readonly from: Day; readonly dueOn: Day; readonly state: ClockState };

export type LetterRole =
  | 'summons-1'
  | 'summons-2'
  | 'bap'
  | 'no-show-minutes'
  | 'decision'
  | 'clearing'
  | 'objection-decision'
  | 'certificate'
  | 'recommendation'
  | 'release'
  | 'appeal-reply'
  | 'transfer';
export type CaseLetter = {
  readonly letter: LetterId;
  readonly role: LetterRole;
  readonly issuedOn: Day | null;
  readonly isServed: boolean;
};

/** All that is known of a case from the skeletons of its events: nothing personal is in it. */
export type CaseState = {
  readonly id: CaseId;
  readonly version: number;
  readonly status: Status;
  readonly number: string;
  readonly openedOn: Day;
  readonly actOn: Day;
  readonly act: string;
  readonly contest: string | null;
  readonly office: string | null;
  readonly employmentClass: string;
  readonly reports: readonly ReportId[];
  readonly linked: readonly { readonly other: CaseId; readonly how: 'linked' | 'split-from' | 'split-into' }[];
  readonly people: readonly Person[];
  readonly deeds: readonly Deed[];
  /** The deciding official withdrew as a candidate or a candidate’s spouse: offered upwards until somebody is named. */
  readonly deciderTie: CandidateTie | null;
  readonly evidence: readonly EvidenceItem[];
  readonly facts: RecordedFacts | null;
  readonly alleged: readonly AllegedRule[];
  readonly track: Track | null;
  /** Whoever named the examiners has stated that none of them ranks below the person examined. */
  readonly isRankChecked: boolean;
  /** A summons has reached the person once: they know of the case, whatever was restated since. */
  readonly wasTold: boolean;
  readonly summonses: readonly Summons[];
  readonly access: AccessState;
  readonly replies: readonly Reply[];
  readonly hasAdviser: boolean;
  readonly timeRequests: readonly TimeRequest[];
  readonly replacements: readonly ReplacementRequest[];
  readonly hearing: Hearing | null;
  readonly noShow: { readonly letter: LetterId; readonly issuedOn: Day | null } | null;
  readonly statements: number;
  readonly deliberation: Deliberation | null;
  readonly recommendation: Recommendation | null;
  readonly release: Release | null;
  readonly earlier: Earlier;
  /** Issued letters of what the case alleged before it changed track: nothing done is undone. */
  readonly earlierLetters: readonly CaseLetter[];
  readonly decision: Decision | null;
  readonly objection: Objection | null;
  readonly transfers: readonly Transfer[];
  /** The reporter has taken the report back: noted, and the duty to act goes on (PP 94/2021 Ps. 26 (1)). */
  readonly withdrawalNotedOn: Day | null;
  readonly appeal: Appeal | null;
  readonly court: CourtNote | null;
  readonly course: SanctionCourse | null;
  /** The moral statement, once it was made (PP 42/2004 Ps. 15). */
  readonly statement: { readonly form: 'closed' | 'open'; readonly on: Day } | null;
  readonly closed: { readonly on: Day; readonly ground: CloseGround } | null;
  readonly ending: Ending | null;
  readonly clocks: readonly Clock[];
};

/** Grounds on which nobody was found to have broken a rule: such a case answers to its number only. */
export const CLEARING: ReadonlySet<CloseGround> = new Set(['not-proven', 'no-breach', 'out-of-time', 'quashed', 'annulled']);

/** Closed without a finding: closed to all eyes from that day on. */
export function isCleared(state: CaseState): boolean {
  return state.closed !== null && CLEARING.has(state.closed.ground);
}

/** Closed without anything found against anybody, here at least: no search finds its names any more. */
export function isNameDropped(state: CaseState): boolean {
  return isCleared(state) || state.closed?.ground === 'other-body';
}

export function summonsOf(state: CaseState, round: Round): Summons | undefined {
  return state.summonses.find((summons) => summons.round === round);
}

/** The summons now in play: the second once it is drafted. */
export function currentSummons(state: CaseState): Summons | undefined {
  return summonsOf(state, 2) ?? summonsOf(state, 1);
}

export function partsOf(state: CaseState, account: AccountId): readonly Part[] {
  return state.people.filter((person) => person.account === account).map((person) => person.part);
}

export function holdersOf(state: CaseState, part: Part): readonly Person[] {
  return state.people.filter((person) => person.part === part);
}

/** An objection filed in time is not answered yet: the decision takes effect by its outcome (PP 94/2021; PerBKN 6/2022 Ps. 50 (1)). */
export function doesEffectWait({ objection }: Pick<CaseState, 'objection'>): boolean {
  return objection !== null && !objection.isLate && (objection.decision?.issuedOn ?? null) === null;
}

/** A respondent who has ever been handed a summons knows of the case. */
export function isServed(state: CaseState): boolean {
  return state.wasTold;
}
