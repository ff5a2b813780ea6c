/**
 * Reports: drafts under the cookie's own key, receipts, the reporter's mailbox, screening, links between reports. It knows
 * no case: procedure takes reports from here and tells the mailbox a plain status. It knows no law: whoever needs a
 * screening day hands in how to count it.
 */
export {
  ACTS,
  CHECKS,
  SOURCES,
  STATES,
  STATUSES,
  TAKEN,
  VIAS,
  type Act,
  type CheckAnswer,
  type CheckId,
  type Checklist,
  type ContactId,
  type DayOrMonth,
  type FullReport,
  type InboxFilter,
  type Meant,
  type Message,
  type ReportContent,
  type ReporterStatus,
  type ReportFile,
  type ReportRow,
  type Screening,
  type ScreeningOutcome,
  type ScreeningState,
  type Source,
  type Via,
} from './report.js';
export { actWords, checkWords, missingWords, sourceWords, stateWords, statusWords, viaWords } from './vocabulary.text.js';
// The reporter writes
export { DRAFT_HOURS, type Answers, type Confirmation, type Draft, type Step } from './draft.js';
export { loadDraft, openDraft, saveStep, type LoadedDraft } from './keep-draft.js';
export { addDraftFile, removeDraftFile, type IncomingFile } from './draft-files.js';
export { BYTES_A_DRAFT, FILES_A_DRAFT, type StoredFile } from '../evidence/index.js';
export { mayTakeContact, sealDraftContact, stayAnonymous } from './draft-contact.js';
export { showReceipt } from './show-receipt.js';
export { sendReport } from './send-report.js';
export { discardDraft, expireDrafts } from './discard-draft.js';
// The reporter follows
export { addMailboxFile, dropMailboxFiles, mailbox, openMailbox, writeMessage, type Mailbox, type OpenedMailbox } from './mailbox.js';
export { closeMailbox, MAILBOX_HOURS, MAILBOX_IDLE_MINUTES } from './mailbox-session.js';
// The desk
export {
  answersOverdue,
  inbox,
  messagesWaiting,
  screeningWork,
  unscreenedReports,
  type InboxLine,
  type InboxPage,
  type ScreeningDue,
  type ScreeningTask,
} from './inbox.js';
export { report, reportsOf } from './read-report.js';
export { openReportFile } from './open-report-file.js';
export { screenReport, type ScreenInput } from './screen-report.js';
export { linkReports, unlinkReport } from './link-reports.js';
export { replyToReporter } from './reply-to-reporter.js';
export { recordLawfulBasis } from './record-lawful-basis.js';
export { tellReporter } from './tell-reporter.js';
export { mustBeOpenTo } from './open-to.js';
export { reserveReport, sealReport } from './reserve-report.js';
export { namesMatch } from './name-parts.js';
// What an officer found in one of the office's own channels
export { receiveFinding, type ReceiveFinding } from './receive-finding.js';
export { verifyReports, type ReportProblem } from './verify-reports.js';
// Another body's packet
export { receiveReferral, type ReceiveReferral } from './receive-referral.js';
// Patrol sheets
export {
  DECLARATIONS,
  PLACE_KINDS,
  PLACE_NAME_LIMIT,
  PLACES_A_SHEET,
  type Declaration,
  type FindingRow,
  type FindingState,
  type Place,
  type PlaceKind,
  type SheetId,
  type SheetRow,
} from './patrol/sheet.js';
export { recordSheet, type RecordSheet } from './patrol/record-sheet.js';
export { findingFileOwner, type RecordFinding } from './patrol/finding-input.js';
export { recordFinding } from './patrol/record-finding.js';
export { seeFinding } from './patrol/see-finding.js';
export { listPatrol, patrolMonth, readSheet, type FullSheet, type PatrolMonth } from './patrol/read-patrol.js';
export { traceIn, type Trace } from './patrol/handles.js';
export { verifyPatrol } from './patrol/verify-patrol.js';
