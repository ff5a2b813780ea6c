import type { Candidate } from './compiled.js';
import { factsIn } from './condition.js';
import type { Situation, Truth } from './condition.js';
import { heaviness } from './heaviness.js';
import { memory } from './memory.js';
import { UNKNOWN } from '../question.js';
import { decide, sift, truthOf } from './survey.js';
import type { Sifted, Survey } from './survey.js';

/** What was found, and the rules that class, act and day leave possible. */
export type Found = { readonly live: readonly Candidate[]; readonly here: Survey; readonly sifted: Sifted; readonly at: Situation };

/** One fact turned: the rules that it touches, the others as they stand, and the facts to turn it in. */
type Turn = { readonly touched: readonly Touched[]; readonly rest: Survey; readonly facts: Record<string, string | undefined> };

type Touched = { readonly candidate: Candidate; readonly truth: Truth };

/** The facts that the conditions of some rules look at, each with the rules that look at it. */
export function lookedAt(live: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<Candidate>> {
  return kept(live, '', () => {
    const found = new Map<string, Set<Candidate>>();
    for (const candidate of live)
      for (const fact of candidate.tests.flatMap(({ condition }) => factsIn(condition)))
        found.set(fact, (found.get(fact) ?? new Set<Candidate>()).add(candidate));
    return found;
  });
}

const kept = memory<ReadonlyMap<string, ReadonlySet<Candidate>>>();

/** A stated fact made ready to be turned: only the rules that look at it are held against each other answer. */
export function turnOf({ here, at }: Found, touched: ReadonlySet<Candidate>): Turn {
  const apart = (c: Candidate): boolean => !touched.has(c);
  return {
    touched: [...touched].map((candidate) => ({ candidate, truth: truthOf(candidate, at) })),
    rest: { met: here.met.filter(apart), maybe: here.maybe.filter(apart) },
    facts: { ...at.facts },
  };
}

/**
 * The rules by which the answer would be another one if this fact alone were `value`: none while the answer would wait
 * for further facts, and none where it would stay what it is.
 */
export function otherwise({ sifted, at }: Found, { touched, rest, facts }: Turn, fact: string, value: string): readonly Candidate[] {
  facts[fact] = value;
  const turned = touched.map(({ candidate, truth }) => ({ candidate, was: truth, truth: truthOf(candidate, { facts, actOn: at.actOn }) }));
  if (turned.every(({ was, truth }) => was === truth)) return [];
  const those = (truth: Truth): Candidate[] => turned.filter((one) => one.truth === truth).map((one) => one.candidate);
  const then = sift({ met: [...rest.met, ...those(true)], maybe: [...rest.maybe, ...those(UNKNOWN)] });
  return decide(then).because === 'facts' ? [] : newsOf(sifted.certain, then.certain);
}

/** What would be said and is not said now: at the weight that decides, or of crime; and the heaviest, where that changed. */
function newsOf(now: readonly Candidate[], then: readonly Candidate[]): readonly Candidate[] {
  const said = now.map((c) => c.saying);
  const heaviest = heaviness(then);
  const best = Math.min(...then.map((c) => c.weight));
  const isOther = heaviest !== heaviness(now);
  const tells = (c: Candidate): boolean =>
    said.includes(c.saying) ? isOther && heaviness([c]) === heaviest : c.weight === best || c.category === 'crime';
  return then.filter(tells).sort((a, b) => a.index - b.index);
}
