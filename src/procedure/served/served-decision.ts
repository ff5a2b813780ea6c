import type { Day } from '../../kit/dates.js';
import type { Bilingual } from '../../kit/text.js';
import { ruleById, type Law } from '../../law/index.js';
import type { Entry } from '../../ledger/index.js';
import type { CaseState, ElementFinding, Finding, Objection, Outcome } from '../case.js';
import type { SaidElement } from '../events.js';
import { wordsOf } from '../papers/letter-words.js';
import { shownEvidence } from './served-parts.js';

/** How one element was found, as the served decision rests on it. `evidence` by the numbers of `ServedEvidence`. */
export type ServedElement = {
  readonly rule: string;
  readonly element: string;
  readonly text: Bilingual;
  readonly finding: Finding;
  readonly said: string;
  readonly reason: string;
  readonly evidence: readonly number[];
};

export type ServedDecision = {
  readonly outcome: Outcome;
  readonly sanction: string | null;
  readonly receivedOn: Day | null;
  readonly isRead: boolean;
  /** Empty where the case was closed without weighing. */
  readonly elements: readonly ServedElement[];
};

/** The decision once it was handed over; one that found no breach from its issue on. A draft is no decision, closed case or not. */
export function servedDecision(law: Law, state: CaseState, entries: readonly Entry[]): ServedDecision | null {
  const { decision } = state;
  if (!decision || decision.issuedOn === null || (decision.outcome === 'breach' && decision.service === null)) return null;
  return {
    outcome: decision.outcome,
    sanction: decision.sanction?.id ?? null,
    receivedOn: decision.service?.receivedOn ?? null,
    isRead: decision.readOn !== null,
    elements: servedElements(law, state, wordsOf(entries, 'deliberated')?.elements ?? []),
  };
}

function servedElements(law: Law, state: CaseState, words: readonly SaidElement[]): ServedElement[] {
  const shown = shownEvidence(state);
  return (state.deliberation?.elements ?? []).map(({ rule, element, finding, evidence }) => {
    const own = words.find((one) => one.rule === rule && one.element === element);
    const numbers = shown.filter((item) => evidence.includes(item.file)).map((item) => item.number);
    const text = textOf(law, { rule, element });
    return { rule, element, text, finding, said: own?.said ?? '', reason: own?.reason ?? '', evidence: numbers };
  });
}

/** An element the rule base has since dropped goes by its id. */
function textOf(law: Law, { rule, element }: Pick<ElementFinding, 'rule' | 'element'>): Bilingual {
  return ruleById(law, rule).elements.find((one) => one.id === element)?.text ?? { id: element, en: element };
}

/** A draft of the decision on an objection is nobody's business but the office's. */
export const shownObjection = (objection: Objection): Objection =>
  objection.decision?.issuedOn ? objection : { ...objection, decision: null };
