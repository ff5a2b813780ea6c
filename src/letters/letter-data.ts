import type { Day } from '../kit/dates.js';
import type { AppealReplyData, RecommendationData, ReleaseData, TransferData } from './examination-data.js';

/** A person as a letter names them. `nip` and `rank` only where known. */
export type Person = {
  readonly name: string;
  readonly nip?: string | undefined;
  readonly rank?: string | undefined;
  readonly post: string;
  readonly unit: string;
};

/** Who signs. An acting official carries "Plt." or "Plh." before the post; `capacity`: "selaku atasan langsung". */
export type Signer = Person & { readonly acting?: 'Plt.' | 'Plh.' | 'Pj.' | undefined; readonly capacity?: string | undefined };

/**
 * An article as it is printed ("Pasal 5 huruf n angka 6 Peraturan Pemerintah Nomor 94 Tahun 2021"). Whatever is not yet
 * compared with the official text carries the mark that says so.
 */
export type Citation = { readonly label: string; readonly verified: boolean };

/** A rule in plain words with the articles it stands on. */
export type CitedRule = { readonly text: string; readonly citations: readonly Citation[] };

/** What every letter has. `copies`: tembusan, one line each. `attachments`: "Satu berkas". */
export type LetterFrame = {
  readonly caseNumber: string;
  readonly recipient: Person;
  readonly signer: Signer;
  readonly copies?: readonly string[] | undefined;
  readonly attachments?: string | undefined;
  /** Set where the law leaves open how a person is called and heard: the office's own rule, said in words instead of articles. */
  readonly hearingNote?: string | undefined;
  /** Sifat; "Rahasia" unless said otherwise. */
  readonly nature?: string | undefined;
};

/** When and before whom. `time` is local, "09.00"; `until` only in minutes. */
export type Hearing = {
  readonly on: Day;
  readonly time: string;
  readonly until?: string | undefined;
  readonly place: string;
  readonly before: string;
  readonly byVideo?: boolean | undefined;
};

/** Another letter, as it is referred to. */
export type LetterRef = { readonly number: string; readonly datedOn: Day };

export type SummonsData = LetterFrame & {
  readonly hearing: Hearing;
  /** What is alleged, as it follows "dugaan perbuatan berikut:" ("membagikan …"). The letter says that it is not proven. */
  readonly allegation: string;
  readonly rules: readonly CitedRule[];
  /** The articles for summoning, for the closed examination, and for what follows when nobody comes. */
  readonly basis: {
    readonly summons: readonly Citation[];
    readonly closed?: readonly Citation[] | undefined;
    readonly absence?: readonly Citation[] | undefined;
  };
  /** Where to say that one cannot come, or to ask for time. */
  readonly contact: string;
  /** Whether a code sheet for the respondent's own pages lies in the envelope. */
  readonly hasAccessSheet: boolean;
};

export type SecondSummonsData = SummonsData & { readonly first: LetterRef & { readonly missedOn: Day } };

export type MinutesData = LetterFrame & {
  readonly hearing: Hearing;
  readonly examiners: readonly Signer[];
  /** The order that formed the team, where there is one. */
  readonly order?: string | undefined;
  readonly others?: readonly { readonly name: string; readonly role: string }[] | undefined;
  readonly adviser?: { readonly name: string; readonly role: string } | null | undefined;
  readonly summons: readonly LetterRef[];
  readonly allegation: string;
  readonly rules: readonly CitedRule[];
  readonly basis: { readonly minutes: readonly Citation[]; readonly copy?: readonly Citation[] | undefined };
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** What the person examined wanted corrected or added at the end; empty when nothing. */
  readonly corrections?: string | undefined;
  /** Refusing to sign does not stop the minutes (PP 94/2021); the reason is written down. */
  readonly refusedToSign?: { readonly reason: string } | undefined;
  /** Held before the day called for: by the person's own wish, in their words. */
  readonly early?: { readonly calledFor: Day; readonly wish: string } | undefined;
};

export type NoShowData = LetterFrame & {
  readonly hearing: Hearing;
  readonly waitedUntil: string;
  readonly examiners: readonly Signer[];
  readonly summonses: readonly (LetterRef & { readonly servedOn: Day; readonly how: string; readonly hearingOn: Day })[];
  readonly excuse?: string | undefined;
  readonly basis: { readonly absence: readonly Citation[] };
};

/** One element of an alleged rule, as it was found. */
export type ElementFinding = {
  readonly element: string;
  readonly finding: 'proven' | 'not-proven';
  readonly evidence: readonly string[];
  /** What the person said to it; empty when they said nothing. */
  readonly said: string;
  readonly reason: string;
};

/** How the person was heard, or why not. */
export type Heard =
  | { readonly kind: 'examined'; readonly bap: LetterRef }
  | { readonly kind: 'absent'; readonly summonses: readonly LetterRef[]; readonly minutes: LetterRef };

/** A sanction as law data names it. `template` is its template key there; unknown keys print the plain form. */
export type LetterSanction = {
  readonly id: string;
  readonly template: string;
  readonly name: string;
  readonly level?: string | undefined;
  readonly effects?: string | undefined;
  readonly durationMonths?: number | null | undefined;
  readonly citations: readonly Citation[];
  /** Set when the sanction lies outside the range the law data gives: why. */
  readonly outsideRange?: string | undefined;
};

/**
 * A way against a decision: to whom, how long in words ("14 hari kerja"), and whether sources leave open from which day
 * that counts.
 */
export type Remedy = {
  readonly name: string;
  readonly to: string;
  readonly within: string;
  readonly isStartOpen: boolean;
  readonly citations: readonly Citation[];
};

