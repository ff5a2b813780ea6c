/**
 * What passes between the office and other bodies: agreements and keys, coordination meetings and statements that nothing was
 * to be reported, packets out and in with their receipts, and the lottery audit. It decides no case.
 */
export {
  BODY_KINDS,
  fingerprint,
  isBodyKind,
  sealingKey,
  type Agreement,
  type AgreementId,
  type Body,
  type BodyId,
  type BodyKind,
} from './bodies/body.js';
export { nameBody } from './bodies/name-body.js';
export { confirmKey, registerKey } from './bodies/register-key.js';
export { agreementOwner, recordAgreement, type RecordAgreement } from './bodies/record-agreement.js';
export { dropMember, nameMember } from './bodies/name-member.js';
export {
  agreementFile,
  endingAgreements,
  listBodies,
  ownAgreement,
  readBody,
  type AgreementLine,
  type BodyView,
} from './bodies/read-bodies.js';
// meetings
export type {
  Attendee,
  FollowUp,
  FollowUpWords,
  Meeting,
  MeetingId,
  MeetingWords,
  Nothing,
  Position,
  StatementId,
} from './meetings/meeting.js';
export { recordMeeting, type RecordMeeting } from './meetings/record-meeting.js';
export { stateNothing, stateNothingFromBody, type StateNothing } from './meetings/state-nothing.js';
export { addPosition, type AddPosition } from './meetings/add-position.js';
export { markDone, planFollowUp, type PlanFollowUp } from './meetings/follow-up.js';
export { listReferral, ownMeeting, ownMeetings, readMeeting, type MeetingView } from './meetings/read-referral.js';
export { listPatrolStatements, statePatrol, type PatrolStatement } from './meetings/state-patrol.js';
// packets
export { ownIdentity, ownRecipient, openSealed } from './packets/age.js';
export { checkBag, EVIDENCE_A_PACKET, PACKET_LIMITS, type CheckedBag } from './packets/bag.js';
export { fieldNames, whyOf, type FieldName, type PacketFields } from './packets/fields.js';
export type { PacketId, PacketIn, PacketOut } from './packets/packet.js';
export { tokenOf } from './packets/code.js';
export { receiptVerifier } from './packets/receipt.js';
export { sendable, sendPacket, type Sendable, type SendPacket } from './packets/send-packet.js';
export { confirmReceipt, fetchPacket, lookAtPacket, renewCode, type Bearer, type ConfirmReceipt } from './packets/follow-packet.js';
export { ENTRY_DAYS, issueEntryCode } from './packets/issue-entry-code.js';
export { receivePacket, senderBody, type Received, type Sender } from './packets/receive-packet.js';
export { takePackets } from './packets/take-in.js';
export { listPackets, ownPackets, ownReceipt, readPacket, type InLine, type OutLine, type PacketView } from './packets/read-packets.js';
// the lottery audit
export { draw, lotsOf, seedOf } from './lottery/draw.js';
export type { AuditTotal, Lot, LotId, Lottery, LotteryId } from './lottery/lottery.js';
export { runLottery } from './lottery/run-lottery.js';
export {
  answerLot,
  auditTotals,
  listLotteries,
  lotteryProof,
  readLot,
  type LotteryLine,
  type LotteryProof,
  type MaskedReport,
} from './lottery/read-lot.js';
export { verifyReferral } from './verify-referral.js';
