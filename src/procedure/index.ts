/**
 * The case: its events, its one transition table, its people, periods, hearing, decision, service and objection.
 * Nothing here finds a breach without an examination in minutes, or two served and missed summonses. It never tells
 * the reporter anything of a case but a plain status, and the respondent only what was served.
 */
export type {
  Acting,
  AllegedRule,
  CandidateTie,
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
export type { Command, Row } from './table/row.js';
export { transitions } from './table/transitions.js';
export { guards, isTeamRequired, type GuardName } from './table/guards.js';
export { isUsable, provenRules } from './table/proof.js';
export { commandWords, groundWords, partWords, statusWords, trackWords, waitingWords, workWords } from './table/vocabulary.text.js';
export type { OnCase } from './step.js';
export type { SignedLetter } from './papers/issue-case-letter.js';
export { caseFileOwner, caseFileWrapper, unsentFiles } from './files.js';
// opening, people, facts, evidence
export { openCase, type OpenCase } from './preparing/open-case.js';
export { assignPeople, type AssignedPart, type AssignPeople } from './people/assign-people.js';
export { handOver, HANDED_PARTS, type HandOver, type HandedOver } from './people/hand-over.js';
export { workload, type Load } from './people/workload.js';
export { declareTie, type DeclareTie } from './people/declare-tie.js';
export { answerReplacement, askReplacement, type AnswerReplacement, type AskReplacement } from './people/replacement.js';
export { recordFacts, type RecordFacts } from './preparing/record-facts.js';
export { chooseRules, type ChooseRules } from './preparing/choose-rules.js';
export { changeTrack, type ChangeTrack } from './preparing/change-track.js';
export { addEvidence, type AddEvidence } from './preparing/add-evidence.js';
export {
  recordBasis,
  serveEvidence,
  setAsideEvidence,
  type RecordBasis,
  type ServeEvidence,
  type SetAsideEvidence,
} from './preparing/handle-evidence.js';
export { splitCase, type SplitCase } from './preparing/split-case.js';
export { linkCase, type LinkCase } from './preparing/link-case.js';
// calling and hearing
export { draftSummons, type DraftSummons } from './hearing/draft-summons.js';
export { issueSummons, type IssueSummons } from './hearing/issue-summons.js';
export { withdrawSummons, type WithdrawSummons } from './hearing/withdraw-summons.js';
export { recordService, type RecordService } from './hearing/record-service.js';
export { recordMailRule, mailRuleOf, type MailRule } from './hearing/mail-rule.js';
export { reissueAccess, replaceAccess, reportAccessLost, type ReplaceAccess, type ReportAccessLost } from './hearing/access-steps.js';
export {
  askMoreTime,
  nameAdviser,
  readDecision,
  reply,
  type AskMoreTime,
  type NameAdviser,
  type Reply,
  type Stance,
} from './hearing/respondent-steps.js';
export { answerTimeRequest, type AnswerTimeRequest } from './hearing/answer-time-request.js';
export { recordMissed, type RecordMissed } from './hearing/record-missed.js';
export { draftNoShow, issueNoShow } from './hearing/no-show.js';
export { issueBap, minuteHearing, type MinuteHearing } from './hearing/minute-hearing.js';
export { addStatement, type AddStatement } from './hearing/add-statement.js';
// deciding, serving, objecting, closing
export { deliberate, type Deliberate, type JudgedElement } from './deciding/deliberate.js';
export { draftRecommendation, issueRecommendation, type Recommend } from './deciding/recommend.js';
export { draftRelease, issueRelease, type DraftRelease } from './hearing/release.js';
export { allegedAct } from './papers/allegation.js';
export { hearingRuleOf, type HearingRule } from './hearing/hearing-rule.js';
export { administrativeRange, ladderOf, levelOf, lighterThan, rangeOf, wholeLadder } from './deciding/sanction-range.js';
export { draftDecision, type DraftDecision } from './deciding/draft-decision.js';
export { enterEarlier, lookUpEarlier, tellApart, type EnterEarlier, type TellApart } from './deciding/earlier-sanctions.js';
export { countable, type CountableEarlier, type Earlier, type FoundEarlier } from './earlier.js';
export { likeOutcomes, type LikeOutcome } from './deciding/like-outcomes.js';
export { lacksIn, type Lack } from './deciding/lacks.js';
export { issueDecision } from './deciding/issue-decision.js';
export { draftClearing, issueClearing, type DraftClearing } from './deciding/clear.js';
export { recordHandOverMissed, serveDecision, type RecordHandOverMissed, type ServeDecision } from './ending/serve-decision.js';
export { fileObjection, type FileObjection } from './remedies/file-objection.js';
export { draftObjectionDecision, issueObjectionDecision, type DraftObjectionDecision } from './remedies/decide-objection.js';
export { draftCertificate, issueCertificate, serveOutcome, type ServeOutcome } from './ending/hand-outcome.js';
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
} from './remedies/appeal.js';
export { printAppeal } from './remedies/print-appeal.js';
export { noteCourt, recordCourtOutcome, type NoteCourt, type RecordCourtOutcome } from './remedies/court.js';
export { completeSanction, startSanction, type CompleteSanction, type StartSanction } from './ending/sanction-course.js';
export { sanctionOf } from './sanction-of.js';
export type { Transfer, TransferAnswer } from './away.js';
export {
  answerTransfer,
  draftTransfer,
  issueTransfer,
  noteWithdrawal,
  remindTransfer,
  type AnswerTransfer,
  type DraftTransfer,
  type NoteWithdrawal,
} from './ending/transfer.js';
export { closeCase, finalise, recordCarriedOut, type CloseCase, type RecordCarriedOut } from './ending/close-case.js';
export { endOfReport, type EndOfReport } from './ending/end-of-report.js';
export { statementForm, type StatementMade } from './ending/statement.js';
export { recountClocks } from './periods/recount-clocks.js';
export { unitOfCase } from './people/case-unit.js';
export { settledCases, type SettledCase, type SettledStage } from './ending/settled-cases.js';
// reading
export { caseView, type CaseView, type LetterInCase, type PersonInCase } from './desk/case-view.js';
export { nextSteps, type NextSteps, type NotYet } from './table/next-steps.js';
export { timelineOf, type Happening } from './desk/timeline.js';
export { listCases, type CaseLine, type CasePage, type ListCases } from './desk/list-cases.js';
export { COUNTED, LISTED_PARTS, SORTS, URGENCIES, type ListedPart, type Sort, type Urgency } from './desk/desk-store.js';
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
} from './desk/export-list.js';
export { forgetEndedNames, historicCases, type HistoricCase, type HistoricPage } from './historic/historic-cases.js';
export { importCases, importRun, tryImport, type ImportRun } from './historic/import-cases.js';
export {
  COLUMNS,
  HISTORIC_OUTCOMES,
  historicChoices,
  MOST_IMPORTED,
  NAME_COLUMN,
  OUTCOME_SLUGS,
  type Checked,
  type FaultCode,
  type HistoricOutcome,
  type RowFault,
} from './historic/import-check.js';
export { removeView, renameView, restoreView, savedViews, saveView, type SavedView } from './desk/saved-views.js';
export { workList, type WorkItem } from './desk/work-list.js';
export { explainClocks, type ExplainedClock, type ExplainedClocks } from './periods/explain-clocks.js';
export { servedView, type ServedView } from './served/served-view.js';
export type { ServedElement } from './served/served-decision.js';
export { fileForOfficer, fileForRespondent, letterForOfficer, letterForRespondent, type ServedLetter } from './papers/case-files.js';
export { listSearches, searchByName, searchNames, type NameSearch, type SearchByName } from './desk/search-by-name.js';
export { searchInCase, type FoundPassage } from './desk/search-in-case.js';
export { candidatesFor, type Candidate } from './people/candidates.js';
export { verifyCases, type CaseProblem } from './verify-cases.js';
