import { articlesOn, classById, isBreach, ruleById, type Law } from '../../law/index.js';
import type { CaseState } from '../case.js';

/**
 * The articles of a rule in force on the day of the act, with those by which it reaches this class of employment: what
 * binds a PNS by its own words binds a PPPK by another article, and the letter names it.
 */
export function ruleArticles(law: Law, { actOn, employmentClass }: Pick<CaseState, 'actOn' | 'employmentClass'>, id: string): string[] {
  const rule = ruleById(law, id);
  const reached = isBreach(rule.category) ? classById(law, employmentClass).reachedBy : [];
  return [...new Set([...articlesOn(rule, actOn), ...reached])];
}
