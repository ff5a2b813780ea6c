import type { Skeletons } from '../../../src/procedure/events.js';
import { holdersOf, type CaseState, type Part, type Seat, type TeamUnit } from '../../../src/procedure/case.js';
import { account } from '../case-walk.js';
import type { Speller } from './canon.js';
import { vacant, type Node } from './moves.js';

type Named = Skeletons['people-assigned'];
type One = Named['people'][number];

export const PEOPLE = ['officer', 'clerk', 'superior', 'x', 'y', 'z', 'w', 'decider', 'other', 'screener'].map((name) => `@${name}`);

const one = (name: string, part: Part, seat: Seat | null = null, unit: TeamUnit | null = null): One => ({
  account: account(name),
  part,
  seat,
  unit,
  acting: null,
});
const named = (...people: One[]): Named => ({ people, isRankChecked: true });

/** The direct superior alone, a whole team that is also a whole board, and the superior who hears and decides. */
const FIRST: readonly Named[] = [
  named(one('superior', 'superior'), one('x', 'examiner'), one('decider', 'decider')),
  named(
    ...[one('superior', 'superior'), one('superior', 'examiner', 'chair'), one('x', 'examiner', 'secretary', 'supervision')],
    ...[one('y', 'examiner', 'member', 'personnel'), one('z', 'examiner', 'member'), one('w', 'examiner', 'member')],
    one('decider', 'decider'),
  ),
  named(one('superior', 'superior'), one('superior', 'examiner'), one('superior', 'decider')),
];

const HANDED: readonly Part[] = ['officer', 'examiner', 'decider', 'objection-decider'];

/** Everybody at once where nobody is named yet; a part nobody holds; else each part handed to each person unlike the others. */
export function teamsOf({ state, spelled }: Node, { unlike }: Speller): readonly Named[] {
  const lacking = vacant(state);
  if (lacking.length >= FIRST_PARTS && !state.people.some((person) => person.part === 'out')) return FIRST;
  const free = PEOPLE.find(
    (name) => state.people.every((person) => person.account !== name) && state.deeds.every((deed) => deed.account !== name),
  );
  // Who follows somebody that left is anybody; who may follow whom is asked where parts are handed on.
  if (lacking.some((part) => part !== 'objection-decider')) return lacking.flatMap((part) => (free ? handedOn(state, part, free) : []));
  const people = unlike(spelled, PEOPLE);
  return (lacking.length > 0 ? lacking : HANDED).flatMap((part) => people.flatMap((name) => handedOn(state, part, name)));
}
const FIRST_PARTS = 3;

/** The part with this person in it: in place of who held it, or of the last of the examiners. */
function handedOn(state: CaseState, part: Part, name: string): Named[] {
  const holders = holdersOf(state, part);
  if (holders.some((person) => person.account === name)) return [];
  const fresh = { account: name as One['account'], part, acting: null };
  if (part !== 'examiner') return [named({ ...fresh, seat: null, unit: null })];
  const leaving = holders.at(-1);
  const kept = holders
    .filter((person) => person !== leaving)
    .map(({ account: who, seat, unit }) => ({ ...fresh, account: who, seat, unit }));
  return [named(...kept, { ...fresh, seat: leaving?.seat ?? null, unit: leaving?.unit ?? null })];
}
