import type { Day } from '../kit/dates.js';
import type { Citation, CitedRule, ElementFinding, LetterFrame, LetterRef, Person, Signer } from './letter-data.js';

/** What the examiners, or the ethics board, recommend to the official who decides. */
export type RecommendationData = LetterFrame & {
  /** The board speaks for ethics; for everything else it is the team's report. */
  readonly isBoard: boolean;
  readonly allegation: string;
  readonly rules: readonly CitedRule[];
  readonly elements: readonly ElementFinding[];
  readonly outcome: 'breach' | 'no-breach';
  /** The sanction recommended, by name; empty where none is. */
  readonly sanction: string;
  /** PP 42/2004 Ps. 16: an administrative action beside the moral statement. */
  readonly isAdministrative: boolean;
  readonly reasons: string;
  readonly examiners: readonly Signer[];
  readonly basis: readonly Citation[];
};

/** Temporary release from the duties of a post while a likely severe matter is examined. */
export type ReleaseData = LetterFrame & {
  readonly allegation: string;
  readonly from: Day;
  /** Who does the daily work meanwhile. */
  readonly standIn: string;
  readonly reasons: string;
  readonly basis: readonly Citation[];
};

export type TransferPurpose = 'jurisdiction' | 'own-authority' | 'criminal' | 'upwards';

/** A letter with which a matter, or part of it, goes to another body or upwards. */
export type TransferData = LetterFrame & {
  readonly purpose: TransferPurpose;
  /** Whom it is about; the letter's own recipient is the body or official it goes to. */
  readonly subject: Person;
  readonly allegation: string;
  readonly rules: readonly CitedRule[];
  readonly reasons: string;
  /** Whether the matter waits here until an answer comes. */
  readonly isWaiting: boolean;
  readonly basis: readonly Citation[];
};

/** The appointing authority's reply to the appeals board (PP 79/2021 Ps. 13). */
export type AppealReplyData = LetterFrame & {
  /** Who appealed; the letter's own recipient is the board. */
  readonly subject: Person;
  readonly against: LetterRef;
  readonly filedOn: Day;
  readonly reply: string;
  readonly basis: readonly Citation[];
};
