import type { Day } from '../kit/dates.js';
import type { FileId, LetterId } from '../kit/ids.js';
import type { DecidedSanction } from './case.js';

/** PP 79/2021 Ps. 16 (1): the board may confirm, lighten, aggravate, change or annul; annulling is a step of its own. */
export type AppealOutcome = 'confirm' | 'lighten' | 'aggravate' | 'change';

/** An appeal to the BPASN: against dismissal and the ending of a PPPK contract only (PP 79/2021 Ps. 2). */
export type Appeal = {
  /** The day the copy for the appointing authority reached it. */
  readonly filedOn: Day;
  readonly via: 'page' | 'paper';
  readonly files: readonly FileId[];
  readonly reply: { readonly letter: LetterId; readonly issuedOn: Day | null } | null;
  readonly decided: { readonly on: Day; readonly outcome: AppealOutcome | 'annul'; readonly sanction: DecidedSanction | null } | null;
};

/** A matter before the administrative court, noted: the office neither files nor decides it. */
export type CourtNote = { readonly notedOn: Day; readonly outcome: { readonly on: Day; readonly isAnnulled: boolean } | null };

/** A sanction with a length, from the day it began; `until` is the first day on which it no longer holds. */
export type SanctionCourse = { readonly from: Day; readonly until: Day };
