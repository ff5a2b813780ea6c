import { addDays } from '../../kit/dates.js';
import type { Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import type { Bilingual } from '../../kit/text.js';
import type { Law } from '../law.js';
import type { Span, SpanState, Timeline, TimelineEvent } from '../timeline.js';
import { due, workingDaysAfter } from './days.js';
import type { Due } from './days.js';
import { kindOfDay } from './holiday.js';

/** How far an act came after the last day of its period. */
export type Late = { readonly calendarDays: number; readonly workingDays: number };

/** Why a span's answer is not certain: its length, what a day off does to its end, something unpublished, or no length at all. */
export type Open = 'length' | 'day-off' | 'assumed' | 'no-length';

/** One period of a published timeline as the law counts it: whose it was, its last day, and how late the act came. */
export type ReplayedSpan = {
  readonly span: Span;
  readonly name: Bilingual;
  readonly office: Bilingual;
  readonly articles: readonly string[];
  readonly startedOn: Day;
  readonly counted: Due | null;
  readonly dueOn: Day | null;
  readonly ended: TimelineEvent | null;
  readonly state: SpanState;
  readonly late: Late | null;
  /** The other last day, where no source says whether a period that ends on a day off moves on. */
  readonly otherwise: { readonly dueOn: Day; readonly late: Late | null } | null;
  readonly open: readonly Open[];
};

/**
 * A published timeline on the law's own periods and calendars. Which office's period was over before it acted, and by how
 * many days; a period that the sources leave open says so. Pure. Refuses `law.unknown-id`, `law.no-calendar`.
 */
export function replayTimeline(law: Law, timeline: Timeline): ReplayedSpan[] {
  return timeline.spans.map((span) => replaySpan(law, timeline, span));
}

/** A timeline of `law/timelines` by its id. Refuses `law.unknown-id`. */
export function timelineById(law: Pick<Law, 'timelines'>, id: string): Timeline {
  return law.timelines.find((one) => one.id === id) ?? unknown(id);
}

function replaySpan(law: Law, timeline: Timeline, span: Span): ReplayedSpan {
  const startedOn = startOf(law, timeline, span);
  const ended = span.until === null ? null : eventOf(timeline, span.until);
  const counted = span.deadline === null ? null : due(law, span.deadline, startedOn);
  const dueOn = counted?.on ?? null;
  const late = dueOn && ended ? lateBy(law, dueOn, ended.on) : null;
  const state = stateOf(dueOn, ended, late);
  return { span, ...whose(span, counted), startedOn, counted, dueOn, ended, state, late, ...doubts(law, span, counted, ended) };
}

function startOf(law: Law, timeline: Timeline, { from, afterLastDayOf }: Span): Day {
  if (from !== null) return eventOf(timeline, from).on;
  const before = timeline.spans.find((one) => one.deadline !== null && one.deadline === afterLastDayOf);
  if (!before?.deadline) return unknown(afterLastDayOf ?? '');
  return due(law, before.deadline, startOf(law, timeline, before)).on;
}

function eventOf({ events }: Timeline, id: string): TimelineEvent {
  return events.find((one) => one.id === id) ?? unknown(id);
}

function whose(span: Span, counted: Due | null): Pick<ReplayedSpan, 'name' | 'office' | 'articles'> {
  if (counted) return { name: counted.deadline.name, office: counted.deadline.owner.name, articles: counted.deadline.articles };
  return { name: span.step ?? unknown('step'), office: span.office ?? unknown('office'), articles: span.articles };
}

function stateOf(dueOn: Day | null, ended: TimelineEvent | null, late: Late | null): SpanState {
  if (dueOn === null) return 'no-length';
  if (ended === null) return 'end-not-published';
  return late ? 'overdue' : 'kept';
}

function doubts(law: Law, span: Span, counted: Due | null, ended: TimelineEvent | null): Pick<ReplayedSpan, 'otherwise' | 'open'> {
  const open: readonly [boolean, Open][] = [
    [counted === null, 'no-length'],
    [counted?.deadline.settled === false, 'length'],
    [counted?.ending === 'unsettled', 'day-off'],
    [span.onlyIf !== null, 'assumed'],
  ];
  const moved = counted?.ending === 'unsettled' ? workingDaysAfter(law, counted.on, 1).on : null;
  const otherwise = moved && { dueOn: moved, late: ended ? lateBy(law, moved, ended.on) : null };
  return { otherwise, open: open.filter(([is]) => is).map(([, what]) => what) };
}

/** Null when the act came in time. */
function lateBy(law: Law, dueOn: Day, on: Day): Late | null {
  if (on <= dueOn) return null;
  const late: { calendarDays: number; workingDays: number } = { calendarDays: 0, workingDays: 0 };
  for (let day = addDays(dueOn, 1); day <= on; day = addDays(day, 1)) {
    late.calendarDays += 1;
    if (kindOfDay(law, day).why === 'working') late.workingDays += 1;
  }
  return late;
}

function unknown(id: string): never {
  throw new Refusal('law.unknown-id', { id });
}
