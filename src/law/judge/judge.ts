import { Refusal } from '../../kit/refusal.js';
import type { Bilingual } from '../../kit/text.js';
import { fieldOf } from './compiled.js';
import { appliedRule, gapsOf, possibleRule } from './explain.js';
import type { AppliedRule, Judgement, Moment, OpenSanction } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { memory } from './memory.js';
import { milderNotes } from './milder.js';
import { nearMissesOf } from './near-miss.js';
import { checkFacts, UNKNOWN } from '../question.js';
import type { Facts } from '../question.js';
import { routeOn } from '../route.js';
import { competentFor } from '../sanction.js';
import type { Competence } from '../sanction.js';
import { situationOf } from './situation.js';
import { startedBy } from './started.js';
import { decide, sift, survey } from './survey.js';
import type { Survey } from './survey.js';

/**
 * What the law says about these facts, and why. It advises; a person decides. Substance by `actOn`, sanctions too;
 * the supervisor by `stepOn`. An answer stands only when no missing fact could make it heavier: otherwise `unsettled`
 * with its gaps. Refuses `law.unknown-fact`, `law.bad-fact`, `law.unknown-id`, and `law.no-rule-on-day` when rules
 * speak of these facts but none on that day.
 */
export function judge(law: JudgeLaw, facts: Facts, at: Moment): Judgement {
  checkFacts(law, facts);
  const { situation, phase } = situationOf(law, facts, at);
  const field = fieldOf(law, facts['employment'] ?? UNKNOWN, facts['act'] ?? UNKNOWN, at.actOn);
  const here = survey(field.live, situation);
  const elsewhere = survey(field.elsewhere, situation);
  refuseOtherDays(here, elsewhere, at);
  const sifted = sift(here);
  const { answer, because, decisive } = decide(sifted);
  const applied = sifted.certain.map((c) => appliedRule(law, c, situation));
  const charges = applied.filter((r) => r.category !== 'crime');
  return {
    answer,
    because,
    rules: charges,
    flags: applied.filter((r) => r.category === 'crime'),
    possible: sifted.open.map(possibleRule),
    sanctions: inRange(charges),
    nearMisses: nearMissesOf(law, { live: field.live, here, elsewhere, sifted, at: situation }),
    gaps: gapsOf(law, decisive, situation),
    deadlines: startedBy(law, applied, situation.facts['contest-kind'] ?? UNKNOWN),
    milder: milderNotes(law, sifted, situation, at),
    phase,
    whoCanSettle: settlerOf(charges),
    competent: competentIn(law, charges, facts['post'] ?? UNKNOWN),
    supervisor: routeOn(law, 'national-supervisor', at.stepOn),
    version: law.version,
  };
}

/** Never falls back to the rule of another day. A pointer to crime answers nothing, so it does not count as a rule here. */
function refuseOtherDays(here: Survey, elsewhere: Survey, at: Moment): void {
  if (elsewhere.met.length + elsewhere.maybe.length === 0) return;
  const speaks = [...here.met, ...here.maybe].some((c) => c.category !== 'crime');
  if (!speaks) throw new Refusal('law.no-rule-on-day', { on: at.actOn });
}

function inRange(rules: readonly AppliedRule[]): readonly OpenSanction[] {
  if (rules.length === 1) return rules[0]?.sanctions ?? [];
  const seen = new Map(rules.flatMap((r) => r.sanctions).map((s) => [s.id, s]));
  return [...seen.values()];
}

const competent = memory<readonly Competence[]>();

function competentIn(law: JudgeLaw, rules: readonly AppliedRule[], post: string): readonly Competence[] {
  const levels = rules.flatMap((r) => (r.level ? [r.level] : []));
  return competent(law, `${levels.join()}/${post}`, () => competentFor(law, levels, post));
}

function settlerOf(rules: readonly AppliedRule[]): Bilingual | null {
  return rules.find((r) => r.category === 'unsettled')?.whoCanSettle ?? null;
}
