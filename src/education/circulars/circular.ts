import type { Day } from '../../kit/dates.js';
import type { Id, LetterId } from '../../kit/ids.js';
import type { Entry } from '../../ledger/index.js';
import type { EmployeeClass, PostKind, UnitId } from '../../identity/index.js';

export type CircularId = Id<'circular'>;

/** A circular is read and acknowledged; a pledge is signed with a ticket that names nobody. */
export const CIRCULAR_KINDS = ['circular', 'pledge'] as const;
export type CircularKind = (typeof CIRCULAR_KINDS)[number];

/** By what addressees are chosen; all chosen kinds must fit, an empty one is everybody. */
export type CircularAudience = {
  readonly units: readonly UnitId[];
  readonly classes: readonly EmployeeClass[];
  readonly postKinds: readonly PostKind[];
  /** Posts by their whole title. */
  readonly posts: readonly string[];
};

export type CircularState = 'draft' | 'running' | 'closed';

export type Circular = {
  readonly id: CircularId;
  readonly kind: CircularKind;
  readonly letter: LetterId;
  readonly state: CircularState;
  readonly audience: CircularAudience;
  readonly draftedOn: Day;
  readonly sentOn: Day | null;
  /** The last day on which it can be answered. */
  readonly untilOn: Day;
  readonly addressed: number | null;
  readonly answered: number | null;
  readonly version: number;
};

export type CircularWords = { readonly subject: string; readonly paragraphs: readonly string[] };

type Drafted = Pick<Circular, 'kind' | 'letter' | 'audience' | 'untilOn'>;

/** State = fold(events). `null` for what does not begin as a circular. */
export function foldCircular(id: CircularId, entries: readonly Entry[]): Circular | null {
  const [first, ...rest] = entries;
  if (first?.kind !== 'drafted') return null;
  const { kind, letter, audience, untilOn } = first.skeleton as unknown as Drafted;
  let state: Circular = {
    id,
    kind,
    letter,
    audience,
    untilOn,
    state: 'draft',
    draftedOn: first.on,
    sentOn: null,
    addressed: null,
    answered: null,
    version: 1,
  };
  for (const entry of rest) {
    const numbers = entry.skeleton as { addressed?: number; answered?: number };
    if (entry.kind === 'sent') state = { ...state, state: 'running', sentOn: entry.on, addressed: numbers.addressed ?? null };
    if (entry.kind === 'closed') state = { ...state, state: 'closed', answered: numbers.answered ?? null };
    state = { ...state, version: entry.version };
  }
  return state;
}
