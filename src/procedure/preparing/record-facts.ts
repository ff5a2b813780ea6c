import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { checkFacts, judge, UNKNOWN, type Facts, type Judgement, type Law } from '../../law/index.js';
import type { CaseState } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { withdrawDraftedSummonses } from '../papers/issue-case-letter.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type RecordFacts = OnCase & {
  readonly answers: Facts;
  readonly actOn: Day;
  readonly contest: string | null;
  readonly office: string | null;
  /** Which evidence bears out which answer. */
  readonly evidence: { readonly [question: string]: readonly FileId[] };
  readonly note: string;
};

/**
 * Records what was found and by which evidence, asks the law what it says on the day of the act, and keeps the advice
 * with the version of the rule base. Rules chosen earlier fall away, and with them a summons that is still a draft: they
 * were made for other facts. Refusals of
 * `takeStep`, `law.*` of `judge`, `procedure.bad-day`, `procedure.unknown-evidence`, `procedure.evidence-set-aside`.
 */
export async function recordFacts(ctx: Ctx, law: Law, input: RecordFacts): Promise<Judgement> {
  await takeStep(ctx, input, async (at) => {
    const events = decideRecordFacts(at.state, input, law, at.by);
    await withdrawDraftedSummonses(at);
    return events;
  });
  return judge(law, input.answers, { actOn: input.actOn, stepOn: ctx.today(), contest: input.contest, office: input.office });
}

export function decideRecordFacts(state: CaseState, input: RecordFacts, law: Law, by: By): NewEvent[] {
  permit(state, 'record-facts', by);
  if (input.actOn > by.today || input.actOn < '1970-01-01') throw new Refusal('procedure.bad-day');
  checkFacts(law, input.answers);
  for (const file of Object.values(input.evidence).flat()) mustBeUsable(state, file);
  const { answers, actOn, contest, office } = input;
  const said = judge(law, answers, { actOn, stepOn: by.today, contest, office });
  const advice = { answer: said.answer, rules: said.rules.map((rule) => rule.id), version: said.version, stepOn: by.today };
  const evidence = Object.fromEntries(Object.entries(input.evidence).map(([question, files]) => [question, [...files]]));
  const skeleton = {
    by: by.account!,
    actOn,
    act: answers['act'] ?? state.act,
    contest,
    office,
    employmentClass: answers['employment'] ?? UNKNOWN,
    answers,
    evidence,
    advice,
  };
  return [event('facts-recorded', by.today, skeleton, { note: input.note })];
}

function mustBeUsable(state: CaseState, file: FileId): void {
  const item = state.evidence.find((one) => one.file === file);
  if (!item) throw new Refusal('procedure.unknown-evidence');
  if (item.isSetAside) throw new Refusal('procedure.evidence-set-aside');
}
