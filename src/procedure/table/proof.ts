import type { AllegedRule, CaseState, ElementFinding } from '../case.js';

/**
 * The alleged rules of which every element is proven, each by evidence the respondent was shown and that may be used. A
 * decision finds a breach of these alone; what else was alleged is not proven.
 */
export function provenRules(state: CaseState): readonly AllegedRule[] {
  return state.alleged.filter(
    (rule) => rule.elements.length > 0 && rule.elements.every((element) => isProven(state, findingOn(state, rule.rule, element))),
  );
}

/** One whole allegation is enough for a breach; with none the case ends as not proven. */
export const isEveryElementProven = (state: CaseState): boolean => provenRules(state).length > 0;

export const findingOn = (state: CaseState, rule: string, element: string): ElementFinding | undefined =>
  state.deliberation?.elements.find((one) => one.rule === rule && one.element === element);

function isProven(state: CaseState, found: ElementFinding | undefined): boolean {
  return found?.finding === 'proven' && found.evidence.length > 0 && found.evidence.every((file) => isUsable(state, file));
}

/** Not set aside, and shown to the respondent in time to be answered: nobody is judged by what they could not answer. */
export function isUsable(state: CaseState, file: string): boolean {
  return state.evidence.some((item) => item.file === file && !item.isSetAside && item.served !== null && item.put !== null);
}
