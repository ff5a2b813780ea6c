import { articlesOn, ruleById, type Law } from '../../law/index.js';
import { refusals } from '../../kit/refusals.js';
import type { Bilingual } from '../../kit/text.js';
import type { AllegedRule, CaseState } from '../case.js';
import { guards, type GuardName, type Moment } from '../table/guards.js';
import { refusalOf } from '../table/permit.js';
import { findingOn, isUsable, provenRules } from '../table/proof.js';
import type { Command } from '../table/row.js';
import { rowOf } from '../table/transitions.js';
import { lacksText as t } from './lacks.text.js';

/** One thing a finding of breach still lacks, on which element, and the step that mends it. */
export type Lack = {
  readonly what: Bilingual;
  readonly rule: string | null;
  readonly element: string | null;
  readonly mendedBy: Command;
};

/**
 * Everything a decision that finds a breach still lacks, one by one; empty exactly when the table lets it be drafted and
 * every citation stands. Pure.
 */
export function lacksIn(law: Law, state: CaseState, at: Moment): readonly Lack[] {
  return [...conditionLacks(state, at), ...elementLacks(state), ...citationLacks(law, state)];
}

/** Where each condition of the decision is mended; the two on elements are told element by element. */
const MENDED_BY: Partial<Record<GuardName, Command>> = {
  'heard-or-missed-twice': 'minute-hearing',
  'absence-minuted': 'draft-no-show',
  'team-where-required': 'assign-people',
  'board-where-required': 'assign-people',
  'no-replacement-waiting': 'answer-replacement',
  'recommended-where-required': 'draft-recommendation',
  'not-away': 'answer-transfer',
  'once-only': 'link-case',
  'different-people': 'assign-people',
  'decider-in-office': 'assign-people',
};

function conditionLacks(state: CaseState, at: Moment): Lack[] {
  return rowOf('draft-decision').needs.flatMap((name) => {
    const mendedBy = MENDED_BY[name];
    if (!mendedBy || guards[name](state, at)) return [];
    return [{ what: refusals[refusalOf(name)].say, rule: null, element: null, mendedBy }];
  });
}

function elementLacks(state: CaseState): Lack[] {
  if (state.deliberation === null) return [{ what: t.unweighed, rule: null, element: null, mendedBy: 'deliberate' }];
  const whole = new Set(provenRules(state).map((one) => one.rule));
  return state.alleged.flatMap((alleged) => alleged.elements.flatMap((element) => lacksOf(state, alleged, element, whole.size === 0)));
}

/** `isNoneWhole`: with no allegation whole, an element found not proven is what stands against a breach. */
function lacksOf(state: CaseState, { rule }: AllegedRule, element: string, isNoneWhole: boolean): Lack[] {
  const lack = (what: Bilingual, mendedBy: Command): Lack => ({ what, rule, element, mendedBy });
  const found = findingOn(state, rule, element);
  if (!found) return [lack(t.elementUnweighed, 'deliberate')];
  const unanswered = found.isAnswerAddressed ? [] : [lack(t.unanswered, 'deliberate')];
  if (found.finding === 'not-proven') return [...(isNoneWhole ? [lack(t.notProven, 'draft-clearing')] : []), ...unanswered];
  if (found.evidence.length === 0) return [lack(t.noEvidence, 'deliberate'), ...unanswered];
  return [...found.evidence.flatMap((file) => (isUsable(state, file) ? [] : [evidenceLack(state, file, lack)])), ...unanswered];
}

function evidenceLack(state: CaseState, file: string, lack: (what: Bilingual, mendedBy: Command) => Lack): Lack {
  const item = state.evidence.find((one) => one.file === file);
  if (item?.isSetAside) return lack(t.setAside, 'record-basis');
  return item?.served ? lack(t.notPut, 'reply') : lack(t.notShown, 'serve-evidence');
}

/** A finding names the articles it stands on, in force on the day of the act. */
function citationLacks(law: Law, state: CaseState): Lack[] {
  return provenRules(state)
    .filter(({ rule }) => articlesOn(ruleById(law, rule), state.actOn).length === 0)
    .map(({ rule }) => ({ what: t.noCitation, rule, element: null, mendedBy: 'choose-rules' }));
}

/** A draft whose citations do not stand is not signed. */
export const isCited = (law: Law, state: CaseState): boolean => citationLacks(law, state).length === 0;
