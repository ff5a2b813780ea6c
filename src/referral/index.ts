/**
 * What passes between the office and other bodies beside a single case: coordination meetings (who, agreed, not agreed) and
 * statements that nothing was to be reported. It sends nothing itself and decides nothing.
 */
export type { Attendee, Meeting, MeetingId, MeetingWords, Nothing, StatementId } from './meeting.js';
export { recordMeeting, type RecordMeeting } from './record-meeting.js';
export { stateNothing, type StateNothing } from './state-nothing.js';
export { listReferral, readMeeting } from './read-referral.js';
export { verifyReferral } from './verify-referral.js';
