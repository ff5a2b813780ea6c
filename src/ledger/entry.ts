import type { Day } from '../kit/dates.js';
import type { Json } from '../kit/json.js';

/** A thing with a history: `kind` is the table it belongs to in words (`case`, `report`, `letter`, `file` …). */
export type Stream = { readonly kind: string; readonly id: string };

/**
 * An event to be kept: the skeleton is all that `fold` reads and holds nothing personal; the body is sealed under a
 * key of its own and can be erased without breaking the log.
 */
export type NewEntry = { readonly kind: string; readonly on: Day; readonly skeleton: Json; readonly body: Json };

/** A kept event. `index` is its place in the log, `null` until numbered; `body` is `null` once erased. */
export type Entry = NewEntry & {
  readonly version: number;
  readonly leaf: string;
  readonly index: number | null;
  readonly isErased: boolean;
};

/** An event without its words: its kind, day, place and skeleton. */
export type BareEntry = Pick<Entry, 'kind' | 'on' | 'version' | 'skeleton'>;
