import type { Actor } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { RefusalCode } from '../../kit/refusals.js';
import { partsOf, type CaseState } from '../case.js';
import { guards, type GuardName, type Moment } from './guards.js';
import type { Command, Row, Who } from './row.js';
import { transitions } from './transitions.js';

export type WhyNot = RefusalCode | null;

export const refusalOf = (guard: GuardName): RefusalCode => `procedure.${guard}`;

/** Whether this person may take this step in this case: a part in it, and a permission of the day. */
export function isAmong(who: readonly Who[], state: CaseState, actor: Actor): boolean {
  return who.some((one) => {
    if (one === 'respondent') return actor.kind === 'respondent' && actor.caseId === state.id;
    if (one === 'system') return actor.kind === 'system';
    return actor.kind === 'account' && actor.may.has(one.permission) && partsOf(state, actor.id).includes(one.part);
  });
}

/** Why a row cannot be taken now, most telling reason first; `null` when it can. Pure. */
export function whyNot(row: Row, state: CaseState, actor: Actor, at: Moment): WhyNot {
  if (!row.from.includes(state.status)) return state.status === 'closed' ? 'procedure.closed' : 'procedure.not-now';
  const failing = row.needs.find((name) => !guards[name](state, at));
  if (failing) return refusalOf(failing);
  return isAmong(row.who, state, actor) ? null : 'procedure.not-your-part';
}

export const momentOf = (actor: Actor, today: Moment['today'], isDeciderInOffice = true): Moment => ({
  today,
  account: actor.kind === 'account' ? actor.id : null,
  isDeciderInOffice,
});

/** Who takes a step, and the moment it is taken in. */
export type By = Moment & { readonly actor: Actor };

/** On paper: an officer scans it in, and the person gets the same receipt. */
export const viaOf = (by: By): 'page' | 'paper' => (by.actor.kind === 'respondent' ? 'page' : 'paper');

/** Lets a step pass, or refuses with the reason the table gives. `table` is another one only where a test plants a fault. */
export function permit(state: CaseState, command: Command, by: By, table: readonly Row[] = transitions): Row {
  const row = table.find((one) => one.command === command)!;
  const reason = whyNot(row, state, by.actor, by);
  if (reason) throw new Refusal(reason);
  return row;
}
