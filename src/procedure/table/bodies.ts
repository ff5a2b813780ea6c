import { bodyById, loadBodies, type Body } from '../../law/index.js';
import { holdersOf, type CaseState } from '../case.js';

/** The law's own numbers, read once: the table is one for every office, so no case brings them along. */
const BODIES = loadBodies();

/** PP 94/2021 Ps. 29, PerBKN 6/2022 Ps. 29 (6), as `law/deciding.yaml` has the composition. */
export const isTeamWhole = (state: CaseState): boolean => isWhole(state, bodyById(BODIES, 'team'));

/** PP 42/2004 Ps. 17, as `law/deciding.yaml` has the composition. */
export const isBoardWhole = (state: CaseState): boolean => isWhole(state, bodyById(BODIES, 'board'));

/** Whether the examiners of a case make up this body: seats, capacities, size, and the direct superior where they belong to it. */
export function isWhole(state: CaseState, body: Body): boolean {
  const sitting = holdersOf(state, 'examiner');
  const inSeat = (seat: Body['seats'][number]): number => sitting.filter((person) => person.seat === seat).length;
  const isSuperiorIn = holdersOf(state, 'superior').every((one) => sitting.some((person) => person.account === one.account));
  return (
    body.seats.every((seat) => inSeat(seat) > 0) &&
    body.single.every((seat) => inSeat(seat) === 1) &&
    body.units.every((unit) => sitting.some((person) => person.unit === unit)) &&
    sitting.length >= body.least &&
    (body.oddAbove === null || sitting.length <= body.oddAbove || sitting.length % 2 === 1) &&
    (!body.withSuperior || isSuperiorIn)
  );
}
