import type { Situation, Truth } from './condition.js';
import type { Candidate } from './compiled.js';
import { WEIGHT } from './compiled.js';
import type { Answer } from './judgement.js';
import { UNKNOWN } from '../question.js';
import type { Category } from '../rule.js';

/** Rules held against a situation: those met, and those still possible. */
export type Survey = { readonly met: readonly Candidate[]; readonly maybe: readonly Candidate[] };

export function survey(candidates: readonly Candidate[], at: Situation): Survey {
  const found = { met: [] as Candidate[], maybe: [] as Candidate[] };
  for (const candidate of candidates) {
    const truth = truthOf(candidate, at);
    if (truth !== false) (truth === true ? found.met : found.maybe).push(candidate);
  }
  return found;
}

/** Whether a rule's conditions all hold; one failure fails it, whatever else is unknown. */
export function truthOf({ tests }: Candidate, at: Situation): Truth {
  let truth: Truth = true;
  for (const { test } of tests) {
    const one = test(at);
    if (one === false) return false;
    if (one === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

/** Certain: met, and no exception is met or still possible. Open: possible, or met with an exception still possible. */
export type Sifted = { readonly certain: readonly Candidate[]; readonly open: readonly Candidate[] };

export function sift({ met, maybe }: Survey): Sifted {
  const [surely, perhaps] = [overriddenBy(met), overriddenBy(maybe)];
  const standing = (c: Candidate): boolean => !surely.includes(c.rule.id);
  const certain = met.filter((c) => standing(c) && !perhaps.includes(c.rule.id));
  const shaken = perhaps.length === 0 ? [] : met.filter((c) => standing(c) && perhaps.includes(c.rule.id));
  const open = [...shaken, ...maybe.filter(standing)];
  return { certain, open: open.length > 1 ? open.sort((a, b) => a.index - b.index) : open };
}

function overriddenBy(candidates: readonly Candidate[]): readonly string[] {
  const found: string[] = [];
  for (const { rule } of candidates) if (rule.overrides.length > 0) found.push(...rule.overrides);
  return found;
}

const ANSWERS: Record<Category, Answer> = {
  discipline: 'discipline',
  ethics: 'ethics',
  contract: 'other-law',
  'other-law': 'other-law',
  crime: 'other-law',
  unsettled: 'unsettled',
  'permitted-with-conditions': 'permitted-with-conditions',
  permitted: 'permitted',
  'not-covered': 'not-covered',
};

export type Decision = {
  readonly answer: Answer;
  readonly because: 'law' | 'facts' | null;
  /** The open rules that could make the answer heavier, with the exceptions that keep them open. */
  readonly decisive: readonly Candidate[];
};

/** An answer stands only when no missing fact could make it heavier. */
export function decide({ certain, open }: Sifted): Decision {
  const best = certain.reduce((least, c) => Math.min(least, c.weight), WEIGHT.length);
  const decisive = open.filter((c) => c.weight < best);
  if (decisive.length > 0) return { answer: 'unsettled', because: 'facts', decisive: withExceptions(decisive, open) };
  const category = WEIGHT[best];
  if (category === undefined) return { answer: 'not-covered', because: null, decisive };
  return { answer: ANSWERS[category], because: category === 'unsettled' ? 'law' : null, decisive };
}

/** A rule may be met and still open only because an exception to it is: then the exception's facts are the gap. */
function withExceptions(decisive: readonly Candidate[], open: readonly Candidate[]): readonly Candidate[] {
  const ids = decisive.map((c) => c.rule.id);
  return open.filter((c) => decisive.includes(c) || c.rule.overrides.some((id) => ids.includes(id)));
}
