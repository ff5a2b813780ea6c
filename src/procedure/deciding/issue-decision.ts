import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { Law } from '../../law/index.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { mustBeOnce } from './find-earlier.js';
import { isCited } from './lacks.js';
import { startClock } from '../hearing/hearing-day.js';
import { issueCaseLetter, type SignedLetter } from '../papers/issue-case-letter.js';
import { permit, type By } from '../table/permit.js';
import { takeStep } from '../step.js';
import { tellReporters } from '../ending/tell-reporters.js';

/** The signed decision: the gate is passed a second time, on the day of signing. Starts the handing-over (PP 94/2021 Ps. 37 (3)). Refusals of `takeStep`, `letters.*`. */
export async function issueDecision(ctx: Ctx, law: Law, input: SignedLetter): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideIssueDecision(at.state, law, at.by);
    await mustBeOnce(at);
    await issueCaseLetter(at, at.state.decision!.letter, input);
    await tellReporters(ctx, at.tx, at.state, 'decided');
    return events;
  });
}

export function decideIssueDecision(state: CaseState, law: Law, by: By): NewEvent[] {
  permit(state, 'issue-decision', by);
  if (!isCited(law, state)) throw new Refusal('procedure.citation-missing');
  return [event('decision-issued', by.today, { letter: state.decision!.letter, clocks: [startClock(law, 'hand-over', by.today)] }, {})];
}
