import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { classById, isBreach, judge, type AppliedRule, type Law } from '../../law/index.js';
import type { AllegedRule, CaseState, Track } from '../case.js';
import { event, type NewEvent } from '../events.js';
import { withdrawDraftedSummonses } from '../papers/issue-case-letter.js';
import { permit, type By } from '../table/permit.js';
import { takeStep, type OnCase } from '../step.js';

export type ChooseRules = OnCase & {
  readonly rules: readonly string[];
  /** What is alleged, as a clause: "mengunggah … pada …". Read by the respondent. */
  readonly allegation: string;
};

/**
 * A person chooses, among the rules that the recorded facts meet, those that are alleged; their elements are pinned.
 * A summons still a draft names other rules and is taken back. What the law leaves unsettled, or knows as a crime only, cannot be alleged here. Refusals of `takeStep`,
 * `procedure.rule-needed`, `procedure.rule-not-advised`, `procedure.reason-needed`.
 */
export async function chooseRules(ctx: Ctx, law: Law, input: ChooseRules): Promise<void> {
  await takeStep(ctx, input, async (at) => {
    const events = decideChooseRules(at.state, input, law, at.by);
    await withdrawDraftedSummonses(at);
    return events;
  });
}

export function decideChooseRules(state: CaseState, input: ChooseRules, law: Law, by: By): NewEvent[] {
  permit(state, 'choose-rules', by);
  if (input.rules.length === 0) throw new Refusal('procedure.rule-needed');
  if (input.allegation === '') throw new Refusal('procedure.reason-needed');
  const { actOn, contest, office } = state;
  const advised = judge(law, state.facts!.answers, { actOn, stepOn: by.today, contest, office }).rules;
  const rules = [...new Set(input.rules)].map((id) => alleged(advised.find((rule) => rule.id === id)));
  return [event('rules-chosen', by.today, { by: by.account!, rules, track: trackOf(law, state, rules) }, { allegation: input.allegation })];
}

/** The track follows from whom it concerns and what is alleged: a contract by its own law, discipline before ethics. */
export function trackOf(law: Law, { employmentClass }: Pick<CaseState, 'employmentClass'>, rules: readonly AllegedRule[]): Track {
  const { ladder } = classById(law, employmentClass);
  if (ladder === 'kontrak' || rules.some((rule) => rule.level === 'kontrak')) return 'contract';
  return rules.some((rule) => rule.category === 'discipline') ? 'discipline' : 'ethics';
}

function alleged(rule: AppliedRule | undefined): AllegedRule {
  if (!rule || !isBreach(rule.category) || rule.category === 'crime') throw new Refusal('procedure.rule-not-advised');
  return { rule: rule.id, category: rule.category, level: rule.level, elements: rule.elements.map((element) => element.id) };
}
