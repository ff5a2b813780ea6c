import type { Day } from '../../kit/dates.js';
import type { Bilingual } from '../../kit/text.js';
import type { ContestId, Phase } from '../contest.js';
import type { Deadline } from '../deadline.js';
import type { Article, Seen } from '../instrument.js';
import type { Route } from '../law.js';
import type { Category, Citation, Element, Level, Neighbour, Rule } from '../rule.js';
import type { Competence, Sanction } from '../sanction.js';

export type Answer = 'permitted' | 'permitted-with-conditions' | 'ethics' | 'discipline' | 'other-law' | 'unsettled' | 'not-covered';

/** When and where: substance goes by the day of the act, procedure by the day of the step. */
export type Moment = {
  readonly actOn: Day;
  readonly stepOn: Day;
  readonly contest: ContestId | null;
  readonly office?: string | null;
};

export type CitedArticle = {
  readonly id: Article['id'];
  readonly label: Bilingual;
  readonly gist: Bilingual;
  readonly role: Citation['role'];
  readonly seen: Seen;
  readonly verified: boolean;
};

/** A condition that held, in the words of the vocabulary. */
export type MetFact = { readonly fact: string; readonly value: string; readonly ask: Bilingual; readonly label: Bilingual };

/** A form of sanction in range; `isSettled: false` where it is open whether it fits this employment class. */
export type OpenSanction = Sanction & { readonly isSettled: boolean };

export type AppliedRule = {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly object: Bilingual;
  readonly neighbour: Neighbour | null;
  readonly category: Category;
  readonly level: Level | null;
  readonly elements: readonly Element[];
  readonly articles: readonly CitedArticle[];
  readonly metBy: readonly MetFact[];
  readonly sanctions: readonly OpenSanction[];
  readonly confidence: Rule['confidence'];
  readonly verified: boolean;
  readonly notes: readonly Bilingual[];
  readonly whoCanSettle: Bilingual | null;
};

/** A rule that one single fact kept away, the day of the act among them (`fact: 'act-on'`). */
export type NearMiss = {
  readonly id: string;
  readonly title: Bilingual;
  readonly category: Category;
  readonly level: Level | null;
  readonly fact: string;
  readonly ask: Bilingual;
  readonly is: Bilingual;
  readonly wouldBe: readonly Bilingual[];
};

/** A fact nobody has stated that could change the answer, with the rules it would decide. */
export type Gap = { readonly question: string; readonly ask: Bilingual; readonly rules: readonly string[] };

export type PossibleRule = { readonly id: string; readonly title: Bilingual; readonly category: Category; readonly level: Level | null };

/** A period that begins when such an act is learnt of or found. The day it begins is the office's to record. */
export type StartedDeadline = {
  readonly id: string;
  readonly name: Bilingual;
  readonly length: number;
  readonly unit: Deadline['unit'];
  readonly owner: Deadline['owner'];
  readonly starts: Bilingual;
  readonly lapse: Bilingual;
  readonly articles: readonly CitedArticle[];
  readonly settled: boolean;
  readonly officeStandard: boolean;
  readonly verified: boolean;
};

/** What the law of one day says of the same facts. */
export type LawOfDay = {
  readonly on: Day;
  readonly answer: Answer;
  readonly rules: readonly PossibleRule[];
  readonly sanctions: readonly { readonly id: string; readonly name: Bilingual }[];
};

/**
 * The law changed between the act and the step. A note, never a switch: which one applies is for the deciding official.
 * `other`: equally heavy, with another rule or other forms of sanction.
 */
export type MilderNote = {
  readonly direction: 'milder' | 'heavier' | 'other';
  readonly byAct: LawOfDay;
  readonly byStep: LawOfDay;
  readonly note: Bilingual;
};

export type Judgement = {
  readonly answer: Answer;
  /** Why an answer is `unsettled`: sources leave the law open, or facts are missing. Null for every other answer. */
  readonly because: 'law' | 'facts' | null;
  readonly rules: readonly AppliedRule[];
  /** Possible criminal side: a pointer to the Gakkumdu route, never a finding. */
  readonly flags: readonly AppliedRule[];
  readonly possible: readonly PossibleRule[];
  readonly sanctions: readonly OpenSanction[];
  readonly nearMisses: readonly NearMiss[];
  readonly gaps: readonly Gap[];
  readonly deadlines: readonly StartedDeadline[];
  readonly milder: readonly MilderNote[];
  readonly phase: Phase;
  readonly whoCanSettle: Bilingual | null;
  readonly competent: readonly Competence[];
  readonly supervisor: Route | null;
  readonly version: string;
};
