import type { Day } from '../kit/dates.js';
import type { Id, LetterId } from '../kit/ids.js';

export type LapseId = Id<'lapse'>;
/** The period in which an office above answers for what an office under it let pass. */
export const ABOVE_ANSWER = 'above-answer';

/** What a period runs on. */
export type Subject = 'report' | 'case' | 'request' | 'breach';

/**
 * A duty's period that was over while the duty was not done. It belongs to an office of the procedure (as `deadlines` name
 * their owners), never to a person. `answeredOn`: the duty was done, or fell away, after all.
 */
export type Lapse = {
  readonly id: LapseId;
  readonly subject: Subject;
  readonly subjectId: string;
  readonly number: string;
  readonly deadline: string;
  readonly office: string;
  readonly dueOn: Day;
  readonly notedOn: Day;
  /** The letter to the office above, ready as a draft. */
  readonly letter: LetterId | null;
  readonly answeredOn: Day | null;
  /** The task of the office above: by when it answers, when it was seen there, and when it answered. */
  readonly replyDueOn: Day | null;
  readonly seenOn: Day | null;
  readonly repliedOn: Day | null;
  readonly version: number;
};

/** What of a lapse is known before it is noted. */
export type Overdue = Pick<Lapse, 'subject' | 'subjectId' | 'number' | 'deadline' | 'office' | 'dueOn'>;

export const keyOf = ({ subject, subjectId, deadline, dueOn }: Overdue): string => [subject, subjectId, deadline, dueOn].join('/');
