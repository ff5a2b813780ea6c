import { plainDay } from '../../kit/dates.js';
import type { Bilingual, Lang } from '../../kit/text.js';
import type { Candidate } from './compiled.js';
import { factsIn } from './condition.js';
import type { Situation } from './condition.js';
import { possibleRule } from './explain.js';
import type { NearMiss } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { memory } from './memory.js';
import { UNKNOWN } from '../question.js';
import type { Rule } from '../rule.js';
import type { Miss, Sifted, Survey } from './survey.js';
import { ACT_ON_ASK, askOf, labelOf } from './words.js';

/** Facts whose change would describe another act, aim or person: no near miss is told by them. */
const NOT_NEAR: readonly string[] = ['act', 'employment', 'object', 'contest-kind', 'post'];

/**
 * Rules that one single fact kept away, with nothing about them unknown, and that would say something else. The day of
 * the act is such a fact: "until 21 September 2022 this would have been …".
 */
export function nearMissesOf(law: JudgeLaw, here: Survey, elsewhere: Survey, { certain }: Sifted, at: Situation): NearMiss[] {
  const silenced = certain.flatMap((c) => c.rule.overrides);
  const said = certain.map((c) => c.saying);
  const isNews = (c: Candidate): boolean => !silenced.includes(c.rule.id) && !said.includes(c.saying);
  const byFact = here.misses.filter(({ candidate }) => isNews(candidate)).flatMap((miss) => missedByFact(law, miss, at));
  const elsewhereNews = elsewhere.met.filter(isNews);
  if (elsewhereNews.length === 0) return byFact;
  const is: Bilingual = { id: plainDay(at.actOn, 'id'), en: plainDay(at.actOn, 'en') };
  return [...byFact, ...elsewhereNews.map((candidate) => missedByDay(candidate, is))];
}

const told = memory<readonly NearMiss[]>();

/** A plain condition tells the same whatever the other facts; of a joined one each fact is tried by itself. */
function missedByFact(law: JudgeLaw, miss: Miss, at: Situation): readonly NearMiss[] {
  const { condition } = miss.failed;
  if (condition.kind !== 'is') return triedOut(law, miss, at);
  return told(miss.failed, `${miss.candidate.category}/${at.facts[condition.fact]}`, () => triedOut(law, miss, at));
}

/** For each fact the failed condition looks at: the answers that alone would have met it. */
function triedOut(law: JudgeLaw, { candidate, failed }: Miss, at: Situation): NearMiss[] {
  const facts = [...new Set(factsIn(failed.condition))].filter((fact) => !NOT_NEAR.includes(fact));
  return facts.flatMap((fact) => {
    const trial = { ...at.facts };
    const meets = (value: string): boolean => {
      trial[fact] = value;
      return failed.test({ facts: trial, actOn: at.actOn }) === true;
    };
    const wouldBe = valuesOf(law, fact, at).filter(meets);
    const is = labelOf(law, fact, at.facts[fact] ?? UNKNOWN);
    return wouldBe.length === 0
      ? []
      : [{ ...possibleRule(candidate), fact, ask: askOf(law, fact), is, wouldBe: wouldBe.map((v) => labelOf(law, fact, v)) }];
  });
}

/** A date condition is met by the day of the act itself: what is told is "on that day". */
function valuesOf(law: JudgeLaw, fact: string, at: Situation): readonly string[] {
  const question = [...law.questions, ...law.derived].find((q) => q.id === fact);
  return question?.kind === 'date' ? [at.actOn] : (question?.options.map((o) => o.id) ?? []);
}

function missedByDay(candidate: Candidate, is: Bilingual): NearMiss {
  const wouldBe = [spans(candidate, 'span', () => spanOf(candidate.rule))];
  return { ...possibleRule(candidate), fact: 'act-on', ask: ACT_ON_ASK, is, wouldBe };
}

const spans = memory<Bilingual>();

const SPAN = {
  from: { id: 'sejak', en: 'since' },
  until: { id: 'sampai', en: 'until' },
} as const;

/** Only the end that lies between the act and the rule would do, but both say when the rule spoke. */
function spanOf({ inForceFrom, inForceUntil }: Rule): Bilingual {
  const words = (lang: Lang): string => {
    const from = `${SPAN.from[lang]} ${plainDay(inForceFrom, lang)}`;
    return inForceUntil === null ? from : `${from} ${SPAN.until[lang]} ${plainDay(inForceUntil, lang)}`;
  };
  return { id: words('id'), en: words('en') };
}
