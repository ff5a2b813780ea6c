import type { CaseState, Status } from '../case.js';
import type { EventKind } from '../events.js';
import type { Command, Row } from './row.js';
import { besideRows } from './rows-beside.js';
import { callingRows } from './rows-calling.js';
import { decidingRows } from './rows-deciding.js';
import { endingRows } from './rows-ending.js';
import { hearingRows } from './rows-hearing.js';
import { preparing } from './rows-preparing.js';
import { remedyRows } from './rows-remedies.js';

/** The whole machine, room by room. Diagram, next steps, the pages' reasons and the exhaustive test of the gate all come from here. */
export const transitions: readonly Row[] = [
  ...preparing,
  ...callingRows,
  ...hearingRows,
  ...decidingRows,
  ...remedyRows,
  ...endingRows,
  ...besideRows,
];

export function rowOf(command: Command): Row {
  return transitions.find((one) => one.command === command)!;
}

/** The row by which an event came about: the one that starts where the case stood. */
export function rowFor(event: EventKind, status: Status, table: readonly Row[] = transitions): Row | undefined {
  return table.find((one) => one.event === event && one.from.includes(status));
}

/** The status after an event: the table's own word on it, so that `fold` and the table can never disagree. */
export function statusAfter(state: Pick<CaseState, 'status'>, event: EventKind, table: readonly Row[] = transitions): Status {
  const to = rowFor(event, state.status, table)?.to ?? 'same';
  return to === 'same' ? state.status : to;
}
