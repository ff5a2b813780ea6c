import type { Day } from '../../kit/dates.js';
import type { Id, ReportId } from '../../kit/ids.js';

export type LotteryId = Id<'lottery'>;
export type LotId = Id<'lot'>;

/** One month's lottery: its list is closed first, the first tree head after that draws. */
export type Lottery = {
  readonly id: LotteryId;
  /** "2026-11". */
  readonly month: string;
  readonly population: number;
  readonly drawnOn: Day | null;
  readonly version: number;
};

/** One report drawn to be read. */
export type Lot = {
  readonly id: LotId;
  readonly lottery: LotteryId;
  readonly report: ReportId;
  readonly place: number;
  readonly leaf: string;
  readonly readOn: Day | null;
  readonly isSame: boolean | null;
};

/** What may be published of a month: how many there were, were drawn, were read, and how often the reader would have decided the same. */
export type AuditTotal = {
  readonly month: string;
  readonly population: number;
  readonly drawn: number;
  readonly read: number;
  readonly same: number;
  readonly different: number;
};
