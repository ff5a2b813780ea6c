import type { Day } from '../kit/dates.js';
import { holdersOf, type CaseState, type Deed, type Person, type ReplacementRequest } from './case.js';
import type { Skeletons } from './events.js';

export function answered(
  state: CaseState,
  isMeant: (one: ReplacementRequest) => boolean,
  answer: NonNullable<ReplacementRequest['answer']>,
): ReplacementRequest[] {
  return state.replacements.map((one) => (isMeant(one) ? { ...one, answer } : one));
}

export const team = (state: CaseState): Person['account'][] => holdersOf(state, 'examiner').map((person) => person.account);

/** Adds what these people did; a deed stays when the part is handed on. */
export function withDeed(state: CaseState, did: Deed['did'], accounts: readonly Person['account'][]): Deed[] {
  const superiors = holdersOf(state, 'superior').map((person) => person.account);
  const fresh = [...new Set(accounts)].map((account): Deed => ({
    account,
    did,
    asSuperior: did === 'examined' && superiors.includes(account),
  }));
  const isSame = (a: Deed, b: Deed): boolean => a.account === b.account && a.did === b.did && a.asSuperior === b.asSuperior;
  return [...state.deeds, ...fresh.filter((one) => !state.deeds.some((known) => isSame(known, one)))];
}

/** Out for good; who screened or reported stays that too, because it shuts other doors. */
export function withoutPerson(state: CaseState, account: Person['account'], on: Day): Person[] {
  const kept = state.people.filter((p) => p.account !== account || p.part === 'screener' || p.part === 'reporter');
  return [...kept, { account, part: 'out', seat: null, unit: null, acting: null, since: on }];
}

/** Assigning names whole parts anew: the superior, the team, the decider. Those who screened or reported stay what they are. */
export function withPeople(state: CaseState, fresh: Skeletons['people-assigned']['people'], on: Day): Person[] {
  const parts = new Set(fresh.map((person) => person.part));
  const kept = state.people.filter((person) => !parts.has(person.part));
  const since = (one: (typeof fresh)[number]): Day =>
    state.people.find((p) => p.account === one.account && p.part === one.part)?.since ?? on;
  return [...kept, ...fresh.map((person) => ({ ...person, since: since(person) }))];
}
