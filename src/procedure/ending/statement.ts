import type { Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { sanctionById, type Law } from '../../law/index.js';
import type { CaseState } from '../case.js';
import { project } from '../project.js';
import { sanctionOf } from '../sanction-of.js';

/** Where and before whom a moral statement was made, as an officer saw it. */
export type StatementMade = {
  readonly on: Day;
  /** The closed room, or the ceremony, board or medium of an open one. */
  readonly place: string;
  readonly readBy: string;
  readonly before: string;
};

/** PP 42/2004 Ps. 15 (3): the form of the statement follows from the sanction that stands; `null` where it is no statement. */
export function statementForm(law: Law, state: CaseState): 'closed' | 'open' | null {
  const sanction = sanctionOf(state);
  if (sanction?.level !== 'moral') return null;
  return sanctionById(law, sanction.id).template === 'moral-open' ? 'open' : 'closed';
}

/** A moral statement is carried out by being made: day, place, who read it, before whom. Refusals `procedure.statement-needed`, `procedure.bad-day`. */
export function mustBeMade(state: CaseState, made: StatementMade | null, today: Day): StatementMade {
  if (!made || made.place === '' || made.readBy === '' || made.before === '') throw new Refusal('procedure.statement-needed');
  const earliest = project(state).row.sanction_from;
  if (made.on > today || (earliest !== null && made.on < earliest)) throw new Refusal('procedure.bad-day');
  return made;
}
