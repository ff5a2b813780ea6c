/**
 * What is done before anybody breaks a rule: circulars that are read and acknowledged, the pledge, lessons and poses. It
 * keeps no list of who did not sign or who learned what: results belong to the employee, the office sees totals.
 */
export { audienceKinds, type AudienceKind } from './circulars/audience.js';
