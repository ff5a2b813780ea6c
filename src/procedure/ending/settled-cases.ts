import type { Tx } from '../../kit/db.js';
import { daysBetween, type Day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import { skeletonsOf, streamsBetween } from '../../ledger/index.js';
import { contests, phaseOn, type Law, type Level, type Phase } from '../../law/index.js';
import type { CaseState, CloseGround } from '../case.js';
import { apply, fold, type Step } from '../fold.js';
import { sanctionOf } from '../sanction-of.js';

/** How far a case went before its outcome was final. */
export type SettledStage = 'before-hearing' | 'heard' | 'decided' | 'objected' | 'appealed';

/** A case whose outcome became final, as it may be counted: kinds and days, nothing that tells one case from another. */
export type SettledCase = {
  readonly on: Day;
  readonly contest: string | null;
  readonly act: string;
  readonly phase: Phase;
  readonly employmentClass: string;
  /** On what ground it ended, or the level of the sanction that stood then. */
  readonly outcome: CloseGround | Level;
  readonly stage: SettledStage;
  /** Whether the sanction decided lay within the ladder or, with a reason, below it. */
  readonly ladder: 'within' | 'below' | 'none';
  /** Calendar days from opening to the hearing, from there to the decision, and from opening to the final outcome. */
  readonly days: { readonly toHearing: number | null; readonly toDecision: number | null; readonly whole: number };
};

/** The cases whose outcome became final between two days, both counted. Skeletons alone are read: erased words change nothing. */
export async function settledCases(tx: Tx, law: Law, from: Day, until: Day): Promise<SettledCase[]> {
  const streams = await skeletonsOf(tx, 'case', await streamsBetween(tx, 'case', from, until));
  return [...streams].flatMap(([id, steps]) => {
    const state = settledAt(id as CaseId, steps);
    return state && state.on >= from && state.on <= until ? [counted(state.case, state.on, law)] : [];
  });
}

/** The case on the day its outcome was final first; what a court does later is another year's news. */
function settledAt(id: CaseId, [first, ...rest]: readonly Step[]): { on: Day; case: CaseState } | null {
  let state = fold(id, [first!]);
  for (const step of rest) {
    state = apply(state, step);
    if (state.closed !== null || state.status === 'final' || state.status === 'in-force') return { on: step.on, case: state };
  }
  return null;
}

function counted(state: CaseState, on: Day, law: Law): SettledCase {
  const heardOn = state.hearing?.heldOn ?? state.summonses.at(-1)?.missedOn ?? null;
  const decidedOn = state.decision?.issuedOn ?? null;
  return {
    on,
    contest: state.contest,
    act: state.act,
    phase: phaseOf(state, law),
    employmentClass: state.employmentClass,
    outcome: outcomeOf(state),
    stage: stageOf(state),
    ladder: ladderOf(state),
    days: {
      toHearing: heardOn && daysBetween(state.openedOn, heardOn),
      toDecision: heardOn && decidedOn && daysBetween(heardOn, decidedOn),
      whole: daysBetween(state.openedOn, on),
    },
  };
}

/** A contest or an office taken out of the calendar since must not stop the counting. */
function phaseOf({ contest, office, actOn }: CaseState, law: Law): Phase {
  const known = contests(law).find(({ id }) => id === contest);
  if (!known || (office !== null && known.offices.every(({ id }) => id !== office))) return 'unknown';
  return phaseOn(law, known.id, office, actOn);
}

function outcomeOf(state: CaseState): SettledCase['outcome'] {
  if (state.closed && state.closed.ground !== 'carried-out') return state.closed.ground;
  return sanctionOf(state)!.level;
}

function ladderOf(state: CaseState): SettledCase['ladder'] {
  if (state.closed && state.closed.ground !== 'carried-out') return 'none';
  return state.decision?.sanction?.isOutsideRange ? 'below' : 'within';
}

function stageOf(state: CaseState): SettledStage {
  if (state.appeal) return 'appealed';
  if (state.objection) return 'objected';
  if (state.decision?.issuedOn) return 'decided';
  return state.hearing || state.noShow ? 'heard' : 'before-hearing';
}
