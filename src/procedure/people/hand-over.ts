import type { Ctx } from '../../kit/ctx.js';
import type { AccountId, CaseId } from '../../kit/ids.js';
import { isRefusal, Refusal } from '../../kit/refusal.js';
import type { RefusalCode } from '../../kit/refusals.js';
import { decideAssignPeople, holdersOn, type AssignedPart, type AssignPeople } from './assign-people.js';
import { holdersOf, partsOf, type CaseState } from '../case.js';
import { takeStep, type AtCase } from '../step.js';
import { openParts } from '../store.js';

export const HANDED_PARTS: readonly AssignedPart[] = ['officer', 'superior', 'examiner', 'decider', 'objection-decider'];

export type HandOver = {
  readonly from: AccountId;
  /** Who takes which part; a part without a successor stays where it is. */
  readonly successors: Readonly<Partial<Record<AssignedPart, AccountId>>>;
  /** Why: leave, another post, retirement. Written into each case. */
  readonly reason: string;
};
/** One open case and what became of it; `refused`: by which rule it could not be handed over so. */
export type HandedOver = { readonly number: string; readonly refused: RefusalCode | null };

/**
 * Hands every part of somebody who leaves to their successors, case by case: a case whose rules forbid the successor stays,
 * and says why. What was done stays done by who did it. Refusals `kit.not-allowed`, `procedure.reason-needed`.
 */
export async function handOver(ctx: Ctx, input: HandOver): Promise<HandedOver[]> {
  const lead = ctx.mustHave('case.assign');
  if (input.reason.trim() === '') throw new Refusal('procedure.reason-needed');
  const cases = [...new Set((await ctx.tx((tx) => openParts(tx, input.from))).map((one) => one.caseId))];
  const done: HandedOver[] = [];
  for (const caseId of cases) {
    const one = await handOverCase(ctx, caseId, { ...input, reason: `Serah terima oleh ${lead.name}: ${input.reason.trim()}` });
    if (one) done.push(one);
  }
  return done;
}

/** `null` where none of the parts to be handed over is held. */
async function handOverCase(ctx: Ctx, caseId: CaseId, input: HandOver): Promise<HandedOver | null> {
  let number = '';
  let isMeant = false;
  const decide = async ({ tx, state, by }: AtCase) => {
    number = state.number;
    const people = peopleAfter(state, input);
    isMeant = people.length > 0;
    if (!isMeant) return [];
    const asked: AssignPeople = { caseId, version: null, people, order: input.reason };
    // The table lets the clockwork of a hand-over in; who may lead one was asked above, and every other rule still decides.
    return decideAssignPeople(state, asked, { ...by, actor: { kind: 'system' }, account: null }, await holdersOn(ctx, tx, by.today));
  };
  try {
    await takeStep(ctx, { caseId, version: null }, decide);
    return isMeant ? { number, refused: null } : null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { number, refused: error.code };
  }
}

/** Each part of theirs that has a successor, named whole as assigning wants it: the others in it stay. */
function peopleAfter(state: CaseState, { from, successors }: HandOver): AssignPeople['people'] {
  const held = HANDED_PARTS.filter((part) => partsOf(state, from).includes(part) && successors[part] !== undefined);
  return held.flatMap((part) => {
    const people = holdersOf(state, part).map((one) => ({ ...one, part, account: one.account === from ? successors[part]! : one.account }));
    return people.filter((one, i) => people.findIndex((other) => other.account === one.account) === i);
  });
}
