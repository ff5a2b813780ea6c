import type { Day } from '../../kit/dates.js';
import type { Entry } from '../../ledger/index.js';
import type { EventKind } from '../events.js';

/** One entry of the timeline: what happened, who did it and when, its words, and its leaf in the log. */
export type Happening = {
  readonly kind: EventKind;
  readonly on: Day;
  readonly version: number;
  readonly by: string | null;
  /** ISO instant; `null` once the words are erased. */
  readonly at: string | null;
  readonly skeleton: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>> | null;
  readonly leaf: string;
  readonly index: number | null;
};

/** The events of a case, newest first. */
export function timelineOf(entries: readonly Entry[]): Happening[] {
  return entries
    .map((entry) => {
      const words = entry.body as Readonly<Record<string, unknown>> | null;
      const text = (name: string): string | null => (typeof words?.[name] === 'string' ? (words[name] as string) : null);
      return {
        kind: entry.kind as EventKind,
        on: entry.on,
        version: entry.version,
        by: text('by'),
        at: text('at'),
        skeleton: entry.skeleton as Readonly<Record<string, unknown>>,
        words,
        leaf: entry.leaf,
        index: entry.index,
      };
    })
    .reverse();
}
