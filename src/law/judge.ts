import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import { appliedRule, gapsOf, nearMissesOf, possibleRule } from './explain.js';
import { evaluate, situationOf } from './evaluate.js';
import type { Evaluated } from './evaluate.js';
import type { Answer, AppliedRule, Judgement, Moment, OpenSanction } from './judgement.js';
import type { Law } from './law.js';
import { checkFacts } from './question.js';
import type { Facts } from './question.js';
import { routeOn } from './route.js';
import type { Category } from './rule.js';
import { competentFor } from './sanction.js';

/** Heaviest first: what stands further left decides the answer when several rules apply. */
const WEIGHT: readonly Category[] = [
  'discipline',
  'ethics',
  'contract',
  'unsettled',
  'crime',
  'permitted-with-conditions',
  'permitted',
  'not-covered',
];

const ANSWERS: Record<Category, Answer> = {
  discipline: 'discipline',
  ethics: 'ethics',
  contract: 'other-law',
  crime: 'other-law',
  unsettled: 'unsettled',
  'permitted-with-conditions': 'permitted-with-conditions',
  permitted: 'permitted',
  'not-covered': 'not-covered',
};

/**
 * What the law says about these facts, and why. It advises; a person decides. Substance by `actOn`, sanctions too;
 * the supervisor by `stepOn`. An answer stands only when no missing fact could make it heavier: otherwise `unsettled`
 * with its gaps. Refuses `law.unknown-fact`, `law.bad-fact`, `law.unknown-id`, and `law.no-rule-on-day` when rules
 * speak of these facts but none on that day.
 */
export function judge(law: Law, facts: Facts, at: Moment): Judgement {
  checkFacts(law, facts);
  const { situation, phase } = situationOf(law, facts, at);
  const all = law.rules.map((rule) => evaluate(law, rule, situation));
  const live = all.filter((e) => e.isInForce);
  refuseOtherDays(all, live, at);
  const { certain, open } = sift(live);
  const { gapRules, ...decision } = decide(certain, open);
  const applied = certain.map((e) => appliedRule(law, e, situation));
  const charges = applied.filter((r) => r.category !== 'crime');
  return {
    ...decision,
    rules: charges,
    flags: applied.filter((r) => r.category === 'crime'),
    possible: open.map(possibleRule),
    sanctions: inRange(charges),
    nearMisses: nearMissesOf(law, live, certain, situation),
    gaps: gapsOf(law, gapRules),
    deadlines: [],
    milder: [],
    phase,
    whoCanSettle: settlerOf(charges),
    competent: competentFor(
      law,
      charges.flatMap((r) => (r.level ? [r.level] : [])),
      facts['post'],
    ),
    supervisor: routeOn(law, 'national-supervisor', at.stepOn),
    version: law.version,
  };
}

/** Never falls back to the rule of another day. */
function refuseOtherDays(all: readonly Evaluated[], live: readonly Evaluated[], at: Moment): void {
  const elsewhere = all.filter((e) => !e.isInForce && e.truth !== false);
  const here = live.filter((e) => e.truth !== false);
  const onlyElsewhere = here.length === 0 && elsewhere.length > 0;
  const metElsewhere = elsewhere.some((e) => e.truth === true) && !here.some((e) => e.truth === true);
  if (onlyElsewhere || metElsewhere) throw new Refusal('law.no-rule-on-day', { on: at.actOn });
}

/** Certain: met, and no exception is met or still possible. Open: possible, or met with an exception still possible. */
function sift(live: readonly Evaluated[]): { certain: Evaluated[]; open: Evaluated[] } {
  const overriddenBy = (truth: true | 'unknown'): Set<string> =>
    new Set(live.filter((e) => e.truth === truth).flatMap((e) => e.rule.overrides));
  const [surely, maybe] = [overriddenBy(true), overriddenBy('unknown')];
  const standing = live.filter((e) => e.truth !== false && !surely.has(e.rule.id));
  const isCertain = (e: Evaluated): boolean => e.truth === true && !maybe.has(e.rule.id);
  return { certain: standing.filter(isCertain), open: standing.filter((e) => !isCertain(e)) };
}

type Decision = Pick<Judgement, 'answer' | 'because'> & { gapRules: readonly Evaluated[] };

function decide(certain: readonly Evaluated[], open: readonly Evaluated[]): Decision {
  const best = heaviest(certain);
  const decisive = open.filter((e) => best === null || weight(e.category) < weight(best));
  if (decisive.length > 0) return { answer: 'unsettled', because: 'facts', gapRules: withExceptions(decisive, open) };
  if (best === null) return { answer: 'not-covered', because: null, gapRules: [] };
  return { answer: ANSWERS[best], because: best === 'unsettled' ? 'law' : null, gapRules: [] };
}

/** A rule may be met and still open only because an exception to it is: then the exception's facts are the gap. */
function withExceptions(decisive: readonly Evaluated[], open: readonly Evaluated[]): Evaluated[] {
  const ids = decisive.map((e) => e.rule.id);
  return open.filter((e) => decisive.includes(e) || e.rule.overrides.some((id) => ids.includes(id)));
}

function heaviest(rules: readonly Evaluated[]): Category | null {
  const [first] = rules.map((e) => e.category).sort((a, b) => weight(a) - weight(b));
  return first ?? null;
}

function weight(category: Category): number {
  return WEIGHT.indexOf(category);
}

function inRange(rules: readonly AppliedRule[]): OpenSanction[] {
  const seen = new Map(rules.flatMap((r) => r.sanctions).map((s) => [s.id, s]));
  return [...seen.values()];
}

function settlerOf(rules: readonly AppliedRule[]): Bilingual | null {
  return rules.find((r) => r.category === 'unsettled')?.whoCanSettle ?? null;
}
