/**
 * What people may ask of their own personal data (UU 27/2022): access, correction, limiting, objection, each with its
 * hours, refused only on the grounds the law lists; and breaches of data protection with both notices ready. It knows no
 * case and no report, and never tells who reported.
 */
export { RIGHTS, isRight, type AskedWords, type Outcome, type RequestId, type Right, type RightsRequest } from './request.js';
export { askRight, recordRight, type AskedRight, type AskRight } from './ask-right.js';
export { draftAnswer, recordAnswered, type DraftAnswer } from './answer-right.js';
export { isToldToAll, type Breach, type BreachId, type BreachWords } from './breach.js';
export { recordBreach, recordTold, type RecordBreach, type RecordTold } from './record-breach.js';
export type { TouchedFile } from './custody.js';
export { followRight, listRights, openPeriods, readBreach, readRight, type FollowedRight, type OpenPeriod } from './read-rights.js';
export { verifyRights } from './verify-rights.js';
