import type { Ctx } from '../../kit/ctx.js';
import { issueAccessCode } from '../../identity/index.js';
import { summonsOf, type CaseState, type Round } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { issueCaseLetter, type SignedLetter } from '../papers/issue-case-letter.js';
import { permit, type By } from '../table/permit.js';
import { takeStep } from '../step.js';
import { tellReporters } from '../ending/tell-reporters.js';
import type { Command } from '../table/row.js';

export type IssueSummons = SignedLetter & { readonly round: Round };

const COMMAND: Record<Round, Command> = { 1: 'issue-summons', 2: 'issue-second-summons' };

/**
 * The signed summons goes out. With the first one the respondent's code is made: returned once, for the sheet in the
 * envelope, and dead until the handing-over is recorded. Refusals of `takeStep`, `letters.*` of `issueLetter`.
 */
export async function issueSummons(ctx: Ctx, input: IssueSummons): Promise<{ code: string | null }> {
  let code: string | null = null;
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueSummons(at.state, input, at.by);
    await issueCaseLetter(at, summonsOf(at.state, input.round)!.letter, input);
    // Somebody called before, on another track, keeps the way in they have.
    if (input.round === 1 && at.state.access === 'none') code = await issueAccessCode(ctx, at.tx, at.state.id, at.state.number);
    await tellReporters(ctx, at.tx, at.state, 'in-examination');
    return events;
  });
  return { code };
}

export function decideIssueSummons(state: CaseState, input: { round: Round }, by: By): NewEvent[] {
  permit(state, COMMAND[input.round], by);
  return [event('summons-issued', by.today, { round: input.round, clocks: [] }, {})];
}
