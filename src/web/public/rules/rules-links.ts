import type { Lang } from '../../../kit/text.js';
import type { Law, Rule } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { GENERAL, pagesOf } from './rules-by-act.js';

/** The anchor of a rule, the same on every page it stands on. */
export const ruleAnchor = (id: string): string => id.replaceAll('/', '-');

/** The anchor of an article on its instrument's page: `pp-94-2021/ps5/n/5` → `pasal-ps5-n-5`. Never an id of the frame. */
export const articleAnchor = (id: string): string => ['pasal', ...id.split('/').slice(1)].join('-');

/** Where a rule is read: on the page of the first act it reaches. */
export function ruleHref(law: Law, rule: Rule, lang: Lang): string {
  return inLang(lang, `${paths.rulesAct(pagesOf(law, rule)[0] ?? GENERAL)}#${ruleAnchor(rule.id)}`);
}

/** Where an article is read. */
export function articleHref(id: string, lang: Lang): string {
  return inLang(lang, `${paths.instrument(id.split('/', 1)[0] ?? '')}#${articleAnchor(id)}`);
}
