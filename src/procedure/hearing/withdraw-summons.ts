import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { cancelAccess } from '../../identity/index.js';
import { withdrawLetter } from '../../letters/index.js';
import { summonsOf, type CaseState, type Round } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';
import type { Command } from '../table/row.js';

export type WithdrawSummons = OnCase & { readonly round: Round; readonly reason: string };

const COMMAND: Record<Round, Command> = { 1: 'withdraw-summons', 2: 'withdraw-second-summons' };

/** Takes back a summons that was not handed over (in time), with the code in its envelope. Refusals of `takeStep`, `procedure.reason-needed`. */
export async function withdrawSummons(ctx: Ctx, input: WithdrawSummons): Promise<void> {
  await takeStep(ctx, input, async ({ tx, state, by }) => {
    const events = decideWithdrawSummons(state, input, by);
    await withdrawLetter(ctx, tx, { letterId: summonsOf(state, input.round)!.letter, reason: input.reason });
    if (input.round === 1 && state.access === 'issued') await cancelAccess(ctx, tx, state.id);
    return events;
  });
}

export function decideWithdrawSummons(state: CaseState, input: WithdrawSummons, by: By): NewEvent[] {
  permit(state, COMMAND[input.round], by);
  if (input.reason === '') throw new Refusal('procedure.reason-needed');
  return [event('summons-withdrawn', by.today, { round: input.round }, { reason: input.reason })];
}
