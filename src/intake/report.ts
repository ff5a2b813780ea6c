import type { AccountId, FileId, ReportId } from '../kit/ids.js';
import type { ContactId } from '../vault/index.js';
import type { Day } from '../kit/dates.js';

export type { ContactId };

/**
 * How a report reached the office. `TAKEN` ones are written down by an officer; a partner's comes as a packet; `channel` is a finding in one of
 * the office's own channels that an officer took further, `patrol` one made by eye.
 */
export const TAKEN = ['counter', 'telephone', 'letter', 'message'] as const;
export const VIAS = ['web', ...TAKEN, 'partner', 'channel', 'patrol'] as const;
export type Via = (typeof VIAS)[number];

/** How the reporter came to see it. Material of a closed group or a private message is set aside at once. */
export const SOURCES = ['public-page', 'event', 'closed-group', 'private-message', 'told', 'other'] as const;
export type Source = (typeof SOURCES)[number];

/** What was seen, in the reporter's own broad kinds: no legal finding lies in them. */
export const ACTS = ['post', 'photo', 'online-campaign', 'attend', 'display', 'gathering', 'decision', 'party', 'other'] as const;
export type Act = (typeof ACTS)[number];

/** Where the report stands at the desk. */
export const STATES = ['received', 'asked', 'accepted', 'refused', 'kept', 'transferred'] as const;
export type ScreeningState = (typeof STATES)[number];

/** What the reporter's mailbox says. It never tells whose case, nor how it ended for that person. */
export const STATUSES = [...STATES, 'in-examination', 'decided', 'closed'] as const;
export type ReporterStatus = (typeof STATUSES)[number];

/** `YYYY-MM-DD`, or `YYYY-MM` when the day was forgotten. */
export type DayOrMonth = string;

/** The row the desk lists: nothing in it names anybody, and no time finer than a day. */
export type ReportRow = {
  readonly id: ReportId;
  readonly version: number;
  /** "0001/2026". */
  readonly number: string;
  readonly receivedOn: Day;
  readonly via: Via;
  readonly source: Source;
  readonly acts: readonly Act[];
  readonly actOn: DayOrMonth | null;
  readonly contest: string | null;
  readonly office: string | null;
  readonly fileCount: number;
  readonly state: ScreeningState;
  readonly status: ReporterStatus;
  /** Until when the reporter may bring what is missing, once asked for it. */
  readonly askedUntil: Day | null;
  /** The first report of the same act, when this one is linked to it. */
  readonly linkedTo: ReportId | null;
  readonly isSetAside: boolean;
  /** The reporter wrote or added files since the office last answered. */
  readonly hasNews: boolean;
  readonly hasContact: boolean;
  /** The officers a case keeps it to; `null` until a case holds it. */
  readonly reservedFor: readonly AccountId[] | null;
  /** Closed with a case that found no breach. */
  readonly isSealed: boolean;
  /** The officers who declared a tie with somebody in it. */
  readonly tied: readonly AccountId[];
};

/** Who is meant, as the reporter says. */
export type Meant = { readonly name: string; readonly unit: string; readonly post: string; readonly nip: string };

export type ReportFile = { readonly id: FileId; readonly name: string; readonly size: number; readonly media: string };

/** What was reported: the sealed body. */
export type ReportContent = {
  readonly what: string;
  readonly where: string;
  readonly whenNote: string;
  readonly sourceNote: string;
  readonly meant: Meant;
  readonly links: readonly string[];
  readonly files: readonly ReportFile[];
  /** The officer who wrote the report down, when it did not come by the web. */
  readonly takenBy: { readonly id: AccountId; readonly name: string } | null;
  /** The body it came from, as a packet with a number of that body. */
  readonly from?: { readonly body: string; readonly number: string } | undefined;
};

export type Message = {
  /** Its version in the report's stream. */
  readonly id: number;
  readonly from: 'reporter' | 'office';
  readonly on: Day;
  readonly text: string;
  readonly files: readonly ReportFile[];
};

/** A requirement looked at in screening, and how the officer found it. */
export type CheckAnswer = 'met' | 'not-met' | 'unclear';
export const CHECKS = {
  formal: ['person', 'time-place', 'jurisdiction', 'period'],
  material: ['account', 'evidence', 'rule'],
} as const;
export type CheckId = (typeof CHECKS)['formal' | 'material'][number];
export type Checklist = Readonly<Record<CheckId, CheckAnswer>>;

export type ScreeningOutcome = 'accept' | 'refuse' | 'ask' | 'keep' | 'transfer';

/** One step of screening, as the desk reads it back. */
export type Screening = {
  readonly on: Day;
  readonly outcome: ScreeningOutcome;
  readonly checks: Checklist;
  readonly reasons: string;
  readonly transferTo: string;
  readonly by: string;
};

/** Everything the desk may read of one report. */
export type FullReport = ReportRow & {
  /** `null` once erased. */
  readonly content: ReportContent | null;
  readonly messages: readonly Message[];
  readonly screenings: readonly Screening[];
  /** Every account that has screened it, known also once the words are erased. */
  readonly screenedBy: readonly AccountId[];
  /** All reports of the same act, this one left out. */
  readonly line: readonly ReportRow[];
  /** The files that may not be used until a lawful basis is recorded. */
  readonly setAside: readonly FileId[];
  readonly lawfulBasis: { readonly on: Day; readonly basis: string; readonly by: string } | null;
  /** Of the contact only its id: opening needs two custodians. */
  readonly contact: ContactId | null;
  readonly history: readonly {
    readonly version: number;
    readonly kind: string;
    readonly on: Day;
    readonly leaf: string;
    readonly index: number | null;
  }[];
};

/** What the desk's list is narrowed by. There is no name in it: names answer only inside one's own cases. */
export type InboxFilter = {
  readonly state?: ScreeningState;
  readonly from?: Day;
  readonly until?: Day;
  readonly act?: Act;
  /** The office voted on (`wali-kota`), never a person's. */
  readonly office?: string;
  readonly contest?: string;
  /** "0001/2026" or "1/2026"; anything else finds nothing. */
  readonly number?: string;
  /** Newest first unless said otherwise. */
  readonly sort?: 'newest' | 'oldest';
  /** From 1. */
  readonly page?: number;
};
