/**
 * Official letters: drafts from typed data, the register of numbers, PDF, issue with the signed file, and what anyone
 * may learn from a verification code. It knows templates, numbers and bytes; it never knows a case, decides nothing,
 * and never says of paper that it is unchanged.
 */
export { letterKinds, isLetterKind, type LetterKind } from './kind.js';
export type {
  AccessSheetData,
  AppealSheetData,
  BreachDecisionData,
  AdministrativeWords,
  Citation,
  EarlierWords,
  CitedRule,
  ClearanceData,
  Effect,
  ElementFinding,
  Heard,
  Hearing,
  LetterData,
  LetterFrame,
  LetterRef,
  LetterSanction,
  MinutesData,
  NoShowData,
  NotProvenData,
  ObjectionDecisionData,
  OfficeLetterData,
  Person,
  Remedy,
  SecondSummonsData,
  ServiceReceiptData,
  Signer,
  SummonsData,
} from './letter-data.js';
export type { AppealReplyData, RecommendationData, ReleaseData, TransferData, TransferPurpose } from './examination-data.js';
export type { About, Letter, LetterState } from './letter.js';
export { newCode, readCode } from './code.js';
export { draftLetter, type DraftLetter } from './draft-letter.js';
export { numberLetter, type NumberLetter } from './number-letter.js';
export { issueLetter, type IssueLetter } from './issue-letter.js';
export { withdrawLetter, type WithdrawLetter } from './withdraw-letter.js';
export { letterOf, letterPdf, lettersAbout, signedFileOf } from './read-letter.js';
export { printAppealSheet } from './print-appeal-sheet.js';
export { printAccessSheet } from './print-access-sheet.js';
export { printFigures, type PrintedFigures } from './print-figures.js';
export { printCards, type CardsData, type CodeCard } from './print-cards.js';
export { findByCode, type FoundLetter } from './find-by-code.js';
export { compareUpload } from './compare-upload.js';
export { isPattern, letterheadFaults, LETTERHEAD_LIMIT, type Letterhead } from './letterhead.js';
export { readContact, type OfficeContact } from './read-contact.js';
export { readLetterhead } from './read-letterhead.js';
export { saveLetterhead } from './save-letterhead.js';
export { verifyLetters } from './verify-letters.js';
