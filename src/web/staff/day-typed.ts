import { parseDay, type Day } from '../../kit/dates.js';
import { typedDay, type Typed } from '../kit/index.js';

/** A day typed into three fields; `null` when nothing or no real day was typed. */
export function dayTyped(typed: Typed, name: string): Day | null {
  return parseDay(typedDay(typed, name));
}
