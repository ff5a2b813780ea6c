/**
 * The case: its events, its one transition table, its people, periods, hearing, decision, service and objection.
 * Nothing here finds a breach without an examination in minutes, or two served and missed summonses. It never tells
 * the reporter anything of a case but a plain status, and the respondent only what was served.
 */
export type {
  Acting,
  AllegedRule,
  CaseLetter,
  CaseState,
  Clock,
  CloseGround,
  Decision,
  ElementFinding,
  EvidenceItem,
  Finding,
  Hearing,
  LetterRole,
  Objection,
  ObjectionOutcome,
  Outcome,
  Part,
  Person,
  ReplacementRequest,
  Reply as KeptReply,
  Round,
  Seat,
  ServiceWay,
  Status,
  Summons,
  SummonsReading,
  TeamUnit,
  TimeRequest,
  Track,
} from './case.js';
export { currentSummons, doesEffectWait, isCleared, isServed, summonsOf } from './case.js';
export type { Bodies, EventKind, Respondent, SaidElement } from './events.js';
export type { Command, Row } from './row.js';
export { transitions } from './transitions.js';
export { guards, isTeamRequired, isUsable, type GuardName } from './guards.js';
export { commandWords, groundWords, partWords, statusWords, trackWords, waitingWords, workWords } from './vocabulary.text.js';
export type { OnCase } from './step.js';
export type { SignedLetter } from './issue-case-letter.js';
export { caseFileOwner, caseFileWrapper, unsentFiles } from './files.js';
// opening, people, facts, evidence
export { openCase, type OpenCase } from './open-case.js';
export { assignPeople, type AssignedPart, type AssignPeople } from './assign-people.js';
export { handOver, HANDED_PARTS, type HandOver, type HandedOver } from './hand-over.js';
export { workload, type Load } from './workload.js';
export { declareTie, type DeclareTie } from './declare-tie.js';
export { answerReplacement, askReplacement, type AnswerReplacement, type AskReplacement } from './replacement.js';
export { recordFacts, type RecordFacts } from './record-facts.js';
export { chooseRules, type ChooseRules } from './choose-rules.js';
export { changeTrack, type ChangeTrack } from './change-track.js';
export { addEvidence, type AddEvidence } from './add-evidence.js';
export {
  recordBasis,
  serveEvidence,
  setAsideEvidence,
  type RecordBasis,
  type ServeEvidence,
  type SetAsideEvidence,
} from './handle-evidence.js';
export { linkCase, type LinkCase } from './link-case.js';
// calling and hearing
export { draftSummons, type DraftSummons } from './draft-summons.js';
export { issueSummons, type IssueSummons } from './issue-summons.js';
export { withdrawSummons, type WithdrawSummons } from './withdraw-summons.js';
export { recordService, type RecordService } from './record-service.js';
export { recordMailRule, mailRuleOf, type MailRule } from './mail-rule.js';
export { reissueAccess, replaceAccess, reportAccessLost, type ReplaceAccess, type ReportAccessLost } from './access-steps.js';
export {
  askMoreTime,
  nameAdviser,
  readDecision,
  reply,
  type AskMoreTime,
  type NameAdviser,
  type Reply,
  type Stance,
} from './respondent-steps.js';
export { answerTimeRequest, type AnswerTimeRequest } from './answer-time-request.js';
export { recordMissed, type RecordMissed } from './record-missed.js';
export { draftNoShow, issueNoShow } from './no-show.js';
export { issueBap, minuteHearing, type MinuteHearing } from './minute-hearing.js';
export { addStatement, type AddStatement } from './add-statement.js';
// deciding, serving, objecting, closing
export { deliberate, type Deliberate, type JudgedElement } from './deliberate.js';
export { draftRecommendation, issueRecommendation, type Recommend } from './recommend.js';
export { draftRelease, issueRelease, type DraftRelease } from './release.js';
export { allegedAct } from './allegation.js';
export { hearingRuleOf, type HearingRule } from './hearing-rule.js';
export { ladderOf, levelOf, lighterThan, rangeOf, wholeLadder } from './sanction-range.js';
export { draftDecision, type DraftDecision } from './draft-decision.js';
export { issueDecision } from './issue-decision.js';
export { draftClearing, issueClearing, type DraftClearing } from './clear.js';
export { recordHandOverMissed, serveDecision, type RecordHandOverMissed, type ServeDecision } from './serve-decision.js';
export { fileObjection, type FileObjection } from './file-objection.js';
export { draftObjectionDecision, issueObjectionDecision, type DraftObjectionDecision } from './decide-objection.js';
export { draftCertificate, issueCertificate, serveOutcome, type ServeOutcome } from './hand-outcome.js';
export { isLetterOpen } from './letters-in.js';
export type { Appeal, AppealOutcome, CourtNote, SanctionCourse } from './after-decision.js';
export {
  draftAppealReply,
  fileAppeal,
  issueAppealReply,
  recordAppealDecision,
  type DraftAppealReply,
  type FileAppeal,
  type RecordAppealDecision,
} from './appeal.js';
export { noteCourt, recordCourtOutcome, type NoteCourt, type RecordCourtOutcome } from './court.js';
export { completeSanction, startSanction, type CompleteSanction, type StartSanction } from './sanction-course.js';
export { sanctionOf } from './sanction-of.js';
export type { Transfer, TransferAnswer } from './away.js';
export {
  answerTransfer,
  draftTransfer,
  issueTransfer,
  noteWithdrawal,
  type AnswerTransfer,
  type DraftTransfer,
  type NoteWithdrawal,
} from './transfer.js';
export { closeCase, finalise, recordCarriedOut, type CloseCase, type RecordCarriedOut } from './close-case.js';
export { recountClocks } from './recount-clocks.js';
export { unitOfCase } from './case-unit.js';
// reading
export { caseView, type CaseView, type LetterInCase, type PersonInCase } from './case-view.js';
export { nextSteps, type NextSteps, type NotYet } from './next-steps.js';
export { timelineOf, type Happening } from './timeline.js';
export { listCases, type CaseLine, type CasePage, type ListCases } from './list-cases.js';
export { COUNTED, LISTED_PARTS, SORTS, URGENCIES, type ListedPart, type Sort, type Urgency } from './desk-store.js';
export {
  allCases,
  listExports,
  MOST_ROWS,
  recordExport,
  type ExportFormat,
  type KeptExport,
  type ListKind,
  type MakersMark,
  type RecordExport,
} from './export-list.js';
export { historicCases, type HistoricCase, type HistoricPage } from './historic-cases.js';
export { importCases, importRun, tryImport, type ImportRun } from './import-cases.js';
export {
  COLUMNS,
  HISTORIC_OUTCOMES,
  historicChoices,
  MOST_IMPORTED,
  OUTCOME_SLUGS,
  type Checked,
  type FaultCode,
  type HistoricOutcome,
  type RowFault,
} from './import-check.js';
export { removeView, renameView, restoreView, savedViews, saveView, type SavedView } from './saved-views.js';
export { workList, type WorkItem } from './work-list.js';
export { explainClocks, type ExplainedClock, type ExplainedClocks } from './explain-clocks.js';
export { servedView, type ServedView } from './served-view.js';
export type { ServedElement } from './served-decision.js';
export { fileForOfficer, fileForRespondent, letterForOfficer, letterForRespondent, type ServedLetter } from './case-files.js';
export { listSearches, searchByName, type NameSearch, type SearchByName } from './search-by-name.js';
export { searchInCase, type FoundPassage } from './search-in-case.js';
export { candidatesFor, type Candidate } from './candidates.js';
export { verifyCases, type CaseProblem } from './verify-cases.js';
