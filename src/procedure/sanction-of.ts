import type { CaseState, DecidedSanction } from './case.js';

/** The sanction that stands: the first decision's, the lighter one after an objection, or what the board put in its place. */
export function sanctionOf(state: CaseState): DecidedSanction | null {
  const appealed = state.appeal?.decided?.sanction;
  if (appealed) return appealed;
  const objection = state.objection?.decision;
  return objection?.outcome === 'lighten' && objection.issuedOn !== null ? objection.sanction : (state.decision?.sanction ?? null);
}
