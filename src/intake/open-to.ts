import type { AccountActor } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import type { ReportRow } from './report.js';

type Shut = Pick<ReportRow, 'tied' | 'isSealed' | 'reservedFor'>;

/**
 * Whether an officer may open a report's words. Until a case takes it, every officer without a tie may; from then on only
 * those whom the case names, and nobody once it was sealed. Refusals `intake.tie`, `intake.sealed`, `intake.reserved`.
 */
export function mustBeOpenTo(row: Shut, officer: AccountActor): void {
  if (row.tied.includes(officer.id)) throw new Refusal('intake.tie');
  if (row.isSealed) throw new Refusal('intake.sealed');
  if (row.reservedFor && !row.reservedFor.includes(officer.id)) throw new Refusal('intake.reserved');
}

/** The same as an answer, for lists. */
export const isOpenTo = (row: Shut, { id }: AccountActor): boolean =>
  !row.tied.includes(id) && !row.isSealed && (row.reservedFor === null || row.reservedFor.includes(id));
