import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { accountsWithRole, type Role } from '../../identity/index.js';
import { partsOf, type Acting, type CaseState, type Deed, type Part, type Seat, type TeamUnit } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type AssignedPart = Extract<Part, 'officer' | 'superior' | 'examiner' | 'decider' | 'objection-decider'>;
export type AssignPeople = OnCase & {
  /** Each part named here is replaced whole; parts not named stay. */
  readonly people: readonly {
    readonly account: AccountId;
    readonly part: AssignedPart;
    readonly seat: Seat | null;
    /** For an examiner, in which capacity (PP 94/2021 Ps. 29). */
    readonly unit?: TeamUnit | null;
  }[];
  /** Stated by whoever names the examiners: none of them ranks below the person examined (PP 94/2021 Ps. 29; PP 42/2004 Ps. 17). */
  readonly isRankChecked?: boolean;
  /** The order that forms the team, or an empty text. */
  readonly order: string;
};

/** Which account role a part asks for on the day of assigning. The superior may examine, and may decide what is theirs to decide. */
const ROLES: Record<AssignedPart, readonly Role[]> = {
  officer: ['officer'],
  superior: ['superior'],
  examiner: ['examiner', 'superior'],
  decider: ['decider', 'superior'],
  'objection-decider': ['decider', 'superior'],
};

export type Holders = ReadonlyMap<AccountId, { readonly roles: readonly Role[]; readonly acting: Acting | null }>;

/**
 * Names who does what in a case, acting officials by date. Refusals of `takeStep`, `procedure.person-without-role`,
 * `procedure.person-tied`, `procedure.screener-cannot-examine`, `procedure.different-people`, `procedure.decider-fixed`.
 */
export async function assignPeople(ctx: Ctx, input: AssignPeople): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => decideAssignPeople(state, input, by, await holdersOn(ctx, tx, by.today)));
}

export function decideAssignPeople(state: CaseState, input: AssignPeople, by: By, holders: Holders): NewEvent[] {
  permit(state, 'assign-people', by);
  if (input.people.length === 0) throw new Refusal('procedure.people-assigned');
  for (const person of input.people) mustBeFit(state, person, holders);
  const people = input.people.map(({ account, part, seat, unit }) => ({
    account,
    part,
    seat: part === 'examiner' ? seat : null,
    unit: part === 'examiner' ? (unit ?? null) : null,
    acting: holders.get(account)?.acting ?? null,
  }));
  mustBeDifferent(state, people);
  return [event('people-assigned', by.today, { people, isRankChecked: input.isRankChecked ?? false }, { order: input.order })];
}

const FIXED: ReadonlySet<CaseState['status']> = new Set(['decided', 'served', 'objected', 'objection-drafted', 'final']);

function mustBeFit(state: CaseState, person: AssignPeople['people'][number], holders: Holders): void {
  const held = holders.get(person.account)?.roles ?? [];
  if (!ROLES[person.part].some((role) => held.includes(role))) throw new Refusal('procedure.person-without-role');
  const parts = partsOf(state, person.account);
  if (parts.includes('out')) throw new Refusal('procedure.person-tied');
  if (person.part !== 'officer' && (parts.includes('screener') || parts.includes('reporter')))
    throw new Refusal('procedure.screener-cannot-examine');
  if (FIXED.has(state.status) && person.part !== 'officer' && person.part !== 'objection-decider')
    throw new Refusal('procedure.decider-fixed');
}

/** One decider, one superior; who decides kept no file and, but for the superior's own path, examined nothing. */
function mustBeDifferent(state: CaseState, fresh: readonly { account: AccountId; part: AssignedPart }[]): void {
  const parts = new Set<Part>(fresh.map((person) => person.part));
  const all = [...state.people.filter((person) => !parts.has(person.part)), ...fresh];
  const of = (part: Part): AccountId[] => all.filter((person) => person.part === part).map((person) => person.account);
  const single = ['superior', 'decider', 'objection-decider'] as const;
  if (single.some((part) => of(part).length > 1)) throw new Refusal('procedure.different-people');
  const clash = (a: AccountId[], b: AccountId[]): boolean => a.some((account) => b.includes(account));
  if (clash(of('decider'), of('officer'))) throw new Refusal('procedure.different-people');
  const examinedApart = of('examiner').filter((account) => !of('superior').includes(account));
  if (clash(of('decider'), [...examinedApart, ...doers(state, of('superior'))])) throw new Refusal('procedure.different-people');
  if (
    clash(of('objection-decider'), [
      ...all.filter((person) => person.part !== 'objection-decider').map((person) => person.account),
      ...state.deeds.map((deed) => deed.account),
    ])
  )
    throw new Refusal('procedure.another-official');
}

/** Whoever recorded or examined before, but for what the direct superior examined as such: who hands a part on has still done it. */
function doers(state: CaseState, superiors: readonly AccountId[]): AccountId[] {
  const isOwnPath = (deed: Deed): boolean => deed.asSuperior && superiors.includes(deed.account);
  return state.deeds.filter((deed) => deed.did !== 'decided' && !isOwnPath(deed)).map((deed) => deed.account);
}

/** Who holds which role of a case on a day. */
export async function holdersOn(ctx: Ctx, tx: Tx, on: Day): Promise<Holders> {
  const holders = new Map<AccountId, { roles: Role[]; acting: Acting | null }>();
  for (const role of ['officer', 'superior', 'examiner', 'decider'] as const) {
    for (const { id, acting } of await accountsWithRole(ctx, tx, role, on)) {
      const known = holders.get(id);
      holders.set(id, { roles: [...(known?.roles ?? []), role], acting: acting ?? known?.acting ?? null });
    }
  }
  return holders;
}
