import type { Candidate } from './compiled.js';
import { unknownIn } from './condition.js';
import type { Situation } from './condition.js';
import type { AppliedRule, Gap, MetFact, PossibleRule } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { UNKNOWN } from '../question.js';
import { askOf, labelOf } from './words.js';

/** Which question a missing derived fact leads to. */
const ASKED_AS: Readonly<Record<string, string>> = { phase: 'determined', 'contest-kind': 'contest' };

export function appliedRule(law: JudgeLaw, candidate: Candidate, at: Situation): AppliedRule {
  return { ...candidate.told(), metBy: metBy(law, candidate, at) };
}

function metBy(law: JudgeLaw, { facts }: Candidate, at: Situation): MetFact[] {
  const met: MetFact[] = [];
  for (const fact of facts) {
    const value = at.facts[fact];
    if (value !== undefined && value !== UNKNOWN) met.push({ fact, value, ask: askOf(law, fact), label: labelOf(law, fact, value) });
  }
  return met;
}

export function possibleRule({ rule, category, level }: Candidate): PossibleRule {
  return { id: rule.id, title: rule.title, category, level };
}

/** The unknown facts of the rules that could still change the answer, in the order in which they are asked. */
export function gapsOf(law: JudgeLaw, decisive: readonly Candidate[], at: Situation): Gap[] {
  if (decisive.length === 0) return [];
  const wanted = new Map<string, Set<string>>();
  for (const candidate of decisive) {
    for (const fact of missingOf(candidate, at)) wanted.set(fact, (wanted.get(fact) ?? new Set()).add(candidate.rule.id));
  }
  return ['contest', ...law.questions.map((q) => q.id)].flatMap((question) => {
    const rules = wanted.get(question);
    return rules ? [{ question, ask: askOf(law, question), rules: [...rules] }] : [];
  });
}

/** The questions whose answers a rule waits for. */
export function missingOf({ tests }: Candidate, at: Situation): string[] {
  return tests.flatMap(({ condition }) => unknownIn(condition, at)).map((fact) => ASKED_AS[fact] ?? fact);
}
