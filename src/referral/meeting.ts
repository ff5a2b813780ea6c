import type { Day } from '../kit/dates.js';
import type { CaseId, Id, LetterId } from '../kit/ids.js';

export type MeetingId = Id<'meeting'>;
export type StatementId = Id<'statement'>;

/** Who sat at the table, for which office. */
export type Attendee = { readonly name: string; readonly office: string };

/** A coordination meeting: inside a case or outside any. Its words are sealed in the journal. */
export type Meeting = {
  readonly id: MeetingId;
  readonly caseId: CaseId | null;
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

/** That in a period nothing was to be reported, with its letter. */
export type Nothing = {
  readonly id: StatementId;
  readonly from: Day;
  readonly until: Day;
  readonly statedOn: Day;
  readonly letter: LetterId;
  readonly version: number;
};
