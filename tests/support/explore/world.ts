import { day } from '../../../src/kit/dates.js';
import type { CaseId, FileId } from '../../../src/kit/ids.js';
import type { CaseState } from '../../../src/procedure/case.js';
import type { Skeletons } from '../../../src/procedure/events.js';
import { apply, fold } from '../../../src/procedure/fold.js';
import type { Row } from '../../../src/procedure/table/row.js';
import { transitions } from '../../../src/procedure/table/transitions.js';
import { opened } from '../case-walk.js';
import { speller, type Live } from './canon.js';
import { explore, type Asked, type Explored } from './explore.js';
import { casesOnTheWay, liveFields } from './live.js';
import type { Node, World } from './moves.js';
import { isAwayFound, isOneHand, isOwnAdvice, isOwnObjection, isUnheard, NOTHING } from './oracle.js';
import { PEOPLE, teamsOf } from './teams.js';

export const FAULTS = [isUnheard, isAwayFound, isOneHand, isOwnAdvice, isOwnObjection];

/** A day of no year the inputs name: what a case holds is never taken for an input (`moves.ts`). */
const TODAY = day('2030-01-01');
const evidence: Skeletons['opened']['evidence'] = [{ file: 'file' as FileId, source: 'report', isSetAside: false }];
const first = (isShown = false): CaseState => {
  const begun = fold('case' as CaseId, [{ ...opened, on: TODAY, skeleton: { ...(opened.skeleton as Skeletons['opened']), evidence } }]);
  return isShown ? apply(begun, { kind: 'evidence-served', on: TODAY, version: 2, skeleton: { file: 'file', shown: 'file' } }) : begun;
};

let walked: readonly CaseState[] | null = null;
const liveOf = (table: readonly Row[]): Live => liveFields(table, (walked ??= casesOnTheWay(transitions, first())));

/** `isShown`: the evidence was shown before anything else, which leaves one choice out. */
type Bounds = Pick<World, 'table' | 'hands' | 'aside' | 'isAsked'> & { readonly isShown: boolean };
export type Wanted = Partial<Bounds> & Partial<Omit<Asked, 'world' | 'start'>>;

export function explored({ table = transitions, hands = 0, aside = 0, isAsked = true, isShown = false, ...asked }: Wanted = {}): Explored {
  const { world, start } = placeOf({ table, hands, aside, isAsked, isShown });
  return explore({ world, start, faults: FAULTS, ...asked });
}

export function placeOf({ isShown, ...bounds }: Bounds): { world: World; start: Node } {
  const state = first(isShown);
  const told = speller(liveOf(bounds.table), Object.keys(state) as (keyof CaseState)[]);
  const world: World = { ...bounds, speller: told, accounts: PEOPLE, teams: teamsOf };
  return { world, start: { state, past: NOTHING, today: TODAY, handed: 0, spelled: told.spell(state, NOTHING, null) } };
}
