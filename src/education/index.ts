/**
 * What is done before anybody breaks a rule: circulars that are read and acknowledged, the pledge, lessons and poses. It
 * keeps no list of who did not sign or who learned what: results belong to the employee, the office sees totals.
 */
export {
  CIRCULAR_KINDS,
  type Circular,
  type CircularAudience,
  type CircularId,
  type CircularKind,
  type CircularWords,
} from './circulars/circular.js';
export { draftCircular, type DraftCircular } from './circulars/draft-circular.js';
export { sendCircular, turnCirculars } from './circulars/send-circular.js';
export { mailCircular, type Message } from './circulars/mail-circular.js';
export { acknowledge } from './circulars/acknowledge.js';
export {
  circularPdf,
  circularView,
  listCirculars,
  myCirculars,
  readCircular,
  type CircularView,
  type MyCircular,
  type MyCircularView,
  type NamedCircular,
} from './circulars/read-circulars.js';
export { lookAtTicket, printTickets, signPledge, type PledgeReceipt, type TicketCard, type TicketView } from './pledge/sign-pledge.js';
export { verifyEducation } from './verify-education.js';
export { contestsWithoutPoses, poseGuides, posesAdvised, type PoseGuide } from './lessons/poses.js';
export { spouseRules, type SpouseRules } from './lessons/spouses.js';
export { isKind, kindOf, KINDS, type Kind } from './lessons/answers.js';
export { cardsFor, SPANS, subjectsFor, type Card, type CardFilter, type Span } from './lessons/cards.js';
export { drawQuiz, isSeed, markQuiz, PASS_AT, QUESTIONS, type Marked } from './lessons/quiz.js';
export { checkCertificate, makeCertificate, NAME_LIMIT, type Certificate } from './lessons/certificate.js';
export { countQuiz, lessonTotals, type LessonTotal } from './lessons/totals.js';
