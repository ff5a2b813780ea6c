import type { Candidate } from './compiled.js';
import { factsIn } from './condition.js';
import type { Situation, Truth } from './condition.js';
import { heaviness } from './heaviness.js';
import { memory } from './memory.js';
import { decide, sift, truthOf } from './survey.js';
import type { Sifted, Survey } from './survey.js';

/** What was found, and the rules that class, act and day leave possible. */
export type Found = { readonly live: readonly Candidate[]; readonly here: Survey; readonly sifted: Sifted; readonly at: Situation };

/** One fact turned: the rules that look at it, with their truth as stated; the others; and the facts to turn it in. */
type Turn = { readonly touched: readonly Candidate[]; readonly truths: readonly Truth[]; readonly rest: Survey; readonly at: Turning };

type Turning = { readonly facts: Record<string, string | undefined>; readonly actOn: Situation['actOn'] };

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
export function turnOf({ here, at }: Found, looking: ReadonlySet<Candidate>): Turn {
  const touched = [...looking];
  const apart = (c: Candidate): boolean => !looking.has(c);
  return {
    touched,
    truths: touched.map((candidate) => truthOf(candidate, at)),
    rest: { met: here.met.filter(apart), maybe: here.maybe.filter(apart) },
    at: { facts: { ...at.facts }, actOn: at.actOn },
  };
}

/**
 * The rules by which the answer would be another one if this fact alone were `value`: none while the answer would wait
 * for further facts, and none where it would stay what it is.
 */
export function otherwise({ sifted }: Found, turn: Turn, fact: string, value: string): readonly Candidate[] {
  turn.at.facts[fact] = value;
  const turned = surveyed(turn);
  if (turned === null) return NOTHING;
  const then = sift(turned);
  return decide(then).because === 'facts' ? NOTHING : newsOf(sifted.certain, then.certain);
}

const NOTHING: readonly Candidate[] = [];

/** Null where the turned fact changes no rule's truth. */
function surveyed({ touched, truths, rest, at }: Turn): Survey | null {
  const [met, maybe] = [[...rest.met], [...rest.maybe]];
  let isSame = true;
  touched.forEach((candidate, i) => {
    const truth = truthOf(candidate, at);
    if (truth !== truths[i]) isSame = false;
    if (truth !== false) (truth === true ? met : maybe).push(candidate);
  });
  return isSame ? null : { met, maybe };
}

/** What would be said and is not said now: at the weight that decides, or of crime; and the heaviest, where that changed. */
function newsOf(now: readonly Candidate[], then: readonly Candidate[]): readonly Candidate[] {
  const heaviest = heaviness(then);
  const best = Math.min(...then.map((c) => c.weight));
  const isOther = heaviest !== heaviness(now);
  const isSaid = ({ saying }: Candidate): boolean => now.some((c) => c.saying === saying);
  const tells = (c: Candidate): boolean =>
    isSaid(c) ? isOther && heaviness([c]) === heaviest : c.weight === best || c.category === 'crime';
  return then.filter(tells).sort((a, b) => a.index - b.index);
}
