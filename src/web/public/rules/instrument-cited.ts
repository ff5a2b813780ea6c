import type { Lang } from '../../../kit/text.js';
import type { Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { ruleHref } from './rules-links.js';
import type { instrumentText } from './instrument.text.js';

/** Something in the law that rests on an article, and where it is read. */
export type Citing = { readonly kind: keyof typeof instrumentText.kinds; readonly title: string; readonly href: string };

/** Everything that cites an article: rules, forms of sanction, periods, competent officials, bodies, classes it reaches. */
export function citing(law: Law, article: string, lang: Lang): readonly Citing[] {
  const at = (path: string, id: string): string => inLang(lang, `${path}#${id}`);
  const has = (one: { readonly articles: readonly string[] }): boolean => one.articles.includes(article);
  return [
    ...law.rules
      .filter((rule) => rule.articles.some((one) => one.id === article))
      .map((rule): Citing => ({ kind: 'rule', title: rule.title[lang], href: ruleHref(law, rule, lang) })),
    ...law.sanctions
      .filter(has)
      .map((one): Citing => ({ kind: 'sanction', title: one.name[lang], href: at(paths.rulesSanctions, one.id) })),
    ...law.deadlines
      .filter(has)
      .map((one): Citing => ({ kind: 'deadline', title: one.name[lang], href: at(paths.rulesDeadlines, one.id) })),
    ...law.competences
      .filter(has)
      .map((one): Citing => ({ kind: 'competence', title: one.official[lang], href: at(paths.rulesSanctions, `wewenang-${one.id}`) })),
    ...law.routes.filter(has).map((one): Citing => ({ kind: 'route', title: one.body[lang], href: at(paths.rulesBodies, one.id) })),
    ...law.classes
      .filter((one) => one.reachedBy.includes(article))
      .map((one): Citing => ({ kind: 'reach', title: one.name[lang], href: at(paths.rulesSanctions, `golongan-${one.id}`) })),
  ];
}