/** When a decision takes effect, as it follows "Keputusan ini berlaku" ("pada hari kerja ke-15 sejak …"), with its article. */
export type Effect = { readonly text: string; readonly citations: readonly Citation[] };

/** Earlier sanctions with their sources, whether they count as repetition, and why. */
export type EarlierWords = {
  readonly lines: readonly string[];
  readonly isCounted: boolean;
  readonly reason: string;
  readonly principle: CitedRule;
};

/** An administrative action beside a moral statement, and the recommendation it rests on. */
export type AdministrativeWords = { readonly name: string; readonly recommendation: LetterRef; readonly citations: readonly Citation[] };

export type BreachDecisionData = LetterFrame & {
  readonly allegation: string;
  readonly rules: readonly CitedRule[];
  /** What was alleged beside it and is not proven. */
  readonly unproven?: readonly CitedRule[] | undefined;
  /** What bound the choice of the sanction: one for several breaches, heavier on repetition. */
  readonly principles?: readonly CitedRule[] | undefined;
  /** What was decided before of the same person. */
  readonly earlier?: EarlierWords | undefined;
  readonly administrative?: AdministrativeWords | undefined;
  /** When an element counts as proven. */
  readonly proof?: CitedRule | undefined;
  readonly heard: Heard;
  readonly elements: readonly ElementFinding[];
  readonly reasons: string;
  readonly sanction: LetterSanction;
  /** Mengingat: the instruments and articles the decision stands on. */
  readonly basis: readonly Citation[];
  readonly effect?: Effect | undefined;
  readonly remedy?: Remedy | undefined;
};

export type NotProvenData = LetterFrame & {
  readonly allegation: string;
  readonly rules: readonly CitedRule[];
  readonly heard?: Heard | undefined;
  readonly elements: readonly ElementFinding[];
  readonly reasons: string;
  readonly basis: readonly Citation[];
};

/** What lets the person themselves show that this very act was recorded; nobody can without the salt. */
export type LeafOpening = {
  readonly leaf: string;
  readonly type: string;
  readonly on: Day;
  readonly content: string;
  readonly salt: string;
};

export type ClearanceData = LetterFrame & {
  /** What the case was about, in plain words. */
  readonly allegation: string;
  readonly outcome: 'not-proven' | 'no-breach' | 'quashed' | 'out-of-time' | 'other-body';
  /** The decision that says so; without one the case was closed before any, for `reason`. */
  readonly decision: LetterRef | null;
  readonly reason?: string | undefined;
  readonly finalOn: Day;
  readonly opening?: LeafOpening | undefined;
};

export type ServiceReceiptData = LetterFrame & {
  readonly letter: LetterRef & { readonly about: string };
  readonly handedOn: Day;
  readonly time?: string | undefined;
  readonly place: string;
  /** Who took it, when it was not the person themselves. */
  readonly takenBy?: { readonly name: string; readonly relation: string } | undefined;
  readonly enclosures: readonly string[];
};

export type ObjectionDecisionData = LetterFrame & {
  readonly against: LetterRef;
  readonly filedOn: Day;
  readonly grounds: string;
  readonly outcome: 'upheld' | 'lightened' | 'quashed';
  readonly reasons: string;
  readonly elements?: readonly ElementFinding[] | undefined;
  /** The sanction that stands now, when it was lightened. */
  readonly sanction?: LetterSanction | undefined;
  readonly basis: readonly Citation[];
  /** True when the law names the same office twice: the letter then says that other people prepared it. */
  readonly isSameOffice?: boolean | undefined;
  readonly remedy?: Remedy | undefined;
};

/**
 * A letter of the office itself, in paragraphs: a notice, an answer, minutes, a statement. With an empty recipient name it
 * goes to an office by its title. `caseNumber` is what it is about.
 */
export type OfficeLetterData = LetterFrame & {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Stand after the first paragraph. */
  readonly rows?: readonly (readonly [label: string, value: string])[] | undefined;
  readonly lists?: readonly { readonly heading: string; readonly lines: readonly string[] }[] | undefined;
  readonly basis: readonly Citation[];
};

/** What each kind of letter is made from. */
export type LetterData = {
  'summons-1': SummonsData;
  'summons-2': SecondSummonsData;
  bap: MinutesData;
  'no-show-minutes': NoShowData;
  'decision-breach': BreachDecisionData;
  'decision-not-proven': NotProvenData;
  clearance: ClearanceData;
  recommendation: RecommendationData;
  'temporary-release': ReleaseData;
  transfer: TransferData;
  'appeal-reply': AppealReplyData;
  'service-receipt': ServiceReceiptData;
  'objection-decision': ObjectionDecisionData;
  'overdue-notice': OfficeLetterData;
  'data-answer': OfficeLetterData;
  'breach-notice': OfficeLetterData;
  'meeting-minutes': OfficeLetterData;
  'patrol-statement': OfficeLetterData;
  'nothing-to-report': OfficeLetterData;
  circular: OfficeLetterData;
  pledge: OfficeLetterData;
};

/** A letter of the respondent's own to the appeals board: set for them to sign and send, kept nowhere. */
export type AppealSheetData = {
  readonly caseNumber: string;
  readonly sender: Person;
  readonly to: string;
  readonly against: LetterRef;
  readonly decidedBy: string;
  readonly sanction: string;
  readonly receivedOn: Day;
  readonly grounds: string;
  readonly basis: readonly Citation[];
};

/** The respondent's code sheet: printed once, put into the envelope, kept nowhere. */
export type AccessSheetData = {
  readonly caseNumber: string;
  readonly recipient: Person;
  readonly code: string;
  readonly address: string;
  readonly contact: string;
};
