/**
 * The law as data and what it says about stated facts on a given day. Loads `law/`, judges facts with articles, counts
 * days, tells phases. Pure but for `load.ts`. It advises and explains; it decides no case, knows no person, keeps
 * nothing, reads no clock, and never answers from a rule or a calendar of another day.
 */
export { loadBodies, loadLaw } from './read/load.js';
export { bodyById, principleById } from './deciding.js';
export { judge } from './judge/judge.js';
export { questionsLeft } from './ask/ask.js';
export { conditionsOf } from './judge/compiled.js';
export { factsIn, holds } from './judge/condition.js';
export { checkLaw } from './check/check.js';
export { checkFacts, isAnswer, questionsFor, UNKNOWN } from './question.js';
export { contestById, contests, phaseOn } from './contest.js';
export { due, workingDaysAfter, workingDaysBefore } from './count/days.js';
export { replayTimeline, timelineById } from './count/replay.js';
export { addresseeOf, deadlineById } from './deadline.js';
export { articleById, articleLabel, citationLabel, instrumentById, instrumentOf } from './instrument.js';
export { articlesOn, citationsOn, inForce, isBreach, LEVELS, ruleById } from './rule.js';
export { classById, competentFor, ladderFor, sanctionById } from './sanction.js';
export { DATA_RIGHTS, deadlineOfRight, groundsFor } from './data-right.js';
export { routeOn } from './route.js';
export { entryOf, isVerifiedOn } from './register.js';
export { nextQuestion } from './ask/next-question.js';
export type { Asked, AskedAt } from './ask/next-question.js';
export type { Comparison } from './register.js';
export type { JudgeLaw, Law, Route, Example } from './law.js';
export type { Where } from './problem.js';
export type {
  Answer,
  AppliedRule,
  CitedArticle,
  Gap,
  Judgement,
  LawOfDay,
  MetFact,
  MilderNote,
  Moment,
  NearMiss,
  OpenSanction,
  PossibleRule,
  StartedDeadline,
} from './judge/judgement.js';
export type { Condition, Situation, Truth } from './judge/condition.js';
export type { Facts, Question, Option } from './question.js';
export type { Contest, ContestId, ContestOffice, Phase, Pose, PoseList } from './contest.js';
export type { Count, DayRow, Due, Ending, Week, Why } from './count/days.js';
export type { Late, Open, ReplayedSpan } from './count/replay.js';
export type { Span, SpanState, Timeline, TimelineEvent } from './timeline.js';
export type { Addressee, Deadline, Reading } from './deadline.js';
export type { Article, Instrument, Seen } from './instrument.js';
export type { Before, Category, Citation, Element, Level, Neighbour, Rule } from './rule.js';
export type { Body, Principle, PrincipleId } from './deciding.js';
export type { Competence, EmploymentClass, Sanction } from './sanction.js';
export type { DataRight, RefusalGround } from './data-right.js';
export type { Problem } from './problem.js';
