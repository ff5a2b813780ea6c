import type { Day } from '../kit/dates.js';
import type { Bilingual } from '../kit/text.js';
import type { Where } from './problem.js';

/** A published sequence of days on which institutions acted; it names offices and places, no persons. */
export type Timeline = {
  readonly id: string;
  readonly title: Bilingual;
  readonly contest: string | null;
  readonly source: string;
  readonly note: Bilingual;
  readonly events: readonly TimelineEvent[];
  readonly spans: readonly Span[];
  readonly where: Where;
};

export type TimelineEvent = { readonly id: string; readonly on: Day; readonly what: Bilingual };

/**
 * What had to be done between two of its days. With `deadline` the law has a period for it; with `step`, `office` and
 * `whoCanSettle` no length has been seen. It begins on an event (`from`) or on another period's last day (`afterLastDayOf`);
 * `until` null: its end was not published. `onlyIf`: what was not published and must be assumed.
 */
export type Span = {
  readonly deadline: string | null;
  readonly step: Bilingual | null;
  readonly office: Bilingual | null;
  readonly whoCanSettle: Bilingual | null;
  readonly articles: readonly string[];
  readonly from: string | null;
  readonly afterLastDayOf: string | null;
  readonly until: string | null;
  readonly onlyIf: Bilingual | null;
  readonly expect: { readonly state: SpanState; readonly dueOn: Day | null; readonly calendarDaysLate: number | null };
  readonly where: Where;
};

export const SPAN_STATES = ['kept', 'overdue', 'end-not-published', 'no-length'] as const;
export type SpanState = (typeof SPAN_STATES)[number];
