import type { Day } from '../../kit/dates.js';
import type { ToldRule } from './compiled.js';
import { articleById } from '../instrument.js';
import type { CitedArticle, OpenSanction } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { isVerifiedOn } from '../register.js';
import { UNKNOWN } from '../question.js';
import { citationsOn, isBreach } from '../rule.js';
import type { Category, Citation, Level, Rule } from '../rule.js';
import { classById, ladderFor } from '../sanction.js';

type Charge = { readonly rule: Rule; readonly category: Category; readonly level: Level | null };

/** Everything a rule says to a class on a day, whatever the other facts. Refuses `law.unknown-id`. */
export function toldRule(law: JudgeLaw, { rule, category, level }: Charge, employment: string, on: Day): ToldRule {
  const { id, title, text, object, neighbour, confidence, notes, whoCanSettle, elements } = rule;
  const sanctions = isBreach(category) ? sanctionsFor(law, level, employment, on) : [];
  const articles = citedOn(law, rule, employment, on);
  const verified = isVerifiedOn(law, rule, on);
  return { id, title, text, object, neighbour, confidence, notes, whoCanSettle, elements, category, level, articles, sanctions, verified };
}

/** The articles of a rule as they stood on the day of the act, then those by which the rule reaches the class. */
function citedOn(law: JudgeLaw, rule: Rule, employment: string, on: Day): CitedArticle[] {
  const own = citationsOn(rule, on).map((c) => cited(law, c.id, c.role));
  const reached = isBreach(rule.category) && employment !== UNKNOWN ? classById(law, employment).reachedBy : [];
  return [...own, ...reached.map((id) => cited(law, id, 'ground'))];
}

export function cited(law: JudgeLaw, id: string, role: Citation['role']): CitedArticle {
  const { label, gist, seen, verified } = articleById(law, id);
  return { id, label, gist, role, seen, verified };
}

function sanctionsFor(law: JudgeLaw, level: Level | null, employment: string, on: Day): OpenSanction[] {
  if (level === null || employment === UNKNOWN) return [];
  return ladderFor(law, employment, level, on).map((s) => ({ ...s, isSettled: !s.unsettledFor.includes(employment) }));
}
