import { addDays, plainDay } from '../../kit/dates.js';
import type { Bilingual, Lang } from '../../kit/text.js';
import type { Candidate } from './compiled.js';
import type { Situation } from './condition.js';
import { possibleRule } from './explain.js';
import type { NearMiss } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { memory } from './memory.js';
import { UNKNOWN } from '../question.js';
import type { Rule } from '../rule.js';
import type { Survey } from './survey.js';
import { lookedAt, otherwise, turnOf } from './trial.js';
import type { Found } from './trial.js';
import { ACT_ON_ASK, askOf, labelOf } from './words.js';

/** Facts whose change would describe another act, aim or person: no near miss is told by them. */
const NOT_NEAR: readonly string[] = ['act', 'employment', 'object', 'contest-kind', 'post'];

/** How far from the act another day is still near: no election runs longer from its determination to its voting. */
const REACH_DAYS = 366;

/**
 * What one single fact, stated otherwise, would make of the answer: every stated fact is tried with every other answer,
 * rules that an exception silences now included. The day of the act is such a fact within a year: "until 21 September
 * 2022 this would have been …".
 */
export function nearMissesOf(law: JudgeLaw, found: Found & { readonly elsewhere: Survey }): NearMiss[] {
  const byFact = [...lookedAt(found.live)].flatMap(([fact, touched]) => missesBy(law, found, fact, touched));
  return [...byFact, ...missesByDay(found)];
}

function missesBy(law: JudgeLaw, found: Found, fact: string, touched: ReadonlySet<Candidate>): NearMiss[] {
  const stated = found.at.facts[fact];
  if (stated === undefined || stated === UNKNOWN || NOT_NEAR.includes(fact)) return [];
  const turn = turnOf(found, touched);
  const would = new Map<Candidate, string[]>();
  for (const value of otherValues(law, fact, found.at))
    for (const candidate of otherwise(found, turn, fact, value)) would.set(candidate, [...(would.get(candidate) ?? []), value]);
  return [...would].map(([candidate, values]) => missedByFact(law, candidate, { fact, stated, values }));
}

type Turned = { readonly fact: string; readonly stated: string; readonly values: readonly string[] };

function missedByFact(law: JudgeLaw, candidate: Candidate, { fact, stated, values }: Turned): NearMiss {
  const [first] = values;
  const told = first !== undefined && optionsOf(law, fact).length === 0 ? [first] : values;
  const wouldBe = told.map((value) => labelOf(law, fact, value));
  return { ...possibleRule(candidate), fact, ask: askOf(law, fact), is: labelOf(law, fact, stated), wouldBe };
}

/** A date is told by the nearest day that makes the difference: the day of the act, or the one before or after it. */
function otherValues(law: JudgeLaw, fact: string, { facts, actOn }: Situation): readonly string[] {
  const options = optionsOf(law, fact);
  const values = options.length > 0 ? options : [actOn, addDays(actOn, -1), addDays(actOn, 1)];
  return values.filter((value) => value !== facts[fact]);
}

/** The answers to choose from; none for a date. */
function optionsOf(law: JudgeLaw, fact: string): readonly string[] {
  return options(law, fact, () => [...law.questions, ...law.derived].find((q) => q.id === fact)?.options.map((o) => o.id) ?? []);
}

const options = memory<readonly string[]>();

function missesByDay({ elsewhere, here, sifted: { certain }, at }: Found & { readonly elsewhere: Survey }): NearMiss[] {
  if (elsewhere.met.length === 0) return [];
  const silenced = [...certain, ...here.met].flatMap((c) => c.rule.overrides);
  const said = certain.map((c) => c.saying);
  const isNews = ({ rule, saying }: Candidate): boolean => !silenced.includes(rule.id) && !said.includes(saying) && isNear(rule, at);
  const is: Bilingual = { id: plainDay(at.actOn, 'id'), en: plainDay(at.actOn, 'en') };
  return elsewhere.met.filter(isNews).map((candidate) => missedByDay(candidate, is));
}

/** The law of long ago is history, told where the rules are read; it is nobody's near miss. */
function isNear({ inForceFrom, inForceUntil }: Rule, { actOn }: Situation): boolean {
  return inForceFrom <= addDays(actOn, REACH_DAYS) && (inForceUntil === null || addDays(inForceUntil, REACH_DAYS) >= actOn);
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
