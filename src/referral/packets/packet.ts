import type { Day } from '../../kit/dates.js';
import type { CaseId, Id, LetterId, ReportId } from '../../kit/ids.js';
import type { BodyId } from '../bodies/body.js';

export type PacketId = Id<'packet'>;

/** A packet sent: what is in it is sealed to its body; this is what the office keeps of it. */
export type PacketOut = {
  readonly id: PacketId;
  readonly body: BodyId;
  readonly number: string;
  readonly caseId: CaseId;
  readonly letter: LetterId;
  readonly madeOn: Day;
  /** By when the parties agreed to answer; `null` where the agreement says nothing. */
  readonly answerBy: Day | null;
  readonly blob: string;
  readonly size: number;
  /** Of the sealed file, as it is handed over. */
  readonly sha256: string;
  readonly fetchedOn: Day | null;
  readonly receivedOn: Day | null;
  readonly version: number;
};

/** A packet that came; kept as it came, and taken in as a report. */
export type PacketIn = {
  readonly id: PacketId;
  readonly body: BodyId;
  readonly number: string;
  readonly receivedOn: Day;
  readonly blob: string;
  readonly size: number;
  readonly report: ReportId | null;
  readonly version: number;
};
