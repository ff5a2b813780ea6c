import type { Day } from '../kit/dates.js';
import type { Bilingual } from '../kit/text.js';
import type { Contest } from './contest.js';
import type { Body, Principle } from './deciding.js';
import type { RefusalGround } from './data-right.js';
import type { Deadline } from './deadline.js';
import type { Calendar } from './count/holiday.js';
import type { Instrument } from './instrument.js';
import type { Where } from './problem.js';
import type { Question } from './question.js';
import type { Comparison } from './register.js';
import type { Rule } from './rule.js';
import type { Timeline } from './timeline.js';
import type { Competence, EmploymentClass, Sanction } from './sanction.js';

/** Which body does what, from when until when; `settled: false` says that sources leave the day or the body open. */
export type Route = {
  readonly id: string;
  readonly duty: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly body: Bilingual;
  readonly settled: boolean;
  readonly articles: readonly string[];
  readonly verified: boolean;
  readonly note: Bilingual;
};

/** A worked example a lawyer can read; law-check runs every one of them. */
export type Example = {
  readonly id: string;
  readonly title: Bilingual;
  readonly published: string | null;
  readonly facts: Readonly<Record<string, string>>;
  readonly actOn: Day;
  readonly stepOn: Day | null;
  readonly contest: string | null;
  readonly office: string | null;
  readonly expect: Expectation;
  /** Where a published outcome differs from the rule: how, and why. */
  readonly differs: Bilingual | null;
  readonly note: Bilingual | null;
  readonly where: Where;
};

export type Expectation = {
  readonly answer: string | null;
  /** The heaviest level charged; checked where written. */
  readonly level: string | null;
  readonly refusal: string | null;
  readonly rules: readonly string[];
  readonly articles: readonly string[];
  readonly gaps: readonly string[];
};

/** What judging needs of the law: no calendar of holidays, no examples, no register. A browser holds no more. */
export type JudgeLaw = Omit<Law, 'calendars' | 'examples' | 'register' | 'timelines' | 'grounds' | 'bodies' | 'principles'>;

/** The whole rule base: immutable, with the SHA-256 of the files it was read from. */
export type Law = {
  readonly version: string;
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  readonly questions: readonly Question[];
  /** What the calendar adds to the stated facts: never asked, only labelled. */
  readonly derived: readonly Question[];
  /** From this day on every combination the questions can reach has an answer; law-check walks them all. */
  readonly coversFrom: Day | null;
  /** Who compared which article with its official text, and when. */
  readonly register: readonly Comparison[];
  readonly classes: readonly EmploymentClass[];
  readonly sanctions: readonly Sanction[];
  readonly competences: readonly Competence[];
  /** Who examines together, and what binds whoever decides. */
  readonly bodies: readonly Body[];
  readonly principles: readonly Principle[];
  readonly deadlines: readonly Deadline[];
  readonly routes: readonly Route[];
  readonly calendars: readonly Calendar[];
  /** An office's own working weeks, in the order of their days; none: five days. */
  readonly weeks?: readonly { readonly from: Day; readonly days: 5 | 6 }[];
  readonly contests: readonly Contest[];
  readonly examples: readonly Example[];
  /** The only grounds on which what people ask of data on themselves may be refused. */
  readonly grounds: readonly RefusalGround[];
  /** Published timelines, replayed by law-check. */
  readonly timelines: readonly Timeline[];
};
