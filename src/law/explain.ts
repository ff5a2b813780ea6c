import type { Bilingual } from '../kit/text.js';
import type { Condition, Situation } from './condition.js';
import { factsIn } from './condition.js';
import { conditionsOf } from './evaluate.js';
import type { Evaluated } from './evaluate.js';
import { articleById } from './instrument.js';
import type { AppliedRule, CitedArticle, Gap, MetFact, NearMiss, OpenSanction, PossibleRule } from './judgement.js';
import type { Law } from './law.js';
import { UNKNOWN } from './question.js';
import { citationsOn, isBreach } from './rule.js';
import type { Citation, Level, Rule } from './rule.js';
import { classById, ladderFor } from './sanction.js';

/** Facts whose change would describe another act, aim or person: no near miss is told by them. */
const NOT_NEAR: readonly string[] = ['act', 'employment', 'object', 'contest-kind', 'post'];

/** Which question a missing derived fact leads to. */
const ASKED_AS: Readonly<Record<string, string>> = { phase: 'determined', 'contest-kind': 'contest' };

const CONTEST_ASK: Bilingual = { id: 'Pemilihan mana yang dimaksud?', en: 'Which election is meant?' };

export function appliedRule(law: Law, evaluated: Evaluated, at: Situation): AppliedRule {
  const { rule, category } = evaluated;
  const level = levelFor(evaluated);
  return {
    ...textsOf(rule),
    category,
    level,
    elements: rule.elements,
    articles: citedOn(law, rule, at),
    metBy: metBy(law, rule, at),
    sanctions: isBreach(category) ? sanctionsFor(law, level, at) : [],
  };
}

function textsOf(
  rule: Rule,
): Pick<AppliedRule, 'id' | 'title' | 'text' | 'object' | 'neighbour' | 'confidence' | 'verified' | 'notes' | 'whoCanSettle'> {
  const { id, title, text, object, neighbour, confidence, verified, notes, whoCanSettle } = rule;
  return { id, title, text, object, neighbour, confidence, verified, notes, whoCanSettle };
}

function levelFor(evaluated: Evaluated): Level | null {
  return evaluated.category === 'contract' ? 'kontrak' : evaluated.rule.level;
}

/** The articles of a rule as they stood on the day of the act, then those by which the rule reaches the class. */
function citedOn(law: Law, rule: Rule, at: Situation): CitedArticle[] {
  const own = citationsOn(rule, at.actOn).map((c) => cited(law, c.id, c.role));
  return [...own, ...reachOf(law, rule, at).map((id) => cited(law, id, 'ground'))];
}

function reachOf(law: Law, rule: Rule, at: Situation): readonly string[] {
  const employment = at.facts['employment'];
  return isBreach(rule.category) && employment ? classById(law, employment).reachedBy : [];
}

function cited(law: Law, id: string, role: Citation['role']): CitedArticle {
  const { label, gist, seen, verified } = articleById(law, id);
  return { id, label, gist, role, seen, verified };
}

function metBy(law: Law, rule: Rule, at: Situation): MetFact[] {
  const facts = [...new Set(conditionsOf(rule).flatMap(factsIn))];
  return facts.flatMap((fact) => {
    const value = at.facts[fact];
    return value === undefined || value === UNKNOWN ? [] : [{ fact, value, ask: askOf(law, fact), label: labelOf(law, fact, value) }];
  });
}

function sanctionsFor(law: Law, level: Level | null, at: Situation): OpenSanction[] {
  const employment = at.facts['employment'];
  if (level === null || employment === undefined) return [];
  return ladderFor(law, employment, level, at.actOn).map((s) => ({ ...s, isSettled: !s.unsettledFor.includes(employment) }));
}

export function possibleRule(evaluated: Evaluated): PossibleRule {
  const { rule, category } = evaluated;
  return { id: rule.id, title: rule.title, category, level: levelFor(evaluated) };
}

/** Rules that one single false fact kept away, with nothing about them unknown, and that would say something else. */
export function nearMissesOf(law: Law, live: readonly Evaluated[], certain: readonly Evaluated[], at: Situation): NearMiss[] {
  const silenced = certain.flatMap((e) => e.rule.overrides);
  const said = new Set(certain.map((e) => `${e.category}/${e.rule.level}`));
  return live
    .filter((e) => e.truth === false && e.failed.length === 1 && e.unknown.length === 0 && !silenced.includes(e.rule.id))
    .filter((e) => !said.has(`${e.category}/${e.rule.level}`))
    .flatMap((e) => e.failed.flatMap((c) => nearMiss(law, e, c, at)));
}

function nearMiss(law: Law, evaluated: Evaluated, failed: Condition, at: Situation): NearMiss[] {
  if (failed.kind !== 'is' || NOT_NEAR.includes(failed.fact)) return [];
  const { fact, values } = failed;
  const is = labelOf(law, fact, at.facts[fact] ?? UNKNOWN);
  return [{ ...possibleRule(evaluated), fact, ask: askOf(law, fact), is, wouldBe: values.map((v) => labelOf(law, fact, v)) }];
}

/** The unknown facts of the rules that could still change the answer, in the order in which they are asked. */
export function gapsOf(law: Law, open: readonly Evaluated[]): Gap[] {
  const order = ['contest', ...law.questions.map((q) => q.id)];
  const wanted = new Map<string, Set<string>>();
  for (const { rule, unknown } of open) {
    for (const fact of unknown) {
      const question = ASKED_AS[fact] ?? fact;
      wanted.set(question, (wanted.get(question) ?? new Set()).add(rule.id));
    }
  }
  return [...wanted]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([question, rules]) => ({ question, ask: askOf(law, question), rules: [...rules] }));
}

function askOf(law: Law, fact: string): Bilingual {
  return [...law.questions, ...law.derived].find((q) => q.id === fact)?.ask ?? CONTEST_ASK;
}

/** The words of a fact's value; a date stands for itself. */
export function labelOf(law: Law, fact: string, value: string): Bilingual {
  const question = [...law.questions, ...law.derived].find((q) => q.id === fact);
  return question?.options.find((o) => o.id === value)?.label ?? { id: value, en: value };
}
