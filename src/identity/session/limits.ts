import type { Session } from './store.js';

/** How long a session may rest, and how long it may last at all. */
export const IDLE = { minutes: 30 } as const;
export const LONGEST = { hours: 10 } as const;

export function isOver(session: Session, now: Temporal.Instant): boolean {
  const ends = [session.usedAt.add(IDLE), session.startedAt.add(LONGEST)];
  return ends.some((end) => Temporal.Instant.compare(end, now) <= 0);
}
