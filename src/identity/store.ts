/** How the stores of this module read and compare instants. */
import { sql, type ColumnType, type RawBuilder } from 'kysely';

/** A `timestamptz` column: the driver gives an object with milliseconds, and takes ISO text. */
export type Timestamp = ColumnType<{ getTime(): number }, string, string>;

export function instantOf(read: { getTime(): number }): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(read.getTime());
}

/** An instant to compare a column with. */
export function moment(at: Temporal.Instant): RawBuilder<{ getTime(): number }> {
  return sql`${at.toString()}::timestamptz`;
}
