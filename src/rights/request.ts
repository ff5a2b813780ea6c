import type { Id, LetterId } from '../kit/ids.js';

export type RequestId = Id<'request'>;
export const RIGHTS = ['access', 'correction', 'limiting', 'objection'] as const;
export type Right = (typeof RIGHTS)[number];
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

/** The period of each right in `law/deadlines.yaml`. */
export const deadlineOf = (kind: Right): string => `data-${kind}`;
export const BREACH_DEADLINE = 'data-breach-notice';

export const isRight = (text: string | undefined): text is Right => (RIGHTS as readonly string[]).includes(text ?? '');
