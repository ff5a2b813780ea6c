import type { Id, LetterId } from '../kit/ids.js';
import { DATA_RIGHTS, type DataRight } from '../law/index.js';

export type RequestId = Id<'request'>;
export const RIGHTS = DATA_RIGHTS;
export type Right = DataRight;
export type Outcome = 'granted' | 'part' | 'refused';
/** open: nothing is written yet · drafted: an answer is · answered: it reached the person. */
export type RequestState = 'open' | 'drafted' | 'answered';

/** What somebody asks of their own data. Hours run day and night from `receivedAt`. Nothing here tells who it is. */
export type RightsRequest = {
  readonly id: RequestId;
  readonly number: string;
  readonly kind: Right;
  readonly receivedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
  readonly ground: string | null;
  readonly letter: LetterId | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly version: number;
};

/** Who asks and what: sealed in the journal, opened for the desk of data rights alone. */
export type AskedWords = { readonly name: string; readonly reach: string; readonly relation: string; readonly text: string };

export const BREACH_DEADLINE = 'data-breach-notice';

export const isRight = (text: string | undefined): text is Right => (RIGHTS as readonly string[]).includes(text ?? '');
