import { ladderFor, principleById, sanctionById, type Law, type Level, type Sanction } from '../../law/index.js';
import { Refusal } from '../../kit/refusal.js';
import type { CaseState, DecidedSanction } from '../case.js';
import type { CountableEarlier } from '../earlier.js';
import { provenRules } from '../table/proof.js';

const WEIGHT: readonly Level[] = ['moral', 'ringan', 'sedang', 'berat', 'ptdh'];

/** A departure is reasoned in a sentence, not in a mark. */
const REASON_LETTERS = 20;
const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * Several breaches, one sanction, the heaviest (PP 94/2021 Ps. 34): of the rules found broken, and before the weighing of
 * those alleged.
 */
export function levelOf(state: CaseState): Level {
  const proven = provenRules(state);
  const levels = (proven.length > 0 ? proven : state.alleged).map((rule) => rule.level ?? 'moral');
  if (levels.includes('kontrak')) return 'kontrak';
  return [...levels].sort((a, b) => WEIGHT.indexOf(b) - WEIGHT.indexOf(a))[0] ?? 'moral';
}

/**
 * The sanctions the law gives for this employment class and level, by the day of the act, lightest first. On repetition
 * only those heavier than the heaviest one counted (PP 94/2021 Ps. 34); where none is left within the level, its heaviest:
 * whether the level itself may rise is unsettled, so it is not offered.
 */
export function rangeOf(law: Law, state: CaseState, counted: readonly CountableEarlier[] = []): readonly Sanction[] {
  const range = ladderFor(law, state.employmentClass, levelOf(state), state.actOn);
  const heavier = range.filter((one) => counted.every((earlier) => isHeavier(law, one, sanctionById(law, earlier.sanction))));
  return heavier.length > 0 ? heavier : range.slice(-1);
}

/** By level, and within one by its place on the ladder. */
function isHeavier(law: Law, one: Sanction, other: Sanction): boolean {
  const place = ({ id }: Sanction): number => law.sanctions.findIndex((known) => known.id === id);
  return one.level === other.level ? place(one) > place(other) : WEIGHT.indexOf(one.level) > WEIGHT.indexOf(other.level);
}

/** PP 42/2004 Ps. 16: the forms an administrative action beside a moral statement may take here; `law/deciding.yaml` says which levels. */
export function administrativeRange(law: Law, state: CaseState): readonly Sanction[] {
  const { levels } = principleById(law, 'administrative');
  return wholeLadder(law, state).filter((one) => levels.includes(one.level));
}

/** The class's ladder on the day of the act, up to the alleged level: a reasoned departure only goes down. */
export function ladderOf(law: Law, state: CaseState): readonly Sanction[] {
  const alleged = WEIGHT.indexOf(levelOf(state));
  return wholeLadder(law, state).filter((one) => WEIGHT.indexOf(one.level) <= alleged);
}

/** Every sanction of the class on the day of the act, lightest first. */
export function wholeLadder(law: Law, state: CaseState): readonly Sanction[] {
  const levels = new Set(law.sanctions.map((sanction) => sanction.level));
  const all = [...levels].flatMap((level) => ladderFor(law, state.employmentClass, level, state.actOn));
  return [...new Map(all.map((sanction) => [sanction.id, sanction])).values()];
}

/**
 * A chosen sanction, marked where it lies outside the range. Refusals `law.unknown-id`, `procedure.sanction-unknown`
 * (not on this class's ladder that day), `procedure.sanction-above` (heavier than alleged: nobody is punished for more than
 * they were heard on), `procedure.sanction-outside` (lighter, without a real reason).
 */
export function choose(
  law: Law,
  state: CaseState,
  id: string,
  { outsideReason, counted }: { readonly outsideReason: string; readonly counted: readonly CountableEarlier[] },
): DecidedSanction {
  const sanction = sanctionById(law, id);
  if (!wholeLadder(law, state).some((one) => one.id === id)) throw new Refusal('procedure.sanction-unknown');
  if (!ladderOf(law, state).some((one) => one.id === id)) throw new Refusal('procedure.sanction-above');
  const isOutsideRange = !rangeOf(law, state, counted).some((one) => one.id === id);
  if (isOutsideRange && lettersIn(outsideReason) < REASON_LETTERS) throw new Refusal('procedure.sanction-outside');
  return { id, level: sanction.level, months: sanction.durationMonths, isOutsideRange, remedy: sanction.remedy };
}

/** What the appeals board put in place of the first sanction: it is bound by the class's ladder, not by what was alleged (PP 79/2021 Ps. 16 (1)). Refusals `law.unknown-id`, `procedure.sanction-unknown`. */
export function substituted(law: Law, state: CaseState, id: string): DecidedSanction {
  const sanction = sanctionById(law, id);
  if (!wholeLadder(law, state).some((one) => one.id === id)) throw new Refusal('procedure.sanction-unknown');
  return { id, level: sanction.level, months: sanction.durationMonths, isOutsideRange: false, remedy: sanction.remedy };
}

/** Those lighter than the sanction that stands; aggravating on objection is unsettled in the sources, so it is not offered. */
export function lighterThan(law: Law, state: CaseState, standing: DecidedSanction): readonly Sanction[] {
  const now = sanctionById(law, standing.id);
  return ladderOf(law, state).filter((one) => isHeavier(law, now, one));
}
