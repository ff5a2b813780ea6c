/**
 * Periods of the whole office beside one another: what is due for a person, their calendar as a file or a feed, and each
 * duty that lapsed, noted once, with a letter to the office above. It counts no days itself, and knows offices where
 * something is late, never people.
 */
export { aboveOf, type Above } from './above.js';
export { dueList, type DueItem } from './due-list.js';
export { calendarFile, feedSince, makeFeed, readFeed, revokeFeed } from './feed.js';
export type { Lapse, LapseId, Subject } from './lapse.js';
export { answerFromAbove, seeLapse, taskWords, type AnswerFromAbove, type TaskWords } from './answer-above.js';
export { listLapses, readLapse } from './list-lapses.js';
export { noteLapses, type Noted } from './note-lapses.js';
export { verifyLapses } from './verify-lapses.js';
