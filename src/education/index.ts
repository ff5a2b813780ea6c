/**
 * What is done before anybody breaks a rule: circulars that are read and acknowledged, the pledge, lessons and poses. It
 * keeps no list of who did not sign or who learned what: results belong to the employee, the office sees totals.
 */
export { audienceKinds, type AudienceKind } from './circulars/audience.js';
export { contestsWithoutPoses, poseGuides, posesAdvised, type PoseGuide } from './lessons/poses.js';
export { spouseRules, type SpouseRules } from './lessons/spouses.js';
