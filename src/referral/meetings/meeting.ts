import type { Day } from '../../kit/dates.js';
import type { CaseId, Id, LetterId } from '../../kit/ids.js';
import type { BodyId } from '../bodies/body.js';

export type MeetingId = Id<'meeting'>;
export type StatementId = Id<'statement'>;

/** Who sat at the table, for which office. */
export type Attendee = { readonly name: string; readonly office: string };

/** A coordination meeting: inside a case or outside any. Its words are sealed in the journal. */
export type Meeting = {
  readonly id: MeetingId;
  readonly caseId: CaseId | null;
  /** The body it was with, when that body is known here: its people see the meeting. */
  readonly body: BodyId | null;
  readonly heldOn: Day;
  readonly recordedOn: Day;
  readonly letter: LetterId | null;
  readonly version: number;
};

export type MeetingWords = {
  readonly with: string;
  readonly place: string;
  readonly attendees: readonly Attendee[];
  readonly topic: string;
  readonly agreed: readonly string[];
  readonly notAgreed: readonly string[];
};

export type FollowUpId = Id<'follow-up'>;

/** Who does what by when, as agreed in a meeting. Who and what are words of the journal. */
export type FollowUp = { readonly id: FollowUpId; readonly meeting: MeetingId; readonly dueOn: Day; readonly doneOn: Day | null };
export type FollowUpWords = { readonly who: string; readonly what: string };

/** What the other side says of a meeting: what it agrees with, and what not. */
export type Position = { readonly on: Day; readonly by: string; readonly agrees: string; readonly disagrees: string };

/** That in a period nothing was to be reported: by this office with its letter, or from the side of a body. */
export type Nothing = {
  readonly id: StatementId;
  readonly from: Day;
  readonly until: Day;
  readonly statedOn: Day;
  readonly body: BodyId | null;
  readonly letter: LetterId | null;
  readonly version: number;
};
