import type { Id, LetterId } from '../kit/ids.js';

export type BreachId = Id<'breach'>;

/** A failure to protect personal data: both notices are drafted at once, and each is told by its hour (UU 27/2022 Ps. 46). */
export type Breach = {
  readonly id: BreachId;
  readonly number: string;
  readonly knownAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly toPersons: LetterId;
  readonly toAuthority: LetterId;
  readonly personsToldAt: Temporal.Instant | null;
  readonly authorityToldAt: Temporal.Instant | null;
  readonly version: number;
};

/** The three things the notice must say, as the desk writes them. */
export type BreachWords = { readonly data: string; readonly how: string; readonly handling: string };

export const isToldToAll = (breach: Breach): boolean => breach.personsToldAt !== null && breach.authorityToldAt !== null;
