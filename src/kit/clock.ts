/** The only reader of the time: everything else gets it from `ctx`. */
export type Clock = { now(): Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };
