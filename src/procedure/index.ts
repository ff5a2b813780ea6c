/**
 * The case: its events, its one transition table, its people, periods, hearing, decision, service and objection.
 * Nothing here finds a breach without an examination in minutes, or two served and missed summonses. It never tells
 * the reporter anything of a case but a plain status, and the respondent only what was served.
 */
export type {
  AllegedRule, CaseLetter, CaseState, Clock, CloseGround, Decision, EvidenceItem, Hearing, LetterRole, Objection, ObjectionOutcome, Outcome, Part, Person, Round, Seat, ServiceWay, Status, Summons, SummonsReading,
} from './case.js';
export { currentSummons, isCleared, summonsOf } from './case.js';
export { transitions, type Command, type Row } from './transitions.js';
export { guards, type GuardName } from './guards.js';
