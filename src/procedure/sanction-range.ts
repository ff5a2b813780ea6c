import { ladderFor, sanctionById, type Law, type Level, type Sanction } from '../law/index.js';
import { Refusal } from '../kit/refusal.js';
import type { CaseState, DecidedSanction } from './case.js';

const WEIGHT: readonly Level[] = ['moral', 'ringan', 'sedang', 'berat'];

/** The heaviest level among the alleged rules: several breaches, one sanction (PP 94/2021 Ps. 34). */
export function levelOf(state: CaseState): Level {
  const levels = state.alleged.map((rule) => rule.level ?? 'moral');
  if (levels.includes('kontrak')) return 'kontrak';
  return [...levels].sort((a, b) => WEIGHT.indexOf(b) - WEIGHT.indexOf(a))[0] ?? 'moral';
}

/** The sanctions the law gives for this employment class and level, by the day of the act, lightest first. */
export function rangeOf(law: Law, state: CaseState): readonly Sanction[] {
  return ladderFor(law, state.employmentClass, levelOf(state), state.actOn);
}

/** Every sanction of the class's ladder on the day of the act: what a reasoned departure may reach. */
export function ladderOf(law: Law, state: CaseState): readonly Sanction[] {
  const levels = new Set(law.sanctions.map((sanction) => sanction.level));
  const all = [...levels].flatMap((level) => ladderFor(law, state.employmentClass, level, state.actOn));
  return [...new Map(all.map((sanction) => [sanction.id, sanction])).values()];
}

/**
 * A chosen sanction, marked where it lies outside the range. Refusals `law.unknown-id`, `procedure.sanction-unknown`
 * (not on this class's ladder that day), `procedure.sanction-outside` (no reason given).
 */
export function choose(law: Law, state: CaseState, id: string, outsideReason: string): DecidedSanction {
  const sanction = sanctionById(law, id);
  if (!ladderOf(law, state).some((one) => one.id === id)) throw new Refusal('procedure.sanction-unknown');
  const isOutsideRange = !rangeOf(law, state).some((one) => one.id === id);
  if (isOutsideRange && outsideReason === '') throw new Refusal('procedure.sanction-outside');
  return { id, level: sanction.level, months: sanction.durationMonths, isOutsideRange };
}

/** Those lighter than the sanction that stands; aggravating on objection is unsettled in the sources, so it is not offered. */
export function lighterThan(law: Law, state: CaseState, standing: DecidedSanction): readonly Sanction[] {
  const place = (one: Sanction): number => law.sanctions.indexOf(one);
  const now = sanctionById(law, standing.id);
  return ladderOf(law, state).filter((one) =>
    one.level === now.level ? place(one) < place(now) : WEIGHT.indexOf(one.level) < WEIGHT.indexOf(now.level),
  );
}
